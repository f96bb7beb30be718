#include "core/storage/backups.h"

#include "core/storage/database.h"
#include "core/storage/migrations.h"
#include "core/storage/opening.h"
#include "storage/filesizelimit.h"
#include "storage/fixtures.h"
#include "storage/oldstores.h"

#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace core::storage;
using namespace fixtures;

namespace {

const QDateTime kNoon = QDateTime::fromString(u"2026-11-25T14:15:00+01:00"_s, Qt::ISODate);

int newestSchema() { return static_cast<int>(must(ourMigrations()).size()); }

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

class TestBackups : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aBackupHoldsTheStoreAsItIsWhileOpen();
    void aBackupIsItsOwnersAlone();
    void theSameIsNotKeptTwiceUnlessAsked();
    void aDraftIsSomethingNew();
    void aDamagedNewestBackupDoesNotStandForTheStore();
    void whatEachHoldsCanBeSeen();
    void twoOfOneSecondBothStay();
    void onlyWhatTheRotationNoLongerWantsGoes();
    void aFullDiskLeavesOlderBackupsAlone();
    void aDamagedStoreIsNotBackedUpAndCostsNoBackup();
    void leftoversGoAfterADay();
    void evidenceOfEveryBackupIsNamed();
    void evidenceIsUnknownWhenABackupCannotBeRead();
    void anOlderStoreIsBackedUpBeforeItIsUpgraded();
    void anUpgradeThatIsTriedAgainKeepsOneBackup();
    void withoutABackupThereIsNoUpgrade();

private:
    [[nodiscard]] QString folder() const { return m_folder->path(); }
    [[nodiscard]] std::unique_ptr<Store> opened() const
    {
        return must(Store::open(folder(), m_clock));
    }
    void makeOld(int schema) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    StepClock m_clock;
};

void TestBackups::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void TestBackups::makeOld(int schema) const
{
    const auto database = must(openStore(folder(), must(ourMigrations()).first(schema)));
    for (const QString &statement : oldstores::kOfSchemaOne)
        must(database->runOnce(statement));
}

void TestBackups::aBackupHoldsTheStoreAsItIsWhileOpen()
{
    const auto store = opened();
    const Assessment before = must(store->add(largeAssessment(50)));
    must(store->record(before.header.id, NoteChanged{kVault, NoteKind::Shared, {}, u"new"_s}));
    const MadeBackup made = must(makeBackup(folder(), BackupKind::Start, kNoon));
    QVERIFY(made.isNew);
    QCOMPARE(made.backup.file,
        folder() + u"/csp-readiness-backups/csp-readiness-2026-11-25T141500+0100-start.db"_s);
    must(checkBackup(made.backup.file, newestSchema()));

    // It opens as a store of its own.
    const QTemporaryDir other;
    QVERIFY(QFile::copy(made.backup.file, storeFile(other.path())));
    const auto copy = must(Store::open(other.path(), m_clock));
    QVERIFY(must(copy->load(before.header.id)) == must(store->load(before.header.id)));
    QVERIFY(must(copy->log(before.header.id)) == must(store->log(before.header.id)));
    must(copy->record(before.header.id, ReasonGiven{u"goes on"_s}));
    QCOMPARE(filesIn(backupFolder(folder())).size(), 1); // no leftovers, no -wal
}

void TestBackups::aBackupIsItsOwnersAlone()
{
    const auto store = opened();
    const mode_t mask = ::umask(0);
    const auto made = makeBackup(folder(), BackupKind::Start, kNoon);
    ::umask(mask);
    QCOMPARE(modeOf(must(made).backup.file), 0600);
    QCOMPARE(modeOf(backupFolder(folder())), 0700);
}

void TestBackups::theSameIsNotKeptTwiceUnlessAsked()
{
    const auto store = opened();
    must(store->add(assessment()));
    const QString first = must(makeBackup(folder(), BackupKind::Start, kNoon)).backup.file;
    const MadeBackup second = must(makeBackup(folder(), BackupKind::Start, kNoon.addDays(1)));
    QVERIFY(!second.isNew);
    QCOMPARE(second.backup.file, first);
    QCOMPARE(backups(folder()).size(), 1);
    QVERIFY(must(makeBackup(folder(), BackupKind::Asked, kNoon.addDays(2))).isNew);
    must(store->add(assessment()));
    QVERIFY(must(makeBackup(folder(), BackupKind::Start, kNoon.addDays(3))).isNew);
    QCOMPARE(backups(folder()).size(), 3);
}

