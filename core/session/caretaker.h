#pragma once

#include "core/base/clock.h"
#include "core/storage/backups.h"
#include "core/storage/checkup.h"

#include <QObject>

#include <atomic>
#include <optional>
#include <thread>

namespace core {

// Looks after a store beside the user: backs it up and reads all of it, on a thread and connections
// of its own. One job at a time; what it finds is said on the thread of the caretaker.
class Caretaker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Caretaker)

public:
    // `folder` is the data folder. The clock must outlive the caretaker, and tell the time on any
    // thread.
    Caretaker(QString folder, const Clock &clock, QObject *parent = nullptr);
    ~Caretaker() override; // ends a check early; waits for a backup

    // Once a start, after the first paint: a check, and a backup where nothing is wrong. What is
    // damaged would only push good backups out.
    void lookAfter();
    // A check somebody asked for.
    void check();
    void backUp();

    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    void stop(); // the check, not a backup

signals:
    void progressed(int percent);
    void checked(const core::storage::Findings &findings); // none: all is well
    void backedUp(const core::storage::MadeBackup &made);
    // BackupNotMade, BackupNoRoom, CheckStopped, or why the store could not be looked at.
    void failed(const core::Error &error);
    void done(); // after each of them, and when another job may come

private:
    struct Job
    {
        bool checks = false;
        std::optional<storage::BackupKind> backsUp = {};
    };
    void begin(Job job);
    void work(const Job &job);
    [[nodiscard]] bool checkStore(); // whether all is well
    void makeOne(storage::BackupKind kind);
    template <typename Signal>
    void say(Signal signal);

    QString m_folder;
    const Clock &m_clock;
    bool m_isBusy = false; // of the caretaker's own thread
    std::atomic_bool m_isStopped = false;
    std::jthread m_thread; // last, so that it ends before what it uses
};

} // namespace core
