#include "core/assessment/difference.h"
#include "core/session/session.h"
#include "core/storage/store.h"
#include "storage/fixtures.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace core::storage;
using namespace fixtures;

namespace {

// Some time ago each time it is asked: the clock was set back.
class BackwardClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        m_now = m_now.addDays(-1);
        return m_now;
    }

private:
    mutable QDateTime m_now = QDateTime::fromString(u"2026-11-20T16:40:00+01:00"_s, Qt::ISODate);
};

} // namespace

class TestStorePlace : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aChangeAfterTheFileWentIsNotCalledSaved_data();
    void aChangeAfterTheFileWentIsNotCalledSaved();
    void whatIsInItsPlaceAgainIsWrittenTo();
    void aRemovedFileIsWrittenAgainWhole_data();
    void aRemovedFileIsWrittenAgainWhole();
    void anotherFileIsTakenUpAndTheLostOneKept();
    void aFileOfAnotherProgramInItsPlaceIsRefused();
    void theScreenIsWrittenToTheOtherFile();
    void theScreenIsAddedWhereTheOtherFileHasNotGotIt();
    void theFilesStateIsTakenUpWithWhatWaits();
    void differencesMakeTheOther_data();
    void differencesMakeTheOther();
    void aClockThatGoesBackIsKeptAndOrdersNothing();

private:
    [[nodiscard]] QString file() const { return storeFile(m_folder->path()); }
    [[nodiscard]] QString other() const { return m_folder->filePath(u"other"_s); }
    [[nodiscard]] Change note(const QString &text) const
    {
        return NoteChanged{kVault, NoteKind::Shared, {}, text};
    }
    void putOther();
    void openSession();

    const Questionnaire m_questionnaire = questionnaire();
    const Wordings m_wordings = {};
    StepClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    AssessmentId m_id;
    std::unique_ptr<Session> m_session;
};

// A store as a backup of another program would be: another file, an earlier state.
void TestStorePlace::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = must(Store::open(m_folder->path(), m_clock));
    m_id = must(m_store->add(assessment())).header.id;
    must(m_store->record(m_id, note(u"early"_s)));
    {
        const auto elsewhere = must(Store::open(other(), m_clock));
        must(elsewhere->add(must(m_store->load(m_id))));
    }
    must(m_store->record(m_id, note(u"late"_s)));
}

void TestStorePlace::cleanup()
{
    m_session.reset();
    m_store.reset();
}

void TestStorePlace::putOther()
{
    if (::rename(QFile::encodeName(storeFile(other())).constData(),
            QFile::encodeName(file()).constData())
        != 0)
        qFatal("cannot replace the store");
}

void TestStorePlace::openSession()
{
    m_session = std::make_unique<Session>(
        m_questionnaire, m_wordings, *m_store, must(m_store->load(m_id)), kToday);
}

void TestStorePlace::aChangeAfterTheFileWentIsNotCalledSaved_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("removed") << u"rm"_s << ErrorCode::StoreMissing;
    QTest::newRow("moved away") << u"mv"_s << ErrorCode::StoreMissing;
    QTest::newRow("folder moved away") << u"mv folder"_s << ErrorCode::StoreMissing;
    QTest::newRow("replaced") << u"replace"_s << ErrorCode::StoreReplaced;
}

void TestStorePlace::aChangeAfterTheFileWentIsNotCalledSaved()
{
    QFETCH(QString, way);
    QFETCH(ErrorCode, code);
    const QString moved = m_folder->path() + u"-moved"_s;
    if (way == u"rm"_s)
        QVERIFY(QFile::remove(file()));
    else if (way == u"mv"_s)
        QVERIFY(QFile::rename(file(), m_folder->filePath(u"away"_s)));
    else if (way == u"mv folder"_s)
        QVERIFY(QDir().rename(m_folder->path(), moved));
    else
        putOther();
    const QByteArray there = bytesOf(file());
    const auto recorded = m_store->record(m_id, note(u"lost"_s));
    QVERIFY(!recorded);
    QCOMPARE(recorded.error().code, code);
    QCOMPARE(recorded.error().file, file());
    const auto draft = m_store->keepDraft(m_id, kPeople, u"1"_s);
    QVERIFY(!draft);
    QCOMPARE(draft.error().code, code);
    QVERIFY(!m_store->add(assessment()));
    QCOMPARE(bytesOf(file()), there);
    QCOMPARE(must(m_store->load(m_id)).response(kVault).note, u"late"_s); // still readable
    if (way == u"mv folder"_s)
        QVERIFY(QDir().rename(moved, m_folder->path()));
}

