#include "core/storage/difference.h"

#include <QSet>

namespace core::storage {

namespace {

template <typename Key, typename Value>
QList<Key> keysOfBoth(const QMap<Key, Value> &a, const QMap<Key, Value> &b)
{
    QMap<Key, bool> keys;
    for (const auto *map : {&a, &b}) {
        for (auto it = map->begin(); it != map->end(); ++it)
            keys.insert(it.key(), true);
    }
    return keys.keys();
}

template <typename Key, typename Value>
std::optional<Value> valueIn(const QMap<Key, Value> &map, const Key &key)
{
    const auto found = map.find(key);
    return found == map.end() ? std::nullopt : std::optional<Value>(*found);
}

void addResponses(const Assessment &before, const Assessment &after, QList<Change> &changes)
{
    for (const QuestionId &question : keysOfBoth(before.responses, after.responses)) {
        const Response was = before.response(question);
        const Response is = after.response(question);
        if (was.answer != is.answer || was.wording != is.wording)
            changes.append(AnswerChanged{question, was.answer, is.answer, was.wording, is.wording});
        if (was.note != is.note)
            changes.append(NoteChanged{question, NoteKind::Shared, was.note, is.note});
        if (was.privateNote != is.privateNote)
            changes.append(
                NoteChanged{question, NoteKind::Private, was.privateNote, is.privateNote});
    }
}

} // namespace

QList<Change> differenceOf(const Assessment &before, const Assessment &after)
{
    QList<Change> changes;
    if (!(before.header == after.header))
        changes.append(HeaderChanged{before.header, after.header});
    addResponses(before, after, changes);
    for (const QString &question : keysOfBoth(before.facts, after.facts)) {
        const Fact was = before.facts.value(question);
        const Fact is = after.facts.value(question);
        if (!(was == is))
            changes.append(FactChanged{question, was, is});
    }
    if (!(before.plan == after.plan))
        changes.append(PlanChanged{before.plan, after.plan});
    if (before.scenarios != after.scenarios) {
        for (qsizetype place = before.scenarios.size() - 1; place >= 0; --place)
            changes.append(ScenarioChanged{place, before.scenarios.at(place), {}});
        for (qsizetype place = 0; place < after.scenarios.size(); ++place)
            changes.append(ScenarioChanged{place, {}, after.scenarios.at(place)});
    }
    for (const EvidenceId &id : keysOfBoth(before.evidence, after.evidence)) {
        const auto was = valueIn(before.evidence, id);
        const auto is = valueIn(after.evidence, id);
        if (was != is)
            changes.append(EvidenceChanged{id, was, is});
    }
    if (before.shelf != after.shelf)
        changes.append(ShelfChanged{before.shelf, after.shelf});
    return changes;
}

} // namespace core::storage
