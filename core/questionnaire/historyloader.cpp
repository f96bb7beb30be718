#include "core/base/jsonreader.h"
#include "core/base/jsontext.h"
#include "core/questionnaire/loader.h"
#include "core/questionnaire/reading.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

QString readFingerprint(JsonReader &reader, const QString &key)
{
    static const QRegularExpression shape(u"^[0-9a-f]{12}$"_s);
    const QString text = reader.string(key);
    if (reader.has(key) && !shape.match(text).hasMatch())
        reader.note(ErrorCode::FingerprintInvalid, {text}, key);
    return text;
}

void readHistory(JsonReader &root,
    const Questionnaire &questionnaire,
    const QString &language,
    WordingHistory &result,
    Errors &problems)
{
    if (!reading::format(root, u"csp-readiness/wording-history"_s, 1))
        return;
    const QString id = root.string(u"questionnaire"_s);
    if (id != questionnaire.id)
        root.note(ErrorCode::OtherQuestionnaire, {id, questionnaire.id}, u"questionnaire"_s);
    const QString written = root.string(u"language"_s);
    if (written != language)
        root.note(ErrorCode::OtherLanguage, {written, language}, u"language"_s);
    JsonReader all(root.object(u"questions"_s), root.pointer(u"questions"_s), problems);
    for (const QuestionId &question : questionnaire.questionsInOrder()) {
        const bool isThere = all.has(question.text);
        const QJsonObject json = all.object(question.text);
        if (!isThere)
            continue;
        JsonReader reader(json, all.pointer(question.text), problems);
        result.now.insert(question, readFingerprint(reader, u"now"_s));
        if (!reader.has(u"earlier"_s))
            continue;
        reader.each(u"earlier"_s, [&](JsonReader &inner) {
            const QString fingerprint = readFingerprint(inner, u"fingerprint"_s);
            const auto next = static_cast<WordingChange>(
                reading::name(inner, u"next"_s, {u"editorial"_s, u"substantive"_s}));
            result.earlier[question].append({fingerprint, next});
        });
    }
}

} // namespace

ResultOrAll<WordingHistory> loadHistory(
    const ContentFile &history, const Questionnaire &questionnaire, const QString &language)
{
    const auto parsed = parseJsonObject(history.json);
    if (!parsed)
        return tl::unexpected(reading::inFile({parsed.error()}, history.name));
    Errors problems;
    WordingHistory result;
    {
        JsonReader root(*parsed, {}, problems);
        readHistory(root, questionnaire, language, result, problems);
    }
    if (!problems.isEmpty())
        return tl::unexpected(reading::inFile(problems, history.name));
    return result;
}

} // namespace core
