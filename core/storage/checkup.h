#pragma once

#include "core/assessment/assessment.h"
#include "core/base/result.h"

#include <QList>
#include <QString>

#include <functional>

namespace core::storage {

// Reads all of a store and says what is wrong with it. Changes nothing, opens a connection of its
// own and may run on any thread, beside an open Store.

enum class Flaw {
    Structure, // pages of the file: `detail` is what SQLite says
    Reference, // a row that belongs to nothing: `detail` is its table
    Entry, // an entry of the log was altered or cannot be read: `detail` says which
    State, // what is shown is not what the log makes it
    Unreadable, // the assessment's rows cannot be read: `detail` says why
};

struct Finding
{
    Flaw flaw = Flaw::Structure;
    AssessmentId assessment = {}; // empty for Structure and Reference
    QString detail = {};

    bool operator==(const Finding &) const = default;
};

using Findings = QList<Finding>;

// How far a check has come; false ends it early.
using Progress = std::function<bool(qsizetype done, qsizetype of)>;

// Empty when all is well. Answers given meanwhile are no findings. An error when the store cannot
// be looked at, which says nothing about damage, or when `progress` ended it (CheckStopped).
[[nodiscard]] Result<Findings> checkUp(const QString &folder, const Progress &progress = {});

} // namespace core::storage
