#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"
#include "core/storage/migrations.h"
#include "core/storage/surroundings.h"

#include <QString>

#include <QDateTime>

#include <memory>

namespace core::storage {

constexpr quint32 kApplicationId = 0x43535052; // "CSPR", in the header of every store

// Opens the store of a folder at the last of `migrations`, making what is missing. How a file is
// judged before SQLite may touch it, and how a new one comes to be, is drawn in README.md of this
// folder. `now` decides which leftovers of killed runs are old enough to go. For reading alone,
// nothing is made, narrowed or brought forward.
[[nodiscard]] Result<std::unique_ptr<Database>> openStore(const QString &folder,
    const QList<Migration> &migrations,
    const QDateTime &now = {},
    const Opening &opening = {});

// Makes room for openStore() where the file of `lost`, still open, is no longer in its place. Where
// none is there, what it holds is written there again; where another is there, it is written beside
// it, to csp-readiness.db.lost-…. The journals it left are taken out of the other's way. Does
// nothing where the file is in its place.
[[nodiscard]] Result<void> setRight(Database &lost, const QDateTime &now);

// A new store without anything in it, under a name that is free. Not yet durable.
[[nodiscard]] Result<std::unique_ptr<Database>> makeEmptyStore(const QString &file,
    const QList<Migration> &migrations,
    Database::Mode mode = Database::Mode::ReadWrite);

} // namespace core::storage
