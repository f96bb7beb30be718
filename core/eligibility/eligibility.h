#pragma once

#include "core/assessment/assessment.h"
#include "core/eligibility/reasons.h"
#include "core/questionnaire/questionnaire.h"

#include <vector>

namespace core::eligibility {

// Whether the hard requirements hold on a day: pure functions of questionnaire, assessment and
// date. The project's scoring rules, section 6. Dates carry no time zone, and nothing here knows
// today: "are we ready on 14 March?" is the same question as "are we ready now?".
//
// What is open after its step because Microsoft has not decided (R9 to R11) is unknown; what the
// firm itself has not done (R4, R9, R12) is not met. What is recorded as decided before its step is
// counts at once: a result says that the step was taken. A fact dated after the judged day is not
// there yet on that day. Only a fact with an end of its own (designation, support plan) ends; an
// old figure keeps its result and says until when it should have been refreshed.

enum class Status {
    Met,
    NotMet,
    NotDueYet, // the step before it has not been recorded
    Unknown,
    NotApplicable, // not asked for this purpose
    Noted, // a fact that is kept, not judged
};

// What should be said beside a result that stands.
enum class Note {
    NoEndKnown, // in force, with no end typed
    NoAlerts, // nobody publishes whether 30 days without alerts pass: counted as met
    ContactNotChecked, // recorded, but nobody has checked that it is current
};

// Until when the evidence of a figure is good, by the rules.
struct Refresh
{
    QDate before; // the first day on which the evidence is too old
    bool isLate = false; // the judged day is that day or later

    bool operator==(const Refresh &) const = default;
};

struct Judgement
{
    QString id; // of the eligibility question: "R6a"
    Status status = Status::Unknown;
    Reason reason = NotAnswered{};
    std::optional<QDate> metFrom = {}; // the first day on which it holds, where that has a date
    std::optional<QDate> metUntil = {}; // the last day on which it holds: own ends only
    QList<Note> notes = {};
    std::optional<Refresh> refresh = {}; // where the fact has a date and its evidence a validity

    // Due, or decided before it was.
    [[nodiscard]] bool isDue() const
    {
        return status == Status::Met || status == Status::NotMet || status == Status::Unknown;
    }
    // Due and not met, or unknown: lowers the verdict to "not eligible yet".
    [[nodiscard]] bool hinders() const
    {
        return status == Status::NotMet || status == Status::Unknown;
    }
    bool operator==(const Judgement &) const = default;
};

// Every eligibility question of the questionnaire, in its order, by the assessment's purpose. `on`
// is valid. A requirement these rules do not know is noted.
[[nodiscard]] std::vector<Judgement> judge(
    const Questionnaire &questionnaire, const Assessment &assessment, QDate on);

// One of them; none where the questionnaire does not ask it.
[[nodiscard]] std::optional<Judgement> judge(
    const Questionnaire &questionnaire, const Assessment &assessment, QDate on, const QString &id);

// Ids of those that hinder, in order: rule 1 of the verdict.
[[nodiscard]] QStringList hindrances(const std::vector<Judgement> &judgements);

// Whether applications are taken on a day, by the closed windows of the rules. No requirement: it
// hinders no verdict.
struct ApplicationWindow
{
    std::optional<ClosedWindow> closed = {}; // the one the day lies in
    std::optional<QDate> opensOn = {}; // where closed: the first day that lies in none
    std::optional<QDate> closesOn = {}; // where open: the first day of the next closed one

    [[nodiscard]] bool isOpen() const { return !closed; }
    bool operator==(const ApplicationWindow &) const = default;
};
[[nodiscard]] ApplicationWindow applicationWindow(const Questionnaire &questionnaire, QDate on);

} // namespace core::eligibility
