#include "core/storage/opening.h"
#include "core/storage/store.h"
#include "storage/fixtures.h"

#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <sys/stat.h>

using namespace core;
using namespace core::storage;
using namespace fixtures;

namespace {

constexpr qsizetype kUserVersionAt = 60;
constexpr qsizetype kApplicationIdAt = 68;

QByteArray with(QByteArray bytes, qsizetype at, quint32 number)
{
    qToBigEndian(number, bytes.data() + at);
    return bytes;
}

} // namespace

class TestStoreOpening : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void aNewStoreLeavesNothingElseBehind();
    void pathsWithOddCharactersWork_data();
    void pathsWithOddCharactersWork();
    void aFileThatIsNoStoreIsRefusedUntouched_data();
    void aFileThatIsNoStoreIsRefusedUntouched();
    void damageIsFoundAndLeftAsItIs_data();
    void damageIsFoundAndLeftAsItIs();
    void anythingElseOfThatNameIsRefused_data();
    void anythingElseOfThatNameIsRefused();
    void aNewerVersionInTheWriteAheadLogIsRefused();
    void aWriteAheadLogWithoutItsDatabaseIsRefused();
    void leftoversOfDeadRunsGoAfterADay();
    void aSecondStoreOfThisProcessLeavesTheLocksAlone();

private:
    [[nodiscard]] QString file() const { return storeFile(m_folder->path()); }
    [[nodiscard]] Error refusal() const;

    QByteArray m_good; // the bytes of a store with 300 answers
    std::unique_ptr<QTemporaryDir> m_folder;
    StepClock m_clock;
};

void TestStoreOpening::initTestCase()
{
    const QTemporaryDir folder;
    {
        const auto store = must(Store::open(folder.path(), m_clock));
        must(store->add(largeAssessment(300)));
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1); // closed: no -wal
    m_good = bytesOf(storeFile(folder.path()));
    QVERIFY(m_good.size() > 64 * 1024);
}

void TestStoreOpening::init() { m_folder = std::make_unique<QTemporaryDir>(); }

Error TestStoreOpening::refusal() const
{
    const auto opened = Store::open(m_folder->path(), m_clock);
    if (opened)
        return Error{ErrorCode::FileNotReadable, {u"nothing was refused"_s}};
    return opened.error();
}

void TestStoreOpening::aNewStoreLeavesNothingElseBehind()
{
    must(Store::open(m_folder->path(), m_clock));
    QCOMPARE(tracesOf(m_folder->path()).keys(), QStringList{u"csp-readiness.db"_s});
    const QByteArray made = bytesOf(file());
    QCOMPARE(qFromBigEndian<quint32>(made.constData() + kApplicationIdAt), kApplicationId);
    QCOMPARE(qFromBigEndian<quint32>(made.constData() + kUserVersionAt),
        quint32(must(ourMigrations()).size()));
}

void TestStoreOpening::pathsWithOddCharactersWork_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("space and letters") << u"dati di Ànna"_s;
    QTest::newRow("URI characters") << u"a?mode=ro&b#c%20d"_s;
    QTest::newRow("option characters") << u"a;QSQLITE_OPEN_READONLY"_s;
    QTest::newRow("quotes") << u"it's \"x\""_s;
}

void TestStoreOpening::pathsWithOddCharactersWork()
{
    QFETCH(QString, name);
    const QString folder = m_folder->filePath(name);
    const AssessmentId id = must(must(Store::open(folder, m_clock))->add(assessment())).header.id;
    QVERIFY(must(must(Store::open(folder, m_clock))->contains(id)));
    QCOMPARE(tracesOf(folder).keys(), QStringList{u"csp-readiness.db"_s});
}

void TestStoreOpening::aFileThatIsNoStoreIsRefusedUntouched_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray newer = with(m_good, kUserVersionAt, 99);
    QTest::newRow("empty") << QByteArray() << ErrorCode::StoreNotADatabase;
    QTest::newRow("text") << QByteArray("my notes\n") << ErrorCode::StoreNotADatabase;
    QTest::newRow("half a magic") << m_good.first(15) << ErrorCode::StoreNotADatabase;
    QTest::newRow("zeros") << QByteArray(8192, '\0') << ErrorCode::StoreNotADatabase;
    QTest::newRow("header cut") << m_good.first(70) << ErrorCode::StoreDamaged;
    QTest::newRow("no application") << with(m_good, kApplicationIdAt, 0) << ErrorCode::StoreForeign;
    QTest::newRow("another application")
        << with(m_good, kApplicationIdAt, 0x0f055111) << ErrorCode::StoreForeign;
    QTest::newRow("foreign and newer")
        << with(newer, kApplicationIdAt, 1) << ErrorCode::StoreForeign;
    QTest::newRow("newer") << newer << ErrorCode::StoreNewer;
    QTest::newRow("version below zero")
        << with(m_good, kUserVersionAt, 0xffffffff) << ErrorCode::StoreDamaged;
}

void TestStoreOpening::aFileThatIsNoStoreIsRefusedUntouched()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    writeBytes(file(), bytes);
    setMode(file(), 0644);
    setMode(m_folder->path(), 0755);
    const auto before = tracesOf(m_folder->path());
    const Error said = refusal();
    QCOMPARE(said.code, code);
    QCOMPARE(said.file, file());
    if (code == ErrorCode::StoreNewer)
        QCOMPARE(
            said.arguments, (QStringList{u"99"_s, QString::number(must(ourMigrations()).size())}));
    QVERIFY(tracesOf(m_folder->path()) == before);
    QCOMPARE(modeOf(m_folder->path()), 0755);
}

