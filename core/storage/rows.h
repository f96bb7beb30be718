#pragma once

#include "core/assessment/assessmenthead.h"
#include "core/assessment/change.h"
#include "core/base/result.h"
#include "core/storage/logentry.h"

#include <QVariantList>

namespace core::storage {

// Rows of the tables as values, and back. The columns are those of statements.h, in that order.

// A header's columns between `id` and `last_change`.
[[nodiscard]] QVariantList headerValues(const Header &header);

// A row of kSelectHeads.
[[nodiscard]] Result<AssessmentHead> headOfRow(const QVariantList &row);

// A row of `assessment`: everything but answers, facts and evidence.
[[nodiscard]] Result<Assessment> assessmentOfRow(const QVariantList &row);

// A row of `answer`.
[[nodiscard]] Result<Response> responseOfRow(const QVariantList &row);

// A row of `log` that is not the first of its assessment.
[[nodiscard]] Result<LogEntry> entryOfRow(const AssessmentId &id, const QVariantList &row);
[[nodiscard]] bool isBeginning(const QVariantList &logRow);

} // namespace core::storage
