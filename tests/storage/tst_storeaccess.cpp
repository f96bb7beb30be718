#include "core/storage/migrations.h"
#include "core/storage/opening.h"
#include "core/storage/store.h"
#include "core/storage/surroundings.h"
#include "storage/fixtures.h"

#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace core;
using namespace core::storage;
using namespace fixtures;

namespace {

const Error kElsewhere{ErrorCode::StoreOpenElsewhere, {u"host"_s, u"123"_s}};
const Opening kToRead{.access = Access::ReadOnly, .reason = kElsewhere};
const Opening kOnNetwork{.medium = Medium::Network};
constexpr qsizetype kFormatAt = 18; // sqlite.org/fileformat2.html: 1 a journal, 2 a WAL

// Somebody for whom modes hold; root may write anywhere.
class Somebody
{
    Q_DISABLE_COPY_MOVE(Somebody)

public:
    explicit Somebody(const QString &folder)
        : m_was(::geteuid())
    {
        if (m_was != 0)
            return;
        for (const QString &name : tracesOf(folder).keys())
            own(folder + u'/' + name);
        own(folder);
        if (::seteuid(kNobody) != 0)
            qFatal("cannot become somebody else");
    }
    ~Somebody()
    {
        if (::seteuid(m_was) != 0)
            qFatal("cannot become root again");
    }

private:
    static constexpr uid_t kNobody = 65534;

    static void own(const QString &path)
    {
        if (::chown(QFile::encodeName(path).constData(), kNobody, kNobody) != 0)
            qFatal("cannot give away %s", qPrintable(path));
    }

    uid_t m_was;
};

} // namespace

class TestStoreAccess : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void whatAnotherHasOpenIsReadAndNotWritten();
    void whatIsReadCanBeWrittenOnceTheOtherIsGone();
    void aReadOnlyFolderIsReadWithoutATrace();
    void answersInAJournalThatCannotBeReadAreNotLeftOut();
    void anOlderStoreIsNotBroughtForwardForReading();
    void nothingIsMadeForReading();
    void onANetworkThereIsNoWriteAheadLog();
    void aStoreThatMovedToANetworkKeepsWhatItsLogHeld();
    void onANetworkTheSecondIsToldSo();
    void onANetworkNothingIsReadWhileSomebodyWrites();
    void aStoreOfAnotherAccountIsRefused_data();
    void aStoreOfAnotherAccountIsRefused();
    void aFolderOfAnotherAccountGetsNoStore();
    void aLocalFolderIsLocal();

private:
    [[nodiscard]] QString file() const { return storeFile(m_folder->path()); }
    [[nodiscard]] Error refusal(const Opening &opening) const;
    void leaveAsAfterAKill();

    std::unique_ptr<QTemporaryDir> m_folder;
    StepClock m_clock;
};

void TestStoreAccess::init() { m_folder = std::make_unique<QTemporaryDir>(); }

Error TestStoreAccess::refusal(const Opening &opening) const
{
    const auto opened = Store::open(m_folder->path(), m_clock, opening);
    if (opened)
        return Error{ErrorCode::FileNotReadable, {u"nothing was refused"_s}};
    return opened.error();
}

// One assessment, in the write-ahead log alone; no index of it.
void TestStoreAccess::leaveAsAfterAKill()
{
    const QTemporaryDir elsewhere;
    const auto store = must(Store::open(elsewhere.path(), m_clock));
    must(store->add(assessment()));
    for (const QString &suffix : {u""_s, u"-wal"_s})
        writeBytes(file() + suffix, bytesOf(store->file() + suffix));
}

void TestStoreAccess::whatAnotherHasOpenIsReadAndNotWritten()
{
    const auto other = must(Store::open(m_folder->path(), m_clock));
    const AssessmentId id = must(other->add(assessment())).header.id;
    const auto store = must(Store::open(m_folder->path(), m_clock, kToRead));
    Error expected = kElsewhere;
    expected.file = file();
    QVERIFY(store->refusal() == expected);
    QCOMPARE(must(store->all()).size(), 1);
    const NoteChanged note{kVault, NoteKind::Shared, {}, u"x"_s};
    QVERIFY(store->record(id, note).error() == expected);
    QVERIFY(store->keepDraft(id, kPeople, u"1"_s).error() == expected);
    QVERIFY(store->add(assessment()).error() == expected);

    must(other->record(id, note)); // who writes is not held up
    QCOMPARE(must(store->load(id)).response(kVault).note, u"x"_s);
    QVERIFY(must(store->log(id)) == must(other->log(id)));
}

