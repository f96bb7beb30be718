#include "core/storage/restoring.h"

#include "core/storage/backups.h"
#include "core/storage/database.h"
#include "core/storage/files.h"
#include "core/storage/migrations.h"
#include "core/storage/permissions.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QUuid>

#include <algorithm>
#include <cerrno>

using namespace Qt::Literals::StringLiterals;

namespace core::storage {

namespace {

const QString kPutBack = u".put-back-"_s;
const QString kSetAside = u".set-aside-"_s;

bool isThere(const QString &path) { return QFileInfo(path).isSymLink() || QFileInfo::exists(path); }

// As a backup's name tells the time.
QString timeText(const QDateTime &at)
{
    return textOf({at, BackupKind::Asked, 0})
        .section(u"readiness-"_s, 1)
        .section(u"-asked"_s, 0, 0);
}

QDateTime timeOf(const QString &text)
{
    const auto name = backupNameOf(u"csp-readiness-%1-asked.db"_s.arg(text));
    return name ? name->at : QDateTime();
}

// The name is moved, whatever it is the name of, and nothing is replaced.
Result<void> move(const QString &from, const QString &to)
{
    const int failed = renameWithoutReplacing(QFile::encodeName(from), QFile::encodeName(to));
    if (failed != 0)
        return fail(systemError(failed, ErrorCode::StoreFolderUnusable, from));
    return {};
}

QString pendingIn(const QString &folder)
{
    const QFileInfo store(storeFile(folder));
    const QStringList found
        = QDir(store.path())
              .entryList(
                  {store.fileName() + kPutBack + u'*'}, QDir::Files | QDir::Hidden, QDir::Name);
    for (const QString &name : found) {
        const QString time = name.section(kPutBack, 1);
        if (timeOf(time).isValid())
            return time;
    }
    return {};
}

// Copies bytes and makes them durable.
Result<void> copyFile(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return fail(Error{ErrorCode::FileNotReadable, {source.errorString()}, from});
    if (const auto made = makeFile(to); !made)
        return made;
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly))
        return fail(Error{ErrorCode::FileNotWritable, {target.errorString()}, to});
    constexpr qint64 kBlock = 1024 * 1024;
    while (!source.atEnd()) {
        const QByteArray block = source.read(kBlock);
        if (block.isEmpty())
            return fail(Error{ErrorCode::FileNotReadable, {source.errorString()}, from});
        if (target.write(block) != block.size() || !target.flush()) {
            const ErrorCode code
                = hasNoRoom(to) ? ErrorCode::StoreFull : ErrorCode::FileNotWritable;
            const bool isFull = code == ErrorCode::StoreFull;
            return fail(
                Error{code, isFull ? QStringList{} : QStringList{target.errorString()}, to});
        }
    }
    return {};
}

// The present store under its new name: the database first, because without it its log waits for
// the rest of this, while a database without its log would be an older one.
Result<void> moveAside(const QString &file, const QString &aside)
{
    if (isThere(file)) {
        if (const auto moved = move(file, aside); !moved)
            return moved;
    }
    // Both names are durable before the log follows.
    if (const auto synced = syncFolder(QFileInfo(file).path()); !synced)
        return synced;
    const QString log = file + u"-wal"_s;
    if (isThere(log)) {
        if (const auto moved = move(log, aside + u"-wal"_s); !moved)
            return moved;
    }
    QFile::remove(file + u"-shm"_s); // made again from the log
    if (const QString journal = file + u"-journal"_s; isThere(journal))
        return move(journal, aside + u"-journal"_s);
    return {};
}

} // namespace

Result<QString> putInstead(const QString &folder, const QString &whole, const QDateTime &now)
{
    const QString file = storeFile(folder);
    if (Database::isOpenHere(file))
        return fail(Error{ErrorCode::StoreBusy, {}, file});
    if (const auto finished = finishPuttingBack(folder); !finished)
        return fail(finished.error());
    QDateTime at = now;
    while (isThere(file + kSetAside + timeText(at)) || isThere(file + kPutBack + timeText(at)))
        at = at.addSecs(1);
    const bool isFirst = !isThere(file) && !isThere(file + u"-wal"_s);
    // From here on it is decided.
    const auto placed = putInPlace(whole, file + kPutBack + timeText(at));
    if (!placed)
        return fail(placed.error());
    if (const auto finished = finishPuttingBack(folder); !finished)
        return fail(finished.error());
    return isFirst ? QString() : file + kSetAside + timeText(at);
}

Result<QString> putBack(const QString &folder, const QString &backup, const QDateTime &now)
{
    const auto migrations = ourMigrations();
    if (!migrations)
        return fail(migrations.error());
    const int newest = static_cast<int>(migrations->size());
    if (const auto checked = checkBackup(backup, newest); !checked)
        return fail(checked.error());
    const QString copy = u"%1.new-%2-%3"_s.arg(storeFile(folder))
                             .arg(QCoreApplication::applicationPid())
                             .arg(QUuid::createUuid().toString(QUuid::Id128));
    const auto cleaner = qScopeGuard([&] { QFile::remove(copy); });
    if (const auto copied = copyFile(backup, copy); !copied)
        return fail(copied.error());
    if (const auto checked = checkBackup(copy, newest); !checked)
        return fail(checked.error());
    return putInstead(folder, copy, now);
}

Result<void> finishPuttingBack(const QString &folder)
{
    const QString file = storeFile(folder);
    for (QString time = pendingIn(folder); !time.isEmpty(); time = pendingIn(folder)) {
        if (Database::isOpenHere(file))
            return fail(Error{ErrorCode::StoreBusy, {}, file});
        if (const auto moved = moveAside(file, file + kSetAside + time); !moved)
            return moved;
        if (const auto moved = move(file + kPutBack + time, file); !moved)
            return moved;
        if (const auto synced = syncFolder(QFileInfo(file).path()); !synced)
            return synced;
    }
    return {};
}

QList<SetAside> setAside(const QString &folder)
{
    const QFileInfo store(storeFile(folder));
    const QFileInfoList found
        = QDir(store.path())
              .entryInfoList(
                  {store.fileName() + kSetAside + u'*'}, QDir::Files | QDir::Hidden, QDir::Name);
    QList<SetAside> all;
    for (const QFileInfo &info : found) {
        if (info.fileName().endsWith(u"-wal"_s) || info.fileName().endsWith(u"-journal"_s))
            continue;
        all.append({info.filePath(), timeOf(info.fileName().section(kSetAside, 1)), info.size()});
    }
    std::stable_sort(
        all.begin(), all.end(), [](const SetAside &a, const SetAside &b) { return a.at > b.at; });
    return all;
}

} // namespace core::storage
