#pragma once

#include "core/scoring/route.h"

#include <QObject>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace ui {

// Looks for the cheapest way on a thread of its own, so that the window never waits for it. What it
// works on are copies. Asking again stops the search before and forgets its result, also one that
// was already on its way.
class RouteSearch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RouteSearch)

public:
    // Called on the other thread; what it refers to outlives the search, and is only read.
    using Way = std::function<core::scoring::Route(const core::Assessment &assessment,
        core::scoring::Millipoints target,
        const std::stop_token &stop)>;

    // With cheapestRoute(); the questionnaire outlives the search.
    explicit RouteSearch(const core::Questionnaire &questionnaire, QObject *parent = nullptr);
    explicit RouteSearch(Way way, QObject *parent = nullptr);
    ~RouteSearch() override; // stops what is running and waits for it to have stopped

    void start(const core::Assessment &assessment, core::scoring::Millipoints target);
    void stop(); // what is running says nothing any more
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

signals:
    void found(const core::scoring::Route &route); // from the event loop, once for the last start()

private:
    struct Request
    {
        core::Assessment assessment;
        core::scoring::Millipoints target;
        std::stop_token stop;
        int number;
    };

    void work(const std::stop_token &stop);
    void deliver(int number, const core::scoring::Route &route);

    const Way m_way;
    bool m_isRunning = false; // this and the number: of the object's own thread alone
    int m_number = 0;
    std::stop_source m_stop; // of the search that runs or waits
    std::mutex m_mutex; // before m_waiting
    std::condition_variable_any m_wake;
    std::optional<Request> m_waiting;
    std::jthread m_thread; // last, so that it ends before what it uses
};

} // namespace ui
