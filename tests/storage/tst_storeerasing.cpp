#include "core/storage/erasingfiles.h"
#include "core/storage/migrations.h"
#include "core/storage/opening.h"
#include "storage/erasingfixtures.h"
#include "storage/filesizelimit.h"
#include "storage/oldstores.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace core;
using namespace core::storage;
using namespace fixtures;

namespace {

const QString kMark = u"Zenobia Quartz"_s;
const QString kEraser = u"--erase"_s;

PersonName person() { return *PersonName::of(kMark); }

// What this program does as its own child: erases until a file would grow beyond `bytes`, and dies.
int eraseUntilKilled(const QString &folder, const QString &id, int bytes)
{
    const StepClock clock;
    const auto store = must(Store::open(folder, clock));
    struct rlimit limit = {};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = static_cast<rlim_t>(bytes);
    std::signal(SIGXFSZ, SIG_DFL);
    ::setrlimit(RLIMIT_FSIZE, &limit);
    return store->erase(AssessmentId{id}) ? 0 : 1;
}

} // namespace

class TestStoreErasing : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void anAssessmentIsGoneFromEveryFile();
    void anAssessmentTakesItsEvidenceAlongUnlessAnotherNeedsIt();
    void whatWouldGoIsSaidFirst();
    void anUnknownAssessmentIsNone();
    void aNameIsGoneFromEveryFile();
    void stateAndLogAgreeAfterAName();
    void whatIfsKeepNamesOfTheirOwn();
    void textsWithoutTheNameStayAsTheyWere();
    void placesOfANameAreCounted();
    void anAlteredLogIsNotMadeGood();
    void aBackupOfAnOlderSchemaIsErasedToo();
    void aSetAsideStoreIsErasedWithItsWriteAheadLog();
    void aBackupWithNothingOfItIsLeftAlone();
    void aDamagedFileIsLeftAndNamed();
    void afterAFullDiskTheRestIsDoneAtTheNextStart();
    void aKilledErasureIsFinishedAtTheNextStart();
    void theStoreWorksOnAfterwards();

private:
    [[nodiscard]] QString path() const { return m_folder->path(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    StepClock m_clock;
    std::unique_ptr<Store> m_store;
    AssessmentId m_id;
    AssessmentId m_other;
};

void TestStoreErasing::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = must(Store::open(path(), m_clock));
    m_id = must(m_store->add(saying(kMark))).header.id;
    backUp(path(), u"csp-readiness-1.db"_s);
    Assessment other = largeAssessment(40);
    other.evidence.insert({u"0d0a3a54-6a0f-4f19-9f3b-7b7f7f1c2a20"_s},
        {.question = kVault.text, .what = EvidenceFile{u"x"_s, QString(64, u'b'), 7}});
    m_other = must(m_store->add(other)).header.id;
    goOnSaying(*m_store, m_id, kMark);
    must(m_store->record(m_other, NoteChanged{kVault, NoteKind::Shared, {}, u"kept"_s}));
    backUp(path(), u"csp-readiness-2.db"_s);
    must(m_store->record(m_id, ShelfChanged{Shelf::Archived, Shelf::Deleted}));
    for (const QChar letter : {u'a', u'b', u'c', u'd'})
        keepEvidence(path(), letter);
}

void TestStoreErasing::anAssessmentIsGoneFromEveryFile()
{
    const Assessment other = must(m_store->load(m_other));
    QVERIFY(filesSaying(path(), kMark).size() >= 3); // store, two backups
    const Erased erased = must(m_store->erase(m_id));
    QCOMPARE(erased.files, 2);
    QCOMPARE(erased.unreadable, QStringList());
    QCOMPARE(filesSaying(path(), kMark), QStringList());
    QCOMPARE(filesSaying(path(), m_id.text), QStringList());
    QCOMPARE(m_store->load(m_id).error().code, ErrorCode::AssessmentNotFound);
    QVERIFY(must(m_store->load(m_other)) == other);
    QVERIFY(must(m_store->rebuild(m_other)) == other);
    for (const QString &file : databasesBeside(path())) {
        QCOMPARE(modeOf(file), 0600);
        QVERIFY(must(holdingOfFile(file, m_id)).holding.isNothing());
    }
    m_store.reset();
    QCOMPARE(filesSaying(path(), kMark), QStringList());
    QVERIFY(must(must(Store::open(path(), m_clock))->load(m_other)) == other);
}