void TestStoreOpening::damageIsFoundAndLeftAsItIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    constexpr qsizetype kPage = 4096;
    const auto overwritten = [this](qsizetype at, qsizetype length, char with) {
        return QByteArray(m_good).replace(at, length, QByteArray(length, with));
    };
    const QList<qsizetype> lengths = {100, kPage - 1, kPage, 2 * kPage, m_good.size() / 2 + 123};
    for (const qsizetype length : lengths + QList{m_good.size() - kPage})
        QTest::addRow("cut to %lld bytes", static_cast<long long>(length)) << m_good.first(length);
    for (qsizetype page = 1; page < m_good.size() / kPage; ++page) {
        const qsizetype start = page * kPage;
        // A page of an overflowing text has no such head; SQLite keeps no checksum of what is in
        // it.
        if (!QByteArrayView("\x02\x05\x0a\x0d").contains(m_good.at(start)))
            continue;
        QTest::addRow("head of page %lld", static_cast<long long>(page + 1))
            << overwritten(start, 64, '\xa5');
        const bool isHalfFull = qFromBigEndian<quint16>(m_good.constData() + start + 5) < kPage / 2;
        if (isHalfFull)
            QTest::addRow("middle of page %lld", static_cast<long long>(page + 1))
                << overwritten(start + kPage / 2, 1500, '\xff');
    }
    QTest::newRow("page size") << overwritten(16, 2, '\x07');
    QTest::newRow("schema") << overwritten(100, 12, 'x');
}

void TestStoreOpening::damageIsFoundAndLeftAsItIs()
{
    QFETCH(QByteArray, bytes);
    writeBytes(file(), bytes);
    const auto before = tracesOf(m_folder->path());
    const Error said = refusal();
    QVERIFY(tracesOf(m_folder->path()) == before);
    QCOMPARE(said.code, ErrorCode::StoreDamaged);
    QCOMPARE(said.file, file());
    QVERIFY(!said.arguments.value(0).isEmpty());
}

void TestStoreOpening::anythingElseOfThatNameIsRefused_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("folder") << u"folder"_s;
    QTest::newRow("pipe") << u"pipe"_s;
    QTest::newRow("link to nowhere") << u"link"_s;
}

void TestStoreOpening::anythingElseOfThatNameIsRefused()
{
    QFETCH(QString, what);
    if (what == u"folder"_s)
        QVERIFY(QDir().mkdir(file()));
    else if (what == u"pipe"_s)
        QCOMPARE(::mkfifo(QFile::encodeName(file()).constData(), 0600), 0);
    else
        QVERIFY(QFile::link(u"nowhere"_s, file()));
    QCOMPARE(refusal().code, ErrorCode::StoreNotADatabase);
    QCOMPARE(tracesOf(m_folder->path()).size(), 1);
}

void TestStoreOpening::aNewerVersionInTheWriteAheadLogIsRefused()
{
    const QTemporaryDir other;
    const auto store = must(openStore(other.path(), must(ourMigrations())));
    must(store->runOnce(u"PRAGMA user_version=99"_s));
    // As after a crash: the log was not written back yet.
    const QString from = storeFile(other.path());
    QCOMPARE(qFromBigEndian<quint32>(bytesOf(from).constData() + kUserVersionAt),
        quint32(must(ourMigrations()).size()));
    writeBytes(file(), bytesOf(from));
    writeBytes(file() + u"-wal"_s, bytesOf(from + u"-wal"_s));
    const QByteArray database = bytesOf(file());
    const QByteArray log = bytesOf(file() + u"-wal"_s);
    QCOMPARE(refusal().code, ErrorCode::StoreNewer);
    QCOMPARE(bytesOf(file()), database);
    QCOMPARE(bytesOf(file() + u"-wal"_s), log);
}

void TestStoreOpening::aWriteAheadLogWithoutItsDatabaseIsRefused()
{
    writeBytes(file() + u"-wal"_s, "somebody's last answers");
    const auto before = tracesOf(m_folder->path());
    const Error said = refusal();
    QCOMPARE(said.code, ErrorCode::StoreDamaged);
    QCOMPARE(said.file, file() + u"-wal"_s);
    QVERIFY(tracesOf(m_folder->path()) == before);
}

void TestStoreOpening::leftoversOfDeadRunsGoAfterADay()
{
    const QString old = m_folder->filePath(u"csp-readiness.db.new-1-a"_s);
    const QString young = m_folder->filePath(u"csp-readiness.db.new-2-b"_s);
    writeBytes(old, "half");
    writeBytes(young, "half");
    const auto setAge = [this](const QString &path, int days) {
        QFile touched(path);
        QVERIFY(touched.open(QIODevice::ReadWrite));
        const QDateTime then = m_clock.now().addDays(-days);
        QVERIFY(touched.setFileTime(then, QFileDevice::FileModificationTime));
    };
    setAge(old, 2);
    setAge(young, 0);
    must(Store::open(m_folder->path(), m_clock));
    QVERIFY(!QFileInfo::exists(old));
    QVERIFY(QFileInfo::exists(young));
}

void TestStoreOpening::aSecondStoreOfThisProcessLeavesTheLocksAlone()
{
    const auto locksOf = [](const QString &path) {
        struct stat found = {};
        ::stat(QFile::encodeName(path).constData(), &found);
        return bytesOf(u"/proc/locks"_s)
            .count(':' + QByteArray::number(quint64(found.st_ino)) + ' ');
    };
    const auto first = must(Store::open(m_folder->path(), m_clock));
    must(first->all());
    const auto held = locksOf(file());
    QVERIFY(held > 0);
    must(Store::open(m_folder->path(), m_clock));
    QCOMPARE(locksOf(file()), held);
}

QTEST_GUILESS_MAIN(TestStoreOpening)
#include "tst_storeopening.moc"
