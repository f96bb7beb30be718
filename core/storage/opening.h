#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"
#include "core/storage/migrations.h"

#include <QString>

#include <QDateTime>

#include <memory>

namespace core::storage {

constexpr quint32 kApplicationId = 0x43535052; // "CSPR", in the header of every store

// Opens the store of a folder at the last of `migrations`, making what is missing. How a file is
// judged before SQLite may touch it, and how a new one comes to be, is drawn in README.md of this
// folder. `now` decides which leftovers of killed runs are old enough to go.
[[nodiscard]] Result<std::unique_ptr<Database>> openStore(
    const QString &folder, const QList<Migration> &migrations, const QDateTime &now = {});

// A new store without anything in it, under a name that is free. Not yet durable.
[[nodiscard]] Result<std::unique_ptr<Database>> makeEmptyStore(
    const QString &file, const QList<Migration> &migrations);

} // namespace core::storage
