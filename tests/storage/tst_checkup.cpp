#include "core/storage/checkup.h"

#include "core/storage/database.h"
#include "storage/fixtures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace core::storage;
using namespace fixtures;

class TestCheckup : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aGoodStoreHasNoFindings();
    void nothingIsChanged();
    void damagedPagesAreFound();
    void anAlteredEntryIsFound();
    void aStateThatTheLogDoesNotMakeIsFound();
    void aRowThatCannotBeReadIsFound();
    void aRowWithoutItsAssessmentIsFound();
    void itSaysHowFarItIsAndStops();
    void answersGivenMeanwhileAreNoFindings();
    void withoutAStoreThereIsAnError();

private:
    [[nodiscard]] QString folder() const { return m_folder->path(); }
    void tamper(const QString &statement) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    AssessmentId m_id;
    StepClock m_clock;
};

void TestCheckup::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = must(Store::open(folder(), m_clock));
    m_id = must(m_store->add(largeAssessment(200))).header.id;
    must(m_store->record(m_id, AnswerChanged{kVault, Unanswered{}, ChosenLevel{3}, {}, {}}));
}

void TestCheckup::tamper(const QString &statement) const
{
    const auto database = must(Database::open(storeFile(folder()), Database::Mode::ReadWrite));
    must(database->runOnce(u"PRAGMA foreign_keys=OFF"_s));
    must(database->runOnce(u"DROP TRIGGER log_is_never_changed"_s));
    must(database->runOnce(statement));
}

void TestCheckup::aGoodStoreHasNoFindings()
{
    QVERIFY(must(checkUp(folder())).isEmpty());
    m_store.reset();
    QVERIFY(must(checkUp(folder())).isEmpty());
}

void TestCheckup::nothingIsChanged()
{
    const QByteArray before = bytesOf(storeFile(folder()));
    must(checkUp(folder()));
    QCOMPARE(bytesOf(storeFile(folder())), before);
}

void TestCheckup::damagedPagesAreFound()
{
    m_store.reset();
    QByteArray bytes = bytesOf(storeFile(folder()));
    const qsizetype page = bytes.indexOf("note 7 note 7") / 4096;
    QVERIFY(page > 1);
    writeBytes(storeFile(folder()), bytes.replace(page * 4096, 4096, QByteArray(4096, '\xa5')));
    const Findings found = must(checkUp(folder()));
    QVERIFY(!found.isEmpty());
    QCOMPARE(found.first().flaw, Flaw::Structure);
    QVERIFY(!found.first().detail.isEmpty());
}

void TestCheckup::anAlteredEntryIsFound()
{
    tamper(u"UPDATE log SET new_value='{\"level\":4}' WHERE kind='answer'"_s);
    QCOMPARE(must(checkUp(folder())),
        (Findings{{Flaw::Entry, m_id, u"entry 2 of the log was altered"_s}}));
}

void TestCheckup::aStateThatTheLogDoesNotMakeIsFound()
{
    tamper(u"UPDATE answer SET value='{\"level\":4}' WHERE question_id='C1.1'"_s);
    QCOMPARE(must(checkUp(folder())), (Findings{{Flaw::State, m_id, {}}}));
}

void TestCheckup::aRowThatCannotBeReadIsFound()
{
    tamper(u"UPDATE answer SET value='{\"odd\":4}' WHERE question_id='C1.1'"_s);
    const Findings found = must(checkUp(folder()));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().flaw, Flaw::Unreadable);
    QCOMPARE(found.first().assessment, m_id);
}

void TestCheckup::aRowWithoutItsAssessmentIsFound()
{
    tamper(u"INSERT INTO draft VALUES ('nobody', 'C1.1', '1')"_s);
    QCOMPARE(must(checkUp(folder())), (Findings{{Flaw::Reference, {}, u"draft"_s}}));
}

void TestCheckup::itSaysHowFarItIsAndStops()
{
    must(m_store->add(assessment()));
    QList<qsizetype> steps;
    must(checkUp(folder(), [&](qsizetype done, qsizetype of) {
        steps += {done, of};
        return true;
    }));
    QCOMPARE(steps, (QList<qsizetype>{0, 1, 0, 2, 1, 2}));
    const auto stopped = checkUp(folder(), [](qsizetype, qsizetype of) { return of == 1; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::CheckStopped);
}

void TestCheckup::answersGivenMeanwhileAreNoFindings()
{
    // One answer between any two steps of the check, which has no other place to be interrupted.
    int level = 3;
    const auto found = must(checkUp(folder(), [&](qsizetype, qsizetype) {
        const int next = (level + 1) % kLevels;
        must(m_store->record(
            m_id, AnswerChanged{kVault, ChosenLevel{level}, ChosenLevel{next}, {}, {}}));
        level = next;
        return true;
    }));
    QVERIFY(found.isEmpty());
}

void TestCheckup::withoutAStoreThereIsAnError()
{
    const QTemporaryDir empty;
    QVERIFY(!checkUp(empty.path()));
    QVERIFY(QDir(empty.path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestCheckup)
#include "tst_checkup.moc"
