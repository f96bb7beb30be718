#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <utility>

namespace core::storage {

using Rows = QList<QVariantList>;

// One SQLite connection through Qt Sql, with its prepared statements. Its name is unique, so any
// number may be open.
class Database final
{
    Q_DISABLE_COPY_MOVE(Database)

public:
    enum class Mode {
        ReadWrite, // with the pragmas of a store: WAL, synchronous FULL
        ReadOnly, // sees the -wal of others; may leave an empty -wal and a -shm, never touches the
                  // database
        Immutable, // reads the file alone and leaves no trace; only while nobody writes
        Exclusive, // for a network: no WAL but a rollback journal, nobody else beside, synchronous
                   // EXTRA
    };

    // Never makes a file.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &file, Mode mode);
    ~Database();

    // Runs a statement that is prepared once and kept, so `sql` must be a literal. Returns the
    // number of rows it changed.
    [[nodiscard]] Result<int> run(QLatin1StringView sql, const QVariantList &values = {});
    // The same, for a statement that gives rows. All of them, or the error that came on the way.
    [[nodiscard]] Result<Rows> rows(QLatin1StringView sql, const QVariantList &values = {});
    // The same, one row after the other, for more than should be held at once. The row is only
    // good until `take` returns; an error of its own ends it.
    using TakeRow = std::function<Result<void>(const QVariantList &row)>;
    [[nodiscard]] Result<void> eachRow(
        QLatin1StringView sql, const QVariantList &values, const TakeRow &take);
    // Runs one statement without keeping it: pragmas and migrations.
    [[nodiscard]] Result<void> runOnce(const QString &sql);
    // The same, for a statement that gives rows: what is put together while running.
    [[nodiscard]] Result<Rows> rowsOnce(const QString &sql);
    [[nodiscard]] Result<int> schemaVersion();

    // Copies the write-ahead log into the database, durably, so that the file alone holds
    // everything. The last connection does the same when it closes, but cannot say that it failed.
    [[nodiscard]] Result<void> gather();

    // From now on every attempt to write is refused with this.
    void refuseWriting(const Error &reason) { m_refusal = reason; }

    // What `work` did is kept as a whole when it returned without an error, else nothing of it. A
    // file that is no longer the one in its place is not written to: StoreMissing, StoreReplaced.
    // Whoever waited in vain for another program waits only shortly until it worked again.
    enum class Access { Read, Write };
    [[nodiscard]] Result<void> inTransaction(
        Access access, const std::function<Result<void>()> &work);

    // Whether the file in its place is still the one that was opened: else StoreMissing or
    // StoreReplaced.
    [[nodiscard]] Result<void> checkPlace() const;

    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] const std::optional<Error> &refusal() const { return m_refusal; }

    // Whether this process has a store open on this very file. Then it must not be opened by any
    // other means than SQLite: closing a second descriptor would drop the POSIX locks of the first
    // (sqlite.org/howtocorrupt.html, 2.2).
    [[nodiscard]] static bool isOpenHere(const QString &file);

private:
    explicit Database(QString file);
    [[nodiscard]] Result<QSqlQuery *> executed(QLatin1StringView sql, const QVariantList &values);
    void registerFile();
    [[nodiscard]] Result<void> prepareForWriting(Mode mode);
    [[nodiscard]] Result<void> useWriteAheadLog();
    [[nodiscard]] Result<void> keepOthersOut();
    [[nodiscard]] Result<void> begin(Access access);
    [[nodiscard]] Result<void> eachOf(QSqlQuery &query, const TakeRow &take) const;
    [[nodiscard]] Error error(const QSqlError &said) const;

    QString m_file;
    QString m_name;
    QSqlDatabase m_connection;
    std::unordered_map<QLatin1StringView, QSqlQuery> m_prepared;
    std::pair<quint64, quint64> m_openFile = {}; // device and inode while registered, else zeros
    std::optional<Error> m_refusal;
    bool m_waitsShortly = false;
};

} // namespace core::storage
