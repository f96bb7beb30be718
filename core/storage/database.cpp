#include "core/storage/database.h"

#include "core/storage/files.h"

#include <QMutex>
#include <QSqlRecord>
#include <QUrl>
#include <QUuid>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace core::storage {

namespace {

// A writer waits its turn, in milliseconds: far longer than any of our transactions takes. Where
// that was in vain, the next ones do not hold up a window that long.
constexpr int kWait = 5000;
constexpr int kShortWait = 100;

// SQLite's result codes (sqlite.org/rescode.html); Qt Sql hands them on as text. The low byte is
// the primary code.
enum SqliteCode {
    kBusy = 5,
    kLocked = 6,
    kReadOnly = 8,
    kIoError = 10,
    kCorrupt = 11,
    kFull = 13,
    kCantOpen = 14,
    kNotADatabase = 26,
    kIoErrorCorruptFilesystem = kIoError | (33 << 8),
    kReadOnlyMoved = kReadOnly | (4 << 8),
};

ErrorCode codeOf(int extended, const QString &file)
{
    if (extended == kIoErrorCorruptFilesystem)
        return ErrorCode::StoreDamaged;
    if (extended == kReadOnlyMoved)
        return identityOf(file) ? ErrorCode::StoreReplaced : ErrorCode::StoreMissing;
    switch (extended & 0xff) {
    case kBusy:
    case kLocked:
        return ErrorCode::StoreBusy;
    case kReadOnly:
        return ErrorCode::StoreReadOnly;
    case kCorrupt:
        return ErrorCode::StoreDamaged;
    case kFull:
        return ErrorCode::StoreFull;
    case kCantOpen:
        return ErrorCode::StoreFolderUnusable;
    case kNotADatabase:
        return ErrorCode::StoreNotADatabase;
    case kIoError:
        // SQLite says "full" for ENOSPC alone; a limit or a quota comes as an I/O error.
        return hasNoRoom(file) ? ErrorCode::StoreFull : ErrorCode::StoreFailed;
    default:
        return ErrorCode::StoreFailed;
    }
}

// The store files this process has open. Not a convenience: see Database::isOpenHere().
struct OpenFiles
{
    QMutex mutex;
    std::multiset<FileIdentity> files;
};

OpenFiles &openFiles()
{
    static OpenFiles files;
    return files;
}

QString options(Database::Mode mode)
{
    const QString wait = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(kWait);
    switch (mode) {
    case Database::Mode::ReadWrite:
    case Database::Mode::Exclusive:
        return wait + u";QSQLITE_OPEN_URI"_s;
    case Database::Mode::ReadOnly:
    case Database::Mode::Immutable:
        return wait + u";QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"_s;
    }
    Q_UNREACHABLE();
}

QString uri(const QString &file, Database::Mode mode)
{
    const QString path = QString::fromLatin1(QUrl::fromLocalFile(file).toEncoded());
    switch (mode) {
    case Database::Mode::ReadWrite:
    case Database::Mode::Exclusive:
        return path + u"?mode=rw"_s; // Qt would make a missing file
    case Database::Mode::ReadOnly:
        return path + u"?mode=ro"_s;
    case Database::Mode::Immutable:
        return path + u"?mode=ro&immutable=1"_s;
    }
    Q_UNREACHABLE();
}

// Qt binds a null QString as NULL. For us it is an empty text; NULL is an empty QVariant.
QVariant bound(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return u""_s;
    return value;
}

Database::TakeRow into(Rows &all)
{
    return [&all](const QVariantList &row) {
        all.append(row);
        return Result<void>();
    };
}

} // namespace

Database::Database(QString file)
    : m_file(std::move(file))
    , m_name(u"csp-readiness-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
}

