#include "core/session/resaving.h"

#include "storage/filesizelimit.h"
#include "storage/fixtures.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace core::storage;
using namespace fixtures;

namespace {

// Passes when the test says so.
class SaidPause final : public Pause
{
public:
    void begin(std::chrono::milliseconds length) override
    {
        begun.append(length.count());
        isRunning = true;
    }
    void end() override { isRunning = false; }
    void pass()
    {
        QVERIFY(isRunning);
        isRunning = false;
        emit over();
    }

    QList<qint64> begun; // all lengths so far, in milliseconds
    bool isRunning = false;
};

} // namespace

class TestResaving : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void nothingIsMeasuredWhileEverythingIsSaved();
    void pausesGrowUntilThereIsRoomAgain();
    void typingGoesOnMeanwhileAndPutsNothingOff();
    void comingBackTriesAtOnce();
    void theNextFailureStartsFromTheShortestPause();
    void theSameReasonAgainIsNoNews();
    void aTimerPausePassesOnce();

private:
    [[nodiscard]] FileSizeLimit noRoom() const
    {
        return FileSizeLimit(QFileInfo(m_store->file() + u"-wal"_s).size() + 5000);
    }

    const Questionnaire m_questionnaire = questionnaire();
    const Wordings m_wordings = {};
    const QString m_long = u"long "_s.repeated(20'000);
    StepClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SaidPause> m_pause;
    std::unique_ptr<Resaving> m_resaving;
};

void TestResaving::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = must(Store::open(m_folder->path(), m_clock));
    m_session = std::make_unique<Session>(
        m_questionnaire, m_wordings, *m_store, must(m_store->add(assessment())), kToday);
    m_pause = std::make_unique<SaidPause>();
    m_resaving = std::make_unique<Resaving>(*m_session, *m_pause);
}

void TestResaving::cleanup()
{
    m_resaving.reset();
    m_session.reset();
    m_store.reset();
}

void TestResaving::nothingIsMeasuredWhileEverythingIsSaved()
{
    m_session->setAnswer(kVault, ChosenLevel{3});
    m_resaving->tryNow();
    QVERIFY(!m_pause->isRunning);
    QVERIFY(m_pause->begun.isEmpty());
}

void TestResaving::pausesGrowUntilThereIsRoomAgain()
{
    const QSignalSpy saved(m_session.get(), &Session::saved);
    {
        const FileSizeLimit limit = noRoom();
        m_session->setNote(kVault, NoteKind::Shared, m_long);
        for (int i = 0; i < 7; ++i)
            m_pause->pass();
        QVERIFY(m_session->hasUnsaved());
    }
    QCOMPARE(
        m_pause->begun, (QList<qint64>{1000, 2000, 4000, 8000, 16'000, 30'000, 30'000, 30'000}));
    QCOMPARE(saved.size(), 0);
    m_pause->pass();
    QCOMPARE(saved.size(), 1);
    QVERIFY(!m_session->hasUnsaved());
    QVERIFY(!m_pause->isRunning);
    QVERIFY(must(m_store->load(m_session->assessment().header.id)) == m_session->assessment());
}

void TestResaving::typingGoesOnMeanwhileAndPutsNothingOff()
{
    {
        const FileSizeLimit limit = noRoom();
        m_session->setNote(kVault, NoteKind::Shared, m_long);
        m_pause->pass();
        m_session->setAnswer(kVault, ChosenLevel{2});
        m_session->keepDraft(kPeople, u"1"_s);
        m_session->setAnswer(kVault, ChosenLevel{3});
        QCOMPARE(m_pause->begun, (QList<qint64>{1000, 2000}));
        QVERIFY(m_pause->isRunning);
    }
    m_session->setAnswer(kSpread, ChosenLevel{1}); // there is room again: it takes the rest along
    QVERIFY(!m_session->hasUnsaved());
    QVERIFY(!m_pause->isRunning);
    QCOMPARE(must(m_store->log(m_session->assessment().header.id)).size(), 4);
}

void TestResaving::comingBackTriesAtOnce()
{
    {
        const FileSizeLimit limit = noRoom();
        m_session->setNote(kVault, NoteKind::Shared, m_long);
        m_pause->pass();
        m_pause->pass();
        m_resaving->tryNow();
        QVERIFY(m_session->hasUnsaved());
        QCOMPARE(m_pause->begun, (QList<qint64>{1000, 2000, 4000, 1000}));
    }
    m_resaving->tryNow();
    QVERIFY(!m_session->hasUnsaved());
    QVERIFY(!m_pause->isRunning);
}

void TestResaving::theNextFailureStartsFromTheShortestPause()
{
    {
        const FileSizeLimit limit = noRoom();
        m_session->setNote(kVault, NoteKind::Shared, m_long);
        m_pause->pass();
    }
    m_pause->pass();
    QVERIFY(!m_session->hasUnsaved());
    const FileSizeLimit limit = noRoom();
    m_session->setNote(kVault, NoteKind::Shared, m_long + m_long);
    QCOMPARE(m_pause->begun, (QList<qint64>{1000, 2000, 1000}));
}

void TestResaving::theSameReasonAgainIsNoNews()
{
    const QSignalSpy failed(m_session.get(), &Session::saveFailed);
    const FileSizeLimit limit = noRoom();
    m_session->setNote(kVault, NoteKind::Shared, m_long);
    m_pause->pass();
    m_session->retry();
    QCOMPARE(failed.size(), 1);
    m_session->setAnswer(kVault, ChosenLevel{2}); // somebody did something: they are told
    QCOMPARE(failed.size(), 2);
}

void TestResaving::aTimerPausePassesOnce()
{
    using namespace std::chrono_literals;
    TimerPause pause;
    const QSignalSpy over(&pause, &Pause::over);
    pause.begin(0ms);
    QTRY_COMPARE(over.size(), 1);
    pause.begin(0ms);
    pause.end();
    QCoreApplication::processEvents();
    QCOMPARE(over.size(), 1);
}

QTEST_GUILESS_MAIN(TestResaving)
#include "tst_resaving.moc"
