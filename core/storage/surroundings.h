#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace core::storage {

// Where a store lies, whose it is and what may be done with it.

// The write-ahead log needs memory that all who have the file open share, so it works on one
// computer alone (sqlite.org/wal.html).
enum class Medium { Local, Network };

// By the type of the file system `path` is on, or its nearest folder that exists.
[[nodiscard]] Medium mediumOf(const QString &path);

enum class Access { ReadWrite, ReadOnly };

// How a store is opened. What is none is asked of the system; tests say it.
struct Opening
{
    Access access = Access::ReadWrite;
    // Why it is opened for reading alone; what every attempt to write is refused with.
    Error reason{ErrorCode::StoreReadOnly};
    std::optional<Medium> medium = {};
    std::optional<quint32> account = {}; // uid
};

// Refuses a store of another account: opened for writing it would get files its owner cannot use,
// and root could do that to anybody. Where there is no file yet, its folder tells; a folder of
// root's is anybody's. On a network the owner's number says nothing.
[[nodiscard]] Result<void> checkAccount(const QString &file, const Opening &opening);

} // namespace core::storage
