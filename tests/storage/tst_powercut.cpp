#include "core/storage/store.h"
#include "storage/faultyvfs.h"
#include "storage/scenarios.h"

#include "core/storage/database.h"

#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace core::storage;
using namespace fixtures;
using faulty::Cut;
using faulty::Disk;
using faulty::Event;
using scenarios::Task;

namespace {

// What a task did to the files of its folder, and after how many of these things each of its
// steps was acknowledged.
struct Recording
{
    Disk before;
    QList<Event> events;
    QList<qsizetype> acknowledgedAfter;
};

Recording recordingOf(const Task &task)
{
    const QTemporaryDir home(scenarios::quickTemplate());
    task.prepare(home.path());
    Recording recording{Disk(home.path()), {}, {}};
    const faulty::Vfs vfs(home.path());
    must(task.run(home.path(), [&] { recording.acknowledgedAfter.append(vfs.events().size()); }));
    recording.events = vfs.events();
    return recording;
}

// How often each moment is cut at random; more for a long run.
int randomCuts() { return std::max(2, qEnvironmentVariableIntValue("CSP_POWERCUTS")); }

QList<Cut> cutsAt(qsizetype moment)
{
    QList<Cut> cuts = {{Cut::Leaves::Nothing}, {Cut::Leaves::Everything}};
    for (int i = 0; i < randomCuts(); ++i)
        cuts.append({Cut::Leaves::Something, quint32(moment * 1000 + i)});
    return cuts;
}

// Empty, or what is wrong with the store a power cut left: it opens, as always, holds what was
// acknowledged, and takes what comes next.
QString problemAfter(const Task &task, const QString &folder, int acknowledged)
{
    const StepClock clock;
    const auto store = Store::open(folder, clock);
    if (!store)
        return u"it does not open: error %1 (%2)"_s.arg(static_cast<int>(store.error().code))
            .arg(store.error().arguments.join(u", "_s));
    if (const QString problem = task.problem(**store, acknowledged); !problem.isEmpty())
        return problem;
    const auto added = (*store)->add(assessment());
    if (!added || (*store)->load(added->header.id) != *added)
        return u"it takes nothing new"_s;
    const auto database = must(Database::open((*store)->file(), Database::Mode::ReadOnly));
    const QString said
        = must(database->rows("PRAGMA integrity_check"_L1)).value(0).value(0).toString();
    return said == u"ok"_s ? QString() : said;
}

} // namespace

class TestPowerCut : public QObject
{
    Q_OBJECT

private slots:
    void everyConnectionGoesThroughTheFaultyWay();
    void aDiskLeavesWhatWasSynced();
    void aLostSyncIsNoticed();
    void nothingAcknowledgedIsLostWhateverTheMoment_data();
    void nothingAcknowledgedIsLostWhateverTheMoment();
    void everyFolderThatIsMadeIsMadeDurable();
};

// Also those of Qt's driver, a plugin with its own way to the library.
void TestPowerCut::everyConnectionGoesThroughTheFaultyWay()
{
    const QTemporaryDir home(scenarios::quickTemplate());
    const StepClock clock;
    const auto store = must(Store::open(home.path(), clock));
    {
        const faulty::Vfs vfs(home.path());
        must(store->add(assessment())); // opened before: not watched
        QCOMPARE(vfs.events().size(), 0);
        const auto other = must(Store::open(home.path(), clock));
        must(other->add(assessment()));
        int writes = 0;
        int syncs = 0;
        for (const Event &event : vfs.events()) {
            writes += event.what == Event::What::Write ? 1 : 0;
            syncs += event.what == Event::What::Sync ? 1 : 0;
        }
        QVERIFY(writes >= 4);
        QVERIFY(syncs >= 1);
    }
    must(must(Store::open(home.path(), clock))->add(assessment()));
    QCOMPARE(must(store->all()).size(), 3);
}

