#include "core/report/sections.h"
#include "core/report/stated.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core::report {

namespace {

using eligibility::Judgement;
using eligibility::Status;

// What a reader has to act on first.
constexpr std::array kStatuses = {Status::NotMet,
    Status::Unknown,
    Status::NotDueYet,
    Status::Met,
    Status::NotApplicable,
    Status::Noted};

// "Not met: 1; Unknown: 1; Met: 8"
QString counts(const Source &source)
{
    QStringList counted;
    for (const Status status : kStatuses) {
        const auto number
            = std::ranges::count(source.readiness.eligibility, status, &Judgement::status);
        if (number > 0) {
            counted.append(source.words.phrase(Phrase::StatusCount,
                {statusName(source.words, status), source.texts.locale.toString(number)}));
        }
    }
    return counted.join(u"; "_s);
}

QString reasonAndRemarks(const Speech &speech, const Judgement &judgement)
{
    const bool saysNothing = std::holds_alternative<eligibility::Holds>(judgement.reason);
    const QStringList beside = remarks(speech, judgement);
    if (saysNothing && !beside.isEmpty())
        return beside.join(u' ');
    return (QStringList{reason(speech, judgement)} + beside).join(u' ');
}

Table judged(const Source &source)
{
    const Words &words = source.words;
    const Speech speech = speechOf(source);
    Table table = {.title = words.phrase(Phrase::Requirements),
        .columns = {{words.phrase(Phrase::ColumnId), 5},
            {words.phrase(Phrase::ColumnRequirement), 13},
            {words.phrase(Phrase::ColumnStatus), 8},
            {words.phrase(Phrase::ColumnStated), 14},
            {words.phrase(Phrase::ColumnReason), 20}}};
    for (const EligibilityQuestion &question : source.questionnaire.eligibility) {
        const Judgement *judgement = source.readiness.find(question.id);
        if (!judgement)
            continue;
        table.rows.append({{question.id,
                               source.texts.eligibility.value(question.id).name,
                               statusName(words, judgement->status),
                               stated(source, question),
                               reasonAndRemarks(speech, *judgement)},
            /*isStrong=*/judgement->hinders()});
    }
    return table;
}

QList<Block> nextSteps(const Source &source)
{
    Table table = {.title = source.words.phrase(Phrase::NextSteps),
        .columns = {{source.words.phrase(Phrase::ColumnId), 5},
            {source.words.phrase(Phrase::ColumnRequirement), 13},
            {source.words.phrase(Phrase::ColumnNext), 42}}};
    for (const Judgement &judgement : source.readiness.eligibility) {
        const EligibilityTexts texts = source.texts.eligibility.value(judgement.id);
        if (judgement.hinders() && !texts.next.isEmpty())
            table.rows.append({{judgement.id, texts.name, texts.next}});
    }
    if (table.rows.isEmpty())
        return {};
    return {Heading{.level = 3, .text = source.words.phrase(Phrase::NextSteps)}, table};
}

// Paper knows the planned date, and what it changes.
QList<Block> changes(const Source &source)
{
    const QDate now = source.readiness.terms.on;
    const auto &planned = source.assessment.header.plannedDate;
    if (!planned || *planned <= now)
        return {};
    const auto turns = readiness::turns(source.questionnaire, source.assessment, now, *planned);
    if (turns.empty())
        return {};
    const Speech speech = speechOf(source);
    const QString heading = source.words.phrase(Phrase::Changes, {longDate(source, *planned)});
    QList<Block> blocks = {Heading{.level = 3, .text = heading}};
    for (const readiness::Turn &one : turns)
        blocks.append(Paragraph{.text = turn(speech, one, *planned)});
    return blocks;
}

QList<Block> thresholds(const Source &source)
{
    const Words &words = source.words;
    Table table = {.title = words.phrase(Phrase::Thresholds),
        .columns = {{words.phrase(Phrase::ColumnFact), 13},
            {words.phrase(Phrase::ColumnValue), 5, /*isNumber=*/true},
            {words.phrase(Phrase::ColumnHeldAgainst), 3},
            {words.phrase(Phrase::ColumnAsOf), 7}}};
    for (const Threshold &threshold : source.questionnaire.rules.thresholds) {
        QStringList ids;
        for (const EligibilityQuestion &question : source.questionnaire.eligibility) {
            if (question.threshold == threshold.id)
                ids.append(question.id);
        }
        if (ids.isEmpty())
            continue;
        table.rows.append({{source.texts.thresholds.value(threshold.id),
            threshold.value.toUserText(source.texts.locale),
            listed(source, ids),
            longDate(source, threshold.origin.asOf)}});
    }
    if (table.rows.isEmpty())
        return {};
    return {Heading{.level = 3, .text = words.phrase(Phrase::Thresholds)}, table};
}

} // namespace

QList<Block> requirements(const Source &source)
{
    if (source.readiness.eligibility.empty())
        return {};
    const QDate on = source.readiness.terms.on;
    const QString window = applicationWindow(speechOf(source), source.readiness.window, on);
    QList<Block> blocks = {PageBreak{},
        Heading{.level = 1, .text = source.words.phrase(Phrase::Requirements)},
        Paragraph{.text = source.words.phrase(
                      Phrase::RequirementsFor, {longDate(source, on), purposeName(source)}),
            .boldStart = counts(source) + u'.'}};
    if (!window.isEmpty())
        blocks.append(Paragraph{.text = window});
    return blocks << judged(source) << nextSteps(source) << changes(source) << thresholds(source);
}

} // namespace core::report
