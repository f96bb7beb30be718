#include "core/assessment/difference.h"

namespace core {

namespace {

// The keys of both, each once, in order.
template <typename Key, typename Value>
QList<Key> keysOf(QMap<Key, Value> one, const QMap<Key, Value> &other)
{
    one.insert(other);
    return one.keys();
}

void compareResponses(const Assessment &from, const Assessment &to, QList<Change> &changes)
{
    for (const QuestionId &question : keysOf(from.responses, to.responses)) {
        const Response before = from.response(question);
        const Response after = to.response(question);
        if (before.answer != after.answer || before.wording != after.wording)
            changes.append(AnswerChanged{
                question, before.answer, after.answer, before.wording, after.wording});
        if (before.note != after.note)
            changes.append(NoteChanged{question, NoteKind::Shared, before.note, after.note});
        if (before.privateNote != after.privateNote)
            changes.append(
                NoteChanged{question, NoteKind::Private, before.privateNote, after.privateNote});
    }
}

void compareFacts(const Assessment &from, const Assessment &to, QList<Change> &changes)
{
    for (const QString &question : keysOf(from.facts, to.facts)) {
        const Fact before = from.facts.value(question);
        const Fact after = to.facts.value(question);
        if (before != after)
            changes.append(FactChanged{question, before, after});
    }
}

// A list of few, made anew from the first place where it differs.
void compareScenarios(
    const QList<Scenario> &from, const QList<Scenario> &to, QList<Change> &changes)
{
    qsizetype same = 0;
    while (same < from.size() && same < to.size() && from.at(same) == to.at(same))
        ++same;
    for (qsizetype i = from.size() - 1; i >= same; --i)
        changes.append(ScenarioChanged{i, from.at(i), {}});
    for (qsizetype i = same; i < to.size(); ++i)
        changes.append(ScenarioChanged{i, {}, to.at(i)});
}

void compareEvidence(const Assessment &from, const Assessment &to, QList<Change> &changes)
{
    const auto held = [](const Assessment &assessment, const EvidenceId &id) {
        const auto found = assessment.evidence.constFind(id);
        return found == assessment.evidence.constEnd() ? std::nullopt : std::optional(*found);
    };
    for (const EvidenceId &id : keysOf(from.evidence, to.evidence)) {
        if (held(from, id) != held(to, id))
            changes.append(EvidenceChanged{id, held(from, id), held(to, id)});
    }
}

} // namespace

QList<Change> difference(const Assessment &from, const Assessment &to)
{
    QList<Change> changes;
    if (from.header != to.header)
        changes.append(HeaderChanged{from.header, to.header});
    compareResponses(from, to, changes);
    compareFacts(from, to, changes);
    if (from.plan != to.plan)
        changes.append(PlanChanged{from.plan, to.plan});
    compareScenarios(from.scenarios, to.scenarios, changes);
    compareEvidence(from, to, changes);
    if (from.shelf != to.shelf)
        changes.append(ShelfChanged{from.shelf, to.shelf});
    return changes;
}

} // namespace core
