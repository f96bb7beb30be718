#include "tests/app/program.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

// The program itself, started twice on one folder, with a bus of their own and with none.
class TestTwoWindows : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void theSecondGoesAndTheFirstWasRaised();
    void whereThereIsNoBusTheSecondStays();

private:
    [[nodiscard]] QProcessEnvironment desktop(const QString &bus) const;
    [[nodiscard]] std::unique_ptr<QProcess> started(const QString &bus) const;

    QProcess m_daemon;
    QString m_address;
    QTemporaryDir m_folder;
};

void TestTwoWindows::initTestCase()
{
    m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
    QVERIFY2(m_daemon.waitForReadyRead(), "needs the package dbus");
    m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
}

void TestTwoWindows::cleanupTestCase()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
}

QProcessEnvironment TestTwoWindows::desktop(const QString &bus) const
{
    QProcessEnvironment environment = program::environment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    if (!bus.isEmpty())
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, bus);
    return environment;
}

std::unique_ptr<QProcess> TestTwoWindows::started(const QString &bus) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(desktop(bus));
    process->start(program::path(), {u"--data-dir"_s, m_folder.filePath(u"data"_s)});
    return process;
}

void TestTwoWindows::theSecondGoesAndTheFirstWasRaised()
{
    QDBusConnection bus = QDBusConnection::connectToBus(m_address, u"test"_s);
    QVERIFY(bus.isConnected());
    const auto windows = [&bus] {
        return bus.interface()->registeredServiceNames().value().filter(u"CspReadiness"_s).size();
    };
    const auto first = started(m_address);
    QTRY_COMPARE_WITH_TIMEOUT(windows(), 1, 60'000);
    const auto second = started(m_address);
    QVERIFY(second->waitForFinished(60'000));
    // It goes only once the first has confirmed, and says nothing.
    QCOMPARE(second->exitStatus(), QProcess::NormalExit);
    QCOMPARE(second->exitCode(), 0);
    QCOMPARE(QString::fromUtf8(second->readAllStandardError()), QString());
    QCOMPARE(first->state(), QProcess::Running);
    QCOMPARE(windows(), 1);

    first->kill(); // the bus frees the name of whoever is killed
    QVERIFY(first->waitForFinished());
    const auto third = started(m_address);
    QTRY_COMPARE_WITH_TIMEOUT(windows(), 1, 60'000);
    QCOMPARE(third->state(), QProcess::Running);
    third->kill();
    QVERIFY(third->waitForFinished());
    QDBusConnection::disconnectFromBus(u"test"_s);
}

void TestTwoWindows::whereThereIsNoBusTheSecondStays()
{
    const QString lock = m_folder.filePath(u"data/csp-readiness.lock"_s);
    const auto first = started({});
    const auto holder
        = [&lock] { return program::bytesOf(lock).split('\n').value(0).toLongLong(); };
    QTRY_COMPARE_WITH_TIMEOUT(holder(), first->processId(), 60'000);
    const auto second = started({});
    // It has a window to read in.
    const QDir open(u"/proc/%1/fd"_s.arg(second->processId()));
    const auto hasStore = [&open] {
        const QFileInfoList files = open.entryInfoList(QDir::Files | QDir::System);
        return std::any_of(files.begin(), files.end(), [](const QFileInfo &file) {
            return file.symLinkTarget().endsWith(u"csp-readiness.db"_s);
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasStore(), 60'000);
    QCOMPARE(second->state(), QProcess::Running);
    QCOMPARE(holder(), first->processId());
    for (const auto &process : {first.get(), second.get()}) {
        process->kill();
        QVERIFY(process->waitForFinished());
    }
}

QTEST_GUILESS_MAIN(TestTwoWindows)
#include "tst_twowindows.moc"
