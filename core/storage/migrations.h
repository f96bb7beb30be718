#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace core::storage {

// One step of the schema, from the file NNNN_name.sql.
struct Migration
{
    int version = 0;
    QString name = {};
    QStringList statements = {};

    bool operator==(const Migration &) const = default;
};

// The statements of a migration file, each ended by a line holding only `-- end`. Not split on
// semicolons: triggers and texts have them inside. None when the last statement has no end.
[[nodiscard]] std::optional<QStringList> statementsOf(const QString &sql);

// The migrations of a folder, in order. Its listing is the only list: numbers must run from 1
// without a gap.
[[nodiscard]] Result<QList<Migration>> readMigrations(const QString &folder);
[[nodiscard]] Result<QList<Migration>> ourMigrations();

// Brings the database to the last of `migrations`, each in a transaction with its number, so that a
// failing one leaves the version before it, whole. A database that is further already is refused.
[[nodiscard]] Result<void> migrate(Database &database, const QList<Migration> &migrations);

} // namespace core::storage