void TestStoreErasing::anAssessmentTakesItsEvidenceAlongUnlessAnotherNeedsIt()
{
    const Erased erased = must(m_store->erase(m_id));
    QCOMPARE(filesSaying(path(), u"content a"_s), QStringList());
    QCOMPARE(filesSaying(path(), u"content b"_s).size(), 1);
    QCOMPARE(filesSaying(path(), u"content c"_s), QStringList());
    QCOMPARE(filesSaying(path(), u"content d"_s).size(), 1); // never was its own
    QCOMPARE(erased.evidenceFiles, 2);
}

void TestStoreErasing::whatWouldGoIsSaidFirst()
{
    const Foreseen foreseen = must(m_store->foresee(m_id));
    QCOMPARE(foreseen.assessments, 1);
    QCOMPARE(foreseen.files, 2);
    QCOMPARE(foreseen.evidenceFiles, 2);
    QCOMPARE(foreseen.unreadable, QStringList());
    QVERIFY(filesSaying(path(), kMark).size() >= 3);
}

void TestStoreErasing::anUnknownAssessmentIsNone()
{
    const AssessmentId unknown{u"6d1f4c2e-93b7-4a58-8e0d-2c7a51f3b964"_s};
    const Foreseen foreseen = must(m_store->foresee(unknown));
    QCOMPARE(foreseen.places, 0);
    QCOMPARE(foreseen.files, 0);
    QCOMPARE(foreseen.evidenceFiles, 0);
    const Assessment before = must(m_store->load(m_id));
    const Erased erased = must(m_store->erase(unknown));
    QCOMPARE(erased.files, 0);
    QVERIFY(must(m_store->load(m_id)) == before);
}

void TestStoreErasing::aNameIsGoneFromEveryFile()
{
    const Assessment other = must(m_store->load(m_other));
    const Erased erased = must(m_store->erase(person()));
    QCOMPARE(erased.files, 2);
    QCOMPARE(filesSaying(path(), u"zenobia"_s), QStringList());
    QCOMPARE(must(m_store->foresee(person())).places, 0);
    QVERIFY(must(m_store->load(m_other)) == other);
    m_store.reset();
    QCOMPARE(filesSaying(path(), u"zenobia"_s), QStringList());
}

void TestStoreErasing::stateAndLogAgreeAfterAName()
{
    const qsizetype entries = must(m_store->log(m_id)).size();
    must(m_store->erase(person()));
    const Assessment state = must(m_store->load(m_id));
    QVERIFY(must(m_store->rebuild(m_id)) == state);
    const QList<LogEntry> log = must(m_store->log(m_id)); // digests and all
    QCOMPARE(log.size(), entries);
    QCOMPARE(log.first().circumstances.author, u"—"_s);
    QCOMPARE(log.first().circumstances.reason, u"because of —"_s);
    QCOMPARE(state.header.company.name, u"firm —"_s);
    QCOMPARE(state.header.title, u"renamed —"_s);
    QCOMPARE(state.shelf, Shelf::Deleted);
    QCOMPARE(state.plan.steps.value(kSpread).owner, u"owner —"_s);
    QCOMPARE(must(m_store->drafts(m_id)).value(kPeople), u"draft —"_s);
}

void TestStoreErasing::whatIfsKeepNamesOfTheirOwn()
{
    must(m_store->erase(person()));
    QStringList names;
    const QList<Scenario> scenarios = must(m_store->load(m_id)).scenarios;
    for (const Scenario &scenario : scenarios)
        names.append(scenario.name);
    QCOMPARE(names, (QStringList{u"another —"_s, u"what if — 2"_s, u"what if —"_s}));
    QVERIFY(must(m_store->rebuild(m_id)).scenarios == scenarios);
}

void TestStoreErasing::textsWithoutTheNameStayAsTheyWere()
{
    const QString note = u"Zenobia asked, Quartzes and \\ \"<b>\" 🙂"_s;
    must(m_store->record(m_id, NoteChanged{kVault, NoteKind::Shared, {}, note}));
    must(m_store->erase(person()));
    QCOMPARE(must(m_store->load(m_id)).response(kVault).note, note);
}

