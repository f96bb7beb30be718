#pragma once

#include "storage/disk.h"

#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace faulty {

// While it lives, SQLite's default way to its files, for every connection opened since, Qt's, too:
// it passes everything on, takes down what is done to the files of one folder, and fails when it is
// told to. The index of a write-ahead log (-shm) is not watched: it is rebuilt from the log. What
// the program does to the files beside SQLite (fsync, renameat2, unlink) is taken down as well. One
// at a time.
class Vfs final
{
    Q_DISABLE_COPY_MOVE(Vfs)

public:
    explicit Vfs(const QString &folder);
    ~Vfs();

    [[nodiscard]] const QList<Event> &events() const { return m_events; }

    // The operation `number`, counted from 0 and from now on, fails: a write with SQLITE_FULL after
    // half of its bytes, or each with the I/O error of its kind. All after it, too, if it `lasts`.
    struct Failure
    {
        int number = 0;
        bool isFull = false;
        bool lasts = false;
    };
    void fail(const Failure &failure);
    void heal(); // nothing fails any more
    // Writes, truncations, syncs and removals SQLite asked for, since fail() or the beginning.
    [[nodiscard]] int operations() const { return m_operations; }
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

    // For the shim alone.
    [[nodiscard]] static Vfs *current();
    [[nodiscard]] bool isWatched(const QString &path) const;
    void note(const Event &event);
    void noteWhatOthersMade(const QString &path); // unless it is known
    enum class Operation { Write, Truncate, Sync, Remove };
    [[nodiscard]] int failureOf(Operation operation); // SQLite's code, or 0

private:
    QString m_folder;
    QList<Event> m_events;
    QSet<QString> m_known;
    std::optional<Failure> m_failure;
    int m_operations = 0;
    bool m_hasFailed = false;
};

} // namespace faulty
