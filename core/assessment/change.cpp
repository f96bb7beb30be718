#include "core/assessment/change.h"

#include <algorithm>

namespace core {

namespace {

struct Applier
{
    Assessment &assessment;

    void operator()(const AnswerChanged &change) const
    {
        Response response = assessment.response(change.question);
        response.answer = change.after;
        response.wording = change.wordingAfter;
        put(change.question, response);
    }

    void operator()(const NoteChanged &change) const
    {
        Response response = assessment.response(change.question);
        (change.kind == NoteKind::Shared ? response.note : response.privateNote) = change.after;
        put(change.question, response);
    }

    void operator()(const HeaderChanged &change) const { assessment.header = change.after; }

    void operator()(const FactChanged &change) const
    {
        if (change.after.isEmpty())
            assessment.facts.remove(change.question);
        else
            assessment.facts.insert(change.question, change.after);
    }

    void operator()(const PlanChanged &change) const { assessment.plan = change.after; }

    void operator()(const ScenarioChanged &change) const { apply(change, assessment.scenarios); }

    void operator()(const EvidenceChanged &change) const
    {
        if (change.after)
            assessment.evidence.insert(change.id, *change.after);
        else
            assessment.evidence.remove(change.id);
    }

    void operator()(const ShelfChanged &change) const { assessment.shelf = change.after; }

    void operator()(const StateNamed & /*change*/) const { }
    void operator()(const ReasonGiven & /*change*/) const { }

    void put(const QuestionId &question, const Response &response) const
    {
        if (response.isEmpty())
            assessment.responses.remove(question);
        else
            assessment.responses.insert(question, response);
    }
};

// Before and after swapped.
struct Turner
{
    template <typename T>
    std::optional<Change> operator()(T change) const
    {
        std::swap(change.before, change.after);
        return change;
    }

    std::optional<Change> operator()(AnswerChanged change) const
    {
        std::swap(change.before, change.after);
        std::swap(change.wordingBefore, change.wordingAfter);
        return change;
    }

    std::optional<Change> operator()(const ShelfChanged & /*change*/) const { return {}; }
    std::optional<Change> operator()(const StateNamed & /*change*/) const { return {}; }
    std::optional<Change> operator()(const ReasonGiven & /*change*/) const { return {}; }
};

} // namespace

// What opposite() has an answer for, without making one: a log is walked at every change.
bool isOfContent(const Change &change)
{
    return !std::holds_alternative<ShelfChanged>(change)
        && !std::holds_alternative<StateNamed>(change)
        && !std::holds_alternative<ReasonGiven>(change);
}

std::optional<Change> opposite(const Change &change) { return std::visit(Turner{}, change); }

void apply(const Change &change, const QDateTime &at, Assessment &assessment)
{
    std::visit(Applier{assessment}, change);
    if (isOfContent(change))
        assessment.lastChange = at;
}

void apply(const ScenarioChanged &change, QList<Scenario> &scenarios)
{
    const auto drop = [&](const std::optional<Scenario> &which) {
        if (which)
            scenarios.removeIf([&](const Scenario &one) { return one.name == which->name; });
    };
    drop(change.before);
    drop(change.after);
    if (change.after)
        scenarios.insert(std::clamp<qsizetype>(change.place, 0, scenarios.size()), *change.after);
}

} // namespace core