Database::~Database()
{
    m_prepared.clear();
    m_connection.close();
    // removeDatabase() must not find a handle left, not even ours.
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
    const QMutexLocker lock(&openFiles().mutex);
    if (const auto found = openFiles().files.find(m_openFile); found != openFiles().files.end())
        openFiles().files.erase(found);
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, Mode mode)
{
    std::unique_ptr<Database> database(new Database(file));
    database->m_connection.setConnectOptions(options(mode));
    database->m_connection.setDatabaseName(uri(file, mode));
    if (!database->m_connection.open())
        return fail(database->error(database->m_connection.lastError()));
    if (mode != Mode::Immutable) // which takes no locks
        database->registerFile();
    // Before anything reads the schema: a file from elsewhere must not bring functions along.
    for (const QString &pragma : {u"PRAGMA trusted_schema=OFF"_s, u"PRAGMA cell_size_check=ON"_s}) {
        if (const auto done = database->runOnce(pragma); !done)
            return fail(done.error());
    }
    if (mode == Mode::ReadWrite || mode == Mode::Exclusive) {
        if (const auto done = database->prepareForWriting(mode); !done)
            return fail(done.error());
    }
    return database;
}

void Database::registerFile()
{
    const QMutexLocker lock(&openFiles().mutex);
    m_openFile = identityOf(m_file).value_or(FileIdentity{});
    openFiles().files.insert(m_openFile);
}

Result<void> Database::prepareForWriting(Mode mode)
{
    if (const auto done = mode == Mode::Exclusive ? keepOthersOut() : useWriteAheadLog(); !done)
        return done;
    // What is deleted or changed leaves no bytes behind, in whatever way SQLite was built.
    return runOnce(u"PRAGMA foreign_keys=ON"_s).and_then([this] {
        return runOnce(u"PRAGMA secure_delete=ON"_s);
    });
}

Result<void> Database::useWriteAheadLog()
{
    const auto mode = rows("PRAGMA journal_mode=WAL"_L1);
    if (!mode)
        return fail(mode.error());
    if (mode->isEmpty() || mode->first().value(0).toString() != u"wal"_s)
        return fail(Error{ErrorCode::StoreFailed, {u"no write-ahead log here"_s}, m_file});
    return runOnce(u"PRAGMA synchronous=FULL"_s);
}

// The locking mode comes first: with it, not even a file that was left with a write-ahead log gets
// its index of shared memory. Others are out from now on and not from the first change on.
Result<void> Database::keepOthersOut()
{
    for (const QString &pragma : {u"PRAGMA busy_timeout=1000"_s,
             u"PRAGMA locking_mode=EXCLUSIVE"_s,
             u"PRAGMA journal_mode=DELETE"_s,
             u"PRAGMA synchronous=EXTRA"_s,
             u"BEGIN EXCLUSIVE"_s,
             u"COMMIT"_s}) {
        if (const auto done = runOnce(pragma); !done)
            return done;
    }
    return {};
}

bool Database::isOpenHere(const QString &file)
{
    const auto identity = identityOf(file);
    const QMutexLocker lock(&openFiles().mutex);
    return identity && openFiles().files.contains(*identity);
}

Result<QSqlQuery *> Database::executed(QLatin1StringView sql, const QVariantList &values)
{
    auto found = m_prepared.find(sql);
    if (found == m_prepared.end()) {
        QSqlQuery query(m_connection);
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return fail(error(query.lastError()));
        found = m_prepared.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = found->second;
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), bound(values.at(i)));
    if (!query.exec()) {
        const Error failed = error(query.lastError());
        query.finish();
        return fail(failed);
    }
    return &query;
}

Result<int> Database::run(QLatin1StringView sql, const QVariantList &values)
{
    return executed(sql, values).map([](QSqlQuery *query) {
        const int changed = query->numRowsAffected();
        query->finish();
        return changed;
    });
}

Result<Rows> Database::rows(QLatin1StringView sql, const QVariantList &values)
{
    Rows all;
    return eachRow(sql, values, into(all)).map([&all] { return std::move(all); });
}

