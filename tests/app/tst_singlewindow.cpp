#include "tests/app/onebus.h"
#include "tests/storage/fixtures.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace app;
using namespace fixtures;

class TestSingleWindow final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theSecondRaisesTheFirst();
    void aFolderHasOneNameByWhateverPath();
    void aFirstThatDoesNotAnswerIsNotWaitedForTwice();
    void theLockTellsWhoHasIt();
    void whatAKilledProcessLeftIsNoLock();
    void noLockIsMadeInAFolderOfAnotherAccount();

private:
    [[nodiscard]] QString lockFile() const { return m_folder->filePath(u"csp-readiness.lock"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSingleWindow::theSecondRaisesTheFirst()
{
    QHash<QString, Bus *> names;
    Bus firstBus(&names);
    Bus secondBus(&names);
    Bus otherBus(&names);
    SingleWindow first(m_folder->path(), firstBus);
    SingleWindow second(m_folder->path(), secondBus);
    SingleWindow other(m_folder->filePath(u"other"_s), otherBus);
    QVERIFY(!first.raiseOther());
    const QSignalSpy raised(&first, &SingleWindow::raiseRequested);
    QVERIFY(second.raiseOther());
    QCOMPARE(raised.size(), 1);
    QVERIFY(!other.raiseOther());
}

void TestSingleWindow::aFolderHasOneNameByWhateverPath()
{
    const QString folder = m_folder->filePath(u"data"_s);
    QVERIFY(QDir().mkdir(folder));
    QVERIFY(QFile::link(folder, m_folder->filePath(u"link"_s)));
    const QString name = SingleWindow::busName(folder);
    QCOMPARE(SingleWindow::busName(m_folder->filePath(u"link"_s)), name);
    QCOMPARE(SingleWindow::busName(folder + u"/../data/"_s), name);
    QVERIFY(SingleWindow::busName(m_folder->path()) != name);
    QVERIFY(!name.contains(u"data"_s)); // nobody on the bus learns where it is
}

void TestSingleWindow::aFirstThatDoesNotAnswerIsNotWaitedForTwice()
{
    QHash<QString, Bus *> names{{SingleWindow::busName(m_folder->path()), nullptr}};
    Bus bus(&names);
    SingleWindow second(m_folder->path(), bus);
    QVERIFY(!second.raiseOther());
    QVERIFY(second.admit()); // nobody has the lock: it may write
}

void TestSingleWindow::theLockTellsWhoHasIt()
{
    const auto process = holder(m_folder->path());
    Bus bus(nullptr);
    SingleWindow second(m_folder->path(), bus);
    QVERIFY(!second.raiseOther());
    const auto admitted = second.admit();
    QVERIFY(!admitted);
    QCOMPARE(admitted.error().code, core::ErrorCode::StoreOpenElsewhere);
    QCOMPARE(admitted.error().arguments,
        (QStringList{QSysInfo::machineHostName(), QString::number(process->processId())}));
    QCOMPARE(modeOf(lockFile()), 0600);
    process->kill();
    QVERIFY(process->waitForFinished());
    QVERIFY(second.admit());
    QVERIFY(second.admit()); // it has it
}

void TestSingleWindow::whatAKilledProcessLeftIsNoLock()
{
    // A number that is in use again, by this very process, and the name of another computer.
    QFile left(lockFile());
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.write(QByteArray::number(QCoreApplication::applicationPid()) + "\nelsewhere\n");
    left.close();
    Bus bus(nullptr);
    SingleWindow single(m_folder->path(), bus);
    QVERIFY(single.admit());
    QVERIFY(left.open(QIODevice::ReadOnly));
    QVERIFY(!left.readAll().contains("elsewhere"));
}

void TestSingleWindow::noLockIsMadeInAFolderOfAnotherAccount()
{
    if (::geteuid() != 0) // who is not root cannot give a folder away, and cannot write there
        return;
    QCOMPARE(::chown(QFile::encodeName(m_folder->path()).constData(), 1, 1), 0);
    Bus bus(nullptr);
    SingleWindow single(m_folder->path(), bus);
    QVERIFY(!single.raiseOther());
    QVERIFY(single.admit());
    QVERIFY(tracesOf(m_folder->path()).isEmpty());
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == kHolder)
        return holdLock(arguments.value(2));
    TestSingleWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_singlewindow.moc"