void TestStoreAccess::whatIsReadCanBeWrittenOnceTheOtherIsGone()
{
    auto other = must(Store::open(m_folder->path(), m_clock));
    const AssessmentId id = must(other->add(assessment())).header.id;
    const auto store = must(Store::open(m_folder->path(), m_clock, kToRead));
    other.reset();
    must(store->openAgain());
    QVERIFY(!store->refusal());
    must(store->record(id, NoteChanged{kVault, NoteKind::Shared, {}, u"x"_s}));
}

void TestStoreAccess::aReadOnlyFolderIsReadWithoutATrace()
{
    const AssessmentId id
        = must(must(Store::open(m_folder->path(), m_clock))->add(assessment())).header.id;
    setMode(file(), 0400);
    setMode(m_folder->path(), 0500);
    {
        const Somebody somebody(m_folder->path());
        const auto before = tracesOf(m_folder->path());
        QCOMPARE(refusal({}).code, ErrorCode::StoreReadOnly);
        const auto store
            = must(Store::open(m_folder->path(), m_clock, {.access = Access::ReadOnly}));
        QCOMPARE(must(store->load(id)).header.title, assessment().header.title);
        QCOMPARE(store->refusal()->code, ErrorCode::StoreReadOnly);
        QVERIFY(!store->openAgain());
        QCOMPARE(must(store->all()).size(), 1); // it stays as it was
        QVERIFY(tracesOf(m_folder->path()) == before);
    }
    setMode(m_folder->path(), 0700);
}

void TestStoreAccess::answersInAJournalThatCannotBeReadAreNotLeftOut()
{
    leaveAsAfterAKill();
    setMode(m_folder->path(), 0500);
    {
        const Somebody somebody(m_folder->path());
        const auto before = tracesOf(m_folder->path());
        QCOMPARE(refusal(kToRead).code, ErrorCode::StoreFolderUnusable);
        QVERIFY(tracesOf(m_folder->path()) == before);
    }
    setMode(m_folder->path(), 0700);
}

void TestStoreAccess::anOlderStoreIsNotBroughtForwardForReading()
{
    const QList<Migration> all = must(ourMigrations());
    must(openStore(m_folder->path(), all.first(2)));
    const QByteArray before = bytesOf(file());
    const Error said = refusal(kToRead);
    QCOMPARE(said.code, ErrorCode::StoreOlder);
    QCOMPARE(said.arguments, (QStringList{u"2"_s, QString::number(all.size())}));
    QCOMPARE(bytesOf(file()), before);
}

void TestStoreAccess::nothingIsMadeForReading()
{
    QCOMPARE(refusal(kToRead).code, ErrorCode::StoreFolderUnusable);
    QVERIFY(tracesOf(m_folder->path()).isEmpty());
    QVERIFY(!Store::open(m_folder->filePath(u"new"_s), m_clock, kToRead));
    QVERIFY(tracesOf(m_folder->path()).isEmpty());
}

void TestStoreAccess::onANetworkThereIsNoWriteAheadLog()
{
    AssessmentId id;
    for (int i = 0; i < 2; ++i) {
        const auto store = must(Store::open(m_folder->path(), m_clock, kOnNetwork));
        if (id.isEmpty())
            id = must(store->add(largeAssessment(30))).header.id;
        must(store->record(id, NoteChanged{kVault, NoteKind::Shared, {}, QString::number(i)}));
        QVERIFY(!QFile::exists(file() + u"-wal"_s));
        QVERIFY(!QFile::exists(file() + u"-shm"_s));
        QCOMPARE(bytesOf(file()).at(kFormatAt), char(1));
        QCOMPARE(must(store->load(id)).response(kVault).note, QString::number(i));
    }
    QCOMPARE(tracesOf(m_folder->path()).keys(), QStringList{u"csp-readiness.db"_s});
    // Back on a local disk it is as ever.
    const auto store = must(Store::open(m_folder->path(), m_clock, {.medium = Medium::Local}));
    QCOMPARE(must(store->log(id)).size(), 2);
    must(store->record(id, NoteChanged{kVault, NoteKind::Shared, {}, u"local"_s}));
    QVERIFY(QFile::exists(file() + u"-wal"_s));
}

