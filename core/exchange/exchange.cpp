#include "core/exchange/exchange.h"

#include "core/assessment/judging.h"
#include "core/base/jsonreader.h"
#include "core/base/jsontext.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace core::exchange {

namespace {

constexpr QLatin1StringView kFormat = "csp-readiness/assessment"_L1;
constexpr qsizetype kShortText = 500; // names, titles, ids
constexpr qsizetype kLongText = 100'000; // notes and reasons
constexpr int kFirstWithWordings = 2;

QString textWithin(JsonReader &reader, const QString &key, qsizetype limit)
{
    const QString text = reader.optionalString(key).value_or(QString());
    if (text.size() > limit)
        reader.note(ErrorCode::TextTooLong, {key, QString::number(limit)}, key);
    return text;
}

// 30 February is no date, and neither is 2026-2-3: ten characters, ISO 8601.
std::optional<QDate> dateFromText(const QString &text)
{
    const QDate date = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QString idFromText(const QString &text)
{
    const QUuid uuid(text);
    return uuid.isNull() || text.size() != 36 ? QString() : uuid.toString(QUuid::WithoutBraces);
}

// The version of the format.
Result<int> readFormat(const QJsonObject &root)
{
    if (root.value("format"_L1).toString() != kFormat)
        return fail(ErrorCode::NotAnExchangeFile);
    const QJsonValue version = root.value("formatVersion"_L1);
    if (version.isDouble() && version.toDouble() > kFormatVersion)
        return fail(ErrorCode::NewerFormat,
            {QString::number(version.toDouble()), QString::number(kFormatVersion)});
    if (version.toInt() < 1)
        return fail(Error{ErrorCode::NotAnExchangeFile, {}, {}, u"/formatVersion"_s});
    return version.toInt();
}

void readQuestionnaire(
    JsonReader &root, const Questionnaire &questionnaire, Header &header, Errors &problems)
{
    JsonReader reader(root.object(u"questionnaire"_s), root.pointer(u"questionnaire"_s), problems);
    header.questionnaireId = reader.string(u"id"_s);
    if (header.questionnaireId != questionnaire.id)
        reader.note(
            ErrorCode::OtherQuestionnaire, {header.questionnaireId, questionnaire.id}, u"id"_s);
    header.questionnaireVersion
        = reader.optionalString(u"version"_s).value_or(questionnaire.version);
}

void readCompany(JsonReader &root, Company &company, Errors &problems)
{
    JsonReader reader(root.object(u"company"_s), root.pointer(u"company"_s), problems);
    company.name = reader.string(u"name"_s);
    if (company.name.trimmed().isEmpty() && reader.has(u"name"_s))
        reader.note(ErrorCode::EmptyText, {u"name"_s}, u"name"_s);
    if (company.name.size() > kShortText)
        reader.note(ErrorCode::TextTooLong, {u"name"_s, QString::number(kShortText)}, u"name"_s);
    company.pgaId = textWithin(reader, u"pgaId"_s, kShortText);
    company.plaId = textWithin(reader, u"plaId"_s, kShortText);
    company.fictitious = reader.flag(u"fictitious"_s);
}

void readAbout(
    JsonReader &root, const Questionnaire &questionnaire, Assessment &assessment, Errors &problems)
{
    Header &header = assessment.header;
    JsonReader reader(root.object(u"assessment"_s), root.pointer(u"assessment"_s), problems);
    if (const auto id = reader.optionalString(u"id"_s)) {
        header.id = {idFromText(*id)};
        if (header.id.isEmpty())
            reader.note(ErrorCode::BadId, {*id}, u"id"_s);
    }
    header.title = textWithin(reader, u"title"_s, kShortText);
    header.region = textWithin(reader, u"region"_s, kShortText);
    const QString purpose = reader.string(u"purpose"_s);
    if (const auto known = purposeFromId(purpose))
        header.purpose = *known;
    else if (reader.has(u"purpose"_s))
        reader.note(ErrorCode::BadPurpose, {purpose}, u"purpose"_s);
    if (const auto date = reader.optionalString(u"plannedDate"_s)) {
        header.plannedDate = dateFromText(*date);
        if (!header.plannedDate)
            reader.note(ErrorCode::BadDate, {*date}, u"plannedDate"_s);
    }
    if (const auto instant = reader.optionalString(u"lastChange"_s)) {
        assessment.lastChange = instantFromText(*instant).value_or(QDateTime());
        if (!assessment.lastChange.isValid())
            reader.note(ErrorCode::BadInstant, {*instant}, u"lastChange"_s);
    }
    header.profile = questionnaire.profiles.front().id;
    if (const auto profile = reader.optionalString(u"weights"_s)) {
        header.profile = {*profile};
        if (!questionnaire.find(header.profile))
            reader.note(ErrorCode::UnknownProfile, {*profile}, u"weights"_s);
    }
}

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
        if (!level.isDouble() || number != double(int(number)))
            reader.note(level.isDouble() ? ErrorCode::LevelOutOfRange : ErrorCode::WrongType,
                level.isDouble()
                    ? QStringList{reader.pointer().section(u'/', -1), QString::number(number)}
                    : QStringList{key, u"whole number"_s},
                key);
        return ChosenLevel{static_cast<int>(number)};
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

void put(QJsonObject &json, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
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

QJsonObject aboutToJson(const Assessment &assessment)
{
    const Header &header = assessment.header;
    QJsonObject json{{u"purpose"_s, purposeId(header.purpose)}};
    put(json, "id"_L1, header.id.text);
    put(json, "title"_L1, header.title);
    put(json, "region"_L1, header.region);
    if (header.plannedDate)
        json.insert("plannedDate"_L1, header.plannedDate->toString(Qt::ISODate));
    if (assessment.lastChange.isValid())
        json.insert("lastChange"_L1, instantText(assessment.lastChange));
    put(json, "weights"_L1, header.profile.text);
    return json;
}

} // namespace

QByteArray toJson(const Assessment &assessment)
{
    const Header &header = assessment.header;
    QJsonObject company{{u"name"_s, header.company.name}};
    put(company, "pgaId"_L1, header.company.pgaId);
    put(company, "plaId"_L1, header.company.plaId);
    if (header.company.fictitious)
        company.insert("fictitious"_L1, true);
    QJsonObject questionnaire{{u"id"_s, header.questionnaireId}};
    put(questionnaire, "version"_L1, header.questionnaireVersion);
    QJsonObject answers;
    for (auto entry = assessment.responses.begin(); entry != assessment.responses.end(); ++entry) {
        QJsonObject response = answerToJson(entry->answer);
        if (!response.isEmpty()) // a wording belongs to an answer
            put(response, "wording"_L1, entry->wording);
        put(response, "note"_L1, entry->note);
        put(response, "privateNote"_L1, entry->privateNote);
        answers.insert(entry.key().text, response);
    }
    const QJsonObject root{{u"format"_s, QString(kFormat)},
        {u"formatVersion"_s, kFormatVersion},
        {u"questionnaire"_s, questionnaire},
        {u"assessment"_s, aboutToJson(assessment)},
        {u"company"_s, company},
        {u"answers"_s, answers}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

Result<Assessment> fromJson(const QByteArray &json, const Questionnaire &questionnaire)
{
    if (json.size() > kMaxBytes)
        return fail(ErrorCode::FileTooLarge, {QString::number(kMaxBytes / 1024 / 1024)});
    const auto parsed = parseJsonObject(json);
    if (!parsed)
        return fail(parsed.error());
    const auto format = readFormat(*parsed);
    if (!format)
        return fail(format.error());
    Errors problems;
    Assessment assessment;
    {
        JsonReader root(*parsed, {}, problems);
        root.any(u"$schema"_s);
        root.any(u"format"_s);
        root.any(u"formatVersion"_s);
        readQuestionnaire(root, questionnaire, assessment.header, problems);
        readAbout(root, questionnaire, assessment, problems);
        readCompany(root, assessment.header.company, problems);
        readAnswers(root, questionnaire, *format, assessment, problems);
    }
    if (!problems.isEmpty())
        return fail(problems.first());
    return assessment;
}

QJsonObject answerToJson(const Answer &answer) { return std::visit(AnswerWriter{}, answer); }

Result<Answer> answerFromJson(const QJsonObject &json)
{
    Errors problems;
    Answer answer;
    {
        JsonReader reader(json, {}, problems);
        answer = readState(reader);
    }
    if (!problems.isEmpty())
        return fail(problems.first());
    return answer;
}

QString purposeId(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Application:
        return u"application"_s;
    case Purpose::Renewal:
        return u"renewal"_s;
    case Purpose::NewRegion:
        return u"new-region"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Purpose> purposeFromId(const QString &id)
{
    for (const Purpose purpose : {Purpose::Application, Purpose::Renewal, Purpose::NewRegion}) {
        if (purposeId(purpose) == id)
            return purpose;
    }
    return std::nullopt;
}

QString instantText(const QDateTime &instant)
{
    return instant.toOffsetFromUtc(instant.offsetFromUtc()).toString(Qt::ISODate);
}

std::optional<QDateTime> instantFromText(const QString &text)
{
    static const QRegularExpression shape(
        u"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(Z|[+-]\\d{2}:\\d{2})$"_s);
    const QDateTime instant
        = shape.match(text).hasMatch() ? QDateTime::fromString(text, Qt::ISODate) : QDateTime();
    return instant.isValid() ? std::optional(instant) : std::nullopt;
}

} // namespace core::exchange
