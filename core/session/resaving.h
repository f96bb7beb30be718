#pragma once

#include "core/session/session.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace core {

// Some time that passes; then it is over. A seam, so that tests wait for nothing.
class Pause : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Pause)

public:
    using QObject::QObject;

    virtual void begin(std::chrono::milliseconds length) = 0; // none is running
    virtual void end() = 0; // over() is not said any more

signals:
    void over();
};

class TimerPause final : public Pause
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimerPause)

public:
    explicit TimerPause(QObject *parent = nullptr);

    void begin(std::chrono::milliseconds length) override;
    void end() override;

private:
    QTimer m_timer;
};

// Saving that goes on by itself: while a session has unsaved changes it tries again after 1, 2, 4 …
// seconds, at most 30. While nothing waits to be saved, no time is measured. Changes made meanwhile
// try at once, as ever, and put nothing off.
class Resaving final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Resaving)

public:
    static constexpr std::chrono::milliseconds kFirst{1000};
    static constexpr std::chrono::milliseconds kLongest{30'000};

    // Session and pause must outlive this.
    Resaving(Session &session, Pause &pause, QObject *parent = nullptr);

    // Something may have changed for the better, as when somebody comes back from making room:
    // tries at once, and then from the shortest pause on.
    void tryNow();

private:
    void waitAfterFailure();
    void tryAgain();
    void rest();
    void wait(std::chrono::milliseconds length);

    Session &m_session;
    Pause &m_pause;
    std::chrono::milliseconds m_length = kFirst;
    bool m_isWaiting = false;
};

} // namespace core
