#pragma once

#include "core/history/logentry.h"
#include "core/questionnaire/questionnaire.h"
#include "core/scoring/readings.h"

#include <QList>

#include <optional>
#include <vector>

namespace core::history {

// All that is known of how an assessment came to be as it is.
struct Past
{
    QDateTime madeAt; // when it came into the store
    Assessment beginning; // as it came
    QList<LogEntry> entries; // oldest first

    bool operator==(const Past &) const = default;
};

// The state after the first `count` entries; all of them where there are fewer.
[[nodiscard]] Assessment stateAfter(const Past &past, qsizetype count);

// What undo and redo would take back now: places among the entries.
struct Steps
{
    std::optional<qsizetype> undo = {}; // a change that stands
    std::optional<qsizetype> redo = {}; // an undo that stands

    bool operator==(const Steps &) const = default;
};

// Follows the log alone, so that a restart changes nothing: an undo names the entry it takes back,
// a redo the undo, and any other change after an undo leaves nothing to redo. An entry that names
// one that is not the next to be taken back is a change like any other, as two programs may have
// written to the log. Milestones, reasons and shelves are passed over.
[[nodiscard]] Steps stepsOf(const QList<LogEntry> &entries);

// The entry that undoes or redoes entries.at(place), without number and time; none where that is
// not of the content.
[[nodiscard]] std::optional<LogEntry> takingBack(const QList<LogEntry> &entries, qsizetype place);

// The same, where `change` is just what undo or redo would do now: a note typed back to what it
// was is an undo.
[[nodiscard]] std::optional<qint64> takenBackBy(
    const QList<LogEntry> &entries, const Change &change);

// Places of the milestones among the entries, oldest first.
[[nodiscard]] QList<qsizetype> milestones(const QList<LogEntry> &entries);

// Whether a change of the content since the newest milestone stands and has no reason. What was
// taken back again needs none; before any milestone nothing does.
[[nodiscard]] bool isReasonWanted(const QList<LogEntry> &entries);

// The reason of each entry: its own, or the one given next, up to the next milestone, where the
// entry is one of the content after a milestone. Empty where there is none.
[[nodiscard]] QStringList reasonsOf(const QList<LogEntry> &entries);

// The total after each entry, under the weights of that moment. One pass; scores anew only where an
// entry can change one.
[[nodiscard]] std::vector<scoring::Readings> totalsAlong(
    const Questionnaire &questionnaire, const Past &past);

} // namespace core::history
