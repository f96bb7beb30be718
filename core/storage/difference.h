#pragma once

#include "core/assessment/change.h"

#include <QList>

namespace core::storage {

// The changes that make `after` of `before`, which have the same id.
[[nodiscard]] QList<Change> differenceOf(const Assessment &before, const Assessment &after);

} // namespace core::storage