void TestPowerCut::aDiskLeavesWhatWasSynced()
{
    const QTemporaryDir home;
    writeBytes(home.filePath(u"a"_s), "0123456789");
    Disk disk(home.path());
    const QString a = home.filePath(u"a"_s);
    const QString b = home.filePath(u"b"_s);
    disk.apply({.what = Event::What::Write, .file = a, .offset = 2, .data = "xx"});
    disk.apply({.what = Event::What::Sync, .file = a});
    disk.apply({.what = Event::What::Truncate, .file = a, .offset = 5});
    disk.apply({.what = Event::What::Appear, .file = b, .data = "new"});
    disk.apply({.what = Event::What::Sync, .file = b});
    const auto left = [&](Cut::Leaves leaves) {
        const QTemporaryDir after;
        disk.leaveIn(after.path(), {leaves});
        return bytesOf(after.filePath(u"a"_s)) + '|' + bytesOf(after.filePath(u"b"_s));
    };
    QCOMPARE(left(Cut::Leaves::Nothing), QByteArray("01xx456789|"));
    QCOMPARE(left(Cut::Leaves::Everything), QByteArray("01xx4|new"));
    disk.apply({.what = Event::What::SyncFolder, .file = home.path()});
    QCOMPARE(left(Cut::Leaves::Nothing), QByteArray("01xx456789|new"));
    disk.apply({.what = Event::What::Rename, .file = b, .to = a});
    QCOMPARE(left(Cut::Leaves::Everything), QByteArray("new|"));
}

// The proof of the proof: with the syncs taken out, answers are lost.
void TestPowerCut::aLostSyncIsNoticed()
{
    const Task &saves = scenarios::all().front();
    const Recording recording = recordingOf(saves);
    QVERIFY(recording.acknowledgedAfter.size() >= 4);
    Disk disk = recording.before;
    for (const Event &event : recording.events.first(recording.acknowledgedAfter.at(0))) {
        if (event.what != Event::What::Sync)
            disk.apply(event);
    }
    const QTemporaryDir after(scenarios::quickTemplate());
    disk.leaveIn(after.path(), {Cut::Leaves::Nothing});
    QCOMPARE(problemAfter(saves, after.path(), 1), u"0 of 1 changes are there"_s);
}

void TestPowerCut::nothingAcknowledgedIsLostWhateverTheMoment_data()
{
    QTest::addColumn<int>("place");
    for (size_t i = 0; i < scenarios::all().size(); ++i)
        QTest::newRow(scenarios::all().at(i).name) << static_cast<int>(i);
}

void TestPowerCut::nothingAcknowledgedIsLostWhateverTheMoment()
{
    QFETCH(int, place);
    const Task &task = scenarios::all().at(static_cast<size_t>(place));
    const Recording recording = recordingOf(task);
    QVERIFY(!recording.acknowledgedAfter.isEmpty());
    Disk disk = recording.before;
    int looks = 0;
    for (qsizetype moment = 0; moment <= recording.events.size(); ++moment) {
        const auto acknowledged = std::count_if(recording.acknowledgedAfter.begin(),
            recording.acknowledgedAfter.end(),
            [&](qsizetype after) { return after <= moment; });
        for (const Cut &cut : cutsAt(moment)) {
            const QTemporaryDir after(scenarios::quickTemplate());
            disk.leaveIn(after.path(), cut);
            const QString problem
                = problemAfter(task, after.path(), static_cast<int>(acknowledged));
            QVERIFY2(problem.isEmpty(),
                qPrintable(u"moment %1 of %2, seed %3: %4"_s.arg(moment)
                               .arg(recording.events.size())
                               .arg(cut.seed)
                               .arg(problem)));
            ++looks;
        }
        if (moment < recording.events.size())
            disk.apply(recording.events.at(moment));
    }
    qInfo("%lld moments, %d power cuts, 0 lost, 0 damaged",
        static_cast<long long>(recording.events.size() + 1),
        looks);
}

// A new name lasts once the folder it stands in is synced: that of the store and those above it.
void TestPowerCut::everyFolderThatIsMadeIsMadeDurable()
{
    const QTemporaryDir home(scenarios::quickTemplate());
    const QString above = home.filePath(u"share"_s);
    const QString folder = above + u"/csp-readiness"_s;
    const faulty::Vfs vfs(home.path());
    const StepClock clock;
    must(Store::open(folder, clock));
    QStringList synced;
    for (const Event &event : vfs.events()) {
        if (event.what == Event::What::SyncFolder)
            synced.append(event.file);
    }
    QVERIFY2(synced.contains(folder), "the store's name");
    QVERIFY2(synced.contains(above), "its folder's name");
    QVERIFY2(synced.contains(home.path()), "the name of the folder above");
}

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_powercut.moc"
