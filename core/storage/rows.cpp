#include "core/storage/rows.h"

#include "core/exchange/exchange.h"
#include "core/storage/records.h"
#include "core/storage/statements.h"

using namespace Qt::Literals::StringLiterals;

namespace core::storage {

QVariantList headerValues(const Header &header)
{
    return {
        header.title,
        exchange::purposeId(header.purpose),
        header.region,
        header.plannedDate ? QVariant(dateText(header.plannedDate)) : QVariant(),
        header.profile.text,
        header.company.name,
        header.company.pgaId,
        header.company.plaId,
        header.company.fictitious ? 1 : 0,
        header.questionnaireId,
        header.questionnaireVersion,
    };
}

Result<Assessment> assessmentOfRow(const QVariantList &row)
{
    const auto purpose = purposeOf(row.at(2).toString());
    if (!purpose)
        return fail(purpose.error());
    const auto plannedDate = dateOf(row.at(4).toString());
    if (!plannedDate)
        return fail(plannedDate.error());
    const auto lastChange = instantOf(row.at(12).toString());
    if (!lastChange)
        return fail(lastChange.error());
    Assessment assessment;
    assessment.header = Header{
        .id = {row.at(0).toString()},
        .title = row.at(1).toString(),
        .purpose = *purpose,
        .region = row.at(3).toString(),
        .plannedDate = *plannedDate,
        .profile = {row.at(5).toString()},
        .company = {
            .name = row.at(6).toString(),
            .pgaId = row.at(7).toString(),
            .plaId = row.at(8).toString(),
            .fictitious = row.at(9).toInt() != 0,
        },
        .questionnaireId = row.at(10).toString(),
        .questionnaireVersion = row.at(11).toString(),
    };
    assessment.lastChange = *lastChange;
    return assessment;
}

Result<Change> changeOfRow(const AssessmentId &id, const QVariantList &row)
{
    const QString kind = row.at(2).toString();
    const QuestionId question{row.at(3).toString()};
    const QString before = row.at(4).toString();
    const QString after = row.at(5).toString();
    if (kind == kNoteKind)
        return NoteChanged{question, NoteKind::Shared, before, after};
    if (kind == kPrivateNoteKind)
        return NoteChanged{question, NoteKind::Private, before, after};
    if (kind == kAnswerKind) {
        const auto was = answerOf(before);
        if (!was)
            return fail(was.error());
        return answerOf(after).map([&](const Answer &is) -> Change {
            return AnswerChanged{question, *was, is, row.at(6).toString(), row.at(7).toString()};
        });
    }
    if (kind == kHeaderKind) {
        auto was = headerOf(before);
        auto is = headerOf(after);
        if (!was || !is)
            return fail(was ? is.error() : was.error());
        was->id = id;
        is->id = id;
        return HeaderChanged{*was, *is};
    }
    return fail(Error{ErrorCode::StoreDamaged, {u"unexpected kind of entry: "_s + kind}});
}

Result<Response> responseOfRow(const QVariantList &row)
{
    return answerOf(row.at(1).toString()).map([&](const Answer &answer) {
        return Response{answer, row.at(2).toString(), row.at(3).toString(), row.at(4).toString()};
    });
}

bool isBeginning(const QVariantList &logRow) { return logRow.at(2).toString() == kCreatedKind; }

} // namespace core::storage
