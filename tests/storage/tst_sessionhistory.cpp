#include "core/session/session.h"
#include "core/storage/database.h"

#include "storage/filesizelimit.h"
#include "storage/fixtures.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace core::storage;
using namespace fixtures;

namespace {

// Every question means the same today, and answers record it.
Wordings wordings(const Questionnaire &questionnaire)
{
    WordingHistory history;
    for (const QuestionId &question : questionnaire.questionsInOrder())
        history.now.insert(question, u"000000000001"_s);
    Wordings result;
    result.add(u"en"_s, history);
    return result;
}

// What an assessment says; when it was said is another matter.
Assessment contentOf(Assessment assessment)
{
    assessment.lastChange = {};
    return assessment;
}

} // namespace

class TestSessionHistory : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aFreshAssessmentHasNothingToUndo();
    void undoAndRedoAreSavedAsEntriesOfTheirOwn();
    void undoIsOfferedAfterARestart();
    void everyKindOfChangeIsUndoneAndTold_data();
    void everyKindOfChangeIsUndoneAndTold();
    void anAnswerComesBackWithTheWordingItWasGivenTo();
    void whoHearsOfAnUndoSeesItsScore();
    void aNoteTypedBackIsAnUndo();
    void anUndoneAnswerTakesThePlaceOfItsOwnDraftAlone();
    void whatIsNotSavedIsUndoneAndSavedInOrder();
    void aLogThatCannotBeReadLeavesTheRestToGoOn();
    void everyEntrySaysWho();
    void aReasonIsKeptWithWhatCameAndWhatFollows();
    void aMilestoneEndsTheReason();
    void aWalkThroughRestartsIsUndoneToItsBeginning();

private:
    void open();
    void reopen();

    const Questionnaire m_questionnaire = questionnaire();
    const Wordings m_wordings = wordings(m_questionnaire);
    StepClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    AssessmentId m_id;
    std::unique_ptr<Session> m_session;
};

void TestSessionHistory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = must(Store::open(m_folder->path(), m_clock));
    m_id = must(m_store->add(assessment())).header.id;
    open();
}

void TestSessionHistory::cleanup()
{
    m_session.reset();
    m_store.reset();
    m_folder.reset();
}

void TestSessionHistory::open()
{
    m_session = std::make_unique<Session>(
        m_questionnaire, m_wordings, *m_store, must(m_store->load(m_id)), kToday);
}

void TestSessionHistory::reopen()
{
    m_session.reset();
    m_store.reset();
    m_store = must(Store::open(m_folder->path(), m_clock));
    open();
}

void TestSessionHistory::aFreshAssessmentHasNothingToUndo()
{
    const QSignalSpy saved(m_session.get(), &Session::saved);
    QVERIFY(!m_session->undoable());
    QVERIFY(!m_session->redoable());
    QVERIFY(!m_session->undo());
    QVERIFY(!m_session->redo());
    QVERIFY(!m_session->isReasonWanted());
    QVERIFY(saved.isEmpty());
    QVERIFY(must(m_store->log(m_id)).isEmpty());
    QVERIFY(m_session->past().beginning == m_session->assessment());
    QVERIFY(m_session->past().madeAt.isValid());
}

void TestSessionHistory::undoAndRedoAreSavedAsEntriesOfTheirOwn()
{
    m_session->setAnswer(kVault, ChosenLevel{4});
    const Change made = *m_session->undoable();
    QVERIFY(m_session->undo() == made);
    QVERIFY(must(m_store->load(m_id)).responses.isEmpty());
    QVERIFY(m_session->redoable() == opposite(made));
    QVERIFY(m_session->redo());
    QVERIFY(must(m_store->load(m_id)).answer(kVault) == Answer(ChosenLevel{4}));
    const QList<LogEntry> log = must(m_store->log(m_id));
    QCOMPARE(log.size(), 3);
    QCOMPARE(log.at(1).circumstances.undoes, std::optional(log.at(0).sequence));
    QCOMPARE(log.at(2).circumstances.undoes, std::optional(log.at(1).sequence));
    QVERIFY(m_session->past() == must(m_store->past(m_id)));
}

