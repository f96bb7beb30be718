#include "core/history/past.h"

#include "core/scoring/scorecard.h"

#include <algorithm>

namespace core::history {

namespace {

// The changes that stand and the undos that stand, as the log is followed.
struct Walk
{
    QList<qsizetype> standing;
    QList<qsizetype> undone;

    void take(const QList<LogEntry> &entries, qsizetype place)
    {
        const LogEntry &entry = entries.at(place);
        if (!isOfContent(entry.change))
            return;
        const auto names = [&](const QList<qsizetype> &places) {
            return entry.circumstances.undoes && !places.isEmpty()
                && entries.at(places.last()).sequence == *entry.circumstances.undoes;
        };
        if (names(standing)) {
            standing.removeLast();
            undone.append(place);
        } else if (names(undone)) {
            undone.removeLast();
            standing.append(place);
        } else {
            standing.append(place);
            undone.clear();
        }
    }
};

Walk walkFrom(const QList<LogEntry> &entries, qsizetype first)
{
    Walk walk;
    for (qsizetype place = first; place < entries.size(); ++place)
        walk.take(entries, place);
    return walk;
}

bool isMilestone(const LogEntry &entry) { return std::holds_alternative<StateNamed>(entry.change); }

bool canChangeScore(const Change &change)
{
    return std::holds_alternative<AnswerChanged>(change)
        || std::holds_alternative<HeaderChanged>(change);
}

} // namespace

Assessment stateAfter(const Past &past, qsizetype count)
{
    Assessment state = past.beginning;
    for (qsizetype place = 0; place < std::min(count, past.entries.size()); ++place)
        apply(past.entries.at(place).change, past.entries.at(place).at, state);
    return state;
}

Steps stepsOf(const QList<LogEntry> &entries)
{
    const Walk walk = walkFrom(entries, 0);
    Steps steps;
    if (!walk.standing.isEmpty())
        steps.undo = walk.standing.last();
    if (!walk.undone.isEmpty())
        steps.redo = walk.undone.last();
    return steps;
}

std::optional<LogEntry> takingBack(const QList<LogEntry> &entries, qsizetype place)
{
    const LogEntry &entry = entries.at(place);
    auto change = opposite(entry.change);
    if (!change)
        return {};
    LogEntry result{.sequence = 0, .at = {}, .change = std::move(*change), .circumstances = {}};
    result.circumstances.undoes = entry.sequence;
    return result;
}

std::optional<qint64> takenBackBy(const QList<LogEntry> &entries, const Change &change)
{
    const Steps steps = stepsOf(entries);
    for (const auto &place : {steps.undo, steps.redo}) {
        if (place && opposite(entries.at(*place).change) == change)
            return entries.at(*place).sequence;
    }
    return {};
}

QList<qsizetype> milestones(const QList<LogEntry> &entries)
{
    QList<qsizetype> places;
    for (qsizetype place = 0; place < entries.size(); ++place) {
        if (isMilestone(entries.at(place)))
            places.append(place);
    }
    return places;
}

bool isReasonWanted(const QList<LogEntry> &entries)
{
    const auto newest = std::find_if(entries.rbegin(), entries.rend(), isMilestone);
    if (newest == entries.rend())
        return false;
    const qsizetype first = std::distance(newest, entries.rend());
    const QStringList reasons = reasonsOf(entries);
    return std::ranges::any_of(walkFrom(entries, first).standing,
        [&](qsizetype place) { return reasons.at(place).isEmpty(); });
}

QStringList reasonsOf(const QList<LogEntry> &entries)
{
    QStringList reasons(entries.size());
    const QList<qsizetype> named = milestones(entries);
    const qsizetype first = named.isEmpty() ? entries.size() : named.first();
    QString given; // later on
    for (qsizetype place = entries.size() - 1; place >= 0; --place) {
        const LogEntry &entry = entries.at(place);
        reasons[place] = entry.circumstances.reason;
        if (isMilestone(entry))
            given.clear();
        else if (const auto *reason = std::get_if<ReasonGiven>(&entry.change))
            given = reason->reason;
        else if (place > first && reasons.at(place).isEmpty() && isOfContent(entry.change))
            reasons[place] = given;
    }
    return reasons;
}

std::vector<scoring::Readings> totalsAlong(const Questionnaire &questionnaire, const Past &past)
{
    Assessment state = past.beginning;
    scoring::Readings total = scoring::score(questionnaire, state).total;
    std::vector<scoring::Readings> totals;
    totals.reserve(static_cast<size_t>(past.entries.size()));
    for (const LogEntry &entry : past.entries) {
        apply(entry.change, entry.at, state);
        if (canChangeScore(entry.change))
            total = scoring::score(questionnaire, state).total;
        totals.push_back(total);
    }
    return totals;
}

} // namespace core::history
