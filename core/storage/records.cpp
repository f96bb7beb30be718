#include "core/storage/records.h"

#include "core/base/jsonreader.h"
#include "core/base/jsontext.h"
#include "core/exchange/evidencejson.h"
#include "core/exchange/exchange.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace core::storage {

namespace {

Error damaged(const QString &text)
{
    constexpr qsizetype kExcerpt = 60;
    return Error{ErrorCode::StoreDamaged, {u"unexpected value: "_s + text.left(kExcerpt)}};
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<QJsonObject> objectOf(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return fail(damaged(text));
    return document.object();
}

// What exchange reads from the object; damage where it does not.
template <typename T>
Result<T> valueOf(Result<T> (&read)(const QJsonObject &), const QJsonObject &object)
{
    const auto value = read(object);
    if (!value)
        return fail(damaged(compact(object)));
    return *value;
}

template <typename T>
Result<T> valueOf(Result<T> (&read)(const QJsonObject &), const QString &text)
{
    const auto object = objectOf(text);
    if (!object)
        return fail(object.error());
    return valueOf(read, *object);
}

QJsonArray arrayOf(const QList<Scenario> &scenarios)
{
    QJsonArray array;
    for (const Scenario &scenario : scenarios)
        array.append(exchange::scenarioToJson(scenario));
    return array;
}

Result<QList<Scenario>> scenariosOf(const QJsonArray &array)
{
    QList<Scenario> scenarios;
    for (const QJsonValue &value : array) {
        const auto scenario = valueOf(exchange::scenarioFromJson, value.toObject());
        if (!scenario)
            return fail(scenario.error());
        scenarios.append(*scenario);
    }
    return scenarios;
}

QJsonObject headerJson(const Header &header)
{
    QJsonObject object{
        {u"title"_s, header.title},
        {u"purpose"_s, exchange::purposeId(header.purpose)},
        {u"region"_s, header.region},
        {u"plannedDate"_s, dateText(header.plannedDate)},
        {u"profile"_s, header.profile.text},
        {u"company"_s, header.company.name},
        {u"pgaId"_s, header.company.pgaId},
        {u"plaId"_s, header.company.plaId},
        {u"fictitious"_s, header.company.fictitious},
        {u"questionnaireId"_s, header.questionnaireId},
        {u"questionnaireVersion"_s, header.questionnaireVersion},
    };
    if (header.ownWeights) // none in entries older than schema 3
        object.insert(u"ownWeights"_s, exchange::ownWeightsToJson(*header.ownWeights));
    return object;
}

Result<Header> headerOf(const QJsonObject &object)
{
    Errors problems;
    Header header;
    QString purpose;
    QString date;
    std::optional<QJsonObject> own;
    {
        JsonReader reader(object, {}, problems);
        header.title = reader.string(u"title"_s);
        purpose = reader.string(u"purpose"_s);
        header.region = reader.string(u"region"_s);
        date = reader.string(u"plannedDate"_s);
        header.profile.text = reader.string(u"profile"_s);
        header.company.name = reader.string(u"company"_s);
        header.company.pgaId = reader.string(u"pgaId"_s);
        header.company.plaId = reader.string(u"plaId"_s);
        header.company.fictitious = reader.flag(u"fictitious"_s);
        header.questionnaireId = reader.string(u"questionnaireId"_s);
        header.questionnaireVersion = reader.string(u"questionnaireVersion"_s);
        own = reader.optionalObject(u"ownWeights"_s);
    }
    if (!problems.isEmpty())
        return fail(damaged(compact(object)));
    const auto knownPurpose = purposeOf(purpose);
    if (!knownPurpose)
        return fail(knownPurpose.error());
    const auto knownDate = dateOf(date);
    if (!knownDate)
        return fail(knownDate.error());
    if (own) {
        const auto weights = valueOf(exchange::ownWeightsFromJson, *own);
        if (!weights)
            return fail(weights.error());
        header.ownWeights = *weights;
    }
    header.purpose = *knownPurpose;
    header.plannedDate = *knownDate;
    return header;
}

Result<Response> responseOf(const QJsonObject &object)
{
    const auto answer = valueOf(exchange::answerFromJson, object.value("answer"_L1).toObject());
    if (!answer)
        return fail(answer.error());
    return Response{
        .answer = *answer,
        .note = object.value("note"_L1).toString(),
        .privateNote = object.value("privateNote"_L1).toString(),
        .wording = object.value("wording"_L1).toString(), // none in entries of schema 1
    };
}

QJsonObject responseJson(const Response &response)
{
    QJsonObject object{
        {u"answer"_s, exchange::answerToJson(response.answer)},
        {u"note"_s, response.note},
        {u"privateNote"_s, response.privateNote},
    };
    if (!response.wording.isEmpty())
        object.insert(u"wording"_s, response.wording);
    return object;
}

} // namespace

QString answerText(const Answer &answer) { return compact(exchange::answerToJson(answer)); }

Result<Answer> answerOf(const QString &text) { return valueOf(exchange::answerFromJson, text); }

QString factText(const Fact &fact) { return compact(exchange::factToJson(fact)); }

Result<Fact> factOf(const QString &text) { return valueOf(exchange::factFromJson, text); }

QString textOfPlan(const Plan &plan) { return compact(exchange::planToJson(plan)); }

Result<Plan> planOf(const QString &text) { return valueOf(exchange::planFromJson, text); }

QString scenariosText(const QList<Scenario> &scenarios)
{
    return QString::fromUtf8(QJsonDocument(arrayOf(scenarios)).toJson(QJsonDocument::Compact));
}

Result<QList<Scenario>> scenariosOf(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return fail(damaged(text));
    return scenariosOf(document.array());
}

QString scenarioText(const ScenarioAt &at)
{
    QJsonObject object{{u"place"_s, at.place}};
    if (at.scenario)
        object.insert("scenario"_L1, exchange::scenarioToJson(*at.scenario));
    return compact(object);
}

Result<ScenarioAt> scenarioOf(const QString &text)
{
    const auto object = objectOf(text);
    if (!object)
        return fail(object.error());
    Errors problems;
    ScenarioAt at;
    std::optional<QJsonObject> there;
    {
        JsonReader reader(*object, {}, problems);
        at.place = reader.wholeNumber(u"place"_s);
        there = reader.optionalObject(u"scenario"_s);
    }
    if (!problems.isEmpty())
        return fail(damaged(text));
    if (!there)
        return at;
    return valueOf(exchange::scenarioFromJson, *there).map([&](const Scenario &scenario) {
        return ScenarioAt{at.place, scenario};
    });
}

QString evidenceEntryText(const EvidenceUnder &side)
{
    QJsonObject object{{u"id"_s, side.id.text}};
    if (side.evidence)
        object.insert("evidence"_L1, exchange::evidenceToJson(*side.evidence));
    return compact(object);
}

Result<EvidenceUnder> evidenceEntryOf(const QString &text)
{
    const auto object = objectOf(text);
    if (!object)
        return fail(object.error());
    EvidenceUnder side{{object->value("id"_L1).toString()}};
    if (side.id.isEmpty())
        return fail(damaged(text));
    if (!object->contains("evidence"_L1))
        return side;
    return valueOf(exchange::evidenceFromJson, object->value("evidence"_L1).toObject())
        .map([&](const Evidence &evidence) {
            return EvidenceUnder{side.id, evidence};
        });
}

QString evidenceText(const Evidence &evidence)
{
    return compact(exchange::evidenceToJson(evidence));
}

Result<Evidence> evidenceOf(const QString &text)
{
    return valueOf(exchange::evidenceFromJson, text);
}

QString shelfText(Shelf shelf)
{
    switch (shelf) {
    case Shelf::Current:
        return {};
    case Shelf::Archived:
        return u"archived"_s;
    case Shelf::Deleted:
        return u"deleted"_s;
    }
    Q_UNREACHABLE();
}

Result<Shelf> shelfOf(const QString &text)
{
    for (const Shelf shelf : {Shelf::Current, Shelf::Archived, Shelf::Deleted}) {
        if (text == shelfText(shelf))
            return shelf;
    }
    return fail(damaged(text));
}

QString ownWeightsText(const OwnWeights &own) { return compact(exchange::ownWeightsToJson(own)); }

Result<OwnWeights> ownWeightsOf(const QString &text)
{
    return valueOf(exchange::ownWeightsFromJson, text);
}

QString headerText(const Header &header) { return compact(headerJson(header)); }

Result<Header> headerOf(const QString &text)
{
    const auto object = objectOf(text);
    if (!object)
        return fail(object.error());
    return headerOf(*object);
}

QString assessmentText(const Assessment &assessment)
{
    QJsonObject responses;
    for (auto it = assessment.responses.begin(); it != assessment.responses.end(); ++it)
        responses.insert(it.key().text, responseJson(*it));
    QJsonObject facts;
    for (auto it = assessment.facts.begin(); it != assessment.facts.end(); ++it)
        facts.insert(it.key(), exchange::factToJson(*it));
    QJsonObject evidence;
    for (auto it = assessment.evidence.begin(); it != assessment.evidence.end(); ++it)
        evidence.insert(it.key().text, exchange::evidenceToJson(*it));
    return compact({
        {u"header"_s, headerJson(assessment.header)},
        {u"lastChange"_s, exchange::instantText(assessment.lastChange)},
        {u"responses"_s, responses},
        {u"facts"_s, facts}, // this and what follows: none in entries older than schema 3
        {u"plan"_s, exchange::planToJson(assessment.plan)},
        {u"scenarios"_s, arrayOf(assessment.scenarios)},
        {u"evidence"_s, evidence}, // none in entries older than schema 4
    });
}

Result<Assessment> assessmentOf(const QString &text)
{
    const auto object = objectOf(text);
    if (!object)
        return fail(object.error());
    const auto header = headerOf(object->value("header"_L1).toObject());
    if (!header)
        return fail(header.error());
    const auto lastChange = instantOf(object->value("lastChange"_L1).toString());
    if (!lastChange)
        return fail(lastChange.error());
    const auto plan = valueOf(exchange::planFromJson, object->value("plan"_L1).toObject());
    if (!plan)
        return fail(plan.error());
    const auto scenarios = scenariosOf(object->value("scenarios"_L1).toArray());
    if (!scenarios)
        return fail(scenarios.error());
    Assessment assessment{
        .header = *header, .plan = *plan, .scenarios = *scenarios, .lastChange = *lastChange};
    const QJsonObject responses = object->value("responses"_L1).toObject();
    for (auto it = responses.begin(); it != responses.end(); ++it) {
        const auto response = responseOf(it.value().toObject());
        if (!response)
            return fail(response.error());
        assessment.responses.insert(QuestionId{it.key()}, *response);
    }
    const QJsonObject facts = object->value("facts"_L1).toObject();
    for (auto it = facts.begin(); it != facts.end(); ++it) {
        const auto fact = valueOf(exchange::factFromJson, it.value().toObject());
        if (!fact)
            return fail(fact.error());
        assessment.facts.insert(it.key(), *fact);
    }
    const QJsonObject evidence = object->value("evidence"_L1).toObject();
    for (auto it = evidence.begin(); it != evidence.end(); ++it) {
        const auto piece = valueOf(exchange::evidenceFromJson, it.value().toObject());
        if (!piece)
            return fail(piece.error());
        assessment.evidence.insert(EvidenceId{it.key()}, *piece);
    }
    return assessment;
}

Result<QDateTime> instantOf(const QString &text)
{
    const auto instant = exchange::instantFromText(text);
    if (!instant)
        return fail(damaged(text));
    return *instant;
}

Result<Purpose> purposeOf(const QString &text)
{
    const auto purpose = exchange::purposeFromId(text);
    if (!purpose)
        return fail(damaged(text));
    return *purpose;
}

Result<std::optional<QDate>> dateOf(const QString &text)
{
    if (text.isEmpty())
        return std::optional<QDate>{};
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        return fail(damaged(text));
    return std::optional(date);
}

QString dateText(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

} // namespace core::storage
