#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace core::storage {

// Puts another store in the place of the present one, which is kept under a name of its own with
// its write-ahead log: csp-readiness.db.set-aside-2026-11-25T141500+0100. No Store of the folder
// may be open.
//
// The new one is first made whole and durable as csp-readiness.db.put-back-TIME; from then on it is
// decided, and every later opening of the folder finishes what a power cut interrupted. Before, the
// present store is untouched.

struct SetAside
{
    QString file; // its path
    QDateTime at; // invalid where the name does not say
    qint64 bytes = 0;
};

// Copies the file of a backup, checked again, and puts the copy in place; the backup stays. Gives
// what was set aside: an empty path where there was nothing.
[[nodiscard]] Result<QString> putBack(
    const QString &folder, const QString &backup, const QDateTime &now);

// The same of a file that was made for it in the folder, as a salvage makes it; the file is moved.
[[nodiscard]] Result<QString> putInstead(
    const QString &folder, const QString &whole, const QDateTime &now);

// Finishes what was decided and not done; nothing where nothing was. Before a store is opened.
[[nodiscard]] Result<void> finishPuttingBack(const QString &folder);

// What was set aside, the newest first.
[[nodiscard]] QList<SetAside> setAside(const QString &folder);

} // namespace core::storage