void TestBackups::aDraftIsSomethingNew()
{
    const auto store = opened();
    const AssessmentId id = must(store->add(assessment())).header.id;
    must(store->keepDraft(id, kPeople, u"1"_s));
    must(makeBackup(folder(), BackupKind::Start, kNoon));
    must(store->keepDraft(id, kPeople, u"12"_s));
    QVERIFY(must(makeBackup(folder(), BackupKind::Start, kNoon.addDays(1))).isNew);
}

void TestBackups::aDamagedNewestBackupDoesNotStandForTheStore()
{
    const auto store = opened();
    must(store->add(largeAssessment(50)));
    const QString first = must(makeBackup(folder(), BackupKind::Start, kNoon)).backup.file;
    QByteArray bytes = bytesOf(first);
    writeBytes(first, bytes.replace(bytes.size() - 4096, 64, QByteArray(64, '\xa5')));
    QCOMPARE(checkBackup(first, newestSchema()).error().code, ErrorCode::BackupNotWhole);
    QVERIFY(must(makeBackup(folder(), BackupKind::Start, kNoon.addDays(1))).isNew);
}

void TestBackups::whatEachHoldsCanBeSeen()
{
    const auto store = opened();
    Assessment one = largeAssessment(3);
    one.responses.insert(kVault, {.note = u"only a note"_s});
    const Assessment added = must(store->add(one));
    const AssessmentId gone = must(store->add(assessment())).header.id;
    must(store->record(gone, ShelfChanged{Shelf::Current, Shelf::Deleted}));
    const QString file = must(makeBackup(folder(), BackupKind::Start, kNoon)).backup.file;
    const BackupContents contents = must(contentsOf(file));
    QCOMPARE(contents.version, newestSchema());
    QCOMPARE(contents.assessments.size(), 2);
    QVERIFY(contents.assessments.first().isDeleted);
    const Held &held = contents.assessments.last();
    QCOMPARE(held.company, u"Contoso S.p.A."_s);
    QCOMPARE(held.title, u"Rinnovo 2026"_s);
    QCOMPARE(held.answers, 3);
    QCOMPARE(held.lastChange, added.lastChange);
    QVERIFY(!held.isDeleted);
}

void TestBackups::twoOfOneSecondBothStay()
{
    const auto store = opened();
    must(makeBackup(folder(), BackupKind::Asked, kNoon));
    const MadeBackup second = must(makeBackup(folder(), BackupKind::Asked, kNoon));
    QCOMPARE(second.backup.name.at, kNoon.addSecs(1));
    QCOMPARE(backups(folder()).size(), 2);
}

void TestBackups::onlyWhatTheRotationNoLongerWantsGoes()
{
    const auto store = opened();
    const QString ours = backupFolder(folder());
    must(makeBackup(folder(), BackupKind::Start, kNoon));
    for (int i = 1; i <= 40; ++i)
        writeBytes(ours + u'/' + textOf({kNoon.addSecs(-60 * i), BackupKind::Start, 0}), "x");
    writeBytes(ours + u"/my own copy.db"_s, "x");
    must(store->add(assessment()));
    must(makeBackup(folder(), BackupKind::Start, kNoon.addSecs(60)));
    QCOMPARE(backups(folder()).size(), kStartsKept);
    QVERIFY(QFileInfo::exists(ours + u"/my own copy.db"_s));
}

void TestBackups::aFullDiskLeavesOlderBackupsAlone()
{
    const auto store = opened();
    must(store->add(assessment()));
    must(makeBackup(folder(), BackupKind::Start, kNoon));
    must(store->add(largeAssessment(300)));
    const auto before = tracesOf(backupFolder(folder()));
    {
        const FileSizeLimit limit(16 * 1024);
        const auto made = makeBackup(folder(), BackupKind::Start, kNoon.addDays(1));
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::StoreFull);
    }
    QVERIFY(tracesOf(backupFolder(folder())) == before);
    QVERIFY(must(makeBackup(folder(), BackupKind::Start, kNoon.addDays(1))).isNew);
}

