#pragma once

#include "core/base/result.h"
#include "core/storage/backupnames.h"

#include <QList>
#include <QSet>
#include <QString>

namespace core::storage {

// Whole copies of a store, in a folder beside it. Each is one file that needs nothing else. All
// calls take the data folder, open connections of their own and may run on any thread, beside an
// open Store.

struct Backup
{
    QString file; // its path
    BackupName name;
    qint64 bytes = 0;
};

// An assessment as a list of backups shows it.
struct Held
{
    QString id;
    QString company;
    QString title;
    qint64 answers = 0; // given ones, without mere notes
    QDateTime lastChange;
    bool isDeleted = false; // on the shelf of deleted ones
};

struct BackupContents
{
    int version = 0; // of the schema
    QList<Held> assessments; // the last added first
};

struct MadeBackup
{
    Backup backup;
    bool isNew = true; // false: an older one holds the very same, so none was made
};

[[nodiscard]] QString backupFolder(const QString &folder);

// Those whose names can be read, the newest first; those of the time after now come first, too.
[[nodiscard]] QList<Backup> backups(const QString &folder);

// Copies the store as it is at one moment (VACUUM INTO: others go on reading and, with a WAL,
// writing), checks the copy, makes it durable, gives it its name, and lets go of what the rotation
// no longer wants. Of the kinds Start and Upgrade none is made while the newest of that use is
// whole and holds the same. When it fails, every older backup is as it was.
[[nodiscard]] Result<MadeBackup> makeBackup(
    const QString &folder, BackupKind kind, const QDateTime &now);

// Whether a file is a whole store of a schema up to `newest`: SQLite's full check. The file is one
// that nobody writes to, and is not touched.
[[nodiscard]] Result<void> checkBackup(const QString &file, int newest);

[[nodiscard]] Result<BackupContents> contentsOf(const QString &file);

// The SHA-256 digests of all files that any backup names as evidence, now or in its log. An error
// when one of them cannot be read: then nobody knows, and no file may be removed.
[[nodiscard]] Result<QSet<QString>> evidenceInBackups(const QString &folder);

} // namespace core::storage
