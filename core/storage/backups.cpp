#include "core/storage/backups.h"

#include "core/storage/database.h"
#include "core/storage/digest.h"
#include "core/storage/fileheader.h"
#include "core/storage/files.h"
#include "core/storage/migrations.h"
#include "core/storage/permissions.h"
#include "core/storage/records.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QUuid>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(backupsLog, "csp.storage.backups")

namespace core::storage {

namespace {

// What tells two states of one store apart without reading all of it. Every change appends to the
// log, drafts aside.
struct Figures
{
    int version = 0;
    Rows counts = {}; // one row a table: its name and number of rows
    Rows lastEntry = {};
    QString drafts = {}; // a digest

    bool operator==(const Figures &) const = default;
};

Result<Figures> figuresOf(Database &database)
{
    Figures figures;
    const auto read = database.inTransaction(Database::Access::Read, [&]() -> Result<void> {
        const auto version = database.schemaVersion();
        if (!version)
            return fail(version.error());
        figures.version = *version;
        const auto tables = database.rows(
            "SELECT name FROM sqlite_schema WHERE type='table' AND name NOT LIKE 'sqlite%' "
            "ORDER BY name"_L1);
        if (!tables)
            return fail(tables.error());
        for (const QVariantList &table : *tables) {
            const QString name = table.value(0).toString();
            QString quoted = name;
            quoted.replace(u'"', u"\"\""_s);
            const auto count = database.rowsOnce(u"SELECT count(*) FROM \"%1\""_s.arg(quoted));
            if (!count)
                return fail(count.error());
            figures.counts.append({name, count->value(0).value(0)});
            if (name == u"log"_s) {
                auto last = database.rows("SELECT * FROM log ORDER BY seq DESC LIMIT 1"_L1);
                if (!last)
                    return fail(last.error());
                figures.lastEntry = *last;
            }
            if (name == u"draft"_s) {
                const auto drafts = database.rows("SELECT * FROM draft"_L1);
                if (!drafts)
                    return fail(drafts.error());
                QVariantList all;
                for (const QVariantList &draft : *drafts)
                    all.append(draft);
                figures.drafts = digestOf(all);
            }
        }
        return {};
    });
    if (!read)
        return fail(read.error());
    return figures;
}

Error notWhole(const QString &what, const QString &file)
{
    return Error{ErrorCode::BackupNotWhole, {what}, file};
}

Result<void> checkIntegrity(Database &database)
{
    const auto found = database.rows("PRAGMA integrity_check(1)"_L1);
    if (!found)
        return fail(found.error());
    const QString said = found->value(0).value(0).toString();
    if (said != u"ok"_s)
        return fail(notWhole(said, database.file()));
    return {};
}

// A backup that somebody damaged says so in one way, whatever SQLite made of it.
Result<Figures> wholeFigures(const QString &file)
{
    const auto opened = Database::open(file, Database::Mode::Immutable);
    if (!opened)
        return fail(notWhole(opened.error().arguments.value(0), file));
    const auto checked = checkIntegrity(**opened);
    auto figures = checked ? figuresOf(**opened) : Result<Figures>(fail(checked.error()));
    if (!figures && figures.error().code != ErrorCode::BackupNotWhole)
        return fail(notWhole(figures.error().arguments.value(0), file));
    return figures;
}

// The copy must hold what the source held before it was made, and after, unless somebody wrote in
// between: then it is made again, and at the latest the third must do with being whole.
Result<void> copyWhole(Database &source, const QString &target)
{
    constexpr int kTries = 3;
    for (int tries = 1;; ++tries) {
        if (const auto made = makeFile(target); !made)
            return made;
        const auto before = figuresOf(source);
        if (!before)
            return fail(before.error());
        if (const auto copied = source.run("VACUUM INTO ?"_L1, {target}); !copied)
            return fail(copied.error());
        const auto after = figuresOf(source);
        if (!after)
            return fail(after.error());
        const auto copy = wholeFigures(target);
        if (!copy)
            return fail(copy.error());
        const bool isQuiet = *before == *after;
        if (*copy == *before || (!isQuiet && (*copy == *after || tries == kTries)))
            return {};
        if (isQuiet)
            return fail(notWhole(u"another number of rows"_s, target));
        QFile::remove(target);
    }
}

// What a run that was killed while making one left. A day is far longer than making one takes.
void removeLeftovers(const QString &folder, const QDateTime &now)
{
    const QFileInfoList found
        = QDir(folder).entryInfoList({u"csp-readiness-*.db.new-*"_s}, QDir::Files | QDir::Hidden);
    for (const QFileInfo &leftover : found) {
        if (std::abs(leftover.lastModified().secsTo(now)) > 24 * 3600)
            QFile::remove(leftover.filePath());
    }
}

void rotate(const QString &folder, const QDateTime &now, const QString &made)
{
    const QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : namesToRemove(names, now)) {
        if (name != made && !QFile::remove(QDir(folder).filePath(name)))
            qCWarning(backupsLog) << "Cannot remove the backup" << name;
    }
}

// The newest backup that could stand for the one asked for.
std::optional<Backup> sameAs(const Figures &figures, const QList<Backup> &all, BackupKind kind)
{
    if (kind == BackupKind::Asked)
        return std::nullopt;
    const auto newest = std::find_if(all.begin(), all.end(), [kind](const Backup &backup) {
        return (backup.name.kind == BackupKind::Upgrade) == (kind == BackupKind::Upgrade);
    });
    if (newest == all.end())
        return std::nullopt;
    const auto held = wholeFigures(newest->file);
    return held && *held == figures ? std::optional(*newest) : std::nullopt;
}

Backup backupAt(const QString &path, const BackupName &name)
{
    return Backup{path, name, QFileInfo(path).size()};
}

// Under the name of its second, or of the next that is free.
Result<Backup> place(const QString &temporary, const QString &folder, BackupName name)
{
    for (;;) {
        const QString path = QDir(folder).filePath(textOf(name));
        const auto placed = putInPlace(temporary, path);
        if (!placed)
            return fail(placed.error());
        if (*placed)
            return backupAt(path, name);
        name.at = name.at.addSecs(1);
    }
}

Result<MadeBackup> copyInto(
    const QString &to, Database &source, const BackupName &name, const QDateTime &now)
{
    const QString temporary = u"%1/%2.new-%3-%4"_s.arg(to, textOf(name))
                                  .arg(QCoreApplication::applicationPid())
                                  .arg(QUuid::createUuid().toString(QUuid::Id128));
    const auto cleaner = qScopeGuard([&] { QFile::remove(temporary); });
    if (const auto copied = copyWhole(source, temporary); !copied)
        return fail(copied.error());
    const auto placed = place(temporary, to, name);
    if (!placed)
        return fail(placed.error());
    rotate(to, now, QFileInfo(placed->file).fileName());
    return MadeBackup{*placed, true};
}

// Names of evidence files wherever they stand: in rows, in entries of the log, in the assessments
// that begin it.
void takeDigests(const QString &text, QSet<QString> &digests)
{
    static const QRegularExpression shape(u"\"([0-9a-f]{64})\""_s);
    auto found = shape.globalMatch(text);
    while (found.hasNext())
        digests.insert(found.next().captured(1));
}

Result<void> takeDigestsOf(const QString &file, QSet<QString> &digests)
{
    const auto opened = Database::open(file, Database::Mode::Immutable);
    if (!opened)
        return fail(opened.error());
    Database &database = **opened;
    const auto version = database.schemaVersion();
    if (!version)
        return fail(version.error());
    constexpr int kFirstWithEvidence = 4;
    if (*version < kFirstWithEvidence)
        return {};
    const auto texts = database.rows(
        "SELECT value, sha256 FROM evidence UNION ALL "
        "SELECT new_value, old_value FROM log WHERE kind IN ('evidence', 'created')"_L1);
    if (!texts)
        return fail(texts.error());
    for (const QVariantList &row : *texts) {
        takeDigests(row.value(0).toString(), digests);
        takeDigests(u'"' + row.value(1).toString() + u'"', digests);
    }
    return {};
}

} // namespace

