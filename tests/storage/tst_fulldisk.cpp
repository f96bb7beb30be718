#include "core/session/session.h"
#include "core/storage/store.h"
#include "storage/fixtures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace core::storage;
using namespace fixtures;

// On a real file system of one megabyte, mounted for this test alone (see CMakeLists.txt), whose
// folder is CSP_SMALL_DISK.
class TestFullDisk : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aNewStoreOnAFullDiskLeavesNothingAndComesLater();
    void aSessionGoesOnAndSavesEverythingOnceThereIsRoom();
    void anImportThatFindsNoRoomLeavesNothing();

private:
    void fill(qint64 left); // with other people's files, but for so many bytes
    void makeRoom() { QFile::remove(m_home->filePath(u"ballast"_s)); }

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_folder;
    StepClock m_clock;
};

void TestFullDisk::init()
{
    m_home.reset();
    const QString disk = qEnvironmentVariable("CSP_SMALL_DISK");
    QVERIFY(QFileInfo(disk).isDir());
    m_home = std::make_unique<QTemporaryDir>(disk + u"/XXXXXX"_s);
    m_folder = m_home->filePath(u"data"_s);
}

void TestFullDisk::fill(qint64 left)
{
    QFile ballast(m_home->filePath(u"ballast"_s));
    QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const QByteArray page(4096, 'x');
    while (ballast.write(page) == page.size()) { }
    QVERIFY(ballast.size() > 0);
    QVERIFY(ballast.resize(std::max<qint64>(0, ballast.size() - left)));
}

void TestFullDisk::aNewStoreOnAFullDiskLeavesNothingAndComesLater()
{
    for (const qint64 left : {0, 4096, 20'000, 90'000, 150'000}) {
        fill(left);
        const auto refused = Store::open(m_folder, m_clock);
        if (!refused) {
            QCOMPARE(refused.error().code, ErrorCode::StoreFull);
            QVERIFY(tracesOf(m_folder).isEmpty());
        }
        makeRoom();
    }
    const auto store = must(Store::open(m_folder, m_clock));
    must(store->add(assessment()));
}

void TestFullDisk::aSessionGoesOnAndSavesEverythingOnceThereIsRoom()
{
    const Questionnaire questions = questionnaire();
    const Wordings none = {};
    auto store = must(Store::open(m_folder, m_clock));
    Session session(questions, none, *store, must(store->add(assessment())), kToday);
    int changes = 0;
    for (int round = 0; round < 3; ++round) {
        fill(40'000);
        for (int i = 0; i < 4; ++i) {
            session.setNote(kVault, NoteKind::Shared, QString::number(++changes).repeated(700));
            session.setAnswer(kVault, ChosenLevel{++changes % kLevels});
        }
        QVERIFY(session.hasUnsaved());
        QCOMPARE(session.problem()->code, ErrorCode::StoreFull);
        makeRoom();
        session.retry();
        QVERIFY(!session.hasUnsaved());
    }
    const AssessmentId id = session.assessment().header.id;
    store.reset();
    const auto again = must(Store::open(m_folder, m_clock));
    QVERIFY(must(again->load(id)) == session.assessment());
    QVERIFY(must(again->rebuild(id)) == session.assessment());
    QCOMPARE(must(again->log(id)).size(), changes);
}

void TestFullDisk::anImportThatFindsNoRoomLeavesNothing()
{
    const auto store = must(Store::open(m_folder, m_clock));
    fill(20'000);
    const auto refused = store->add(largeAssessment(300));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StoreFull);
    QVERIFY(must(store->all()).isEmpty());
    makeRoom();
    const auto added = must(store->add(largeAssessment(300)));
    QVERIFY(must(store->load(added.header.id)) == added);
}

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