void TestStorePlace::whatIsInItsPlaceAgainIsWrittenTo()
{
    const QString away = m_folder->filePath(u"away"_s);
    QVERIFY(QFile::rename(file(), away));
    QVERIFY(!m_store->record(m_id, note(u"once"_s)));
    QVERIFY(QFile::rename(away, file()));
    must(m_store->record(m_id, note(u"once"_s)));
    QCOMPARE(must(m_store->log(m_id)).size(), 3);
}

void TestStorePlace::aRemovedFileIsWrittenAgainWhole_data()
{
    QTest::addColumn<bool>("withJournals");
    QTest::newRow("the file alone") << false;
    QTest::newRow("with its journals") << true;
}

void TestStorePlace::aRemovedFileIsWrittenAgainWhole()
{
    QFETCH(bool, withJournals);
    QVERIFY(QFile::remove(file()));
    if (withJournals) {
        QVERIFY(QFile::remove(file() + u"-wal"_s));
        QVERIFY(QFile::remove(file() + u"-shm"_s));
    }
    const Assessment before = must(m_store->load(m_id));
    const QList<LogEntry> log = must(m_store->log(m_id));
    must(m_store->openAgain());
    must(m_store->record(m_id, note(u"after"_s)));
    QCOMPARE(modeOf(file()), 0600);
    m_store = must(Store::open(m_folder->path(), m_clock)); // a program started afresh
    QCOMPARE(must(m_store->log(m_id)).first(2), log);
    QCOMPARE(must(m_store->log(m_id)).size(), 3);
    QVERIFY(must(m_store->load(m_id)).header == before.header);
    QCOMPARE(must(m_store->load(m_id)).response(kVault).note, u"after"_s);
    const QStringList names = QDir(m_folder->path()).entryList({u"*lost*"_s, u"*new*"_s});
    QCOMPARE(names, QStringList());
}

void TestStorePlace::anotherFileIsTakenUpAndTheLostOneKept()
{
    putOther();
    must(m_store->openAgain());
    QCOMPARE(must(m_store->load(m_id)).response(kVault).note, u"early"_s);
    must(m_store->record(m_id, note(u"after"_s)));
    m_store = must(Store::open(m_folder->path(), m_clock));
    QCOMPARE(must(m_store->load(m_id)).response(kVault).note, u"after"_s);
    const QStringList lost = QDir(m_folder->path()).entryList({u"csp-readiness.db.lost-*"_s});
    QCOMPARE(lost.size(), 1);
    QCOMPARE(modeOf(m_folder->filePath(lost.first())), 0600);
    const QString rescued = m_folder->filePath(u"rescued"_s);
    QVERIFY(QDir().mkdir(rescued));
    QVERIFY(QFile::rename(m_folder->filePath(lost.first()), storeFile(rescued)));
    const auto kept = must(Store::open(rescued, m_clock));
    QCOMPARE(must(kept->load(m_id)).response(kVault).note, u"late"_s);
}

void TestStorePlace::aFileOfAnotherProgramInItsPlaceIsRefused()
{
    QVERIFY(QFile::remove(file()));
    writeBytes(file(), "mine");
    const auto opened = m_store->openAgain();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::StoreNotADatabase);
    QCOMPARE(bytesOf(file()), QByteArray("mine"));
    QCOMPARE(must(m_store->load(m_id)).response(kVault).note, u"late"_s);
}

void TestStorePlace::theScreenIsWrittenToTheOtherFile()
{
    openSession();
    m_session->setAnswer(kSpread, ChosenLevel{2}); // only the lost file has it
    putOther();
    const QSignalSpy saved(m_session.get(), &Session::saved);
    m_session->setAnswer(kVault, ChosenLevel{4});
    m_session->keepDraft(kPeople, u"1"_s);
    QCOMPARE(m_session->problem()->code, ErrorCode::StoreReplaced);
    QCOMPARE(saved.size(), 0);
    must(m_store->openAgain());
    m_session->takeUp(Session::Keep::Screen);
    QCOMPARE(saved.size(), 1);
    QVERIFY(!m_session->hasUnsaved());
    const Assessment held = must(must(Store::open(m_folder->path(), m_clock))->load(m_id));
    QVERIFY(held == m_session->assessment());
    QCOMPARE(held.response(kVault).note, u"late"_s);
    QVERIFY(held.answer(kVault) == Answer(ChosenLevel{4}));
    QVERIFY(held.answer(kSpread) == Answer(ChosenLevel{2}));
    QCOMPARE(must(m_store->drafts(m_id)).value(kPeople), u"1"_s);
    QVERIFY(must(m_store->rebuild(m_id)) == held);
}

