#include "core/storage/opening.h"

#include "core/storage/backups.h"
#include "core/storage/fileheader.h"
#include "core/storage/files.h"
#include "core/storage/permissions.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QScopeGuard>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace core::storage {

namespace {

// Read whole at every opening: twenty assessments or more, in under 20 ms. Two thousand of them are
// 150 MB and would take seconds.
constexpr qint64 kCheckedWhole = 4 * 1024 * 1024;

const std::array kSuffixes = {u"-wal"_s, u"-shm"_s, u"-journal"_s};

bool isThere(const QString &path) { return QFileInfo(path).isSymLink() || QFileInfo::exists(path); }

void removeWithCompanions(const QString &file)
{
    for (const QString &suffix : kSuffixes)
        QFile::remove(file + suffix);
    QFile::remove(file);
}

// What a run that was killed while making a store left behind. A day is far longer than making one
// takes.
void removeLeftovers(const QString &folder, const QDateTime &now)
{
    const QDateTime yesterday = now.addDays(-1);
    const QFileInfoList found = QDir(folder).entryInfoList(
        {QFileInfo(storeFile(folder)).fileName() + u".new-*"_s}, QDir::Files | QDir::Hidden);
    for (const QFileInfo &leftover : found) {
        if (now.isValid() && leftover.lastModified() < yesterday)
            QFile::remove(leftover.filePath());
    }
}

// A write-ahead log whose database is gone: SQLite would replay it into the new one, and it may
// hold somebody's answers.
Result<void> checkNoOrphans(const QString &file)
{
    for (const QString &suffix : {kSuffixes.front(), kSuffixes.back()}) {
        if (hasBytes(file + suffix) && !isThere(file))
            return fail(
                Error{ErrorCode::StoreDamaged, {u"no database to this file"_s}, file + suffix});
    }
    return {};
}

// Makes the whole store under another name, so that nobody ever meets half of one. Losing the race
// for the name is no error.
Result<void> makeStore(const QString &file, const QList<Migration> &migrations)
{
    const QString temporary = u"%1.new-%2-%3"_s.arg(file)
                                  .arg(QCoreApplication::applicationPid())
                                  .arg(QUuid::createUuid().toString(QUuid::Id128));
    const auto cleaner = qScopeGuard([&] { removeWithCompanions(temporary); });
    auto made = makeEmptyStore(temporary, migrations);
    if (made) {
        if (const auto gathered = (*made)->gather(); !gathered)
            made = fail(gathered.error());
    }
    if (!made) {
        made.error().file = file; // the name the user knows
        return fail(made.error());
    }
    made->reset();
    const auto placed = putInPlace(temporary, file);
    if (!placed)
        return fail(placed.error());
    if (!*placed && !QFileInfo::exists(file)) // a link to nowhere
        return fail(systemError(ENOENT, ErrorCode::StoreFolderUnusable, file));
    return {};
}

Result<void> checkContents(const QString &file, Database::Mode mode, int newest)
{
    const auto database = Database::open(file, mode);
    if (!database)
        return fail(database.error());
    // A newer program's last transaction may still be in the write-ahead log, and with it its
    // version.
    const auto version = (*database)->schemaVersion();
    if (!version)
        return fail(version.error());
    if (*version > newest) {
        const QStringList versions = {QString::number(*version), QString::number(newest)};
        return fail(Error{ErrorCode::StoreNewer, versions, file});
    }
    // In a large file only the schema and the list of free pages: what a writer relies on before it
    // has read anything else. A page of a table is looked at when it is read, and a transaction
    // that meets a damaged one writes nothing. All of it is read by checkup.h, beside the user.
    const bool isLarge = QFileInfo(file).size() > kCheckedWhole;
    const auto found = isLarge ? (*database)->rows("PRAGMA quick_check(sqlite_schema)"_L1)
                               : (*database)->rows("PRAGMA integrity_check(1)"_L1);
    if (!found)
        return fail(found.error());
    const QString said = found->value(0).value(0).toString();
    if (said != u"ok"_s)
        return fail(Error{ErrorCode::StoreDamaged, {said}, file});
    return {};
}

// Reads what opening depends on and changes nothing.
Result<void> checkDamage(const QString &file, int newest)
{
    const bool isAtRest = !hasBytes(file + kSuffixes.front());
    const QDateTime before = QFileInfo(file).lastModified();
    Result<void> checked = checkContents(
        file, isAtRest ? Database::Mode::Immutable : Database::Mode::ReadOnly, newest);
    // Without locks a file looks damaged while another of us writes to it; look again, with locks.
    const bool wasWritten
        = hasBytes(file + kSuffixes.front()) || QFileInfo(file).lastModified() != before;
    if (!checked && isAtRest && wasWritten)
        checked = checkContents(file, Database::Mode::ReadOnly, newest);
    // The header is ours, so what SQLite cannot read as a database was one.
    if (!checked && checked.error().code == ErrorCode::StoreNotADatabase)
        return fail(Error{ErrorCode::StoreDamaged, {u"file is not a database"_s}, file});
    return checked;
}

// No store is brought forward without a copy of what it was.
Result<void> backUpBeforeUpgrade(Database &database, int newest, const QDateTime &now)
{
    const auto version = database.schemaVersion();
    if (!version)
        return fail(version.error());
    if (*version >= newest)
        return {};
    const auto made = makeBackup(QFileInfo(database.file()).path(), BackupKind::Upgrade, now);
    if (made)
        return {};
    const Error &error = made.error();
    if (error.code == ErrorCode::StoreFull || error.code == ErrorCode::StoreDamaged)
        return fail(Error{error.code, error.arguments, database.file()});
    return fail(Error{ErrorCode::StoreNotUpgraded,
        {QString::number(*version), QString::number(newest), error.arguments.value(0)},
        database.file()});
}

Result<std::unique_ptr<Database>> openExisting(
    const QString &file, const QList<Migration> &migrations, const QDateTime &now)
{
    const QString folder = QFileInfo(file).path();
    const int newest = static_cast<int>(migrations.size());
    if (!Database::isOpenHere(file)) {
        if (const auto checked = checkHeader(file, newest); !checked)
            return fail(checked.error());
        if (const auto checked = checkDamage(file, newest); !checked)
            return fail(checked.error());
    }
    if (holdsOnlyOurs(folder))
        keepToOwner(folder);
    keepToOwner(file);
    for (const QString &suffix : kSuffixes)
        keepToOwner(file + suffix);
    if (const auto writable = checkWritable(file, ErrorCode::StoreReadOnly); !writable)
        return fail(writable.error());
    if (const auto writable = checkWritable(folder, ErrorCode::StoreFolderUnusable); !writable)
        return fail(writable.error());
    auto database = Database::open(file, Database::Mode::ReadWrite);
    if (!database)
        return database;
    if (const auto kept = backUpBeforeUpgrade(**database, newest, now); !kept)
        return fail(kept.error());
    if (const auto migrated = migrate(**database, migrations); !migrated)
        return fail(migrated.error());
    return database;
}

} // namespace

