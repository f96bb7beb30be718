#pragma once

#include "core/assessment/evidence.h"
#include "core/base/error.h"
#include "ui/support/library.h"

#include <QObject>

#include <atomic>
#include <deque>
#include <thread>

namespace ui {

// What may take long with evidence files, one after the other on a thread of its own: keeping one,
// and making a copy to read. The window never waits for it.
class EvidenceWork final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceWork)

public:
    explicit EvidenceWork(Library &library, QObject *parent = nullptr);
    ~EvidenceWork() override; // stops what is running and waits for it to have stopped

    // The file at `path`, for this question, or eligibility question.
    void keep(const QString &question, const QString &path);
    void copyForReading(const core::EvidenceFile &file);
    void stop(); // what is running, and all that waits

    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    // What is being kept: its name, and how much of it is read, in per mille.
    [[nodiscard]] QString name() const;
    [[nodiscard]] int permille() const;

signals: // all from the event loop
    void kept(const QString &question, const core::EvidenceFile &file);
    void copied(const QString &path);
    void failed(const core::Error &error); // EvidenceStopped among it
    void busyChanged();

private:
    struct Job
    {
        QString question = {}; // empty: a copy is made
        QString path = {};
        core::EvidenceFile file = {};
    };
    void add(const Job &job);
    void startNext();
    void work(const Job &job, const std::stop_token &stop);
    void finish(const std::function<void()> &tell);

    Library &m_library;
    std::deque<Job> m_waiting; // the first is running while busy
    bool m_isBusy = false;
    std::atomic<qint64> m_read = 0;
    std::atomic<qint64> m_size = 0;
    std::jthread m_thread; // last, so that it ends before what it uses
};

} // namespace ui
