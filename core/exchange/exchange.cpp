#include "core/exchange/exchange.h"

#include "core/assessment/factchecking.h"
#include "core/base/jsonreader.h"
#include "core/base/jsontext.h"
#include "core/exchange/answersjson.h"
#include "core/exchange/evidencejson.h"
#include "core/exchange/factsjson.h"
#include "core/exchange/pieces.h"
#include "core/exchange/planjson.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace core::exchange {

namespace {

constexpr QLatin1StringView kFormat = "csp-readiness/assessment"_L1;
constexpr int kFirstWithFacts = 3; // and plan, what-ifs and own weights
constexpr int kFirstWithEvidence = 4;

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
    header.plannedDate = optionalDate(reader, u"plannedDate"_s);
    if (header.plannedDate) {
        if (const auto checked = checkDay(*header.plannedDate); !checked)
            reader.note(checked.error().code, checked.error().arguments, u"plannedDate"_s);
    }
    if (const auto instant = reader.optionalString(u"lastChange"_s)) {
        assessment.lastChange = instantFromText(*instant).value_or(QDateTime());
        if (!assessment.lastChange.isValid())
            reader.note(ErrorCode::BadInstant, {*instant}, u"lastChange"_s);
    }
    header.profile = questionnaire.profiles.front().id;
    if (const auto profile = reader.optionalString(u"weights"_s)) {
        header.profile = {*profile};
        const bool isOwn = header.profile == kOwnProfile && header.ownWeights;
        if (!isOwn && !questionnaire.find(header.profile))
            reader.note(ErrorCode::UnknownProfile, {*profile}, u"weights"_s);
    }
}

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
    QJsonObject root{{u"format"_s, QString(kFormat)},
        {u"formatVersion"_s, kFormatVersion},
        {u"questionnaire"_s, questionnaire},
        {u"assessment"_s, aboutToJson(assessment)},
        {u"company"_s, company},
        {u"answers"_s, answersToJson(assessment.responses)}};
    if (!assessment.facts.isEmpty())
        root.insert("facts"_L1, factsToJson(assessment.facts));
    if (!assessment.plan.isEmpty())
        root.insert("plan"_L1, planToJson(assessment.plan));
    if (header.ownWeights)
        root.insert("ownWeights"_L1, ownWeightsToJson(*header.ownWeights));
    QJsonArray scenarios;
    for (const Scenario &scenario : assessment.scenarios)
        scenarios.append(scenarioToJson(scenario));
    if (!scenarios.isEmpty())
        root.insert("scenarios"_L1, scenarios);
    if (!assessment.evidence.isEmpty())
        root.insert("evidence"_L1, evidenceToJson(assessment.evidence));
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
        if (*format >= kFirstWithFacts) { // unknown keys before
            assessment.header.ownWeights = readOwnWeights(root, questionnaire, problems);
            assessment.facts = readFacts(root, questionnaire, problems);
            assessment.plan = readPlan(root, questionnaire, problems);
            assessment.scenarios = readScenarios(root, questionnaire, problems);
        }
        if (*format >= kFirstWithEvidence)
            assessment.evidence = readEvidence(root, questionnaire, problems);
        readAbout(root, questionnaire, assessment, problems);
        readCompany(root, assessment.header.company, problems);
        readAnswers(root, questionnaire, *format, assessment, problems);
    }
    if (!problems.isEmpty())
        return fail(problems.first());
    return assessment;
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
