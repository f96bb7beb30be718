#pragma once

#include "core/assessment/assessment.h"
#include "core/base/result.h"

#include <QList>

namespace core::storage {

class Database;

// All assessments that a statement selects, kSelectKept or kSelectDeleted, with all they hold: one
// statement a table, however many they are, and equal texts are read once and held once.
[[nodiscard]] Result<QList<Assessment>> readWholes(Database &database, QLatin1StringView select);

} // namespace core::storage