void TestStoreAccess::aStoreThatMovedToANetworkKeepsWhatItsLogHeld()
{
    leaveAsAfterAKill();
    const auto store = must(Store::open(m_folder->path(), m_clock, kOnNetwork));
    QCOMPARE(must(store->all()).size(), 1);
    QVERIFY(!QFile::exists(file() + u"-wal"_s));
    QVERIFY(!QFile::exists(file() + u"-shm"_s));
}

void TestStoreAccess::onANetworkTheSecondIsToldSo()
{
    auto store = must(Store::open(m_folder->path(), m_clock, kOnNetwork));
    QVERIFY(refusal(kOnNetwork) == (Error{ErrorCode::StoreBusy, {}, file()}));
    must(store->add(assessment())); // the first goes on
    store.reset();
    const auto second = must(Store::open(m_folder->path(), m_clock, kOnNetwork));
    QCOMPARE(must(second->all()).size(), 1);
}

void TestStoreAccess::onANetworkNothingIsReadWhileSomebodyWrites()
{
    Opening toRead = kToRead;
    toRead.medium = Medium::Network;
    {
        const auto store = must(Store::open(m_folder->path(), m_clock, kOnNetwork));
        must(store->add(assessment()));
        QVERIFY(refusal(toRead) == (Error{ErrorCode::StoreBusy, {}, file()}));
    }
    const auto before = tracesOf(m_folder->path());
    QCOMPARE(must(must(Store::open(m_folder->path(), m_clock, toRead))->all()).size(), 1);
    QVERIFY(tracesOf(m_folder->path()) == before);
}

void TestStoreAccess::aStoreOfAnotherAccountIsRefused_data()
{
    QTest::addColumn<Access>("access");
    QTest::newRow("to write") << Access::ReadWrite;
    QTest::newRow("to read") << Access::ReadOnly;
}

void TestStoreAccess::aStoreOfAnotherAccountIsRefused()
{
    QFETCH(Access, access);
    must(Store::open(m_folder->path(), m_clock));
    if (::geteuid() == 0)
        QCOMPARE(::chown(QFile::encodeName(file()).constData(), 1, 1), 0);
    const auto before = tracesOf(m_folder->path());
    Opening opening{.access = access};
    if (::geteuid() != 0)
        opening.account = ::geteuid() + 1;
    const Error said = refusal(opening);
    QCOMPARE(said.code, ErrorCode::StoreOfAnotherAccount);
    QVERIFY(!said.arguments.value(0).isEmpty());
    QVERIFY(::geteuid() != 0 || said.arguments.value(0) == u"daemon"_s);
    QCOMPARE(said.file, file());
    QVERIFY(tracesOf(m_folder->path()) == before);
    opening.medium = Medium::Network; // where numbers of owners say nothing
    QVERIFY(refusal(opening).code != ErrorCode::StoreOfAnotherAccount);
}

void TestStoreAccess::aFolderOfAnotherAccountGetsNoStore()
{
    if (::geteuid() == 0)
        QCOMPARE(::chown(QFile::encodeName(m_folder->path()).constData(), 1, 1), 0);
    QCOMPARE(refusal({.account = ::geteuid() + 7}).code, ErrorCode::StoreOfAnotherAccount);
    QVERIFY(tracesOf(m_folder->path()).isEmpty());
}

void TestStoreAccess::aLocalFolderIsLocal()
{
    QCOMPARE(mediumOf(m_folder->path()), Medium::Local);
    QCOMPARE(mediumOf(m_folder->filePath(u"not/there/yet"_s)), Medium::Local);
}

QTEST_GUILESS_MAIN(TestStoreAccess)
#include "tst_storeaccess.moc"