void TestBackups::aDamagedStoreIsNotBackedUpAndCostsNoBackup()
{
    {
        const auto store = opened();
        must(store->add(largeAssessment(300)));
        must(makeBackup(folder(), BackupKind::Start, kNoon));
        must(store->add(assessment()));
    }
    const QString file = storeFile(folder());
    QByteArray bytes = bytesOf(file);
    for (qsizetype page = 8; page < 16; ++page)
        bytes.replace(page * 4096, 64, QByteArray(64, '\xa5'));
    writeBytes(file, bytes);
    const auto before = tracesOf(backupFolder(folder()));
    QCOMPARE(makeBackup(folder(), BackupKind::Start, kNoon.addDays(1)).error().code,
        ErrorCode::StoreDamaged);
    QVERIFY(tracesOf(backupFolder(folder())) == before);
}

void TestBackups::leftoversGoAfterADay()
{
    const auto store = opened();
    must(makeBackup(folder(), BackupKind::Start, kNoon));
    const QString left = backups(folder()).first().file + u".new-1-a"_s;
    for (const int days : {0, 2}) {
        writeBytes(left, "half");
        const QDateTime later = QFileInfo(left).lastModified().addDays(days);
        must(makeBackup(folder(), BackupKind::Start, later));
        QCOMPARE(QFileInfo::exists(left), days == 0);
    }
}

void TestBackups::evidenceOfEveryBackupIsNamed()
{
    const auto store = opened();
    const AssessmentId id = must(store->add(assessment())).header.id;
    const auto piece = [](char digit) {
        Evidence evidence;
        evidence.what = EvidenceFile{u"a.pdf"_s, QString(64, QLatin1Char(digit)), 1};
        return evidence;
    };
    const EvidenceId one{u"6d1f4c2e-93b7-4a58-8e0d-2c7a51f3b965"_s};
    must(store->record(id, EvidenceChanged{one, {}, piece('a')}));
    must(store->record(id, EvidenceChanged{one, piece('a'), piece('b')}));
    must(makeBackup(folder(), BackupKind::Start, kNoon));
    must(store->record(id, EvidenceChanged{one, piece('b'), piece('c')}));
    QCOMPARE(
        must(evidenceInBackups(folder())), (QSet<QString>{QString(64, u'a'), QString(64, u'b')}));
}

void TestBackups::evidenceIsUnknownWhenABackupCannotBeRead()
{
    const auto store = opened();
    const QString file = must(makeBackup(folder(), BackupKind::Start, kNoon)).backup.file;
    writeBytes(file, "not a database");
    QVERIFY(!evidenceInBackups(folder()));
}

void TestBackups::anOlderStoreIsBackedUpBeforeItIsUpgraded()
{
    makeOld(1);
    must(Store::open(folder(), m_clock));
    const QList<Backup> all = backups(folder());
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().name.kind, BackupKind::Upgrade);
    QCOMPARE(all.first().name.version, 1);
    const BackupContents contents = must(contentsOf(all.first().file));
    QCOMPARE(contents.version, 1);
    QCOMPARE(contents.assessments.size(), 1);
    QCOMPARE(contents.assessments.first().answers, 2);
    QVERIFY(must(evidenceInBackups(folder())).isEmpty());
}

void TestBackups::anUpgradeThatIsTriedAgainKeepsOneBackup()
{
    makeOld(2);
    QList<Migration> failing = must(ourMigrations());
    failing.append({newestSchema() + 1, u"bad"_s, {u"INSERT INTO nowhere VALUES (1)"_s}});
    failing.removeAt(2);
    failing[2].version = 3;
    failing[3].version = 4;
    failing[2].statements = {u"INSERT INTO nowhere VALUES (1)"_s};
    QVERIFY(!openStore(folder(), failing, kNoon));
    QVERIFY(!openStore(folder(), failing, kNoon.addDays(1)));
    QCOMPARE(backups(folder()).size(), 1);
}

void TestBackups::withoutABackupThereIsNoUpgrade()
{
    makeOld(3);
    writeBytes(backupFolder(folder()), "a file where the folder should be");
    const auto refused = Store::open(folder(), m_clock);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StoreNotUpgraded);
    QCOMPARE(refused.error().arguments.value(0), u"3"_s);
    const auto database = must(Database::open(storeFile(folder()), Database::Mode::ReadOnly));
    QCOMPARE(must(database->schemaVersion()), 3);
}

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
