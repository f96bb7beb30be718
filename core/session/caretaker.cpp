#include "core/session/caretaker.h"

#include <utility>

namespace core {

namespace {

// A full disk or a folder that cannot be used costs the backup, not the store.
Error aboutBackup(const Error &error)
{
    if (error.code == ErrorCode::StoreFull)
        return Error{ErrorCode::BackupNoRoom, {}, error.file};
    return Error{ErrorCode::BackupNotMade, {error.arguments.value(0)}, error.file};
}

} // namespace

Caretaker::Caretaker(QString folder, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_clock(clock)
{
}

Caretaker::~Caretaker() { stop(); }

void Caretaker::lookAfter() { begin({.checks = true, .backsUp = storage::BackupKind::Start}); }

void Caretaker::check() { begin({.checks = true}); }

void Caretaker::backUp() { begin({.backsUp = storage::BackupKind::Asked}); }

void Caretaker::stop() { m_isStopped = true; }

void Caretaker::begin(Job job)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_isStopped = false;
    m_thread = std::jthread([this, job] { work(job); });
}

// Called on the worker's thread; `signal` is called on the caretaker's.
template <typename Signal>
void Caretaker::say(Signal signal)
{
    QMetaObject::invokeMethod(this, std::move(signal), Qt::QueuedConnection);
}

void Caretaker::work(const Job &job)
{
    const bool isWell = !job.checks || checkStore();
    if (isWell && job.backsUp)
        makeOne(*job.backsUp);
    say([this] {
        m_isBusy = false;
        emit done();
    });
}

bool Caretaker::checkStore()
{
    int said = -1;
    const auto findings = storage::checkUp(m_folder, [&](qsizetype already, qsizetype of) {
        const int percent = static_cast<int>(already * 100 / of);
        if (percent != std::exchange(said, percent))
            say([this, percent] { emit progressed(percent); });
        return !m_isStopped;
    });
    if (!findings) {
        say([this, error = findings.error()] { emit failed(error); });
        return false;
    }
    say([this, found = *findings] { emit checked(found); });
    return findings->isEmpty();
}

void Caretaker::makeOne(storage::BackupKind kind)
{
    const auto made = storage::makeBackup(m_folder, kind, m_clock.now());
    if (made)
        say([this, backup = *made] { emit backedUp(backup); });
    else
        say([this, error = aboutBackup(made.error())] { emit failed(error); });
}

} // namespace core
