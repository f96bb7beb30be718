#pragma once

#include "core/assessment/change.h"

#include <QList>

namespace core {

// The changes that make `to` of `from`, in an order in which they can be made. The day of the last
// change is none of them.
[[nodiscard]] QList<Change> difference(const Assessment &from, const Assessment &to);

} // namespace core
