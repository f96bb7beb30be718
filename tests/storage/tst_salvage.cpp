#include "core/storage/salvage.h"

#include "core/storage/backups.h"
#include "core/storage/checkup.h"
#include "core/storage/database.h"
#include "storage/fixtures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace core::storage;
using namespace fixtures;

namespace {

constexpr qsizetype kPage = 4096;

QByteArray damaged(QByteArray bytes, qsizetype page, char with)
{
    return bytes.replace((page - 1) * kPage, kPage, QByteArray(kPage, with));
}

// A store after salvage, in a folder of its own.
struct Salvaged
{
    std::unique_ptr<QTemporaryDir> folder = std::make_unique<QTemporaryDir>();
    SalvageReport report = {};
    std::unique_ptr<Store> store = {};
};

Salvaged salvaged(const QByteArray &bytes, const QByteArray &wal = {}, const QString &backup = {})
{
    static const StepClock clock;
    const QTemporaryDir from;
    writeBytes(storeFile(from.path()), bytes);
    if (!wal.isEmpty())
        writeBytes(storeFile(from.path()) + u"-wal"_s, wal);
    const auto before = tracesOf(from.path());
    Salvaged result;
    result.report
        = must(salvage(storeFile(from.path()), backup, storeFile(result.folder->path()), clock));
    if (tracesOf(from.path()) != before)
        qFatal("the damaged store was changed");
    result.store = must(Store::open(result.folder->path(), clock));
    return result;
}

} // namespace

class TestSalvage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void aWholeStoreComesBackWhole();
    void aStoreOfAnEarlierSchemaComesBackToo();
    void whateverPageIsLostTheStateComesBack_data();
    void whateverPageIsLostTheStateComesBack();
    void aBackupGivesBackWhatItHasOfTheLog();
    void aFileThatWasCutGivesWhatIsLeft_data();
    void aFileThatWasCutGivesWhatIsLeft();
    void theWriteAheadLogIsReadToo();
    void anAlteredEntryIsNotTaken();
    void aDeletedRowDoesNotComeBack();
    void aBackupOfAnotherPastChangesNothing();
    void bytesThatAreNoDatabaseGiveAnEmptyStore();

private:
    void compareStates(Store &store) const;

    QByteArray m_bytes;
    QByteArray m_backup;
    QList<Assessment> m_all;
    QMap<AssessmentId, QList<LogEntry>> m_logs;
    QMap<qsizetype, qsizetype> m_entriesOn; // by page, as SQLite's dbstat tells
    QMap<qsizetype, QString> m_pages; // by number: table or index, and kind
};