QString backupFolder(const QString &folder)
{
    return QFileInfo(storeFile(folder)).path() + u"/csp-readiness-backups"_s;
}

QList<Backup> backups(const QString &folder)
{
    QList<Backup> all;
    const QFileInfoList found = QDir(backupFolder(folder)).entryInfoList(QDir::Files);
    for (const QFileInfo &info : found) {
        if (const auto name = backupNameOf(info.fileName()))
            all.append({info.filePath(), *name, info.size()});
    }
    std::stable_sort(all.begin(), all.end(), [](const Backup &a, const Backup &b) {
        return a.name.at > b.name.at;
    });
    return all;
}

Result<MadeBackup> makeBackup(const QString &folder, BackupKind kind, const QDateTime &now)
{
    const auto source = Database::open(storeFile(folder), Database::Mode::ReadOnly);
    if (!source)
        return fail(source.error());
    return makeBackup(**source, kind, now);
}

Result<MadeBackup> makeBackup(Database &source, BackupKind kind, const QDateTime &now)
{
    const auto figures = figuresOf(source);
    if (!figures)
        return fail(figures.error());
    const QString folder = QFileInfo(source.file()).path();
    const QString to = backupFolder(folder);
    removeLeftovers(to, now);
    if (const auto same = sameAs(*figures, backups(folder), kind))
        return MadeBackup{*same, false};
    if (const auto made = makeFolder(to); !made)
        return fail(made.error());
    keepToOwner(to);
    const int version = kind == BackupKind::Upgrade ? figures->version : 0;
    return copyInto(to, source, {now, kind, version}, now);
}

