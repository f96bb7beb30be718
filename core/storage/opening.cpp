#include "core/storage/opening.h"

#include "core/storage/backups.h"
#include "core/storage/fileheader.h"
#include "core/storage/files.h"
#include "core/storage/permissions.h"
#include "core/storage/restoring.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QScopeGuard>
#include <QUuid>

#include <cerrno>

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

Medium mediumOf(const QString &file, const Opening &opening)
{
    return opening.medium ? *opening.medium : storage::mediumOf(file);
}

Database::Mode writingMode(Medium medium)
{
    return medium == Medium::Network ? Database::Mode::Exclusive : Database::Mode::ReadWrite;
}

QString temporaryBeside(const QString &file)
{
    return u"%1.new-%2-%3"_s.arg(file)
        .arg(QCoreApplication::applicationPid())
        .arg(QUuid::createUuid().toString(QUuid::Id128));
}

// Makes the whole store under another name, so that nobody ever meets half of one. Losing the race
// for the name is no error.
Result<void> makeStore(
    const QString &file, const QList<Migration> &migrations, const Opening &opening)
{
    const QString temporary = temporaryBeside(file);
    const auto cleaner = qScopeGuard([&] { removeWithCompanions(temporary); });
    auto made = makeEmptyStore(temporary, migrations, writingMode(mediumOf(file, opening)));
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

Result<void> checkContents(Database &database, int newest)
{
    // A newer program's last transaction may still be in the write-ahead log, and with it its
    // version.
    const auto version = database.schemaVersion();
    if (!version)
        return fail(version.error());
    if (*version > newest) {
        const QStringList versions = {QString::number(*version), QString::number(newest)};
        return fail(Error{ErrorCode::StoreNewer, versions, database.file()});
    }
    // In a large file only the schema and the list of free pages: what a writer relies on before it
    // has read anything else. A page of a table is looked at when it is read, and a transaction
    // that meets a damaged one writes nothing. All of it is read by checkup.h, beside the user.
    const bool isLarge = QFileInfo(database.file()).size() > kCheckedWhole;
    const auto found = isLarge ? database.rows("PRAGMA quick_check(sqlite_schema)"_L1)
                               : database.rows("PRAGMA integrity_check(1)"_L1);
    if (!found)
        return fail(found.error());
    const QString said = found->value(0).value(0).toString();
    if (said != u"ok"_s)
        return fail(Error{ErrorCode::StoreDamaged, {said}, database.file()});
    return {};
}

Result<void> checkContents(const QString &file, Database::Mode mode, int newest)
{
    const auto database = Database::open(file, mode);
    if (!database)
        return fail(database.error());
    return checkContents(**database, newest);
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

// Without leaving a trace where nobody writes; on a network others could not be seen writing, so
// there nobody may have begun to.
Result<std::unique_ptr<Database>> openToRead(
    const QString &file, int newest, const Opening &opening)
{
    const bool isAtRest = !hasBytes(file + kSuffixes.front());
    const bool isOnNetwork = mediumOf(file, opening) == Medium::Network;
    if (isOnNetwork && (!isAtRest || hasBytes(file + kSuffixes.back())))
        return fail(Error{ErrorCode::StoreBusy, {}, file});
    const auto openedAs = [&](Database::Mode mode) {
        return Database::open(file, mode)
            .and_then([&](std::unique_ptr<Database> opened) -> Result<std::unique_ptr<Database>> {
                const auto version = opened->schemaVersion();
                if (!version)
                    return fail(version.error());
                if (*version < newest) {
                    const QStringList versions
                        = {QString::number(*version), QString::number(newest)};
                    return fail(Error{ErrorCode::StoreOlder, versions, file});
                }
                Error refusal = opening.reason;
                refusal.file = file;
                opened->refuseWriting(refusal);
                return opened;
            });
    };
    if (isOnNetwork)
        return openedAs(Database::Mode::Immutable);
    auto database = openedAs(Database::Mode::ReadOnly);
    // No index of the write-ahead log can be made in a folder that may not be written.
    const bool hasNoIndex = !database
        && (database.error().code == ErrorCode::StoreFolderUnusable
            || database.error().code == ErrorCode::StoreReadOnly);
    return hasNoIndex && isAtRest ? openedAs(Database::Mode::Immutable) : std::move(database);
}

Result<void> checkExisting(const QString &file, int newest, const Opening &opening)
{
    if (Database::isOpenHere(file))
        return {};
    if (const auto checked = checkHeader(file, newest); !checked)
        return checked;
    // Left with a write-ahead log, on a network: nobody can read it without its index, so it is
    // checked once it is open for itself alone.
    const bool isLeftOnNetwork
        = hasBytes(file + kSuffixes.front()) && mediumOf(file, opening) == Medium::Network;
    return isLeftOnNetwork ? Result<void>{} : checkDamage(file, newest);
}

// No store is brought forward without a copy of what it was.
Result<void> backUpBeforeUpgrade(Database &database, int newest, const QDateTime &now)
{
    const auto version = database.schemaVersion();
    if (!version)
        return fail(version.error());
    if (*version >= newest)
        return {};
    const auto made = makeBackup(database, BackupKind::Upgrade, now);
    if (made)
        return {};
    const Error &error = made.error();
    if (error.code == ErrorCode::StoreFull || error.code == ErrorCode::StoreDamaged)
        return fail(Error{error.code, error.arguments, database.file()});
    return fail(Error{ErrorCode::StoreNotUpgraded,
        {QString::number(*version), QString::number(newest), error.arguments.value(0)},
        database.file()});
}

Result<std::unique_ptr<Database>> openToWrite(const QString &file,
    const QList<Migration> &migrations,
    const QDateTime &now,
    const Opening &opening)
{
    const QString folder = QFileInfo(file).path();
    if (holdsOnlyOurs(folder))
        keepToOwner(folder);
    keepToOwner(file);
    for (const QString &suffix : kSuffixes)
        keepToOwner(file + suffix);
    if (const auto writable = checkWritable(file, ErrorCode::StoreReadOnly); !writable)
        return fail(writable.error());
    if (const auto writable = checkWritable(folder, ErrorCode::StoreFolderUnusable); !writable)
        return fail(writable.error());
    const int newest = static_cast<int>(migrations.size());
    const bool isLeft = hasBytes(file + kSuffixes.front());
    const Database::Mode mode = writingMode(mediumOf(file, opening));
    auto database = Database::open(file, mode);
    if (!database)
        return database;
    if (isLeft && mode == Database::Mode::Exclusive) {
        const auto checked = checkContents(**database, newest);
        if (!checked)
            return fail(checked.error());
    }
    if (const auto kept = backUpBeforeUpgrade(**database, newest, now); !kept)
        return fail(kept.error());
    if (const auto migrated = migrate(**database, migrations); !migrated)
        return fail(migrated.error());
    return database;
}

// What the journals of a lost file hold is in the copy; replayed into another file they would
// damage it.
void removeJournalsOfOurs(const QString &file)
{
    for (const QString &suffix : kSuffixes) {
        if (hasOpen(file + suffix))
            QFile::remove(file + suffix);
    }
}

Result<void> copyWhole(Database &database, const QString &temporary)
{
    if (const auto made = makeFile(temporary); !made) // owner-only before anything is in it
        return made;
    const QString quoted = QString(temporary).replace(u'\'', u"''"_s);
    return database.runOnce(u"VACUUM INTO '%1'"_s.arg(quoted));
}

} // namespace

Result<std::unique_ptr<Database>> makeEmptyStore(
    const QString &file, const QList<Migration> &migrations, Database::Mode mode)
{
    if (const auto made = makeFile(file); !made)
        return fail(made.error());
    auto database = Database::open(file, mode);
    if (!database)
        return database;
    const QString mark = u"PRAGMA application_id=%1"_s.arg(kApplicationId);
    if (const auto marked = (*database)->runOnce(mark); !marked)
        return fail(marked.error());
    if (const auto migrated = migrate(**database, migrations); !migrated)
        return fail(migrated.error());
    return database;
}

Result<std::unique_ptr<Database>> openStore(const QString &folder,
    const QList<Migration> &migrations,
    const QDateTime &now,
    const Opening &opening)
{
    // One at a time in this process, so that no file is read by hand while another thread opens it
    // with SQLite.
    static QMutex alone;
    const QMutexLocker lock(&alone);
    const QString file = storeFile(folder);
    const QString absolute = QFileInfo(file).path();
    const int newest = static_cast<int>(migrations.size());
    if (const auto ours = checkAccount(file, opening); !ours)
        return fail(ours.error());
    if (opening.access == Access::ReadOnly) {
        if (!QFileInfo::exists(file))
            return fail(systemError(ENOENT, ErrorCode::StoreFolderUnusable, file));
        return checkExisting(file, newest, opening).and_then([&] {
            return openToRead(file, newest, opening);
        });
    }
    if (const auto made = makeFolder(absolute); !made)
        return fail(made.error());
    if (const auto finished = finishPuttingBack(folder); !finished)
        return fail(finished.error());
    if (!isThere(file)) {
        if (holdsOnlyOurs(absolute))
            keepToOwner(absolute);
        removeLeftovers(absolute, now);
        if (const auto checked = checkNoOrphans(file); !checked)
            return fail(checked.error());
        if (const auto made = makeStore(file, migrations, opening); !made)
            return fail(made.error());
    }
    return checkExisting(file, newest, opening).and_then([&] {
        return openToWrite(file, migrations, now.isValid() ? now : SystemClock().now(), opening);
    });
}

Result<void> setRight(Database &lost, const QDateTime &now)
{
    const auto place = lost.checkPlace();
    if (place)
        return {};
    const QString file = lost.file();
    const bool isMissing = place.error().code == ErrorCode::StoreMissing;
    const QString temporary = temporaryBeside(file);
    const auto cleaner = qScopeGuard([&] { removeWithCompanions(temporary); });
    Result<void> copied = copyWhole(lost, temporary);
    if (!copied) {
        copied.error().file = file;
        return copied;
    }
    const QString kept = u"%1.lost-%2"_s.arg(file, now.toString(u"yyyyMMdd-hhmmss"_s));
    // The copy is durable beside its place before the journals go.
    const auto placed = putInPlace(temporary, kept);
    if (!placed)
        return fail(placed.error());
    removeJournalsOfOurs(file);
    if (!isMissing)
        return {};
    return putInPlace(kept, file).map([](bool) {});
}

} // namespace core::storage
