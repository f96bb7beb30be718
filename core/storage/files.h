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

// Whether this process has the file open, by whatever name it was opened.
[[nodiscard]] bool hasOpen(const QString &path);

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

// Makes the names in a folder durable.
[[nodiscard]] Result<void> syncFolder(const QString &folder);

// Makes `temporary` durable and gives it the name of `file`, which is replaced in one step.
[[nodiscard]] Result<void> replaceWith(const QString &temporary, const QString &file);

// Removes the file so that it stays removed when the power goes. None there is no error.
[[nodiscard]] Result<void> removeDurably(const QString &file);

// Gives a file, or link, another name that must be free. Returns errno, or 0. Not durable before
// syncFolder().
[[nodiscard]] int renameWithoutReplacing(const QByteArray &from, const QByteArray &to);

} // namespace core::storage
