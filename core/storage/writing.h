#pragma once

#include "core/assessment/change.h"
#include "core/base/result.h"

#include <QString>

namespace core::storage {

class Database;

// An assessment's rows, and a change's: the entry of the log and the current state. To be called in
// a transaction; `at` is the entry's time.

// With the log's first entry. The assessment has its id and no empty responses or facts.
[[nodiscard]] Result<void> insertAssessment(
    Database &database, const Assessment &assessment, const QString &at);

// The assessment is there.
[[nodiscard]] Result<void> writeChange(
    Database &database, const AssessmentId &id, const Change &change, const QString &at);

} // namespace core::storage
