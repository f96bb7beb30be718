#include "core/storage/records.h"

#include "core/base/jsonreader.h"
#include "core/base/jsontext.h"
#include "core/exchange/exchange.h"

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

Result<Answer> answerOf(const QJsonObject &object)
{
    const auto answer = exchange::answerFromJson(object);
    if (!answer)
        return fail(damaged(compact(object)));
    return *answer;
}

QJsonObject headerJson(const Header &header)
{
    return {
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
}

Result<Header> headerOf(const QJsonObject &object)
{
    Errors problems;
    Header header;
    QString purpose;
    QString date;
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
    }
    if (!problems.isEmpty())
        return fail(damaged(compact(object)));
    const auto knownPurpose = purposeOf(purpose);
    if (!knownPurpose)
        return fail(knownPurpose.error());
    const auto knownDate = dateOf(date);
    if (!knownDate)
        return fail(knownDate.error());
    header.purpose = *knownPurpose;
    header.plannedDate = *knownDate;
    return header;
}

Result<Response> responseOf(const QJsonObject &object)
{
    const auto answer = answerOf(object.value("answer"_L1).toObject());
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

Result<Answer> answerOf(const QString &text)
{
    const auto object = objectOf(text);
    if (!object)
        return fail(object.error());
    return answerOf(*object);
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
    return compact({
        {u"header"_s, headerJson(assessment.header)},
        {u"lastChange"_s, exchange::instantText(assessment.lastChange)},
        {u"responses"_s, responses},
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
    Assessment assessment{.header = *header, .lastChange = *lastChange};
    const QJsonObject responses = object->value("responses"_L1).toObject();
    for (auto it = responses.begin(); it != responses.end(); ++it) {
        const auto response = responseOf(it.value().toObject());
        if (!response)
            return fail(response.error());
        assessment.responses.insert(QuestionId{it.key()}, *response);
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
