#pragma once

#include "core/assessment/assessment.h"

#include <optional>
#include <variant>

namespace core {

// One entry of an assessment's append-only log, with what was there before, so that it can be
// undone and explained.
struct AnswerChanged
{
    QuestionId question;
    Answer before;
    Answer after;
    // Response::wording before and after. An answer confirmed under a new wording changes only it.
    QString wordingBefore = {};
    QString wordingAfter = {};

    bool operator==(const AnswerChanged &) const = default;
};
enum class NoteKind { Shared, Private };
struct NoteChanged
{
    QuestionId question;
    NoteKind kind = NoteKind::Shared;
    QString before;
    QString after;

    bool operator==(const NoteChanged &) const = default;
};
struct HeaderChanged
{
    Header before;
    Header after;

    bool operator==(const HeaderChanged &) const = default;
};

// A fact of an eligibility question. An empty fact is none.
struct FactChanged
{
    QString question; // id of the eligibility question: "R6b"
    Fact before;
    Fact after;

    bool operator==(const FactChanged &) const = default;
};
struct PlanChanged
{
    Plan before;
    Plan after;

    bool operator==(const PlanChanged &) const = default;
};
// One what-if: made (nothing before), removed (nothing after), changed or renamed (both, with two
// names). Before and after swapped, and the same place, undo it.
struct ScenarioChanged
{
    qsizetype place = 0; // in Assessment::scenarios; beyond its end is at its end
    std::optional<Scenario> before = {};
    std::optional<Scenario> after = {};

    bool operator==(const ScenarioChanged &) const = default;
};

// One piece of evidence: added (nothing before), taken away (nothing after), changed (both).
struct EvidenceChanged
{
    EvidenceId id;
    std::optional<Evidence> before = {};
    std::optional<Evidence> after = {};

    bool operator==(const EvidenceChanged &) const = default;
};
struct ShelfChanged
{
    Shelf before = Shelf::Current;
    Shelf after = Shelf::Current;

    bool operator==(const ShelfChanged &) const = default;
};
// A milestone: the state is named as it stands, and changes nothing.
struct StateNamed
{
    QString name; // never empty

    bool operator==(const StateNamed &) const = default;
};
// Why what came since the last milestone and has no reason of its own was changed.
struct ReasonGiven
{
    QString reason; // never empty

    bool operator==(const ReasonGiven &) const = default;
};

using Change = std::variant<AnswerChanged,
    NoteChanged,
    HeaderChanged,
    FactChanged,
    PlanChanged,
    ScenarioChanged,
    EvidenceChanged,
    ShelfChanged,
    StateNamed,
    ReasonGiven>;

// Whether the change is one to an assessment's content, which can be undone; a name given to a
// state, a reason and another shelf are not.
[[nodiscard]] bool isOfContent(const Change &change);

// The change that takes this one back; none where it is not of the content.
[[nodiscard]] std::optional<Change> opposite(const Change &change);

// The assessment after the change; where it is one of its content, `at` is its last change.
void apply(const Change &change, const QDateTime &at, Assessment &assessment);

// The what-ifs after the change. Names stay unique whatever was there, so that a log two programs
// wrote to can be read.
void apply(const ScenarioChanged &change, QList<Scenario> &scenarios);

} // namespace core
