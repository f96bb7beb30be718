#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>
#include <utility>

namespace core::storage {

// What Qt's file classes do not offer and a store depends on: identity, durable placing, the
// system's reason.

// Device and inode: the same for every name of one file.
using FileIdentity = std::pair<quint64, quint64>;
[[nodiscard]] std::optional<FileIdentity> identityOf(const QString &path);

// The system's words for `errorNumber` (errno), about `path`. A full disk is StoreFull, everything
// else `otherwise`.
[[nodiscard]] Error systemError(int errorNumber, ErrorCode otherwise, const QString &path);

// Whether something stands there that is not empty.
[[nodiscard]] bool hasBytes(const QString &path);

// Whether a file beside `path` could not grow: disk full, or at the process's limit.
[[nodiscard]] bool hasNoRoom(const QString &path);

// Makes the names in a folder durable, where the system can.
[[nodiscard]] Result<void> syncFolder(const QString &folder);

// Makes `temporary` durable and gives it its name, never replacing what has that name: false when
// there is such a file.
[[nodiscard]] Result<bool> putInPlace(const QString &temporary, const QString &file);

} // namespace core::storage
