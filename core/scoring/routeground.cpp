#include "core/scoring/routeground.h"

#include "core/scoring/mean.h"
#include "core/scoring/route.h"
#include "core/scoring/weighing.h"

#include <algorithm>

namespace core::scoring::routing {

namespace {

QuestionGround groundOf(const Question &question, const Standing &standing)
{
    QuestionGround ground{.id = question.id, .standing = standing};
    Choice choice{.level = standing.level};
    for (;; ++choice.level) {
        choice.sum = qint64(question.weight) * pointsOf(question, choice.level);
        if (choice.level >= question.critical.value_or(0))
            ground.choices.push_back(choice);
        if (choice.level == kTopLevel)
            break;
        const Step &step = question.steps[static_cast<size_t>(choice.level)];
        choice.effort += effortOf(step.effort);
        choice.weeks += step.weeks;
        choice.count = 1;
    }
    std::ranges::reverse(ground.choices);
    return ground;
}

// The most effort and questions that can be spent on the questions from `first` on.
Entry mostOf(const CapabilityGround &capability, size_t first)
{
    Entry most;
    for (size_t q = first; q < capability.questions.size(); ++q) {
        most.effort += capability.questions[q].choices.front().effort;
        most.count += capability.questions[q].choices.front().count;
    }
    return most;
}

qint64 cells(const Entry &most) { return (qint64(most.effort) + 1) * (qint64(most.count) + 1); }

Table withQuestion(const QuestionGround &question, const Table &rest, const Entry &most)
{
    Table table(most.effort, most.count);
    for (int effort = 0; effort <= rest.mostEffort(); ++effort) {
        for (int count = 0; count <= rest.mostCount(); ++count) {
            const qint64 sum = rest.at(effort, count);
            if (sum == kNone)
                continue;
            for (const Choice &choice : question.choices)
                table.raise(effort + choice.effort, count + choice.count, sum + choice.sum);
        }
    }
    return table;
}

} // namespace

qint64 CapabilityGround::worth(qint64 sum) const
{
    return qint64(weight) * Mean::rounded(sum, weights);
}

qint64 GroupGround::worth(qint64 sum) const { return qint64(weight) * Mean::rounded(sum, weights); }

Ground groundOf(
    const Questionnaire &questionnaire, const WeightProfile &profile, const Standings &standings)
{
    Ground ground;
    size_t next = 0;
    for (const Group &group : questionnaire.groups) {
        GroupGround groupGround{.weight = weightOf(profile, group.id)};
        for (const Capability &capability : group.capabilities) {
            CapabilityGround part{.weight = weightOf(profile, capability.id)};
            for (const Question &question : capability.questions) {
                const Standing &standing = standings[next++];
                if (!standing.isApplicable())
                    continue;
                part.weights += question.weight;
                part.questions.push_back(groundOf(question, standing));
            }
            if (part.questions.empty())
                continue;
            groupGround.weights += part.weight;
            groupGround.capabilities.push_back(std::move(part));
        }
        if (groupGround.capabilities.empty())
            continue;
        ground.weights += groupGround.weight;
        ground.groups.push_back(std::move(groupGround));
    }
    return ground;
}

qint64 cellsOf(const Ground &ground)
{
    Entry all;
    qint64 held = 0;
    for (const GroupGround &group : ground.groups) {
        for (const CapabilityGround &capability : group.capabilities) {
            const Entry most = mostOf(capability, 0);
            all.effort += most.effort;
            all.count += most.count;
            held += cells(most) * static_cast<qint64>(capability.questions.size());
        }
    }
    return held + cells(all) * static_cast<qint64>(ground.groups.size());
}

void fillTables(Ground &ground)
{
    for (GroupGround &group : ground.groups) {
        for (CapabilityGround &capability : group.capabilities) {
            const size_t count = capability.questions.size();
            capability.rests.assign(count + 1, Table(0, 0));
            capability.rests[count].raise(0, 0, 0);
            for (size_t q = count; q-- > 0;)
                capability.rests[q] = withQuestion(
                    capability.questions[q], capability.rests[q + 1], mostOf(capability, q));
            capability.entries = capability.rests.front().entries(
                [&](qint64 sum) { return capability.worth(sum); });
        }
    }
}

} // namespace core::scoring::routing
