#include "core/questionnaire/stamp.h"

#include "core/base/jsontext.h"
#include "core/questionnaire/loader.h"
#include "core/questionnaire/prose.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

QJsonObject headOf(const QString &format, const QString &questionnaire, const QString &language)
{
    return {{u"format"_s, format},
        {u"formatVersion"_s, 1},
        {u"questionnaire"_s, questionnaire},
        {u"language"_s, language}};
}

// One wording after another; the latest earlier one says how it became the present one.
QJsonObject historyOf(const QJsonObject &before, const QString &now, WordingChange change)
{
    const QString then = before.value("now"_L1).toString();
    if (then == now)
        return before;
    QJsonObject after{{u"now"_s, now}};
    QJsonArray earlier = before.value("earlier"_L1).toArray();
    if (!then.isEmpty())
        earlier.append(QJsonObject{{u"fingerprint"_s, then},
            {u"next"_s, change == WordingChange::Editorial ? u"editorial"_s : u"substantive"_s}});
    if (!earlier.isEmpty())
        after.insert("earlier"_L1, earlier);
    return after;
}

class Stamp
{
public:
    Stamp(const Questionnaire &questionnaire,
        WordingChange change,
        const QList<QuestionId> &questions)
        : m_questionnaire(questionnaire)
        , m_change(change)
        , m_questions(questions)
    {
    }

    [[nodiscard]] ContentFile history(const LanguageFiles &files, const Texts &texts) const
    {
        // A file that is missing or broken begins anew: the check has said so.
        const auto json = parseJsonObject(files.history.json);
        const QJsonObject before = json ? json->value("questions"_L1).toObject() : QJsonObject();
        QJsonObject after;
        for (const QuestionId &id : m_questionnaire.questionsInOrder()) {
            const QJsonObject entry = before.value(id.text).toObject();
            const bool isMeant = m_questions.isEmpty() || m_questions.contains(id);
            const QString now = fingerprint(*m_questionnaire.find(id), texts);
            after.insert(id.text, isMeant ? historyOf(entry, now, m_change) : entry);
        }
        QJsonObject root
            = headOf(u"csp-readiness/wording-history"_s, m_questionnaire.id, files.language);
        root.insert("questions"_L1, after);
        return {files.history.name, QJsonDocument(root).toJson()};
    }

    [[nodiscard]] ContentFile origin(const LanguageFiles &files, const TextsByPointer &source) const
    {
        const auto json = parseJsonObject(files.origin.json);
        const QJsonObject before = json ? json->value("texts"_L1).toObject() : QJsonObject();
        QJsonObject after;
        for (auto entry = source.begin(); entry != source.end(); ++entry) {
            if (!prose::isPaired(entry.key()))
                continue;
            if (isMeant(entry.key()))
                after.insert(entry.key(), textDigest(*entry));
            else if (before.contains(entry.key()))
                after.insert(entry.key(), before.value(entry.key()));
        }
        QJsonObject root
            = headOf(u"csp-readiness/translation-origin"_s, m_questionnaire.id, files.language);
        root.insert("texts"_L1, after);
        return {files.origin.name, QJsonDocument(root).toJson()};
    }

private:
    [[nodiscard]] bool isMeant(const QString &pointer) const
    {
        return m_questions.isEmpty()
            || (pointer.startsWith("/questions/"_L1)
                && m_questions.contains(QuestionId{pointer.section(u'/', 2, 2)}));
    }

    const Questionnaire &m_questionnaire;
    WordingChange m_change;
    const QList<QuestionId> &m_questions;
};

} // namespace

ResultOrAll<QList<ContentFile>> stamped(
    const QuestionnaireFiles &files, WordingChange change, const QList<QuestionId> &questions)
{
    const auto questionnaire = loadQuestionnaire(files.structure, files.rules);
    if (!questionnaire)
        return tl::unexpected(questionnaire.error());
    const Stamp stamp(*questionnaire, change, questions);
    QList<ContentFile> result;
    TextsByPointer source;
    for (const LanguageFiles &language : files.languages) {
        const auto texts = loadTexts(language.words, *questionnaire);
        if (!texts)
            return tl::unexpected(texts.error());
        result.append(stamp.history(language, *texts));
        if (&language == &files.languages.first())
            source = prose::textsOf(language.words.json);
        else
            result.append(stamp.origin(language, source));
    }
    return result;
}

} // namespace core
