#include "core/session/caretaker.h"

#include "storage/filesizelimit.h"
#include "storage/fixtures.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace core::storage;
using namespace fixtures;

namespace {

// What a caretaker said until it was done.
struct Said
{
    QList<Findings> checks = {};
    QList<MadeBackup> backups = {};
    QList<Error> errors = {};
    QList<int> percents = {};
};

class Listener final : public QObject
{
public:
    explicit Listener(Caretaker &caretaker)
        : m_done(&caretaker, &Caretaker::done)
    {
        connect(&caretaker, &Caretaker::checked, this, [this](const Findings &findings) {
            said.checks.append(findings);
        });
        connect(&caretaker, &Caretaker::backedUp, this, [this](const MadeBackup &made) {
            said.backups.append(made);
        });
        connect(&caretaker, &Caretaker::failed, this, [this](const Error &error) {
            said.errors.append(error);
        });
        connect(&caretaker, &Caretaker::progressed, this, [this](int percent) {
            said.percents.append(percent);
        });
    }
    [[nodiscard]] bool waits() { return !m_done.isEmpty() || m_done.wait(60'000); }

    Said said;

private:
    QSignalSpy m_done;
};

} // namespace

class TestCaretaker : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aStartIsCheckedAndBackedUp();
    void aDamagedStoreIsSaidAndNotBackedUp();
    void aBackupThatCannotBeMadeIsSaidOnce();
    void aFullDiskCostsTheBackupAndNothingElse();
    void aCheckCanBeStopped();
    void answersGoOnMeanwhile();
    void itMayGoInTheMiddle();

private:
    [[nodiscard]] QString folder() const { return m_folder->path(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    AssessmentId m_id;
    SystemClock m_clock;
};

void TestCaretaker::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = must(Store::open(folder(), m_clock));
    for (int i = 0; i < 4; ++i)
        m_id = must(m_store->add(largeAssessment(100))).header.id;
}

void TestCaretaker::aStartIsCheckedAndBackedUp()
{
    Caretaker caretaker(folder(), m_clock);
    Listener listener(caretaker);
    caretaker.lookAfter();
    QVERIFY(caretaker.isBusy());
    QVERIFY(listener.waits());
    QVERIFY(!caretaker.isBusy());
    QCOMPARE(listener.said.checks, QList<Findings>{Findings{}});
    QCOMPARE(listener.said.backups.size(), 1);
    QVERIFY(listener.said.errors.isEmpty());
    QCOMPARE(listener.said.percents, (QList<int>{0, 25, 50, 75}));
    QCOMPARE(backups(folder()).size(), 1);
}

void TestCaretaker::aDamagedStoreIsSaidAndNotBackedUp()
{
    m_store.reset();
    QByteArray bytes = bytesOf(storeFile(folder()));
    const qsizetype page = bytes.indexOf("note 7 note 7") / 4096;
    writeBytes(storeFile(folder()), bytes.replace(page * 4096, 4096, QByteArray(4096, '\xa5')));
    Caretaker caretaker(folder(), m_clock);
    Listener listener(caretaker);
    caretaker.lookAfter();
    QVERIFY(listener.waits());
    QCOMPARE(listener.said.checks.size(), 1);
    QVERIFY(!listener.said.checks.first().isEmpty());
    QVERIFY(listener.said.backups.isEmpty());
    QVERIFY(backups(folder()).isEmpty());
}

void TestCaretaker::aBackupThatCannotBeMadeIsSaidOnce()
{
    writeBytes(backupFolder(folder()), "a file where the folder should be");
    Caretaker caretaker(folder(), m_clock);
    Listener listener(caretaker);
    caretaker.lookAfter();
    QVERIFY(listener.waits());
    QCOMPARE(listener.said.errors.size(), 1);
    QCOMPARE(listener.said.errors.first().code, ErrorCode::BackupNotMade);
}

void TestCaretaker::aFullDiskCostsTheBackupAndNothingElse()
{
    Caretaker caretaker(folder(), m_clock);
    Listener listener(caretaker);
    {
        const FileSizeLimit limit(16 * 1024);
        caretaker.backUp();
        QVERIFY(listener.waits());
    }
    QCOMPARE(listener.said.errors.size(), 1);
    QCOMPARE(listener.said.errors.first().code, ErrorCode::BackupNoRoom);
    QVERIFY(backups(folder()).isEmpty());
    must(m_store->record(m_id, ReasonGiven{u"goes on"_s}));
}

void TestCaretaker::aCheckCanBeStopped()
{
    Caretaker caretaker(folder(), m_clock);
    Listener listener(caretaker);
    caretaker.lookAfter();
    caretaker.stop();
    QVERIFY(listener.waits());
    QCOMPARE(listener.said.errors.size(), 1);
    QCOMPARE(listener.said.errors.first().code, ErrorCode::CheckStopped);
    QVERIFY(listener.said.backups.isEmpty());
}

void TestCaretaker::answersGoOnMeanwhile()
{
    Caretaker caretaker(folder(), m_clock);
    Listener listener(caretaker);
    caretaker.lookAfter();
    int level = 0;
    while (caretaker.isBusy()) {
        const int next = (level + 1) % kLevels;
        must(m_store->record(
            m_id, AnswerChanged{kVault, ChosenLevel{level}, ChosenLevel{next}, {}, {}}));
        level = next;
        QCoreApplication::processEvents();
    }
    QVERIFY(listener.waits());
    QVERIFY(listener.said.errors.isEmpty());
    QCOMPARE(listener.said.checks.size(), 1);
    for (const Finding &finding : listener.said.checks.first())
        QFAIL(qPrintable(u"%1: %2"_s.arg(static_cast<int>(finding.flaw)).arg(finding.detail)));
    QCOMPARE(listener.said.backups.size(), 1);
    QVERIFY(must(m_store->load(m_id)) == must(m_store->rebuild(m_id)));
}

void TestCaretaker::itMayGoInTheMiddle()
{
    {
        Caretaker caretaker(folder(), m_clock);
        caretaker.lookAfter();
    }
    QVERIFY(must(checkUp(folder())).isEmpty());
    const QStringList left = QDir(backupFolder(folder())).entryList(QDir::Files | QDir::Hidden);
    QVERIFY(std::all_of(left.begin(), left.end(), [](const QString &name) {
        return backupNameOf(name).has_value();
    }));
}

QTEST_GUILESS_MAIN(TestCaretaker)
#include "tst_caretaker.moc"