void TestStoreErasing::placesOfANameAreCounted()
{
    const Foreseen before = must(m_store->foresee(person()));
    must(m_store->record(m_other, NoteChanged{kSpread, NoteKind::Shared, {}, kMark.toUpper()}));
    const Foreseen after = must(m_store->foresee(person()));
    QCOMPARE(before.assessments, 1);
    QCOMPARE(before.files, 2);
    QCOMPARE(after.assessments, 2);
    QCOMPARE(after.places, before.places + 2); // the note, and its entry of the log
}

void TestStoreErasing::anAlteredLogIsNotMadeGood()
{
    {
        const auto other = must(Database::open(storeFile(path()), Database::Mode::ReadWrite));
        must(other->runOnce(u"DROP TRIGGER log_is_never_changed"_s));
        must(other->runOnce(u"UPDATE log SET reason='x' WHERE kind='milestone'"_s));
    }
    const auto refused = m_store->erase(person());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StoreDamaged);
    QCOMPARE(must(m_store->load(m_id)).response(kSpread).privateNote, u"secret "_s + kMark);
    must(m_store->erase(m_id)); // the whole of it can go
    QCOMPARE(filesSaying(path(), kMark), QStringList());
}

void TestStoreErasing::aBackupOfAnOlderSchemaIsErasedToo()
{
    const QTemporaryDir elsewhere;
    const auto migrations = must(ourMigrations());
    {
        const auto old = must(openStore(elsewhere.path(), migrations.first(1)));
        for (const QString &statement : oldstores::kOfSchemaOne)
            must(old->runOnce(statement));
    }
    const QString file = path() + u"/csp-readiness-backups/before-update.db"_s;
    QVERIFY(QFile::copy(storeFile(elsewhere.path()), file));
    QCOMPARE(must(m_store->foresee(oldstores::kOld)).files, 1);
    QCOMPARE(must(m_store->erase(*PersonName::of(u"Contoso S.p.A."_s))).files, 2); // and the second
    QCOMPARE(filesSaying(path(), u"contoso"_s), QStringList());
    QCOMPARE(must(m_store->erase(oldstores::kOld)).files, 1);
    QCOMPARE(filesSaying(path(), oldstores::kOld.text), QStringList());
}

void TestStoreErasing::aSetAsideStoreIsErasedWithItsWriteAheadLog()
{
    const QString aside = storeFile(path()) + u".set-aside-20261120"_s;
    QVERIFY(QFile::copy(storeFile(path()), aside));
    QVERIFY(QFile::copy(storeFile(path()) + u"-wal"_s, aside + u"-wal"_s));
    QVERIFY(QFileInfo(aside + u"-wal"_s).size() > 0);
    QCOMPARE(must(m_store->erase(m_id)).files, 3);
    QCOMPARE(filesSaying(path(), kMark), QStringList());
    QVERIFY(QFileInfo::exists(aside));
    QVERIFY(!QFileInfo::exists(aside + u"-wal"_s));
}

void TestStoreErasing::aBackupWithNothingOfItIsLeftAlone()
{
    must(m_store->erase(m_id));
    const QMap<QString, Trace> before = tracesOf(path() + u"/csp-readiness-backups"_s);
    must(m_store->erase(m_id));
    must(m_store->erase(person()));
    QVERIFY(tracesOf(path() + u"/csp-readiness-backups"_s) == before);
}

void TestStoreErasing::aDamagedFileIsLeftAndNamed()
{
    const QString aside = storeFile(path()) + u".set-aside-20261120"_s;
    QByteArray bytes = bytesOf(path() + u"/csp-readiness-backups/csp-readiness-2.db"_s);
    bytes.replace(4096, 8192, QByteArray(8192, 'x'));
    writeBytes(aside, bytes);
    QCOMPARE(must(m_store->foresee(m_id)).unreadable, QStringList{aside});
    const Erased erased = must(m_store->erase(m_id));
    QCOMPARE(erased.unreadable, QStringList{aside});
    QCOMPARE(erased.files, 2);
    QCOMPARE(bytesOf(aside), bytes);
    m_store.reset();
    m_store = must(Store::open(path(), m_clock)); // and it is not tried for ever
    QVERIFY(QDir(path()).entryList({u"csp-readiness-erasure-*"_s}).isEmpty());
}