void TestSessionHistory::undoIsOfferedAfterARestart()
{
    m_session->setAnswer(kVault, ChosenLevel{4});
    m_session->setAnswer(kSpread, ChosenLevel{1});
    m_session->undo();
    const auto undo = m_session->undoable();
    const auto redo = m_session->redoable();
    reopen();
    QVERIFY(undo && m_session->undoable() == undo);
    QVERIFY(redo && m_session->redoable() == redo);
    m_session->redo();
    QVERIFY(m_session->assessment().answer(kSpread) == Answer(ChosenLevel{1}));
    m_session->undo();
    m_session->undo();
    QVERIFY(m_session->assessment().responses.isEmpty());
    QVERIFY(must(m_store->rebuild(m_id)) == must(m_store->load(m_id)));
}

using Doing = std::function<void(Session &)>;

void TestSessionHistory::everyKindOfChangeIsUndoneAndTold_data()
{
    QTest::addColumn<Doing>("change");
    QTest::addColumn<QString>("told");
    QTest::newRow("answer") << Doing([](Session &session) {
        session.setAnswer(kVault, ChosenLevel{4});
    }) << u"answer C1.1"_s;
    QTest::newRow("note") << Doing([](Session &session) {
        session.setNote(kSpread, NoteKind::Private, u"x"_s);
    }) << u"answer S1.2"_s;
    QTest::newRow("header") << Doing([](Session &session) {
        Header header = session.assessment().header;
        header.title = u"another"_s;
        session.setHeader(header);
    }) << u"header"_s;
    QTest::newRow("plan") << Doing([](Session &session) {
        session.setPlan({.target = 70'000, .steps = {}});
    }) << u"plan"_s;
    QTest::newRow("what-if") << Doing([](Session &session) {
        session.setScenario(u"x"_s, Scenario{u"x"_s, {{kVault, 3}}});
    }) << u"scenarios"_s;
}

void TestSessionHistory::everyKindOfChangeIsUndoneAndTold()
{
    QFETCH(Doing, change);
    QFETCH(QString, told);
    const Assessment before = contentOf(m_session->assessment());
    change(*m_session);
    const Assessment after = contentOf(m_session->assessment());
    QVERIFY(before != after);
    QStringList heard;
    connect(m_session.get(), &Session::answerChanged, this, [&](const QuestionId &question) {
        heard.append(u"answer "_s + question.text);
    });
    const auto hear = [&](auto signal, const QString &what) {
        connect(m_session.get(), signal, this, [&heard, what] { heard.append(what); });
    };
    hear(&Session::headerChanged, u"header"_s);
    hear(&Session::planChanged, u"plan"_s);
    hear(&Session::scenariosChanged, u"scenarios"_s);
    hear(&Session::pastChanged, u"past"_s);
    hear(&Session::saved, u"saved"_s);
    QVERIFY(m_session->undo());
    QVERIFY(contentOf(m_session->assessment()) == before);
    QVERIFY(m_session->redo());
    QVERIFY(contentOf(m_session->assessment()) == after);
    QVERIFY(must(m_store->load(m_id)) == m_session->assessment());
    const QStringList once{told, u"past"_s, u"saved"_s};
    QCOMPARE(heard, once + once);
}

void TestSessionHistory::anAnswerComesBackWithTheWordingItWasGivenTo()
{
    const QString before = u"en:00000000000f"_s; // long ago, and another meaning
    must(m_store->record(m_id, AnswerChanged{kVault, Unanswered{}, ChosenLevel{2}, {}, before}));
    open();
    QVERIFY(m_session->hasChangedMeaning(kVault));
    m_session->confirmAnswer(kVault);
    QVERIFY(!m_session->hasChangedMeaning(kVault));
    m_session->undo();
    QCOMPARE(m_session->assessment().response(kVault).wording, before);
    QVERIFY(m_session->hasChangedMeaning(kVault));
    m_session->redo();
    QVERIFY(!m_session->hasChangedMeaning(kVault));
}

void TestSessionHistory::whoHearsOfAnUndoSeesItsScore()
{
    m_session->setAnswer(kVault, ChosenLevel{4});
    bool isJudged = false;
    connect(m_session.get(), &Session::answerChanged, this, [&] {
        isJudged = m_session->readiness()
            == readiness::assess(
                m_questionnaire, m_session->assessment(), m_session->readiness().terms);
    });
    const QSignalSpy scored(m_session.get(), &Session::scoreChanged);
    m_session->undo();
    QVERIFY(isJudged);
    QCOMPARE(scored.size(), 1);
}

void TestSessionHistory::aNoteTypedBackIsAnUndo()
{
    m_session->setAnswer(kVault, ChosenLevel{4});
    m_session->setNote(kVault, NoteKind::Shared, u"a"_s);
    m_session->setNote(kVault, NoteKind::Shared, {});
    QVERIFY(m_session->redoable());
    QVERIFY(std::holds_alternative<AnswerChanged>(*m_session->undoable()));
    m_session->setNote(kVault, NoteKind::Shared, u"a"_s);
    QVERIFY(!m_session->redoable());
    QVERIFY(std::holds_alternative<NoteChanged>(*m_session->undoable()));
}

void TestSessionHistory::anUndoneAnswerTakesThePlaceOfItsOwnDraftAlone()
{
    m_session->setAnswer(kPeople, TypedNumber{Decimal(7)});
    m_session->setAnswer(kPeople, TypedNumber{Decimal(8)});
    m_session->keepDraft(kPeople, u"9."_s);
    m_session->keepDraft(kSpread, u"1."_s);
    m_session->undo();
    QVERIFY(m_session->draft(kPeople).isEmpty());
    QVERIFY(must(m_store->drafts(m_id)).value(kPeople).isEmpty());
    QCOMPARE(m_session->draft(kSpread), u"1."_s);
    m_session->keepDraft(kPeople, u"9."_s);
    m_session->undo(); // there is no answer in its place
    QCOMPARE(m_session->draft(kPeople), u"9."_s);
}

void TestSessionHistory::whatIsNotSavedIsUndoneAndSavedInOrder()
{
    Assessment stranger = assessment(); // the store has not got it: every save is refused
    stranger.header.id = {u"00000000-0000-4000-8000-000000000001"_s};
    Session session(m_questionnaire, m_wordings, *m_store, stranger, kToday);
    session.setAnswer(kVault, ChosenLevel{3});
    session.setAnswer(kSpread, ChosenLevel{1});
    QVERIFY(session.undo());
    QVERIFY(session.redo());
    QVERIFY(session.undo());
    QVERIFY(session.hasUnsaved());
    QVERIFY(!session.past().entries.last().at.isValid());
    QVERIFY(session.assessment().answer(kSpread) == Answer());

    must(m_store->add(stranger));
    session.retry();
    QVERIFY(!session.hasUnsaved());
    const QList<LogEntry> log = must(m_store->log(stranger.header.id));
    QCOMPARE(log.size(), 5);
    for (const qsizetype place : {2, 3, 4})
        QCOMPARE(log.at(place).circumstances.undoes, std::optional(log.at(place - 1).sequence));
    QVERIFY(session.past().entries == log);
    QVERIFY(must(m_store->load(stranger.header.id)) == session.assessment());
    QVERIFY(session.redo());
    QVERIFY(session.assessment().answer(kSpread) == Answer(ChosenLevel{1}));
}

void TestSessionHistory::aLogThatCannotBeReadLeavesTheRestToGoOn()
{
    m_session->setAnswer(kVault, ChosenLevel{3});
    const auto other = must(Database::open(storeFile(m_folder->path()), Database::Mode::ReadWrite));
    must(other->runOnce(u"DROP TRIGGER log_is_never_changed"_s));
    must(other->runOnce(u"UPDATE log SET author='x' WHERE kind='answer'"_s));
    reopen();
    QVERIFY(!m_session->undoable());
    QCOMPARE(m_session->pastProblem()->code, ErrorCode::StoreDamaged);
    m_session->setAnswer(kVault, ChosenLevel{4});
    QVERIFY(!m_session->hasUnsaved());
    QVERIFY(m_session->undo());
    QVERIFY(m_session->assessment().answer(kVault) == Answer(ChosenLevel{3}));
    QVERIFY(!m_session->undoable());
}

void TestSessionHistory::everyEntrySaysWho()
{
    m_session->setAnswer(kVault, ChosenLevel{3});
    m_session->setAuthor(u" security lead "_s);
    m_session->setAnswer(kVault, ChosenLevel{4});
    m_session->undo();
    m_session->nameState(u"sent"_s);
    m_session->setAuthor({});
    m_session->setNote(kVault, NoteKind::Shared, u"x"_s);
    QStringList authors;
    for (const LogEntry &entry : must(m_store->log(m_id)))
        authors.append(entry.circumstances.author);
    const QString lead = u"security lead"_s;
    QCOMPARE(authors, (QStringList{{}, lead, lead, lead, {}}));
}

void TestSessionHistory::aReasonIsKeptWithWhatCameAndWhatFollows()
{
    m_session->nameState(u" sent "_s);
    QVERIFY(must(m_store->log(m_id)).last().change == Change(StateNamed{u"sent"_s}));
    QVERIFY(!m_session->isReasonWanted());
    m_session->setAnswer(kVault, ChosenLevel{3});
    QVERIFY(m_session->isReasonWanted());
    m_session->setReason(u" a slip "_s);
    QVERIFY(!m_session->isReasonWanted());
    QVERIFY(must(m_store->log(m_id)).last().change == Change(ReasonGiven{u"a slip"_s}));
    m_session->setAnswer(kVault, ChosenLevel{4});
    QVERIFY(!m_session->isReasonWanted());
    QCOMPARE(must(m_store->log(m_id)).last().circumstances.reason, u"a slip"_s);
    QCOMPARE(history::reasonsOf(must(m_store->log(m_id))),
        (QStringList{{}, u"a slip"_s, {}, u"a slip"_s}));
    reopen();
    QVERIFY(!m_session->isReasonWanted());
    m_session->setAnswer(kVault, ChosenLevel{1}); // another day, another reason
    QVERIFY(m_session->isReasonWanted());
}

void TestSessionHistory::aMilestoneEndsTheReason()
{
    m_session->nameState(u"sent"_s);
    m_session->setAnswer(kVault, ChosenLevel{3});
    m_session->setReason(u"a slip"_s);
    m_session->nameState(u"sent again"_s);
    QVERIFY(must(m_store->log(m_id)).last().circumstances.reason.isEmpty());
    m_session->setAnswer(kVault, ChosenLevel{4});
    QVERIFY(must(m_store->log(m_id)).last().circumstances.reason.isEmpty());
    QVERIFY(m_session->isReasonWanted());
}

void TestSessionHistory::aWalkThroughRestartsIsUndoneToItsBeginning()
{
    QRandomGenerator random(7);
    const Assessment first = contentOf(m_session->assessment());
    for (int step = 0; step < 60; ++step) {
        const QuestionId question = random.bounded(2) == 0 ? kVault : kSpread;
        switch (random.bounded(5)) {
        case 0:
            m_session->undo();
            break;
        case 1:
            m_session->redo();
            break;
        case 2:
            m_session->setNote(question, NoteKind::Shared, u"note %1"_s.arg(random.bounded(4)));
            break;
        default:
            m_session->setAnswer(question, ChosenLevel{random.bounded(kLevels)});
        }
        if (step % 10 == 9)
            reopen();
        QVERIFY(must(m_store->rebuild(m_id)) == m_session->assessment());
    }
    while (m_session->redo()) { }
    const Assessment last = contentOf(m_session->assessment());
    while (m_session->undo()) { }
    QVERIFY(contentOf(m_session->assessment()) == first);
    reopen();
    while (m_session->redo()) { }
    QVERIFY(contentOf(m_session->assessment()) == last);
}

QTEST_GUILESS_MAIN(TestSessionHistory)
#include "tst_sessionhistory.moc"
