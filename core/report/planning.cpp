#include "core/report/figures.h"
#include "core/report/saying.h"
#include "core/report/sections.h"

#include "core/scoring/whatif.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core::report {

namespace {

// A kept step as paper shows it.
struct KeptStep
{
    const Question *question;
    scoring::Standing standing;
    PlanStep step;

    [[nodiscard]] int from() const { return standing.level; } // 0 while it is open
    [[nodiscard]] bool isReached() const
    {
        return !standing.isOpen() && standing.level >= step.level;
    }
};

// What is asked and can be raised, in the questionnaire's order: a store may hold steps of an older
// questionnaire.
std::vector<KeptStep> keptSteps(const Source &source)
{
    const scoring::Standings standings
        = scoring::standingsOf(source.questionnaire, source.assessment);
    std::vector<KeptStep> kept;
    size_t at = 0;
    for (const QuestionId &id : source.questionnaire.questionsInOrder()) {
        const scoring::Standing &standing = standings.at(at++);
        const auto step = source.assessment.plan.steps.constFind(id);
        if (step != source.assessment.plan.steps.constEnd() && standing.isApplicable())
            kept.push_back({source.questionnaire.find(id), standing, *step});
    }
    return kept;
}

struct Work
{
    int effort = 0;
    int weeks = 0;
};

// The scoring rules, section 7: each level counts, and the lead times follow each other.
Work workOf(const KeptStep &kept)
{
    constexpr std::array kEfforts = {1, 2, 4, 8};
    Work work;
    for (int level = kept.from(); level < kept.step.level; ++level) {
        const Step &step = kept.question->steps.at(static_cast<size_t>(level));
        work.effort += kEfforts.at(static_cast<size_t>(step.effort));
        work.weeks += step.weeks;
    }
    return work;
}

QString levels(const Source &source, const KeptStep &kept)
{
    const QString to = source.texts.locale.toString(kept.step.level);
    if (kept.standing.isOpen()) {
        return source.words.phrase(
            Phrase::LevelsFromTo, {source.words.phrase(Phrase::StateOpen), to});
    }
    const QString from = source.texts.locale.toString(kept.from());
    return source.words.phrase(
        kept.isReached() ? Phrase::LevelsReached : Phrase::LevelsFromTo, {from, to});
}

QString stateName(const Source &source, PlanStep::State state)
{
    switch (state) {
    case PlanStep::State::Open:
        return source.words.phrase(Phrase::PlanToDo);
    case PlanStep::State::InProgress:
        return source.words.phrase(Phrase::PlanInProgress);
    case PlanStep::State::Done:
        return source.words.phrase(Phrase::PlanDone);
    }
    Q_UNREACHABLE();
}

Table stepTable(const Source &source, const std::vector<KeptStep> &steps)
{
    const Words &words = source.words;
    const QLocale &locale = source.texts.locale;
    Table table = {.title = words.phrase(Phrase::Plan),
        .columns = {{words.phrase(Phrase::ColumnId), 7},
            {words.phrase(Phrase::ColumnQuestion), 20},
            {words.phrase(Phrase::ColumnLevels), 9},
            {words.phrase(Phrase::ColumnEffort), 10, /*isNumber=*/true},
            {words.phrase(Phrase::ColumnWeeks), 11, /*isNumber=*/true},
            {words.phrase(Phrase::ColumnOwner), 13},
            {words.phrase(Phrase::ColumnDue), 12},
            {words.phrase(Phrase::ColumnState), 9}}};
    for (const KeptStep &kept : steps) {
        const Work work = workOf(kept);
        table.rows.append({{kept.question->id.text,
            source.texts.questions.value(kept.question->id).text,
            levels(source, kept),
            locale.toString(work.effort),
            locale.toString(work.weeks),
            kept.step.owner.isEmpty() ? u"–"_s : kept.step.owner,
            kept.step.due ? longDate(source, *kept.step.due) : u"–"_s,
            stateName(source, kept.step.state)}});
    }
    return table;
}

QString target(const Source &source, scoring::Millipoints points)
{
    const QString shown = score(source.texts.locale, points);
    const Band band = scoring::bandOf(source.questionnaire, points);
    const int from = source.questionnaire.bandsFrom.at(static_cast<size_t>(band));
    if (points != from * scoring::kPerPoint)
        return source.words.phrase(Phrase::PlanTarget, {shown});
    return source.words.phrase(Phrase::PlanTargetBand, {shown, bandWithin(speechOf(source), band)});
}

// A plan never lowers: a question that stands higher stays there.
QString floors(const Source &source, const std::vector<KeptStep> &steps)
{
    QMap<QuestionId, int> levels;
    for (const KeptStep &kept : steps)
        levels.insert(kept.question->id, std::max(kept.step.level, kept.from()));
    const auto then = scoring::scoreWith(source.questionnaire, source.assessment, levels);
    const QLocale &locale = source.texts.locale;
    return source.words.phrase(Phrase::PlanFloors,
        {score(locale, source.readiness.card.total.floor), score(locale, then.total.floor)});
}

QList<Block> keptPlan(const Source &source)
{
    const Words &words = source.words;
    const core::Plan &plan = source.assessment.plan;
    const std::vector<KeptStep> steps = keptSteps(source);
    QStringList said;
    if (plan.target)
        said.append(target(source, *plan.target));
    if (!steps.empty())
        said.append(floors(source, steps));
    if (said.isEmpty())
        return {};
    QList<Block> blocks = {PageBreak{},
        Heading{.level = 1, .text = words.phrase(Phrase::Plan)},
        Paragraph{.text = said.join(u' ')}};
    if (!steps.empty()) {
        blocks << stepTable(source, steps)
               << Paragraph{
                      .text = words.phrase(Phrase::PlanText), .style = Paragraph::Style::Small};
    }
    return blocks;
}

QList<Block> whatIfs(const Source &source)
{
    const Words &words = source.words;
    const QLocale &locale = source.texts.locale;
    if (source.assessment.scenarios.isEmpty())
        return {};
    Table table = {.title = words.phrase(Phrase::WhatIfs),
        .columns = {{words.phrase(Phrase::ColumnWhatIf), 14},
            {words.phrase(Phrase::ColumnChanged), 8, /*isNumber=*/true},
            {words.phrase(Phrase::Floor), 5, /*isNumber=*/true},
            {words.phrase(Phrase::Ceiling), 5, /*isNumber=*/true}},
        .emptyShare = 8};
    const auto add = [&](const QString &name, qsizetype changed, const scoring::Scorecard &card) {
        table.rows.append({{name,
            locale.toString(changed),
            score(locale, card.total.floor),
            score(locale, card.total.ceiling)}});
    };
    add(words.phrase(Phrase::WhatIfNow), 0, source.readiness.card);
    for (const Scenario &scenario : source.assessment.scenarios) {
        add(scenario.name,
            scenario.levels.size(),
            scoring::scoreWith(source.questionnaire, source.assessment, scenario.levels));
    }
    return {Heading{.level = 2, .text = words.phrase(Phrase::WhatIfs)},
        Paragraph{.text = words.phrase(Phrase::WhatIfsText)},
        table};
}

} // namespace

QList<Block> plan(const Source &source)
{
    QList<Block> blocks = keptPlan(source);
    const QList<Block> kept = whatIfs(source);
    if (blocks.isEmpty() && !kept.isEmpty())
        blocks.append(PageBreak{});
    return blocks + kept;
}

} // namespace core::report
