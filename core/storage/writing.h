#pragma once

#include "core/assessment/change.h"
#include "core/base/result.h"
#include "core/storage/logentry.h"

#include <QString>

namespace core::storage {

class Database;

// An assessment's rows, and a change's: the entry of the log and the current state. To be called in
// a transaction; `at` is the entry's time.

// The rows of its state alone, with the shelf it is on.
[[nodiscard]] Result<void> insertState(Database &database, const Assessment &assessment);

// With the log's first entry. The assessment has its id and no empty responses or facts.
[[nodiscard]] Result<void> insertAssessment(
    Database &database, const Assessment &assessment, const QString &at);

// Whose entry, from when and under what circumstances.
struct EntryHead
{
    const AssessmentId &id;
    const QString &at;
    const Circumstances &circumstances;
};

// The assessment is there. Returns the entry's number.
[[nodiscard]] Result<qint64> writeChange(
    Database &database, const EntryHead &head, const Change &change);

} // namespace core::storage
