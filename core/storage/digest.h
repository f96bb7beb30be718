#pragma once

#include "core/assessment/assessment.h"

#include <QString>
#include <QVariantList>

namespace core::storage {

// SHA-256, as 64 hexadecimal digits, of an entry of the log: of everything in it but its number.
// `columns` are those of the statement that appends, without the digest; NULL is an empty QVariant
// and another thing than an empty text.
[[nodiscard]] QString digestOf(const QVariantList &columns);

// The same of a row of the log (kSelectLog), whatever digest stands in it.
[[nodiscard]] QString digestOfRow(const AssessmentId &id, const QVariantList &row);

// Whether a row of the log (kSelectLog) still says what was appended. Rows older than the digests
// are taken at their word.
[[nodiscard]] bool isWhole(const AssessmentId &id, const QVariantList &row);

} // namespace core::storage
