#include "core/exchange/answersjson.h"

#include "core/assessment/judging.h"
#include "core/exchange/exchange.h"
#include "core/exchange/pieces.h"

#include <QRegularExpression>

#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace core::exchange {

namespace {

constexpr int kFirstWithWordings = 2;

// The keys of an answer's state; an answer holds at most one of them.
const QStringList &stateKeys()
{
    static const QStringList keys{
        u"level"_s, u"value"_s, u"choice"_s, u"items"_s, u"unknown"_s, u"notApplicable"_s};
    return keys;
}

Answer readState(JsonReader &reader)
{
    QStringList present;
    for (const QString &key : stateKeys()) {
        if (reader.has(key))
            present.append(key);
    }
    if (present.size() > 1) {
        reader.note(ErrorCode::SeveralStates, {reader.pointer().section(u'/', -1)});
        for (const QString &key : present + QStringList{u"of"_s, u"conditions"_s})
            reader.any(key);
        return Unanswered{};
    }
    if (present.isEmpty())
        return Unanswered{};
    const QString &key = present.first();
    if (key == u"level"_s) {
        const QJsonValue level = reader.any(key);
        const double number = level.toDouble(-1);
        const bool isWhole = level.isDouble() && number == std::trunc(number)
            && std::abs(number) <= std::numeric_limits<int>::max();
        if (!isWhole)
            reader.note(level.isDouble() ? ErrorCode::LevelOutOfRange : ErrorCode::WrongType,
                level.isDouble()
                    ? QStringList{reader.pointer().section(u'/', -1), QString::number(number)}
                    : QStringList{key, u"whole number"_s},
                key);
        return ChosenLevel{isWhole ? static_cast<int>(number) : 0};
    }
    if (key == u"value"_s)
        return TypedNumber{reader.optionalDecimal(key).value_or(Decimal()),
            reader.optionalDecimal(u"of"_s),
            reader.optionalStrings(u"conditions"_s)};
    if (key == u"choice"_s)
        return ChosenInstead{reader.string(key)};
    if (key == u"items"_s)
        return TickedItems{reader.optionalStrings(key), reader.optionalStrings(u"conditions"_s)};
    if (key == u"notApplicable"_s)
        return NotApplicable{textWithin(reader, key, kLongText)};
    if (!reader.flag(key)) // "unknown": false says nothing, so it is not taken for an answer
        reader.note(ErrorCode::WrongType, {key, u"true"_s}, key);
    return Unknown{};
}

QString readWording(JsonReader &reader)
{
    // Anchored: "$" alone would let a line break through.
    static const QRegularExpression shape(QRegularExpression::anchoredPattern(
        u"[a-z]{2,3}(_[A-Z]{2})?:[0-9a-f]{12}( [a-z]{2,3}(_[A-Z]{2})?:[0-9a-f]{12})*"_s));
    const auto wording = reader.optionalString(u"wording"_s);
    if (wording && (wording->size() > kShortText || !shape.match(*wording).hasMatch()))
        reader.note(ErrorCode::BadWording, {reader.pointer().section(u'/', -1)}, u"wording"_s);
    return wording.value_or(QString());
}

Response readResponse(const QJsonObject &json, const QString &pointer, int format, Errors &problems)
{
    JsonReader reader(json, pointer, problems);
    Response response;
    response.answer = readState(reader);
    // Unknown in version 1 and without an answer to belong to, like any other key then.
    if (format >= kFirstWithWordings && !std::holds_alternative<Unanswered>(response.answer))
        response.wording = readWording(reader);
    response.note = textWithin(reader, u"note"_s, kLongText);
    response.privateNote = textWithin(reader, u"privateNote"_s, kLongText);
    return response;
}

QJsonArray toArray(const QStringList &strings) { return QJsonArray::fromStringList(strings); }

struct AnswerWriter
{
    QJsonObject operator()(const Unanswered &) const { return {}; }
    QJsonObject operator()(const Unknown &) const { return {{u"unknown"_s, true}}; }
    QJsonObject operator()(const NotApplicable &answer) const
    {
        return {{u"notApplicable"_s, answer.reason}};
    }
    QJsonObject operator()(const ChosenLevel &answer) const { return {{u"level"_s, answer.level}}; }
    QJsonObject operator()(const TypedNumber &answer) const
    {
        QJsonObject json{{u"value"_s, answer.value.toJson()}};
        if (answer.of)
            json.insert("of"_L1, answer.of->toJson());
        if (!answer.conditions.isEmpty())
            json.insert("conditions"_L1, toArray(answer.conditions));
        return json;
    }
    QJsonObject operator()(const ChosenInstead &answer) const
    {
        return {{u"choice"_s, answer.choice}};
    }
    QJsonObject operator()(const TickedItems &answer) const
    {
        QJsonObject json{{u"items"_s, toArray(answer.items)}};
        if (!answer.conditions.isEmpty())
            json.insert("conditions"_L1, toArray(answer.conditions));
        return json;
    }
};

} // namespace

QJsonObject answerToJson(const Answer &answer) { return std::visit(AnswerWriter{}, answer); }

Result<Answer> answerFromJson(const QJsonObject &json)
{
    return readWhole(json, [](JsonReader &reader, Errors &) { return readState(reader); });
}

void readAnswers(JsonReader &root,
    const Questionnaire &questionnaire,
    int format,
    Assessment &assessment,
    Errors &problems)
{
    const QString pointer = root.pointer(u"answers"_s);
    const QJsonObject answers = root.object(u"answers"_s);
    for (auto entry = answers.begin(); entry != answers.end(); ++entry) {
        const QuestionId id{entry.key()};
        const QString place = pointerTo(pointer, id.text);
        const Question *question = questionnaire.find(id);
        if (!question) {
            problems.append(Error{ErrorCode::UnknownQuestion, {id.text}, {}, place});
            continue;
        }
        if (!entry->isObject()) {
            problems.append(Error{ErrorCode::WrongType, {id.text, u"object"_s}, {}, place});
            continue;
        }
        const qsizetype before = problems.size();
        Response response = readResponse(entry->toObject(), place, format, problems);
        if (problems.size() > before)
            continue;
        if (const auto checked = checkAnswer(*question, response.answer); !checked) {
            problems.append(checked.error());
            problems.last().place = place;
            continue;
        }
        response.answer = inOrder(*question, response.answer);
        if (!response.isEmpty())
            assessment.responses.insert(id, response);
    }
}

QJsonObject answersToJson(const QMap<QuestionId, Response> &responses)
{
    QJsonObject answers;
    for (auto entry = responses.begin(); entry != responses.end(); ++entry) {
        QJsonObject response = answerToJson(entry->answer);
        if (!response.isEmpty()) // a wording belongs to an answer
            put(response, "wording"_L1, entry->wording);
        put(response, "note"_L1, entry->note);
        put(response, "privateNote"_L1, entry->privateNote);
        answers.insert(entry.key().text, response);
    }
    return answers;
}

} // namespace core::exchange
