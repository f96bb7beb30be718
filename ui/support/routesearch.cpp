#include "ui/support/routesearch.h"

namespace ui {

RouteSearch::RouteSearch(const core::Questionnaire &questionnaire, QObject *parent)
    : RouteSearch(
        [&questionnaire](const core::Assessment &assessment,
            core::scoring::Millipoints target,
            const std::stop_token &stop) {
            return core::scoring::cheapestRoute(questionnaire, assessment, target, stop);
        },
        parent)
{
}

RouteSearch::RouteSearch(Way way, QObject *parent)
    : QObject(parent)
    , m_way(std::move(way))
{
}

RouteSearch::~RouteSearch()
{
    m_stop.request_stop();
    // Before this is half destroyed: the thread may still be about to report.
    m_thread = {};
}

void RouteSearch::start(const core::Assessment &assessment, core::scoring::Millipoints target)
{
    stop();
    m_isRunning = true;
    m_stop = std::stop_source();
    {
        const std::lock_guard lock(m_mutex);
        m_waiting = {.assessment = assessment,
            .target = target,
            .stop = m_stop.get_token(),
            .number = m_number};
    }
    // Most assessments are never planned: the thread begins with the first search.
    if (m_thread.joinable())
        m_wake.notify_one();
    else
        m_thread = std::jthread([this](const std::stop_token &end) { work(end); });
}

void RouteSearch::stop()
{
    m_stop.request_stop();
    m_isRunning = false;
    ++m_number;
}

void RouteSearch::work(const std::stop_token &stop)
{
    for (;;) {
        std::unique_lock lock(m_mutex);
        if (!m_wake.wait(lock, stop, [this] { return m_waiting.has_value(); }))
            return;
        const Request request = std::move(*m_waiting);
        m_waiting.reset();
        lock.unlock();
        const core::scoring::Route route = m_way(request.assessment, request.target, request.stop);
        QMetaObject::invokeMethod(
            this,
            [this, number = request.number, route] { deliver(number, route); },
            Qt::QueuedConnection);
    }
}

void RouteSearch::deliver(int number, const core::scoring::Route &route)
{
    if (number != m_number)
        return;
    m_isRunning = false;
    emit found(route);
}

} // namespace ui
