#include "core/storage/erasingfiles.h"

#include "core/storage/database.h"
#include "core/storage/fileheader.h"
#include "core/storage/files.h"
#include "core/storage/migrations.h"
#include "core/storage/permissions.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core::storage {

namespace {

const std::array kCompanions = {u"-wal"_s, u"-shm"_s, u"-journal"_s};
const QString kCopyMark = u".erasing-"_s;

bool isCompanion(const QString &name)
{
    return std::any_of(kCompanions.begin(), kCompanions.end(), [&](const QString &suffix) {
        return name.endsWith(suffix);
    });
}

void removeWithCompanions(const QString &file)
{
    for (const QString &suffix : kCompanions)
        QFile::remove(file + suffix);
    QFile::remove(file);
}

QString quoted(QString text) { return u'\'' + text.replace(u'\'', u"''"_s) + u'\''; }

Result<std::unique_ptr<Database>> openAsItIs(const QString &file, int newest)
{
    if (const auto checked = checkHeader(file, newest); !checked)
        return fail(checked.error());
    auto database = Database::open(file,
        hasBytes(file + kCompanions.front()) ? Database::Mode::ReadOnly
                                             : Database::Mode::Immutable);
    if (!database)
        return database;
    const auto found = (*database)->rows("PRAGMA integrity_check(1)"_L1);
    if (!found)
        return fail(found.error());
    if (const QString said = found->value(0).value(0).toString(); said != "ok"_L1)
        return fail(Error{ErrorCode::StoreDamaged, {said}, file});
    return database;
}

// A file's content under another name, at the newest schema. The name goes with the guard.
struct Copy
{
    Q_DISABLE_COPY_MOVE(Copy)

public:
    explicit Copy(const QString &original)
        : name(original + kCopyMark + QUuid::createUuid().toString(QUuid::Id128))
    {
    }
    ~Copy()
    {
        database.reset();
        removeWithCompanions(name);
    }
    [[nodiscard]] Result<void> fill(Database &original, const QList<Migration> &migrations);

    const QString name;
    std::unique_ptr<Database> database;
};

Result<void> Copy::fill(Database &original, const QList<Migration> &migrations)
{
    if (const auto made = makeFile(name); !made)
        return made;
    // With what its write-ahead log holds, and without its free space.
    if (const auto copied = original.runOnce(u"VACUUM INTO "_s + quoted(name)); !copied)
        return copied;
    auto opened = Database::open(name, Database::Mode::ReadWrite);
    if (!opened)
        return fail(opened.error());
    database = std::move(*opened);
    return migrate(*database, migrations);
}

Result<void> checkErased(Database &database, const Erasure &erasure)
{
    const auto sound = database.rows("PRAGMA integrity_check(1)"_L1);
    if (!sound)
        return fail(sound.error());
    const auto left = holdingOf(database, erasure);
    if (!left)
        return fail(left.error());
    if (sound->value(0).value(0).toString() != "ok"_L1 || !left->isNothing())
        return fail(Error{ErrorCode::StoreFailed, {u"the copy is not sound"_s}, database.file()});
    return {};
}

Result<void> eraseFromCopy(Copy &copy, const Erasure &erasure)
{
    Database &database = *copy.database;
    return eraseFrom(database, erasure)
        .and_then([&] { return leaveNoTrace(database); })
        .and_then([&] { return checkErased(database, erasure); })
        .and_then([&] { return database.rows("PRAGMA journal_mode=DELETE"_L1); })
        .map([](const Rows &) {});
}

// A write-ahead log would be replayed into whatever takes its database's name.
Result<void> foldCompanions(const QString &file)
{
    if (!hasBytes(file + kCompanions.front()))
        return {};
    return Database::open(file, Database::Mode::ReadWrite)
        .and_then([](const std::unique_ptr<Database> &database) {
            return database->rows("PRAGMA journal_mode=DELETE"_L1);
        })
        .map([](const Rows &) {});
}

} // namespace

QStringList databasesBeside(const QString &folder)
{
    const QDir home(folder);
    const QDir backups(home.filePath(u"csp-readiness-backups"_s));
    QStringList files;
    const auto take = [&](const QDir &dir, const QString &pattern) {
        const QStringList names = dir.entryList({pattern}, QDir::Files | QDir::Hidden, QDir::Name);
        for (const QString &name : names) {
            if (!isCompanion(name) && !name.contains(kCopyMark))
                files.append(dir.absoluteFilePath(name));
        }
    };
    take(backups, u"*.db"_s);
    take(home, u"csp-readiness.db.set-aside-*"_s);
    take(home, u"csp-readiness.db.lost-*"_s);
    return files;
}

Result<FileHolding> holdingOfFile(const QString &file, const Erasure &erasure)
{
    const auto migrations = ourMigrations();
    if (!migrations)
        return fail(migrations.error());
    auto original = openAsItIs(file, static_cast<int>(migrations->size()));
    if (!original)
        return fail(original.error());
    const auto version = (*original)->schemaVersion();
    if (!version)
        return fail(version.error());
    Copy copy(file);
    const bool isOld = *version < migrations->size();
    if (isOld) {
        if (const auto filled = copy.fill(**original, *migrations); !filled)
            return fail(filled.error());
    }
    Database &readable = isOld ? *copy.database : **original;
    const auto holding = holdingOf(readable, erasure);
    if (!holding)
        return fail(holding.error());
    return digestsBeside(readable, erasure).map([&](const QSet<QString> &digests) {
        return FileHolding{*holding, digests};
    });
}

Result<bool> eraseFromFile(const QString &file, const Erasure &erasure)
{
    const auto held = holdingOfFile(file, erasure);
    if (!held)
        return fail(held.error());
    if (held->holding.isNothing())
        return false;
    if (const auto folded = foldCompanions(file); !folded)
        return fail(folded.error());
    const auto migrations = ourMigrations();
    if (!migrations)
        return fail(migrations.error());
    Copy copy(file);
    {
        auto original = openAsItIs(file, static_cast<int>(migrations->size()));
        if (!original)
            return fail(original.error());
        if (const auto filled = copy.fill(**original, *migrations); !filled)
            return fail(filled.error());
    }
    if (const auto erased = eraseFromCopy(copy, erasure); !erased)
        return fail(erased.error());
    copy.database.reset();
    if (const auto replaced = replaceWith(copy.name, file); !replaced)
        return fail(replaced.error());
    return true;
}

void removeUnfinishedCopies(const QString &folder)
{
    const QDir home(folder);
    for (const QDir &dir : {home, QDir(home.filePath(u"csp-readiness-backups"_s))}) {
        const QStringList names
            = dir.entryList({u'*' + kCopyMark + u'*'}, QDir::Files | QDir::Hidden);
        for (const QString &name : names)
            QFile::remove(dir.filePath(name));
    }
}

} // namespace core::storage
