#include "tests/ui/pagesfixture.h"
#include "ui/support/routesearch.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>

#include <atomic>

using namespace fixtures;

namespace {

core::Assessment sample()
{
    return *core::exchange::fromJson(app::sampleJson(), content().questionnaire);
}

core::scoring::Route routeOf(int effort)
{
    return {.outcome = core::scoring::Route::Outcome::Found, .effort = effort};
}

constexpr core::scoring::Millipoints kNearlyReady = 70'000;

// A search that ends only when it is asked to stop, and says when it has begun.
struct Endless
{
    QSemaphore begun;
    std::atomic<int> stopped = 0;

    core::scoring::Route operator()(const std::stop_token &stop)
    {
        QSemaphore asked;
        const std::stop_callback wake(stop, [&asked] { asked.release(); });
        begun.release();
        asked.acquire();
        ++stopped;
        return {};
    }
};

} // namespace

class TestRouteSearch final : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatTheScoringFinds();
    void worksOnAnotherThreadAndReportsOnItsOwn();
    void aNewerRequestStopsTheOlder();
    void aResultOnItsWayIsForgottenWhenAskedAgain();
    void aStoppedSearchSaysNothing();
    void endsWhileItIsSearching();
    void endsWithoutHavingSearched();
};

void TestRouteSearch::findsWhatTheScoringFinds()
{
    ui::RouteSearch search(content().questionnaire);
    QSignalSpy found(&search, &ui::RouteSearch::found);
    search.start(sample(), kNearlyReady);
    QVERIFY(search.isRunning());
    QTRY_COMPARE(found.count(), 1);
    QVERIFY(!search.isRunning());
    const auto route = found.first().first().value<core::scoring::Route>();
    QVERIFY(!route.steps.empty());
    QVERIFY(route == core::scoring::cheapestRoute(content().questionnaire, sample(), kNearlyReady));
}

void TestRouteSearch::worksOnAnotherThreadAndReportsOnItsOwn()
{
    std::atomic<QThread *> worker = nullptr;
    ui::RouteSearch search([&worker](const auto &, auto, const auto &) {
        worker = QThread::currentThread();
        return routeOf(1);
    });
    QThread *reporter = nullptr;
    connect(&search, &ui::RouteSearch::found, this, [&reporter] {
        reporter = QThread::currentThread();
    });
    search.start({}, kNearlyReady);
    QTRY_VERIFY(reporter != nullptr);
    QCOMPARE(reporter, QThread::currentThread());
    QVERIFY(worker != nullptr);
    QVERIFY(worker != QThread::currentThread());
}

void TestRouteSearch::aNewerRequestStopsTheOlder()
{
    Endless endless;
    ui::RouteSearch search([&endless](const auto &, auto target, const std::stop_token &stop) {
        return target == kNearlyReady ? endless(stop) : routeOf(target);
    });
    QSignalSpy found(&search, &ui::RouteSearch::found);
    search.start({}, kNearlyReady);
    endless.begun.acquire();
    search.start({}, 1);
    search.start({}, 2);
    QTRY_COMPARE(found.count(), 1);
    QCOMPARE(endless.stopped, 1);
    QCOMPARE(found.first().first().value<core::scoring::Route>().effort, 2);
    QVERIFY(!search.isRunning());
}

void TestRouteSearch::aResultOnItsWayIsForgottenWhenAskedAgain()
{
    QSemaphore returned;
    ui::RouteSearch search([&returned](const auto &, auto target, const auto &) {
        returned.release();
        return routeOf(target);
    });
    QSignalSpy found(&search, &ui::RouteSearch::found);
    search.start({}, 1);
    returned.acquire();
    search.start({}, 2); // whether or not the first is in the queue by now
    QTRY_COMPARE(found.count(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(found.count(), 1);
    QCOMPARE(found.first().first().value<core::scoring::Route>().effort, 2);
}

void TestRouteSearch::aStoppedSearchSaysNothing()
{
    Endless endless;
    ui::RouteSearch search([&endless](const auto &, auto target, const std::stop_token &stop) {
        return target == kNearlyReady ? endless(stop) : routeOf(target);
    });
    QSignalSpy found(&search, &ui::RouteSearch::found);
    search.start({}, kNearlyReady);
    endless.begun.acquire();
    search.stop();
    QVERIFY(!search.isRunning());
    QTRY_COMPARE(endless.stopped, 1);
    search.start({}, 3);
    QTRY_COMPARE(found.count(), 1);
    QCOMPARE(found.first().first().value<core::scoring::Route>().effort, 3);
}

void TestRouteSearch::endsWhileItIsSearching()
{
    Endless endless;
    {
        ui::RouteSearch search(
            [&endless](const auto &, auto, const std::stop_token &stop) { return endless(stop); });
        search.start({}, kNearlyReady);
        endless.begun.acquire();
    }
    QCOMPARE(endless.stopped, 1);
    QCoreApplication::processEvents(); // nothing is left that would be delivered
}

void TestRouteSearch::endsWithoutHavingSearched()
{
    std::atomic<int> searched = 0;
    {
        const ui::RouteSearch search([&searched](const auto &, auto, const auto &) {
            ++searched;
            return routeOf(1);
        });
        QVERIFY(!search.isRunning());
    }
    QCOMPARE(searched, 0);
}

QTEST_MAIN(TestRouteSearch)
#include "tst_routesearch.moc"
