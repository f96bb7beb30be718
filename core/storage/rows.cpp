#include "core/storage/rows.h"

#include "core/exchange/exchange.h"
#include "core/storage/digest.h"
#include "core/storage/records.h"
#include "core/storage/statements.h"

using namespace Qt::Literals::StringLiterals;

namespace core::storage {

namespace {

// The change that `make` makes of what `read` reads from the texts before and after.
template <typename T, typename Make>
Result<Change> both(
    const QString &before, const QString &after, Result<T> (&read)(const QString &), Make make)
{
    const auto was = read(before);
    if (!was)
        return fail(was.error());
    const auto is = read(after);
    if (!is)
        return fail(is.error());
    return Change(make(*was, *is));
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
    if (kind == kAnswerKind)
        return both(before, after, answerOf, [&](const Answer &was, const Answer &is) {
            return AnswerChanged{question, was, is, row.at(6).toString(), row.at(7).toString()};
        });
    if (kind == kHeaderKind)
        return both(before, after, headerOf, [&](Header was, Header is) {
            was.id = id;
            is.id = id;
            return HeaderChanged{was, is};
        });
    if (kind == kFactKind)
        return both(before, after, factOf, [&](const Fact &was, const Fact &is) {
            return FactChanged{question.text, was, is};
        });
    if (kind == kPlanKind)
        return both(before, after, planOf, [](const Plan &was, const Plan &is) {
            return PlanChanged{was, is};
        });
    if (kind == kScenarioKind)
        return both(before, after, scenarioOf, [](const ScenarioAt &was, const ScenarioAt &is) {
            return ScenarioChanged{is.place, was.scenario, is.scenario};
        });
    if (kind == kEvidenceKind)
        return both(
            before, after, evidenceEntryOf, [](const EvidenceUnder &was, const EvidenceUnder &is) {
                return EvidenceChanged{is.id, was.evidence, is.evidence};
            });
    if (kind == kShelfKind)
        return both(before, after, shelfOf, [](Shelf was, Shelf is) {
            return ShelfChanged{was, is};
        });
    if (kind == kMilestoneKind)
        return StateNamed{after};
    if (kind == kReasonKind)
        return ReasonGiven{after};
    return fail(Error{ErrorCode::StoreDamaged, {u"unexpected kind of entry: "_s + kind}});
}

} // namespace

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
        header.ownWeights ? QVariant(ownWeightsText(*header.ownWeights)) : QVariant(),
    };
}

Result<Assessment> assessmentOfRow(const QVariantList &row)
{
    const auto head = headOfRow(row.sliced(0, 14) + QVariantList{row.at(16)});
    if (!head)
        return fail(head.error());
    const auto plan = planOf(row.at(14).toString());
    if (!plan)
        return fail(plan.error());
    const auto scenarios = scenariosOf(row.at(15).toString());
    if (!scenarios)
        return fail(scenarios.error());
    Assessment assessment;
    assessment.header = head->header;
    assessment.plan = *plan;
    assessment.scenarios = *scenarios;
    assessment.shelf = head->shelf;
    assessment.lastChange = head->lastChange;
    return assessment;
}

Result<AssessmentHead> headOfRow(const QVariantList &row)
{
    const auto purpose = purposeOf(row.at(2).toString());
    if (!purpose)
        return fail(purpose.error());
    const auto plannedDate = dateOf(row.at(4).toString());
    if (!plannedDate)
        return fail(plannedDate.error());
    const auto lastChange = instantOf(row.at(13).toString());
    if (!lastChange)
        return fail(lastChange.error());
    const auto shelf = shelfOf(row.at(14).toString());
    if (!shelf)
        return fail(shelf.error());
    AssessmentHead head{.header = {.id = {row.at(0).toString()},
                            .title = row.at(1).toString(),
                            .purpose = *purpose,
                            .region = row.at(3).toString(),
                            .plannedDate = *plannedDate,
                            .profile = {row.at(5).toString()},
                            .company = {.name = row.at(6).toString(),
                                .pgaId = row.at(7).toString(),
                                .plaId = row.at(8).toString(),
                                .fictitious = row.at(9).toInt() != 0},
                            .questionnaireId = row.at(10).toString(),
                            .questionnaireVersion = row.at(11).toString()},
        .shelf = *shelf,
        .lastChange = *lastChange};
    if (!row.at(12).isNull()) {
        const auto own = ownWeightsOf(row.at(12).toString());
        if (!own)
            return fail(own.error());
        head.header.ownWeights = *own;
    }
    return head;
}

Result<LogEntry> entryOfRow(const AssessmentId &id, const QVariantList &row)
{
    if (!isWhole(id, row)) {
        const QString which = row.at(0).toString();
        return fail(
            Error{ErrorCode::StoreDamaged, {u"entry %1 of the log was altered"_s.arg(which)}});
    }
    const auto at = instantOf(row.at(1).toString());
    if (!at)
        return fail(at.error());
    const auto change = changeOfRow(id, row);
    if (!change)
        return fail(change.error());
    LogEntry entry{row.at(0).toLongLong(), *at, *change};
    entry.circumstances.author = row.at(8).toString();
    entry.circumstances.reason = row.at(9).toString();
    if (!row.at(10).isNull())
        entry.circumstances.undoes = row.at(10).toLongLong();
    return entry;
}

Result<Response> responseOfRow(const QVariantList &row)
{
    return answerOf(row.at(1).toString()).map([&](const Answer &answer) {
        return Response{answer, row.at(2).toString(), row.at(3).toString(), row.at(4).toString()};
    });
}

bool isBeginning(const QVariantList &logRow) { return logRow.at(2).toString() == kCreatedKind; }

} // namespace core::storage