void TestStorePlace::theScreenIsAddedWhereTheOtherFileHasNotGotIt()
{
    openSession();
    {
        const QString empty = m_folder->filePath(u"empty"_s);
        must(Store::open(empty, m_clock));
        QVERIFY(::rename(QFile::encodeName(storeFile(empty)).constData(),
                    QFile::encodeName(file()).constData())
            == 0);
    }
    m_session->setAnswer(kVault, ChosenLevel{4});
    must(m_store->openAgain());
    m_session->takeUp(Session::Keep::Screen);
    QVERIFY(!m_session->hasUnsaved());
    QVERIFY(must(m_store->load(m_id)) == m_session->assessment());
    QCOMPARE(must(m_store->load(m_id)).response(kVault).note, u"late"_s);
}

void TestStorePlace::theFilesStateIsTakenUpWithWhatWaits()
{
    openSession();
    putOther();
    m_session->setAnswer(kVault, ChosenLevel{4});
    const QSignalSpy changed(m_session.get(), &Session::answerChanged);
    must(m_store->openAgain());
    m_session->takeUp(Session::Keep::File);
    QVERIFY(!m_session->hasUnsaved());
    QCOMPARE(m_session->assessment().response(kVault).note, u"early"_s);
    QVERIFY(m_session->assessment().answer(kVault) == Answer(ChosenLevel{4}));
    QCOMPARE(changed.size(), 1);
    QVERIFY(must(m_store->load(m_id)) == m_session->assessment());
    QVERIFY(m_session->scorecard() == scoring::score(m_questionnaire, m_session->assessment()));
}

void TestStorePlace::differencesMakeTheOther_data()
{
    QTest::addColumn<Assessment>("from");
    QTest::addColumn<Assessment>("to");
    QTest::addColumn<int>("changes");
    const Assessment plain = assessment();
    Assessment full = plain;
    full.header.title = u"Other"_s;
    full.responses.insert(kVault, {ChosenLevel{2}, u"note"_s, u"private"_s, u"abc"_s});
    full.facts.insert(u"R2"_s, {{}, {{u"title"_s, u"x"_s}}});
    full.plan.target = 70'000;
    full.scenarios = {{u"one"_s, {{kVault, 4}}}, {u"two"_s, {}}};
    full.evidence.insert(EvidenceId{u"e"_s}, {.question = u"R2"_s});
    full.shelf = Shelf::Archived;
    Assessment turned = full;
    turned.scenarios = {full.scenarios.at(1), full.scenarios.at(0)};
    Assessment renamed = full;
    renamed.scenarios[1].name = u"three"_s;
    QTest::newRow("the same") << full << full << 0;
    QTest::newRow("filled") << plain << full << 10;
    QTest::newRow("emptied") << full << plain << 10;
    QTest::newRow("what-ifs in another order") << full << turned << 4;
    QTest::newRow("a what-if renamed") << full << renamed << 2;
}

void TestStorePlace::differencesMakeTheOther()
{
    QFETCH(Assessment, from);
    QFETCH(Assessment, to);
    QFETCH(int, changes);
    const QList<Change> all = difference(from, to);
    QCOMPARE(all.size(), changes);
    for (const Change &one : all)
        apply(one, from.lastChange, from);
    QVERIFY(from == to);
}

void TestStorePlace::aClockThatGoesBackIsKeptAndOrdersNothing()
{
    m_store.reset();
    const BackwardClock clock;
    const auto store = must(Store::open(m_folder->path(), clock));
    const auto first = must(store->record(m_id, note(u"first"_s)));
    const auto second = must(store->record(m_id, note(u"second"_s)));
    QVERIFY(second.at < first.at);
    QVERIFY(second.sequence > first.sequence);
    const QList<LogEntry> log = must(store->log(m_id));
    QVERIFY(log.last().change == note(u"second"_s));
    QCOMPARE(log.last().at, second.at);
    QCOMPARE(must(store->load(m_id)).response(kVault).note, u"second"_s);
    QCOMPARE(must(store->load(m_id)).lastChange, second.at);
    QVERIFY(must(store->rebuild(m_id)) == must(store->load(m_id)));
}

QTEST_GUILESS_MAIN(TestStorePlace)
#include "tst_storeplace.moc"