Result<void> Database::eachRow(
    QLatin1StringView sql, const QVariantList &values, const TakeRow &take)
{
    const auto query = executed(sql, values);
    if (!query)
        return fail(query.error());
    return eachOf(**query, take);
}

Result<void> Database::eachOf(QSqlQuery &query, const TakeRow &take) const
{
    const int columns = query.record().count();
    Result<void> taken;
    while (taken && query.next()) {
        QVariantList row;
        row.reserve(columns);
        for (int i = 0; i < columns; ++i)
            row.append(query.value(i));
        taken = take(row);
    }
    // next() is false at the end and at an error alike.
    const QSqlError said = query.lastError();
    query.finish();
    if (taken && said.isValid())
        return fail(error(said));
    return taken;
}

Result<void> Database::runOnce(const QString &sql)
{
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        return fail(error(query.lastError()));
    return {};
}

Result<Rows> Database::rowsOnce(const QString &sql)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return fail(error(query.lastError()));
    Rows all;
    return eachOf(query, into(all)).map([&all] { return std::move(all); });
}

Result<int> Database::schemaVersion()
{
    return rows("PRAGMA user_version"_L1).map([](const Rows &found) {
        return found.value(0).value(0).toInt();
    });
}

// Twice a stat() and no look at what the file holds: a microsecond beside the sync of a commit.
Result<void> Database::checkPlace() const
{
    const auto there = identityOf(m_file);
    if (!there)
        return fail(Error{ErrorCode::StoreMissing, {}, m_file});
    if (*there != m_openFile)
        return fail(Error{ErrorCode::StoreReplaced, {}, m_file});
    return {};
}

Result<void> Database::begin(Access access)
{
    if (access == Access::Read)
        return run("BEGIN"_L1).map([](int) {});
    if (m_refusal)
        return fail(*m_refusal);
    // A writer asks for its place first, so that it can wait; halfway there it could only fail.
    const auto begun = run("BEGIN IMMEDIATE"_L1);
    const bool isBusy = !begun && begun.error().code == ErrorCode::StoreBusy;
    if (isBusy != m_waitsShortly && (begun || isBusy)) {
        m_waitsShortly = isBusy;
        [[maybe_unused]] const auto set
            = runOnce(u"PRAGMA busy_timeout=%1"_s.arg(isBusy ? kShortWait : kWait));
    }
    return begun.map([](int) {});
}

Result<void> Database::gather()
{
    const auto said = rows("PRAGMA wal_checkpoint(TRUNCATE)"_L1);
    if (!said)
        return fail(said.error());
    if (said->value(0).value(0).toInt() != 0) // somebody reads or writes
        return fail(Error{ErrorCode::StoreBusy, {}, m_file});
    return {};
}

Result<void> Database::inTransaction(Access access, const std::function<Result<void>()> &work)
{
    if (const auto begun = begin(access); !begun)
        return begun;
    const auto checkWriting
        = [&] { return access == Access::Write ? checkPlace() : Result<void>{}; };
    const Result<void> done = work().and_then(checkWriting).and_then([this] {
        return run("COMMIT"_L1).map([](int) {});
    });
    if (done)
        return checkWriting(); // it may have gone just then
    // SQLite has rolled back by itself after some errors; then this one finds nothing to do, and
    // says so.
    [[maybe_unused]] const auto undone = run("ROLLBACK"_L1);
    return done;
}

Error Database::error(const QSqlError &said) const
{
    const int extended = said.nativeErrorCode().toInt();
    const ErrorCode code = codeOf(extended, m_file);
    const bool hasArgument = code == ErrorCode::StoreFailed || code == ErrorCode::StoreDamaged
        || code == ErrorCode::StoreFolderUnusable;
    return Error{code, hasArgument ? QStringList{said.databaseText()} : QStringList{}, m_file};
}

} // namespace core::storage
