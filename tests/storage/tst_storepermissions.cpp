#include "core/storage/store.h"
#include "storage/fixtures.h"

#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>
#include <utility>

using namespace core;
using namespace core::storage;
using namespace fixtures;

namespace {

// The umask for a while.
class Umask
{
    Q_DISABLE_COPY_MOVE(Umask)

public:
    explicit Umask(mode_t mask)
        : m_before(::umask(mask))
    {
    }
    ~Umask() { ::umask(m_before); }

private:
    mode_t m_before;
};

// Root may write anywhere; to meet a refusal it must be somebody else for a while.
class NotRoot
{
    Q_DISABLE_COPY_MOVE(NotRoot)

public:
    explicit NotRoot(const QString &folder)
        : m_was(::geteuid())
    {
        if (m_was != 0)
            return;
        const QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden);
        for (const QString &path : QStringList{folder} + names)
            m_given.append(QDir(folder).filePath(path));
        for (const QString &path : std::as_const(m_given))
            own(path, kNobody);
        if (::seteuid(kNobody) != 0)
            qFatal("cannot become somebody else");
    }
    ~NotRoot()
    {
        if (::seteuid(m_was) != 0)
            qFatal("cannot become root again");
        for (const QString &path : std::as_const(m_given))
            own(path, m_was);
    }

private:
    static constexpr uid_t kNobody = 65534;

    static void own(const QString &path, uid_t account)
    {
        if (::chown(QFile::encodeName(path).constData(), account, account) != 0)
            qFatal("cannot give away %s", qPrintable(path));
    }

    uid_t m_was;
    QStringList m_given;
};

} // namespace

class TestStorePermissions : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void everythingMadeIsTheOwnersAlone_data();
    void everythingMadeIsTheOwnersAlone();
    void widerModesOfOursAreNarrowed();
    void aFolderWithOtherThingsKeepsItsModes();
    void aFolderThatCannotBeMadeSaysWhy_data();
    void aFolderThatCannotBeMadeSaysWhy();
    void aFolderThatCannotBeWrittenSaysWhy();
    void aFileThatCannotBeWrittenSaysSo();

private:
    [[nodiscard]] QString file() const { return storeFile(m_folder->path()); }
    [[nodiscard]] Error refusal() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    StepClock m_clock;
};

void TestStorePermissions::init() { m_folder = std::make_unique<QTemporaryDir>(); }

Error TestStorePermissions::refusal() const
{
    const auto opened = Store::open(m_folder->path(), m_clock);
    if (opened)
        return Error{ErrorCode::FileNotReadable, {u"nothing was refused"_s}};
    return opened.error();
}

void TestStorePermissions::everythingMadeIsTheOwnersAlone_data()
{
    QTest::addColumn<int>("mask");
    QTest::newRow("open to everybody") << 0;
    QTest::newRow("usual") << 022;
    QTest::newRow("takes from the owner, too") << 0777;
}

void TestStorePermissions::everythingMadeIsTheOwnersAlone()
{
    QFETCH(int, mask);
    const Umask umask(static_cast<mode_t>(mask));
    const QString parent = m_folder->filePath(u"new"_s);
    const QString folder = m_folder->filePath(u"new/deep/data"_s);
    const auto store = must(Store::open(folder, m_clock));
    must(store->add(assessment()));
    for (const QString &made : {parent, parent + u"/deep"_s, folder})
        QCOMPARE(modeOf(made), 0700);
    const QStringList names = tracesOf(folder).keys();
    QCOMPARE(names,
        (QStringList{u"csp-readiness.db"_s, u"csp-readiness.db-shm"_s, u"csp-readiness.db-wal"_s}));
    for (const QString &name : names)
        QCOMPARE(modeOf(folder + u'/' + name), 0600);
}

void TestStorePermissions::widerModesOfOursAreNarrowed()
{
    {
        const auto store = must(Store::open(m_folder->path(), m_clock));
        must(store->add(assessment()));
        const QStringList names = tracesOf(m_folder->path()).keys();
        QCOMPARE(names.size(), 3);
        for (const QString &name : names)
            setMode(m_folder->filePath(name), 0666);
        setMode(m_folder->path(), 0777);
        const auto second = must(Store::open(m_folder->path(), m_clock));
        for (const QString &name : names)
            QCOMPARE(modeOf(m_folder->filePath(name)), 0600);
        QCOMPARE(modeOf(m_folder->path()), 0700);
    }
    setMode(m_folder->path(), 0755);
    setMode(file(), 0644);
    must(Store::open(m_folder->path(), m_clock));
    QCOMPARE(modeOf(file()), 0600);
    QCOMPARE(modeOf(m_folder->path()), 0700);
}

void TestStorePermissions::aFolderWithOtherThingsKeepsItsModes()
{
    writeBytes(m_folder->filePath(u"letter.txt"_s), "mine");
    setMode(m_folder->path(), 0755);
    setMode(m_folder->filePath(u"letter.txt"_s), 0644);
    for (int i = 0; i < 2; ++i) {
        must(Store::open(m_folder->path(), m_clock));
        QCOMPARE(modeOf(m_folder->path()), 0755);
        QCOMPARE(modeOf(m_folder->filePath(u"letter.txt"_s)), 0644);
        QCOMPARE(modeOf(file()), 0600);
    }
}

void TestStorePermissions::aFolderThatCannotBeMadeSaysWhy_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("a file") << u"file"_s;
    QTest::newRow("below a file") << u"file/data/deep"_s;
    QTest::newRow("name too long") << u"x"_s.repeated(300);
}

void TestStorePermissions::aFolderThatCannotBeMadeSaysWhy()
{
    QFETCH(QString, folder);
    writeBytes(m_folder->filePath(u"file"_s), "mine");
    const auto before = tracesOf(m_folder->path());
    const auto opened = Store::open(m_folder->filePath(folder), m_clock);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::StoreFolderUnusable);
    QVERIFY(!opened.error().arguments.value(0).isEmpty());
    QVERIFY(opened.error().file.startsWith(m_folder->path()));
    QVERIFY(tracesOf(m_folder->path()) == before);
}

void TestStorePermissions::aFolderThatCannotBeWrittenSaysWhy()
{
    setMode(m_folder->path(), 0500);
    const Error toMake = [&] {
        const NotRoot somebody(m_folder->path());
        return refusal();
    }();
    QCOMPARE(toMake.code, ErrorCode::StoreFolderUnusable);
    QVERIFY(!toMake.arguments.value(0).isEmpty());

    setMode(m_folder->path(), 0700);
    must(Store::open(m_folder->path(), m_clock));
    const QByteArray made = bytesOf(file());
    setMode(m_folder->path(), 0500);
    const Error toWrite = [&] {
        const NotRoot somebody(m_folder->path());
        return refusal();
    }();
    QCOMPARE(toWrite.code, ErrorCode::StoreFolderUnusable);
    QCOMPARE(bytesOf(file()), made);
    setMode(m_folder->path(), 0700);
}

void TestStorePermissions::aFileThatCannotBeWrittenSaysSo()
{
    must(Store::open(m_folder->path(), m_clock));
    setMode(file(), 0400);
    const NotRoot somebody(m_folder->path());
    QVERIFY(refusal() == (Error{ErrorCode::StoreReadOnly, {}, file()}));
}

QTEST_GUILESS_MAIN(TestStorePermissions)
#include "tst_storepermissions.moc"
