#include "core/exchange/evidencejson.h"

#include "core/assessment/evidencechecking.h"
#include "core/exchange/pieces.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace core::exchange {

namespace {

EvidenceFile readFile(JsonReader &reader)
{
    EvidenceFile file;
    file.name = reader.string(u"name"_s);
    file.sha256 = reader.string(u"sha256"_s);
    if (!reader.has(u"size"_s))
        reader.note(ErrorCode::MissingKey, {u"size"_s});
    else
        file.size = reader.any(u"size"_s).toInteger(-1);
    if (file.size < 0)
        reader.note(ErrorCode::WrongType, {u"size"_s, u"whole number"_s}, u"size"_s);
    return file;
}

Evidence readPiece(JsonReader &reader, Errors &problems)
{
    Evidence evidence;
    evidence.question = reader.string(u"question"_s);
    if (const auto object = reader.optionalObject(u"file"_s)) {
        JsonReader file(*object, reader.pointer(u"file"_s), problems);
        evidence.what = readFile(file);
    } else {
        evidence.what = EvidenceLink{reader.string(u"link"_s)};
    }
    evidence.type = reader.optionalString(u"type"_s).value_or(QString());
    evidence.date = optionalDate(reader, u"date"_s);
    evidence.validUntil = optionalDate(reader, u"validUntil"_s);
    evidence.note = reader.optionalString(u"note"_s).value_or(QString());
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

Result<Evidence> evidenceFromJson(const QJsonObject &json) { return readWhole(json, readPiece); }

QJsonObject evidenceToJson(const QMap<EvidenceId, Evidence> &evidence)
{
    QJsonObject json;
    for (auto piece = evidence.begin(); piece != evidence.end(); ++piece)
        json.insert(piece.key().text, evidenceToJson(*piece));
    return json;
}

QMap<EvidenceId, Evidence> readEvidence(
    JsonReader &root, const Questionnaire &questionnaire, Errors &problems)
{
    static const QRegularExpression idShape(
        u"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s); // a UUID in small letters
    QMap<EvidenceId, Evidence> evidence;
    const auto object = root.optionalObject(u"evidence"_s);
    if (!object)
        return evidence;
    JsonReader all(*object, root.pointer(u"evidence"_s), problems);
    const QStringList ids = all.keys();
    for (const QString &id : ids) {
        const qsizetype before = problems.size();
        Evidence piece;
        {
            JsonReader reader(all.object(id), all.pointer(id), problems);
            piece = readPiece(reader, problems);
        }
        if (!idShape.match(id).hasMatch())
            all.note(ErrorCode::EvidenceIdInvalid, {id}, id);
        if (problems.size() > before)
            continue;
        if (const auto checked = checkEvidence(questionnaire, piece); !checked)
            noteAt(all.pointer(id), checked.error(), problems);
        else
            evidence.insert(EvidenceId{id}, piece);
    }
    return evidence;
}

} // namespace core::exchange
