#include "core/storage/restoring.h"

#include "core/storage/backups.h"
#include "core/storage/salvage.h"
#include "storage/filesizelimit.h"
#include "storage/fixtures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace core::storage;
using namespace fixtures;

namespace {

const QDateTime kNoon = QDateTime::fromString(u"2026-11-25T14:15:00+01:00"_s, Qt::ISODate);
const QString kTime = u"2026-11-25T141500+0100"_s;

} // namespace

// A folder with a backup of one assessment and, since, a second one.
class TestRestoring : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aBackupComesBackAndTheStoreIsKept();
    void theWriteAheadLogGoesAlong();
    void aDamagedBackupChangesNothing();
    void aFullDiskChangesNothing();
    void anOpenStoreIsNotReplaced();
    void aPowerCutLeavesAWholeStore_data();
    void aPowerCutLeavesAWholeStore();
    void whatWasSetAsideIsNeverReplaced();
    void anEmptyFolderTakesABackup();
    void aSalvagedStoreTakesThePlaceOfTheDamagedOne();

private:
    [[nodiscard]] QString folder() const { return m_folder->path(); }
    [[nodiscard]] QString file() const { return storeFile(folder()); }
    [[nodiscard]] qsizetype count() const
    {
        return must(must(Store::open(folder(), m_clock))->all()).size();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_backup;
    StepClock m_clock;
};

void TestRestoring::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto store = must(Store::open(folder(), m_clock));
    must(store->add(largeAssessment(20)));
    m_backup = must(makeBackup(folder(), BackupKind::Start, kNoon)).backup.file;
    must(store->add(assessment()));
}

void TestRestoring::aBackupComesBackAndTheStoreIsKept()
{
    const QByteArray before = bytesOf(file());
    const QByteArray backup = bytesOf(m_backup);
    const QString aside = must(putBack(folder(), m_backup, kNoon));
    QCOMPARE(aside, file() + u".set-aside-"_s + kTime);
    QCOMPARE(bytesOf(aside), before);
    QCOMPARE(bytesOf(m_backup), backup);
    QCOMPARE(modeOf(file()), 0600);
    QCOMPARE(count(), 1);
    QCOMPARE(setAside(folder()).size(), 1);
    QCOMPARE(setAside(folder()).first().at, kNoon);
    // And back again, as any other file.
    must(putBack(folder(), aside, kNoon.addSecs(5)));
    QCOMPARE(count(), 2);
    QCOMPARE(setAside(folder()).size(), 2);
}

void TestRestoring::theWriteAheadLogGoesAlong()
{
    writeBytes(file() + u"-wal"_s, "what a crash left");
    writeBytes(file() + u"-shm"_s, "its index");
    const QString aside = must(putBack(folder(), m_backup, kNoon));
    QCOMPARE(bytesOf(aside + u"-wal"_s), QByteArray("what a crash left"));
    QVERIFY(!QFileInfo::exists(file() + u"-wal"_s));
    QVERIFY(!QFileInfo::exists(file() + u"-shm"_s));
    QCOMPARE(count(), 1);
    QCOMPARE(setAside(folder()).size(), 1);
}

void TestRestoring::aDamagedBackupChangesNothing()
{
    writeBytes(m_backup, bytesOf(m_backup).replace(4096, 64, QByteArray(64, '\xa5')));
    const auto before = tracesOf(folder());
    QCOMPARE(putBack(folder(), m_backup, kNoon).error().code, ErrorCode::BackupNotWhole);
    QVERIFY(tracesOf(folder()) == before);
}

void TestRestoring::aFullDiskChangesNothing()
{
    const QStringList before = QDir(folder()).entryList(QDir::Files);
    const QByteArray bytes = bytesOf(file());
    {
        const FileSizeLimit limit(16 * 1024);
        QCOMPARE(putBack(folder(), m_backup, kNoon).error().code, ErrorCode::StoreFull);
    }
    QCOMPARE(QDir(folder()).entryList(QDir::Files), before);
    QCOMPARE(bytesOf(file()), bytes);
}

void TestRestoring::anOpenStoreIsNotReplaced()
{
    const auto store = must(Store::open(folder(), m_clock));
    QCOMPARE(putBack(folder(), m_backup, kNoon).error().code, ErrorCode::StoreBusy);
    QCOMPARE(must(store->all()).size(), 2);
    QCOMPARE(setAside(folder()).size(), 0);
}

void TestRestoring::aPowerCutLeavesAWholeStore_data()
{
    QTest::addColumn<int>("steps");
    QTest::addColumn<bool>("isDecided");
    QTest::newRow("while copying") << 0 << false;
    QTest::newRow("decided") << 1 << true;
    QTest::newRow("the database moved") << 2 << true;
    QTest::newRow("its log moved") << 3 << true;
    QTest::newRow("the index gone") << 4 << true;
    QTest::newRow("all but forgotten") << 5 << true;
}

void TestRestoring::aPowerCutLeavesAWholeStore()
{
    QFETCH(int, steps);
    QFETCH(bool, isDecided);
    const QByteArray before = bytesOf(file());
    const QString aside = file() + u".set-aside-"_s + kTime;
    const QString put = file() + u".put-back-"_s + kTime;
    if (steps > 0) {
        writeBytes(file() + u"-wal"_s, "what a crash left");
        writeBytes(file() + u"-shm"_s, "its index");
    }
    // The names as each step leaves them.
    writeBytes(steps == 0 ? file() + u".new-1-a"_s : put,
        steps == 0 ? bytesOf(m_backup).first(5000) : bytesOf(m_backup));
    if (steps >= 2)
        QVERIFY(QFile::rename(file(), aside));
    if (steps >= 3)
        QVERIFY(QFile::rename(file() + u"-wal"_s, aside + u"-wal"_s));
    if (steps >= 4)
        QVERIFY(QFile::remove(file() + u"-shm"_s));
    if (steps >= 5)
        QVERIFY(QFile::rename(put, file()));
    QCOMPARE(count(), isDecided ? 1 : 2);
    QVERIFY(!QFileInfo::exists(put));
    if (isDecided) {
        QCOMPARE(bytesOf(aside), before);
        QCOMPARE(bytesOf(aside + u"-wal"_s), QByteArray("what a crash left"));
    }
}

void TestRestoring::whatWasSetAsideIsNeverReplaced()
{
    const QString aside = file() + u".set-aside-"_s + kTime;
    writeBytes(aside, "an earlier one");
    const QString second = must(putBack(folder(), m_backup, kNoon));
    QVERIFY(second != aside);
    QCOMPARE(bytesOf(aside), QByteArray("an earlier one"));
    QCOMPARE(setAside(folder()).size(), 2);
}

void TestRestoring::anEmptyFolderTakesABackup()
{
    const QTemporaryDir empty;
    QCOMPARE(must(putBack(empty.path(), m_backup, kNoon)), QString());
    QCOMPARE(must(must(Store::open(empty.path(), m_clock))->all()).size(), 1);
}

void TestRestoring::aSalvagedStoreTakesThePlaceOfTheDamagedOne()
{
    const QByteArray damaged = bytesOf(file()).replace(0, 4096, QByteArray(4096, '\xa5'));
    writeBytes(file(), damaged);
    QVERIFY(!Store::open(folder(), m_clock));
    const QString made = file() + u".new-1-b"_s;
    must(salvage(file(), m_backup, made, m_clock));
    const QString aside = must(putInstead(folder(), made, kNoon));
    QCOMPARE(bytesOf(aside), damaged);
    QCOMPARE(count(), 2);
}

QTEST_GUILESS_MAIN(TestRestoring)
#include "tst_restoring.moc"
