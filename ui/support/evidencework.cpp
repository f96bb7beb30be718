#include "ui/support/evidencework.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace ui {

EvidenceWork::EvidenceWork(Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
}

EvidenceWork::~EvidenceWork()
{
    // Before this is half destroyed: the thread may still be about to report.
    m_thread = {};
}

void EvidenceWork::keep(const QString &question, const QString &path)
{
    add({.question = question, .path = path});
}

void EvidenceWork::copyForReading(const core::EvidenceFile &file) { add({.file = file}); }

void EvidenceWork::stop()
{
    if (!m_isBusy)
        return;
    m_waiting.resize(1);
    m_thread.request_stop();
}

QString EvidenceWork::name() const
{
    return m_isBusy ? QFileInfo(m_waiting.front().path).fileName() : QString();
}

int EvidenceWork::permille() const
{
    const qint64 size = m_size;
    return size > 0 ? static_cast<int>(std::clamp<qint64>(m_read * 1000 / size, 0, 1000)) : 0;
}

void EvidenceWork::add(const Job &job)
{
    m_waiting.push_back(job);
    if (!m_isBusy)
        startNext();
}

void EvidenceWork::startNext()
{
    const bool wasBusy = std::exchange(m_isBusy, !m_waiting.empty());
    m_read = 0;
    m_size = 0;
    if (m_isBusy) {
        m_thread = std::jthread(
            [this, job = m_waiting.front()](const std::stop_token &stop) { work(job, stop); });
    }
    if (wasBusy != m_isBusy)
        emit busyChanged();
}

void EvidenceWork::work(const Job &job, const std::stop_token &stop)
{
    std::function<void()> tell;
    const auto tellOf
        = [this](const core::Error &error) { return [this, error] { emit failed(error); }; };
    if (job.question.isEmpty()) {
        const auto path = m_library.evidenceForReading(job.file);
        if (path)
            tell = [this, where = *path] { emit copied(where); };
        else
            tell = tellOf(path.error());
    } else {
        const auto file = m_library.keepEvidence(job.path, [&](qint64 read, qint64 size) {
            m_read = read;
            m_size = size;
            return !stop.stop_requested();
        });
        if (file)
            tell = [this, question = job.question, held = *file] { emit kept(question, held); };
        else
            tell = tellOf(file.error());
    }
    QMetaObject::invokeMethod(
        this, [this, tell] { finish(tell); }, Qt::QueuedConnection);
}

void EvidenceWork::finish(const std::function<void()> &tell)
{
    m_waiting.pop_front();
    startNext();
    tell();
}

} // namespace ui