void TestStoreErasing::afterAFullDiskTheRestIsDoneAtTheNextStart()
{
    const Assessment other = must(m_store->load(m_other));
    // Larger than the store will be, so that the disk is full when its copy is made.
    {
        const auto backup = must(Database::open(
            path() + u"/csp-readiness-backups/csp-readiness-2.db"_s, Database::Mode::ReadWrite));
        must(backup->runOnce(u"CREATE TABLE filling (x)"_s));
        must(backup->runOnce(u"INSERT INTO filling VALUES (zeroblob(2000000))"_s));
    }
    {
        const FileSizeLimit limit(1'500'000);
        const auto failed = m_store->erase(m_id);
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::StoreFull);
    }
    QCOMPARE(m_store->load(m_id).error().code, ErrorCode::AssessmentNotFound);
    QCOMPARE(filesSaying(path(), kMark).size(), 1);
    m_store.reset();
    m_store = must(Store::open(path(), m_clock));
    QCOMPARE(filesSaying(path(), kMark), QStringList());
    QCOMPARE(filesSaying(path(), m_id.text), QStringList());
    QCOMPARE(filesSaying(path(), u"content a"_s), QStringList());
    QVERIFY(must(m_store->load(m_other)) == other);
}

void TestStoreErasing::aKilledErasureIsFinishedAtTheNextStart()
{
    const Assessment other = must(m_store->load(m_other));
    const Assessment whole = must(m_store->load(m_id));
    m_store.reset();
    qsizetype largest = 0;
    QMap<QString, QByteArray> asItWas;
    for (const QString &file : filesUnder(path())) {
        asItWas.insert(file, bytesOf(file));
        largest = std::max(largest, asItWas.value(file).size());
    }
    int killed = 0;
    int finished = 0;
    for (qsizetype bytes = 0; bytes < largest * 2; bytes += bytes < 400 ? 100 : largest / 12) {
        for (const QString &file : filesUnder(path()))
            QFile::remove(file);
        for (auto it = asItWas.cbegin(); it != asItWas.cend(); ++it)
            writeBytes(it.key(), it.value());
        QProcess eraser;
        eraser.start(QCoreApplication::applicationFilePath(),
            {kEraser, path(), m_id.text, QString::number(bytes)});
        QVERIFY(eraser.waitForFinished());
        killed += eraser.exitStatus() == QProcess::CrashExit ? 1 : 0;
        const bool isOnRecord
            = !QDir(path()).entryList({u"csp-readiness-erasure-*.json"_s}).isEmpty();
        const auto store = must(Store::open(path(), m_clock));
        QVERIFY(must(store->load(m_other)) == other);
        const auto there = store->load(m_id);
        QVERIFY(!there || (!isOnRecord && *there == whole));
        if (!there)
            QCOMPARE(filesSaying(path(), kMark), QStringList());
        finished += isOnRecord ? 1 : 0;
    }
    QVERIFY2(killed > 10, qPrintable(QString::number(killed)));
    QVERIFY2(finished > 5, qPrintable(QString::number(finished)));
}

void TestStoreErasing::theStoreWorksOnAfterwards()
{
    must(m_store->erase(person()));
    must(m_store->erase(m_id));
    const auto refusal = must(Database::open(storeFile(path()), Database::Mode::ReadWrite));
    QVERIFY(!refusal->runOnce(u"DELETE FROM log"_s)); // append-only as before
    QVERIFY(!refusal->runOnce(u"UPDATE log SET author='x'"_s));
    const AnswerChanged change{kVault, Unanswered{}, ChosenLevel{2}};
    must(m_store->record(m_other, change));
    QVERIFY(must(m_store->rebuild(m_other)) == must(m_store->load(m_other)));
    QVERIFY(!m_store->record(m_id, change));
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == kEraser)
        return eraseUntilKilled(arguments.value(2), arguments.value(3), arguments.value(4).toInt());
    TestStoreErasing test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_storeerasing.moc"
