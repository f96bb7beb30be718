#pragma once

#include "core/base/result.h"

#include <QString>

namespace core::storage {

// Judges an existing file by its first bytes, read by hand: SQLite would make -wal and -shm beside
// a file, or roll back a journal into it, before it says what the file is. Refuses what is no
// database, another program's, or newer than `newest`.
[[nodiscard]] Result<void> checkHeader(const QString &file, int newest);

} // namespace core::storage
