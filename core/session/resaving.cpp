#include "core/session/resaving.h"

#include <algorithm>

namespace core {

TimerPause::TimerPause(QObject *parent)
    : Pause(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Pause::over);
}

void TimerPause::begin(std::chrono::milliseconds length) { m_timer.start(length); }

void TimerPause::end() { m_timer.stop(); }

Resaving::Resaving(Session &session, Pause &pause, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_pause(pause)
{
    connect(&session, &Session::saveFailed, this, &Resaving::waitAfterFailure);
    connect(&session, &Session::saved, this, &Resaving::rest);
    connect(&pause, &Pause::over, this, &Resaving::tryAgain);
}

void Resaving::tryNow()
{
    if (!m_session.hasUnsaved())
        return;
    rest();
    m_session.retry();
    waitAfterFailure();
}

void Resaving::waitAfterFailure()
{
    if (!m_isWaiting && m_session.hasUnsaved())
        wait(kFirst);
}

void Resaving::tryAgain()
{
    const auto next = std::min(2 * m_length, kLongest);
    m_session.retry();
    if (m_session.hasUnsaved())
        wait(next);
}

void Resaving::rest()
{
    m_pause.end();
    m_isWaiting = false;
}

void Resaving::wait(std::chrono::milliseconds length)
{
    m_pause.end();
    m_length = length;
    m_isWaiting = true;
    m_pause.begin(length);
}

} // namespace core