Result<void> checkBackup(const QString &file, int newest)
{
    if (const auto header = checkHeader(file, newest); !header)
        return header;
    return wholeFigures(file).map([](const Figures &) {});
}

Result<BackupContents> contentsOf(const QString &file)
{
    if (const auto header = checkHeader(file, std::numeric_limits<int>::max()); !header)
        return fail(header.error());
    const auto opened = Database::open(file, Database::Mode::Immutable);
    if (!opened)
        return fail(opened.error());
    Database &database = **opened;
    const auto version = database.schemaVersion();
    if (!version)
        return fail(version.error());
    constexpr int kFirstWithShelves = 4;
    const bool hasShelves = *version >= kFirstWithShelves;
    const auto rows = database.rowsOnce(
        u"SELECT id, company, title, last_change, (SELECT count(*) FROM answer WHERE "
        "assessment_id=assessment.id AND value<>'{}'), %1 FROM assessment ORDER BY number DESC"_s
            .arg(hasShelves ? u"shelf"_s : u"''"_s));
    if (!rows)
        return fail(rows.error());
    BackupContents contents{*version, {}};
    for (const QVariantList &row : *rows) {
        const auto lastChange = instantOf(row.at(3).toString());
        if (!lastChange)
            return fail(notWhole(lastChange.error().arguments.value(0), file));
        contents.assessments.append({row.at(0).toString(),
            row.at(1).toString(),
            row.at(2).toString(),
            row.at(4).toLongLong(),
            *lastChange,
            row.at(5).toString() == u"deleted"_s});
    }
    return contents;
}

Result<QSet<QString>> evidenceInBackups(const QString &folder)
{
    QSet<QString> digests;
    for (const Backup &backup : backups(folder)) {
        if (const auto taken = takeDigestsOf(backup.file, digests); !taken)
            return fail(taken.error());
    }
    return digests;
}

} // namespace core::storage
