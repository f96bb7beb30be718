#include "core/storage/database.h"
#include "core/storage/store.h"
#include "storage/fixtures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace core::storage;
using namespace fixtures;

namespace {

const EvidenceId kScreenshot{u"0d0a3a54-6a0f-4f19-9f3b-7b7f7f1c2a10"_s};

Evidence screenshot()
{
    return {.question = kVault.text,
        .what = EvidenceFile{u"MFA “quota”.png"_s, QString(64, u'a'), 3'000'000'000},
        .type = u"configuration"_s,
        .date = QDate(2026, 10, 1),
        .validUntil = QDate(2027, 1, 1),
        .note = u"dashboard"_s};
}

} // namespace

class TestStoreHistory : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyChangeComesBackAsItWasRecorded_data();
    void everyChangeComesBackAsItWasRecorded();
    void anEntrySaysWhoAndWhyAndWhatItTakesBack();
    void numbersGrow();
    void deletedAssessmentsAreListedApart();
    void evidenceOfAnAssessmentThatIsAddedIsKept();
    void aLetterChangedInTheLogIsNoticed_data();
    void aLetterChangedInTheLogIsNoticed();
    void theLogGivesWayOnlyToAnErasure();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    StepClock m_clock;
    std::unique_ptr<Store> m_store;
    AssessmentId m_id;
};

void TestStoreHistory::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = must(Store::open(m_folder->path(), m_clock));
    m_id = must(m_store->add(assessment())).header.id;
}

void TestStoreHistory::everyChangeComesBackAsItWasRecorded_data()
{
    QTest::addColumn<Change>("change");
    Evidence link = screenshot();
    link.what = EvidenceLink{u"https://example.invalid/a?b=\"c\""_s};
    QTest::newRow("evidence added") << Change(EvidenceChanged{kScreenshot, {}, screenshot()});
    QTest::newRow("evidence changed") << Change(EvidenceChanged{kScreenshot, screenshot(), link});
    QTest::newRow("evidence taken away") << Change(EvidenceChanged{kScreenshot, link, {}});
    QTest::newRow("archived") << Change(ShelfChanged{Shelf::Current, Shelf::Archived});
    QTest::newRow("deleted") << Change(ShelfChanged{Shelf::Archived, Shelf::Deleted});
    QTest::newRow("put back") << Change(ShelfChanged{Shelf::Deleted, Shelf::Current});
    QTest::newRow("milestone") << Change(StateNamed{u"inviata il 14 marzo"_s});
    QTest::newRow("reason") << Change(ReasonGiven{u"un errore di battitura"_s});
}

void TestStoreHistory::everyChangeComesBackAsItWasRecorded()
{
    QFETCH(Change, change);
    Assessment expected = must(m_store->load(m_id));
    const Recorded recorded = must(m_store->record(m_id, change));
    apply(change, recorded.at, expected);
    QVERIFY(must(m_store->load(m_id)) == expected);
    QVERIFY(must(m_store->rebuild(m_id)) == expected);
    QVERIFY(must(m_store->log(m_id)).last() == (LogEntry{recorded.sequence, recorded.at, change}));
}

void TestStoreHistory::anEntrySaysWhoAndWhyAndWhatItTakesBack()
{
    const AnswerChanged change{kVault, Unanswered{}, ChosenLevel{1}};
    const Recorded first = must(m_store->record(m_id, change, {.author = u"sicurezza"_s}));
    const Circumstances back{u"vendite"_s, u"era la risposta di un altro"_s, first.sequence};
    must(m_store->record(m_id, *opposite(change), back));
    const QList<LogEntry> log = must(m_store->log(m_id));
    QCOMPARE(log.size(), 2);
    QVERIFY(log.first().circumstances == (Circumstances{.author = u"sicurezza"_s}));
    QVERIFY(log.last().circumstances == back);
}

void TestStoreHistory::numbersGrow()
{
    qint64 last = 0;
    for (int level = 0; level < 4; ++level) {
        const Recorded recorded
            = must(m_store->record(m_id, AnswerChanged{kVault, Unanswered{}, ChosenLevel{level}}));
        QVERIFY(recorded.sequence > last);
        last = recorded.sequence;
    }
}

