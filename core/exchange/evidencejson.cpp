#include "core/exchange/evidencejson.h"

#include "core/exchange/pieces.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace core::exchange {

namespace {

EvidenceFile readFile(JsonReader &reader)
{
    static const QRegularExpression digest(u"^[0-9a-f]{64}$"_s);
    EvidenceFile file;
    file.name = textWithin(reader, u"name"_s, kShortText);
    if (file.name.contains(u'/') || file.name.contains(QChar(0)))
        reader.note(ErrorCode::BadId, {file.name}, u"name"_s);
    file.sha256 = reader.string(u"sha256"_s);
    if (!digest.match(file.sha256).hasMatch())
        reader.note(ErrorCode::BadId, {file.sha256}, u"sha256"_s);
    file.size = reader.any(u"size"_s).toInteger(-1);
    if (file.size < 0)
        reader.note(ErrorCode::WrongType, {u"size"_s, u"whole number"_s}, u"size"_s);
    return file;
}

Evidence readEvidence(JsonReader &reader, Errors &problems)
{
    Evidence evidence;
    evidence.question = textWithin(reader, u"question"_s, kShortText);
    if (const auto object = reader.optionalObject(u"file"_s)) {
        JsonReader file(*object, reader.pointer(u"file"_s), problems);
        evidence.what = readFile(file);
    } else {
        evidence.what = EvidenceLink{textWithin(reader, u"link"_s, kLongText)};
    }
    evidence.type = reader.optionalString(u"type"_s).value_or(QString());
    evidence.date = optionalDate(reader, u"date"_s);
    evidence.validUntil = optionalDate(reader, u"validUntil"_s);
    if (reader.has(u"note"_s))
        evidence.note = textWithin(reader, u"note"_s, kLongText);
    return evidence;
}

} // namespace

QJsonObject evidenceToJson(const Evidence &evidence)
{
    QJsonObject json{{u"question"_s, evidence.question}};
    if (const auto *file = std::get_if<EvidenceFile>(&evidence.what)) {
        json.insert("file"_L1,
            QJsonObject{
                {u"name"_s, file->name}, {u"sha256"_s, file->sha256}, {u"size"_s, file->size}});
    } else {
        json.insert("link"_L1, std::get<EvidenceLink>(evidence.what).address);
    }
    put(json, "type"_L1, evidence.type);
    put(json, "note"_L1, evidence.note);
    if (evidence.date)
        json.insert("date"_L1, evidence.date->toString(Qt::ISODate));
    if (evidence.validUntil)
        json.insert("validUntil"_L1, evidence.validUntil->toString(Qt::ISODate));
    return json;
}

Result<Evidence> evidenceFromJson(const QJsonObject &json) { return readWhole(json, readEvidence); }

} // namespace core::exchange
