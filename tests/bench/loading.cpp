#include "app/content.h"
#include "app/contentfiles.h"
#include "bench/figures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace bench {

namespace {

QByteArray replaced(const QByteArray &json, const QHash<QString, QJsonValue> &values)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto entry = values.begin(); entry != values.end(); ++entry)
        object.insert(entry.key(), entry.value());
    return QJsonDocument(object).toJson();
}

// Words, rules and structure of one bundled question, under as many ids as there shall be
// questions, ten to a capability.
core::QuestionnaireFiles ofQuestions(int count, const core::QuestionnaireFiles &bundled)
{
    const auto parsed
        = [](const core::ContentFile &file) { return QJsonDocument::fromJson(file.json).object(); };
    const QJsonObject structure = parsed(bundled.structure);
    QJsonObject question
        = structure["groups"_L1][0]["capabilities"_L1][0]["questions"_L1][0].toObject();
    const QJsonObject rule = parsed(bundled.rules)["questions"_L1]["S1.1"_L1].toObject();
    QJsonArray capabilities;
    QJsonObject rules;
    QJsonObject weights;
    QStringList ids;
    for (int c = 1; ids.size() < count; ++c) {
        const QString capability = u"S%1"_s.arg(c);
        weights.insert(capability, 1);
        QJsonArray questions;
        for (int q = 1; q <= 10 && ids.size() < count; ++q) {
            ids.append(u"%1.%2"_s.arg(capability).arg(q));
            question.insert("id"_L1, ids.last());
            questions.append(question);
            rules.insert(ids.last(), rule);
        }
        capabilities.append(QJsonObject{{u"id"_s, capability}, {u"questions"_s, questions}});
    }
    const QJsonArray groups{QJsonObject{{u"id"_s, u"sell"_s}, {u"capabilities"_s, capabilities}}};
    const QJsonArray profiles{QJsonObject{{u"id"_s, u"neutral"_s},
        {u"groups"_s, QJsonObject{{u"sell"_s, 1}}},
        {u"capabilities"_s, weights}}};
    core::QuestionnaireFiles files = bundled;
    files.structure.json = replaced(
        bundled.structure.json, {{u"groups"_s, groups}, {u"eligibility"_s, QJsonArray()}});
    files.rules.json
        = replaced(bundled.rules.json, {{u"questions"_s, rules}, {u"profiles"_s, profiles}});
    for (core::LanguageFiles &language : files.languages) {
        const QJsonObject words = parsed(language.words);
        const QJsonValue text = words["questions"_L1]["S1.1"_L1];
        const QJsonValue standard = words["capabilities"_L1]["S1"_L1];
        const QJsonValue now = parsed(language.history)["questions"_L1]["S1.1"_L1];
        QJsonObject texts;
        QJsonObject standards;
        QJsonObject histories;
        for (const QString &id : std::as_const(ids)) {
            texts.insert(id, text);
            standards.insert(id.section(u'.', 0, 0), standard);
            histories.insert(id, now);
        }
        language.words.json = replaced(language.words.json,
            {{u"questions"_s, texts},
                {u"capabilities"_s, standards},
                {u"eligibility"_s, QJsonObject()},
                {u"groups"_s, QJsonObject{{u"sell"_s, words["groups"_L1]["sell"_L1]}}},
                {u"profiles"_s, QJsonObject{{u"neutral"_s, words["profiles"_L1]["neutral"_L1]}}},
                {u"units"_s, QJsonObject{{u"people"_s, words["units"_L1]["people"_L1]}}}});
        language.history.json = replaced(language.history.json, {{u"questions"_s, histories}});
    }
    return files;
}

// The yardstick of loading: Qt's own reading of the same bytes, into nothing.
void parseOnly(const core::QuestionnaireFiles &files)
{
    QList<QByteArray> all{files.structure.json, files.rules.json};
    for (const core::LanguageFiles &language : files.languages)
        all += {language.words.json, language.history.json};
    for (const QByteArray &json : std::as_const(all)) {
        if (QJsonDocument::fromJson(json).isNull())
            qFatal("no JSON");
    }
}

double measure(
    const QString &name, const core::QuestionnaireFiles &files, int rounds, const QString &aim)
{
    const double loading = processorNs(rounds, 1, [&] {
        if (!app::contentOf(files))
            qFatal("does not load");
    });
    const double parsing = processorNs(rounds, 1, [&] { parseOnly(files); });
    print(name, milliseconds(loading), milliseconds(parsing), loading / parsing, aim);
    return loading;
}

} // namespace

void measureLoading()
{
    const auto bundled = app::contentFiles({});
    if (!bundled)
        qFatal("no bundled questionnaire");
    const QString languages = u"%1 languages"_s.arg(bundled->languages.size());
    measure(u"bundled questionnaire, "_s + languages, *bundled, 41, u"under 5 ms"_s);
    core::QuestionnaireFiles one = *bundled;
    one.languages = {one.languages.first()};
    measure(u"the same, one language"_s, one, 41, u"under 5 ms"_s);
    const double thousand
        = measure(u"1 000 questions, "_s + languages, ofQuestions(1000, *bundled), 7, u"-"_s);
    const double most
        = measure(u"10 000 questions, "_s + languages, ofQuestions(10'000, *bundled), 3, u"-"_s);
    print(u"10 000 questions against 10 times 1 000"_s,
        milliseconds(most),
        milliseconds(10 * thousand),
        most / (10 * thousand),
        u"about 1: linear"_s);
}

} // namespace bench
