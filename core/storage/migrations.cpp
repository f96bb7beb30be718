#include "core/storage/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace core::storage {

namespace {

bool isBlankOrComment(const QString &line)
{
    const QString trimmed = line.trimmed();
    return trimmed.isEmpty() || trimmed.startsWith("--"_L1);
}

Error badListing(const QString &folder, const QString &what)
{
    return Error{ErrorCode::StoreFailed, {what}, folder};
}

Result<Migration> readMigration(const QString &path, int expectedVersion)
{
    static const QRegularExpression shape(u"^(\\d{4})_([a-z0-9_]+)\\.sql$"_s);
    const QString fileName = QFileInfo(path).fileName();
    const auto match = shape.match(fileName);
    if (!match.hasMatch() || match.captured(1).toInt() != expectedVersion)
        return fail(badListing(path, u"expected the migration %1"_s.arg(expectedVersion)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(badListing(path, file.errorString()));
    const auto statements = statementsOf(QString::fromUtf8(file.readAll()));
    if (!statements || statements->isEmpty())
        return fail(badListing(path, u"a statement without `-- end`"_s));
    return Migration{expectedVersion, match.captured(2), *statements};
}

} // namespace

std::optional<QStringList> statementsOf(const QString &sql)
{
    QStringList statements;
    QStringList lines;
    bool hasCode = false;
    const QStringList all = sql.split(u'\n');
    for (const QString &line : all) {
        if (line.trimmed() == "-- end"_L1) {
            if (hasCode)
                statements.append(lines.join(u'\n').trimmed());
            lines.clear();
            hasCode = false;
            continue;
        }
        hasCode = hasCode || !isBlankOrComment(line);
        lines.append(line);
    }
    return hasCode ? std::nullopt : std::optional(statements);
}

Result<QList<Migration>> readMigrations(const QString &folder)
{
    const QDir listing(folder);
    const QStringList names = listing.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        return fail(badListing(folder, u"no migrations"_s));
    QList<Migration> migrations;
    for (const QString &name : names) {
        const int version = static_cast<int>(migrations.size()) + 1;
        const auto migration = readMigration(listing.filePath(name), version);
        if (!migration)
            return fail(migration.error());
        migrations.append(*migration);
    }
    return migrations;
}

Result<QList<Migration>> ourMigrations() { return readMigrations(u":/migrations"_s); }

Result<void> migrate(Database &database, const QList<Migration> &migrations)
{
    const auto found = database.schemaVersion();
    if (!found)
        return fail(found.error());
    const int newest = static_cast<int>(migrations.size());
    if (*found > newest) {
        const QStringList versions = {QString::number(*found), QString::number(newest)};
        return fail(Error{ErrorCode::StoreNewer, versions, database.file()});
    }
    // The usual case asks for no lock.
    for (const Migration &migration : migrations.sliced(*found)) {
        const auto done = database.inTransaction(Database::Access::Write, [&]() -> Result<void> {
            // Asked inside the transaction: another of us may be doing the same.
            const auto version = database.schemaVersion();
            if (!version)
                return fail(version.error());
            if (*version >= migration.version)
                return {};
            for (const QString &statement : migration.statements) {
                if (const auto ran = database.runOnce(statement); !ran)
                    return ran;
            }
            return database.runOnce(u"PRAGMA user_version=%1"_s.arg(migration.version));
        });
        if (!done)
            return done;
    }
    return {};
}

} // namespace core::storage
