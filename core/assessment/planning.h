#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace core {

// What a firm means to do about its answers. None of it ever touches an answer.

// One question to be raised.
struct PlanStep
{
    enum class State { Open, InProgress, Done };
    int level = 0; // to reach, 1 to 4
    QString owner = {}; // a role or a name; may be empty
    std::optional<QDate> due = {};
    State state = State::Open;

    bool operator==(const PlanStep &) const = default;
};

struct Plan
{
    // In millipoints, 0 to 100 000; none: no target chosen yet. A band is kept as the points it
    // begins at.
    std::optional<int> target = {};
    QMap<QuestionId, PlanStep> steps = {};

    [[nodiscard]] bool isEmpty() const { return !target && steps.isEmpty(); }
    bool operator==(const Plan &) const = default;
};

// A named what-if: some questions at another level, answered or not.
struct Scenario
{
    QString name; // not empty, unique in the assessment
    QMap<QuestionId, int> levels; // 0 to 4

    bool operator==(const Scenario &) const = default;
};

} // namespace core
