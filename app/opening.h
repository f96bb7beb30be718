#pragma once

#include "core/storage/store.h"

#include <memory>

namespace app {

// Opens the store of a folder; for reading alone where it can be read and not written. The error is
// that of writing, unless the store is too old to be read as it is.
[[nodiscard]] core::Result<std::unique_ptr<core::storage::Store>> openToUse(
    const QString &folder, const core::Clock &clock);

// For reading alone, with the reason.
[[nodiscard]] core::Result<std::unique_ptr<core::storage::Store>> openToRead(
    const QString &folder, const core::Clock &clock, const core::Error &reason);

} // namespace app
