#include "core/session/session.h"
#include "core/storage/store.h"
#include "storage/faultyvfs.h"
#include "storage/filesizelimit.h"
#include "storage/scenarios.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace core::storage;
using namespace fixtures;
using scenarios::Task;

// Every operation on the disk fails once, and every one from some moment on: each time there is an
// error that says so, nothing that was acknowledged is lost, and the same thing done again works.
class TestFailingDisk : public QObject
{
    Q_OBJECT

private slots:
    void everyFailureIsSaidAndCanBeTriedAgain_data();
    void everyFailureIsSaidAndCanBeTriedAgain();
    void aSessionSavesEverythingOnceTheDiskIsWell_data();
    void aSessionSavesEverythingOnceTheDiskIsWell();
    void aDiskThatIsFullNowAndThenLosesNothing();
};

namespace {

void addKinds()
{
    QTest::addColumn<bool>("isFull");
    QTest::addColumn<bool>("lasts");
}

bool isOfTheDisk(ErrorCode code)
{
    return code == ErrorCode::StoreFull || code == ErrorCode::StoreFailed
        || code == ErrorCode::StoreNotUpgraded; // no upgrade without a backup
}

// Two answers and a note, which differ with each turn.
void work(Session &session, int turn)
{
    session.setAnswer(kVault, ChosenLevel{turn % kLevels});
    session.setNote(kVault, NoteKind::Shared, QString::number(turn).repeated(900));
    session.setAnswer(kSpread, ChosenLevel{(turn + 1) % kLevels});
}

} // namespace

void TestFailingDisk::everyFailureIsSaidAndCanBeTriedAgain_data()
{
    QTest::addColumn<int>("place");
    addKinds();
    for (size_t i = 0; i < scenarios::all().size(); ++i) {
        const auto add = [&](const char *kind, bool isFull, bool lasts) {
            QTest::addRow("%s, %s", scenarios::all().at(i).name, kind)
                << static_cast<int>(i) << isFull << lasts;
        };
        add("full from then on", true, true);
        add("an error once", false, false);
        add("errors from then on", false, true);
    }
}

void TestFailingDisk::everyFailureIsSaidAndCanBeTriedAgain()
{
    QFETCH(int, place);
    QFETCH(bool, isFull);
    QFETCH(bool, lasts);
    const Task &task = scenarios::all().at(static_cast<size_t>(place));
    const StepClock clock;
    int refused = 0;
    bool isThrough = false; // an operation that is not reached any more
    for (int number = 0; !isThrough; ++number) {
        const QTemporaryDir home(scenarios::quickTemplate());
        task.prepare(home.path());
        int acknowledged = 0;
        const auto acknowledge = [&] { ++acknowledged; };
        faulty::Vfs vfs(home.path());
        vfs.fail({number, isFull, lasts});
        const auto done = task.run(home.path(), acknowledge);
        isThrough = !vfs.hasFailed();
        QVERIFY(done || !isThrough);
        if (!done) {
            ++refused;
            QVERIFY2(isOfTheDisk(done.error().code),
                qPrintable(u"operation %1: error %2 (%3)"_s.arg(number)
                               .arg(static_cast<int>(done.error().code))
                               .arg(done.error().arguments.join(u", "_s))));
        }
        vfs.heal();
        if (!done) {
            const int before = acknowledged;
            const auto again = task.run(home.path(), acknowledge);
            QVERIFY2(again && acknowledged > before, qPrintable(u"operation %1"_s.arg(number)));
        }
        const auto store = must(Store::open(home.path(), clock));
        const QString problem = task.problem(*store, acknowledged);
        QVERIFY2(problem.isEmpty(), qPrintable(u"operation %1: %2"_s.arg(number).arg(problem)));
    }
    QVERIFY(refused > 0);
}

void TestFailingDisk::aSessionSavesEverythingOnceTheDiskIsWell_data()
{
    addKinds();
    QTest::newRow("full once") << true << false;
    QTest::newRow("full from then on") << true << true;
    QTest::newRow("an error once") << false << false;
    QTest::newRow("errors from then on") << false << true;
}

void TestFailingDisk::aSessionSavesEverythingOnceTheDiskIsWell()
{
    QFETCH(bool, isFull);
    QFETCH(bool, lasts);
    const Questionnaire questions = questionnaire();
    const Wordings none = {};
    const StepClock clock;
    bool isThrough = false;
    for (int number = 0; !isThrough; ++number) {
        const QTemporaryDir home(scenarios::quickTemplate());
        faulty::Vfs vfs(home.path());
        const auto store = must(Store::open(home.path(), clock));
        Session session(questions, none, *store, must(store->add(assessment())), kToday);
        vfs.fail({number, isFull, lasts});
        work(session, 1);
        if (lasts && vfs.hasFailed())
            QVERIFY(session.hasUnsaved());
        if (session.hasUnsaved())
            QVERIFY(session.problem() && isOfTheDisk(session.problem()->code));
        work(session, 2);
        isThrough = !vfs.hasFailed();
        vfs.heal();
        session.retry();
        QVERIFY2(!session.hasUnsaved(), qPrintable(u"operation %1"_s.arg(number)));
        const AssessmentId id = session.assessment().header.id;
        QVERIFY(must(store->load(id)) == session.assessment());
        QVERIFY(must(store->rebuild(id)) == session.assessment());
        QCOMPARE(must(store->log(id)).size(), 6);
    }
}

// A limit on the size of files is a full disk to the system itself.
void TestFailingDisk::aDiskThatIsFullNowAndThenLosesNothing()
{
    const Questionnaire questions = questionnaire();
    const Wordings none = {};
    const StepClock clock;
    const QTemporaryDir home(scenarios::quickTemplate());
    auto store = must(Store::open(home.path(), clock));
    Session session(questions, none, *store, must(store->add(assessment())), kToday);
    QRandomGenerator random(20261125);
    int refused = 0;
    int turn = 0;
    for (int round = 0; round < 25; ++round) {
        {
            const qint64 room = random.bounded(40'000);
            const FileSizeLimit limit(QFileInfo(store->file() + u"-wal"_s).size() + room);
            for (int i = 0; i < 4; ++i)
                work(session, ++turn);
            refused += session.hasUnsaved() ? 1 : 0;
            if (session.hasUnsaved())
                QCOMPARE(session.problem()->code, ErrorCode::StoreFull);
        }
        if (random.bounded(2) == 0)
            session.retry();
        else
            work(session, ++turn); // the next change takes along what waits
        QVERIFY(!session.hasUnsaved());
    }
    QVERIFY(refused > 5);
    const AssessmentId id = session.assessment().header.id;
    store.reset();
    const auto again = must(Store::open(home.path(), clock));
    QVERIFY(must(again->load(id)) == session.assessment());
    QCOMPARE(must(again->log(id)).size(), 3 * turn);
}

QTEST_GUILESS_MAIN(TestFailingDisk)
#include "tst_failingdisk.moc"