void TestStoreHistory::deletedAssessmentsAreListedApart()
{
    const AssessmentId other = must(m_store->add(assessment())).header.id;
    must(m_store->record(m_id, ShelfChanged{Shelf::Current, Shelf::Deleted}));
    QCOMPARE(must(m_store->all()).size(), 1);
    QCOMPARE(must(m_store->all()).first().header.id, other);
    QCOMPARE(must(m_store->deleted()).size(), 1);
    QCOMPARE(must(m_store->deleted()).first().header.id, m_id);
    must(m_store->record(m_id, ShelfChanged{Shelf::Deleted, Shelf::Archived}));
    QCOMPARE(must(m_store->all()).size(), 2);
    QVERIFY(must(m_store->deleted()).isEmpty());
}

void TestStoreHistory::evidenceOfAnAssessmentThatIsAddedIsKept()
{
    Assessment given = assessment();
    given.evidence.insert(kScreenshot, screenshot());
    const Assessment added = must(m_store->add(given));
    QVERIFY(must(m_store->load(added.header.id)) == added);
    QVERIFY(must(m_store->rebuild(added.header.id)) == added);
}

void TestStoreHistory::aLetterChangedInTheLogIsNoticed_data()
{
    QTest::addColumn<QString>("alteration");
    QTest::newRow("note") << u"new_value='dashboarD' || new_value"_s;
    QTest::newRow("author") << u"author='vendite'"_s;
    QTest::newRow("no author") << u"author=NULL"_s;
    QTest::newRow("reason") << u"reason='x'"_s;
    QTest::newRow("question") << u"question_id='S1.1'"_s;
}

void TestStoreHistory::aLetterChangedInTheLogIsNoticed()
{
    QFETCH(QString, alteration);
    must(m_store->record(
        m_id, NoteChanged{kVault, NoteKind::Shared, {}, u"dashboard"_s}, {.author = u"io"_s}));
    QVERIFY(m_store->log(m_id));
    const auto other = must(Database::open(storeFile(m_folder->path()), Database::Mode::ReadWrite));
    must(other->runOnce(u"DROP TRIGGER log_is_never_changed"_s));
    must(other->runOnce(u"UPDATE log SET %1 WHERE kind='note'"_s.arg(alteration)));
    QCOMPARE(m_store->log(m_id).error().code, ErrorCode::StoreDamaged);
    QCOMPARE(m_store->rebuild(m_id).error().code, ErrorCode::StoreDamaged);
}

void TestStoreHistory::theLogGivesWayOnlyToAnErasure()
{
    must(m_store->record(m_id, NoteChanged{kVault, NoteKind::Shared, {}, u"x"_s}));
    const auto other = must(Database::open(storeFile(m_folder->path()), Database::Mode::ReadWrite));
    const QString shorten = u"DELETE FROM log WHERE assessment_id='%1'"_s.arg(m_id.text);
    const QString change = u"UPDATE log SET author=NULL"_s;
    const QString move = u"UPDATE log SET at='2026-01-01T00:00:00+01:00'"_s;
    QVERIFY(!other->runOnce(shorten));
    QVERIFY(!other->runOnce(change));

    must(other->runOnce(u"INSERT INTO erasure (assessment_id) VALUES ('another')"_s));
    QVERIFY(!other->runOnce(shorten));
    QVERIFY(!other->runOnce(change));
    must(other->runOnce(u"INSERT INTO erasure (name) VALUES ('somebody')"_s));
    must(other->runOnce(change));
    QVERIFY(!other->runOnce(move));
    QVERIFY(!other->runOnce(shorten));
    must(other->runOnce(
        u"UPDATE erasure SET assessment_id='%1' WHERE assessment_id IS NOT NULL"_s.arg(m_id.text)));
    must(other->runOnce(shorten));
}

QTEST_GUILESS_MAIN(TestStoreHistory)
#include "tst_storehistory.moc"