Result<std::unique_ptr<Database>> makeEmptyStore(
    const QString &file, const QList<Migration> &migrations)
{
    if (const auto made = makeFile(file); !made)
        return fail(made.error());
    auto database = Database::open(file, Database::Mode::ReadWrite);
    if (!database)
        return database;
    const QString mark = u"PRAGMA application_id=%1"_s.arg(kApplicationId);
    if (const auto marked = (*database)->runOnce(mark); !marked)
        return fail(marked.error());
    if (const auto migrated = migrate(**database, migrations); !migrated)
        return fail(migrated.error());
    return database;
}

Result<std::unique_ptr<Database>> openStore(
    const QString &folder, const QList<Migration> &migrations, const QDateTime &now)
{
    // One at a time in this process, so that no file is read by hand while another thread opens it
    // with SQLite.
    static QMutex opening;
    const QMutexLocker lock(&opening);
    const QString file = storeFile(folder);
    const QString absolute = QFileInfo(file).path();
    if (const auto made = makeFolder(absolute); !made)
        return fail(made.error());
    if (!isThere(file)) {
        if (holdsOnlyOurs(absolute))
            keepToOwner(absolute);
        removeLeftovers(absolute, now);
        if (const auto alone = checkNoOrphans(file); !alone)
            return fail(alone.error());
        if (const auto made = makeStore(file, migrations); !made)
            return fail(made.error());
    }
    return openExisting(file, migrations, now.isValid() ? now : SystemClock().now());
}

} // namespace core::storage