void TestSalvage::initTestCase()
{
    const QTemporaryDir folder;
    const StepClock clock;
    {
        const auto store = must(Store::open(folder.path(), clock));
        for (int i = 0; i < 3; ++i) {
            Assessment one = largeAssessment(60);
            one.header.title = u"Rinnovo %1"_s.arg(i);
            one.responses[{u"Q0001"_s}].note = u"long "_s.repeated(2500); // several pages
            const AssessmentId id = must(store->add(one)).header.id;
            for (int q = 0; q < 80; ++q) {
                const QuestionId question{u"N%1"_s.arg(q)};
                must(store->record(
                    id, AnswerChanged{question, {}, ChosenLevel{q % kLevels}, {}, u"en:1"_s}));
            }
            must(store->record(id, FactChanged{u"R1"_s, {}, {YesOrNo{true}}}));
            must(store->record(id, PlanChanged{{}, {85'000, {{kVault, {.level = 4}}}}}));
            must(store->record(id, ScenarioChanged{0, {}, Scenario{u"a"_s, {{kVault, 4}}}}));
            Evidence link;
            link.question = u"C1.1"_s;
            link.what = EvidenceLink{u"https://example.com/"_s};
            must(store->record(id, EvidenceChanged{{u"0f6d-%1"_s.arg(i)}, {}, link}));
            must(store->keepDraft(id, kPeople, u"1"_s));
            if (i == 1)
                writeBytes(folder.filePath(u"backup"_s),
                    bytesOf(must(makeBackup(folder.path(), BackupKind::Start, clock.now()))
                                .backup.file));
        }
        m_all = must(store->all());
        for (const Assessment &one : m_all)
            m_logs.insert(one.header.id, must(store->log(one.header.id)));
    }
    m_backup = bytesOf(folder.filePath(u"backup"_s));
    m_bytes = bytesOf(storeFile(folder.path()));
    const auto database = must(Database::open(storeFile(folder.path()), Database::Mode::Immutable));
    for (const QVariantList &row :
        must(database->rowsOnce(u"SELECT pageno, name, pagetype, ncell FROM dbstat"_s))) {
        const qsizetype page = row.at(0).toLongLong();
        m_pages.insert(page, row.at(1).toString() + u' ' + row.at(2).toString());
        if (row.at(1).toString() != u"log"_s)
            continue;
        if (row.at(2).toString() == u"leaf"_s)
            m_entriesOn.insert(page, row.at(3).toLongLong());
        else if (row.at(2).toString() == u"overflow"_s)
            m_entriesOn.insert(page, 1);
    }
    QVERIFY(m_pages.size() > 30);
    QVERIFY(m_entriesOn.size() > 10);
}

void TestSalvage::compareStates(Store &store) const
{
    for (Assessment expected : m_all) {
        Assessment found = must(store.load(expected.header.id));
        // Where the end of the log is lost, the difference is appended, now.
        found.lastChange = expected.lastChange;
        QVERIFY(found == expected);
        QCOMPARE(must(store.drafts(expected.header.id)).size(), 1);
    }
    QCOMPARE(must(store.all()).size(), m_all.size());
}

void TestSalvage::aWholeStoreComesBackWhole()
{
    const Salvaged back = salvaged(m_bytes);
    QVERIFY(back.report.losses.isEmpty());
    QCOMPARE(back.report.assessments, 3);
    QCOMPARE(back.report.answers, 3 * 140);
    compareStates(*back.store);
    QVERIFY(must(back.store->all()) == m_all);
    for (auto it = m_logs.begin(); it != m_logs.end(); ++it)
        QVERIFY(must(back.store->log(it.key())) == *it);
}

void TestSalvage::aStoreOfAnEarlierSchemaComesBackToo()
{
    for (const int schema : {1, 2, 3, 4}) {
        const Salvaged back = salvaged(
            bytesOf(QStringLiteral(CSP_SOURCE_DIR "/tests/data/stores/schema-%1.db").arg(schema)));
        QVERIFY(back.report.losses.isEmpty());
        QCOMPARE(must(back.store->all()).value(0).responses.size(), 3);
        QVERIFY(must(checkUp(back.folder->path())).isEmpty());
    }
}

void TestSalvage::whateverPageIsLostTheStateComesBack_data()
{
    QTest::addColumn<qsizetype>("page");
    QTest::addColumn<char>("with");
    for (qsizetype page = 1; page <= m_bytes.size() / kPage; ++page) {
        const QByteArray name = m_pages.value(page).toLatin1();
        QTest::addRow("page %lld, %s, zeros", static_cast<long long>(page), name.constData())
            << page << '\0';
        QTest::addRow("page %lld, %s, garbage", static_cast<long long>(page), name.constData())
            << page << '\xa5';
    }
}

void TestSalvage::whateverPageIsLostTheStateComesBack()
{
    QFETCH(qsizetype, page);
    QFETCH(char, with);
    const Salvaged back = salvaged(damaged(m_bytes, page, with));
    const qsizetype lost = m_entriesOn.value(page, 0);
    QCOMPARE(back.report.entries, 3 * (1 + 84) - lost);
    qsizetype said = 0;
    for (const Loss &loss : back.report.losses) {
        QCOMPARE(loss.what, Lost::Entries);
        said += loss.count;
    }
    QCOMPARE(said, lost);
    const bool isDraft = m_pages.value(page) == u"draft leaf"_s;
    if (!isDraft)
        compareStates(*back.store);
    for (const Assessment &expected : m_all)
        QVERIFY(must(back.store->load(expected.header.id)).responses == expected.responses);
    QVERIFY(must(checkUp(back.folder->path())).isEmpty());
}

void TestSalvage::aBackupGivesBackWhatItHasOfTheLog()
{
    const QTemporaryDir folder;
    const QString backup = folder.filePath(u"backup.db"_s);
    writeBytes(backup, m_backup);
    qsizetype given = 0;
    for (auto it = m_entriesOn.begin(); it != m_entriesOn.end(); ++it) {
        const Salvaged back = salvaged(damaged(m_bytes, it.key(), '\xa5'), {}, backup);
        qsizetype lost = 0;
        for (const Loss &loss : back.report.losses)
            lost += loss.count;
        QCOMPARE(lost + back.report.fromBackup, *it);
        given += back.report.fromBackup;
        compareStates(*back.store);
    }
    QVERIFY(given > 100);
}

void TestSalvage::aFileThatWasCutGivesWhatIsLeft_data()
{
    QTest::addColumn<qsizetype>("length");
    for (const int part : {1, 3, 5, 7, 9})
        QTest::addRow("%d tenths", part) << m_bytes.size() * part / 10;
}

void TestSalvage::aFileThatWasCutGivesWhatIsLeft()
{
    QFETCH(qsizetype, length);
    const Salvaged back = salvaged(m_bytes.first(length));
    QVERIFY(back.report.assessments > 0);
    QVERIFY(!back.report.losses.isEmpty());
    // Nothing that was never there.
    for (const Assessment &found : must(back.store->all())) {
        const auto same = std::find_if(m_all.begin(), m_all.end(), [&](const Assessment &one) {
            return one.header.id == found.header.id;
        });
        QVERIFY(same != m_all.end());
        for (auto it = found.responses.begin(); it != found.responses.end(); ++it)
            QVERIFY(*it == same->response(it.key()));
    }
    QVERIFY(must(checkUp(back.folder->path())).isEmpty());
}

void TestSalvage::theWriteAheadLogIsReadToo()
{
    const QTemporaryDir folder;
    const StepClock clock;
    const auto store = must(Store::open(folder.path(), clock));
    const AssessmentId id = must(store->add(largeAssessment(30))).header.id;
    must(store->record(id, AnswerChanged{kVault, {}, ChosenLevel{4}, {}, {}}));
    const QByteArray bytes = bytesOf(storeFile(folder.path()));
    QByteArray wal = bytesOf(storeFile(folder.path()) + u"-wal"_s);
    QVERIFY(!wal.isEmpty());
    for (const qsizetype page : {qsizetype(1), bytes.size() / kPage}) {
        const Salvaged back = salvaged(damaged(bytes, page, '\xa5'), wal);
        QVERIFY(must(back.store->load(id)) == must(store->load(id)));
    }
    // A frame that was torn ends it; what was committed before stays.
    const Salvaged back = salvaged(bytes, wal.first(wal.size() - 100));
    QCOMPARE(must(back.store->load(id)).responses.size(), 30);
}

void TestSalvage::anAlteredEntryIsNotTaken()
{
    QByteArray bytes = m_bytes;
    const qsizetype at = bytes.indexOf("{\"level\":3}en:1");
    QVERIFY(at > 0);
    const Salvaged back = salvaged(bytes.replace(at, 11, "{\"level\":1}"));
    compareStates(*back.store);
    QVERIFY(must(checkUp(back.folder->path())).isEmpty());
}

void TestSalvage::aDeletedRowDoesNotComeBack()
{
    const QTemporaryDir folder;
    const StepClock clock;
    AssessmentId id;
    {
        const auto store = must(Store::open(folder.path(), clock));
        id = must(store->add(largeAssessment(200))).header.id;
        for (int i = 0; i < 200; ++i) {
            const QuestionId question{u"Q%1"_s.arg(i, 4, 10, QChar(u'0'))};
            const Response was = must(store->load(id)).response(question);
            must(store->record(id, NoteChanged{question, NoteKind::Shared, was.note, {}}));
            must(store->record(id, AnswerChanged{question, was.answer, {}, {}, {}}));
        }
    }
    const Salvaged back = salvaged(bytesOf(storeFile(folder.path())));
    QVERIFY(must(back.store->load(id)).responses.isEmpty());
}

void TestSalvage::aBackupOfAnotherPastChangesNothing()
{
    const QTemporaryDir other;
    const StepClock clock;
    {
        const auto store = must(Store::open(other.path(), clock));
        for (int i = 0; i < 2; ++i) {
            Assessment one = m_all.at(i);
            one.header.title = u"another"_s;
            must(store->add(one));
        }
    }
    const Salvaged back = salvaged(m_bytes, {}, storeFile(other.path()));
    QCOMPARE(back.report.fromBackup, 0);
    compareStates(*back.store);
}

void TestSalvage::bytesThatAreNoDatabaseGiveAnEmptyStore()
{
    QByteArray noise(64 * 1024, '\0');
    for (qsizetype i = 0; i < noise.size(); ++i)
        noise[i] = static_cast<char>((i * 7919) >> 3);
    for (const QByteArray &bytes :
        {QByteArray(), QByteArray("x"), noise, QByteArray(kPage, '\x0d')})
        QCOMPARE(salvaged(bytes).report.assessments, 0);
}

QTEST_GUILESS_MAIN(TestSalvage)
#include "tst_salvage.moc"
