#pragma once

#include "core/base/result.h"
#include "core/storage/erasing.h"

#include <QString>

namespace core::storage {

// Deleting for good in a whole data folder: in the store, in every backup, in stores that were set
// aside, and in the evidence files that nothing else refers to.

// What would go, without doing it.
[[nodiscard]] Result<Foreseen> foresee(
    Database &store, const QString &folder, const Erasure &erasure);

// Does it. What is to be done is put on record first, and off it when all is done, so that
// whatever comes in between, finishErasures() does the rest.
[[nodiscard]] Result<Erased> erase(Database &store, const QString &folder, const Erasure &erasure);

// What an erasure that was interrupted left to do. Nothing, as a rule.
[[nodiscard]] Result<void> finishErasures(Database &store, const QString &folder);

} // namespace core::storage
