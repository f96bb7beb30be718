#include "core/session/session.h"

#include "storage/fixtures.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace core::storage;
using namespace fixtures;

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void anAnswerIsScoredSavedAndTold();
    void whatIsSavedIsToldLast();
    void whoHearsOfAnAnswerSeesItsScore();
    void settingWhatIsThereSaysNothing();
    void ticksAreKeptInTheQuestionnairesOrder();
    void aNoteChangesNoScore_data();
    void aNoteChangesNoScore();
    void aHeaderIsSavedAndItsProfileScored();
    void theScoreIsThatOfTheRules();
    void nextOpenFindsTheNextQuestion_data();
    void nextOpenFindsTheNextQuestion();
    void nextOpenFindsNothingWhenEverythingIsClosed();
    void aDraftIsKeptThroughARestart();
    void anAnswerTakesThePlaceOfADraft_data();
    void anAnswerTakesThePlaceOfADraft();
    void changesMadeInASlotAreSavedInOrder();
    void aChangeThatCannotBeSavedStaysAndIsRetried();

private:
    void open();

    const Questionnaire m_questionnaire = questionnaire();
    const Wordings m_wordings = {};
    StepClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    AssessmentId m_id;
    std::unique_ptr<Session> m_session;
};

void TestSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = must(Store::open(m_folder->path(), m_clock));
    m_id = must(m_store->add(assessment())).header.id;
    open();
}

void TestSession::cleanup()
{
    m_session.reset();
    m_store.reset();
    m_folder.reset();
}

void TestSession::open()
{
    m_session = std::make_unique<Session>(
        m_questionnaire, m_wordings, *m_store, must(m_store->load(m_id)), kToday);
}

void TestSession::anAnswerIsScoredSavedAndTold()
{
    const QSignalSpy changed(m_session.get(), &Session::answerChanged);
    const QSignalSpy scored(m_session.get(), &Session::scoreChanged);
    const QSignalSpy saved(m_session.get(), &Session::saved);
    QVERIFY(!m_session->savedAt().isValid());
    m_session->setAnswer(kVault, ChosenLevel{4});
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed.first().first().value<QuestionId>() == kVault);
    QCOMPARE(scored.size(), 1);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved.first().first().toDateTime(), m_session->savedAt());
    QCOMPARE(m_session->assessment().lastChange, m_session->savedAt());
    QVERIFY(!m_session->hasUnsaved());
    QVERIFY(must(m_store->load(m_id)) == m_session->assessment());
    QVERIFY(must(m_store->load(m_id)).answer(kVault) == Answer(ChosenLevel{4}));
}

void TestSession::whatIsSavedIsToldLast()
{
    QStringList told;
    connect(m_session.get(), &Session::answerChanged, this, [&] {
        told.append(m_session->hasUnsaved() ? u"unsaved answer"_s : u"answer"_s);
    });
    connect(m_session.get(), &Session::scoreChanged, this, [&] { told.append(u"score"_s); });
    connect(m_session.get(), &Session::saved, this, [&] { told.append(u"saved"_s); });
    m_session->setAnswer(kVault, ChosenLevel{4});
    QCOMPARE(told, (QStringList{u"answer"_s, u"score"_s, u"saved"_s}));
}

void TestSession::whoHearsOfAnAnswerSeesItsScore()
{
    QStringList told;
    const auto tellOf = [&](const QString &what) {
        const auto now = readiness::assess(
            m_questionnaire, m_session->assessment(), m_session->readiness().terms);
        told.append(m_session->readiness() == now ? what : what + u" too early"_s);
    };
    connect(m_session.get(), &Session::answerChanged, this, [&] { tellOf(u"answer"_s); });
    connect(m_session.get(), &Session::headerChanged, this, [&] { tellOf(u"header"_s); });
    connect(m_session.get(), &Session::scoreChanged, this, [&] { tellOf(u"score"_s); });
    connect(m_session.get(), &Session::readinessChanged, this, [&] { tellOf(u"readiness"_s); });
    m_session->setAnswer(kVault, ChosenLevel{4});
    QCOMPARE(told, (QStringList{u"answer"_s, u"score"_s, u"readiness"_s}));
    told.clear();
    Header header = m_session->assessment().header;
    header.profile = {u"security"_s};
    m_session->setHeader(header);
    QCOMPARE(told, (QStringList{u"header"_s, u"score"_s, u"readiness"_s}));
}

void TestSession::settingWhatIsThereSaysNothing()
{
    m_session->setAnswer(kVault, ChosenLevel{4});
    m_session->setNote(kVault, NoteKind::Shared, u"x"_s);
    const QSignalSpy changed(m_session.get(), &Session::answerChanged);
    const QSignalSpy header(m_session.get(), &Session::headerChanged);
    const QSignalSpy saved(m_session.get(), &Session::saved);
    m_session->setAnswer(kVault, ChosenLevel{4});
    m_session->setAnswer(kPeople, Unanswered{});
    m_session->setNote(kVault, NoteKind::Shared, u"x"_s);
    m_session->setNote(kPeople, NoteKind::Private, {});
    m_session->setHeader(m_session->assessment().header);
    m_session->keepDraft(kPeople, {});
    m_session->retry();
    QCOMPARE(changed.size() + header.size() + saved.size(), 0);
    QCOMPARE(must(m_store->log(m_id)).size(), 2);
}

void TestSession::ticksAreKeptInTheQuestionnairesOrder()
{
    m_session->setAnswer(kServices, TickedItems{{u"build"_s, u"advisory"_s}});
    const QSignalSpy changed(m_session.get(), &Session::answerChanged);
    m_session->setAnswer(kServices, TickedItems{{u"advisory"_s, u"build"_s}});
    QCOMPARE(changed.size(), 0);
    QVERIFY(must(m_store->load(m_id)).answer(kServices)
        == Answer(TickedItems{{u"advisory"_s, u"build"_s}}));
}

void TestSession::aNoteChangesNoScore_data()
{
    QTest::addColumn<NoteKind>("kind");
    QTest::newRow("shared") << NoteKind::Shared;
    QTest::newRow("private") << NoteKind::Private;
}

void TestSession::aNoteChangesNoScore()
{
    QFETCH(NoteKind, kind);
    const QSignalSpy changed(m_session.get(), &Session::answerChanged);
    const QSignalSpy scored(m_session.get(), &Session::scoreChanged);
    const QSignalSpy saved(m_session.get(), &Session::saved);
    m_session->setNote(kVault, kind, u"see the contract"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(scored.size(), 0);
    QCOMPARE(saved.size(), 1);
    const Response response = must(m_store->load(m_id)).response(kVault);
    QCOMPARE(
        kind == NoteKind::Shared ? response.note : response.privateNote, u"see the contract"_s);
    QCOMPARE(kind == NoteKind::Shared ? response.privateNote : response.note, QString());
}

void TestSession::aHeaderIsSavedAndItsProfileScored()
{
    m_session->setAnswer(kVault, ChosenLevel{4});
    const int before = m_session->scorecard().total.floor.value_or(-1);
    const QSignalSpy header(m_session.get(), &Session::headerChanged);
    const QSignalSpy scored(m_session.get(), &Session::scoreChanged);
    Header after = m_session->assessment().header;
    after.title = u"Second try"_s;
    m_session->setHeader(after);
    QCOMPARE(header.size(), 1);
    QCOMPARE(scored.size(), 0);
    after.profile = {u"security"_s};
    m_session->setHeader(after);
    QCOMPARE(header.size(), 2);
    QCOMPARE(scored.size(), 1);
    QVERIFY(m_session->scorecard().total.floor.value_or(-1) > before);
    QVERIFY(must(m_store->load(m_id)).header == after);
}

void TestSession::theScoreIsThatOfTheRules()
{
    m_session->setAnswer(kPeople, TypedNumber{Decimal(12)});
    m_session->setAnswer(kSpread, Unknown{});
    QVERIFY(m_session->scorecard() == scoring::score(m_questionnaire, m_session->assessment()));
    const scoring::Scorecard before = m_session->scorecard();
    open();
    QVERIFY(m_session->scorecard() == before);
}

void TestSession::nextOpenFindsTheNextQuestion_data()
{
    using Ids = QList<QuestionId>;
    QTest::addColumn<Ids>("closed");
    QTest::addColumn<Ids>("unknown");
    QTest::addColumn<QuestionId>("after");
    QTest::addColumn<QuestionId>("next");
    const QuestionId start;
    QTest::newRow("from the start") << Ids{} << Ids{} << start << kPeople;
    QTest::newRow("the one after") << Ids{} << Ids{} << kPeople << kSpread;
    QTest::newRow("over a closed one") << Ids{kSpread} << Ids{} << kPeople << kServices;
    QTest::newRow("round the end") << Ids{} << Ids{} << kVault << kPeople;
    QTest::newRow("into the next group") << Ids{} << Ids{} << kServices << kVault;
    QTest::newRow("unanswered before unknown") << Ids{} << Ids{kSpread} << kPeople << kServices;
    QTest::newRow("unanswered round the end before unknown")
        << Ids{kServices, kVault} << Ids{kSpread} << kPeople << kPeople;
    QTest::newRow("unknown when nothing is unanswered")
        << Ids{kPeople, kServices} << Ids{kSpread, kVault} << kServices << kVault;
    QTest::newRow("itself when it is the last")
        << Ids{kPeople, kServices, kVault} << Ids{} << kSpread << kSpread;
    QTest::newRow("a question nobody knows") << Ids{} << Ids{} << QuestionId{u"Z1"_s} << kPeople;
}

void TestSession::nextOpenFindsTheNextQuestion()
{
    QFETCH(QList<QuestionId>, closed);
    QFETCH(QList<QuestionId>, unknown);
    QFETCH(QuestionId, after);
    QFETCH(QuestionId, next);
    const QMap<QuestionId, Answer> answers = {
        {kPeople, NotApplicable{u"outsourced"_s}},
        {kSpread, ChosenLevel{0}},
        {kServices, TickedItems{}},
        {kVault, ChosenLevel{2}},
    };
    for (const QuestionId &question : closed)
        m_session->setAnswer(question, answers.value(question));
    for (const QuestionId &question : unknown)
        m_session->setAnswer(question, Unknown{});
    QVERIFY(m_session->nextOpen(after).has_value());
    QCOMPARE(m_session->nextOpen(after)->text, next.text);
}

void TestSession::nextOpenFindsNothingWhenEverythingIsClosed()
{
    m_session->setAnswer(kPeople, NotApplicable{u"outsourced"_s});
    m_session->setAnswer(kSpread, ChosenLevel{0});
    m_session->setAnswer(kServices, TickedItems{});
    m_session->setAnswer(kVault, ChosenLevel{0});
    QVERIFY(!m_session->nextOpen({}));
    QVERIFY(!m_session->nextOpen(kSpread));
}

void TestSession::aDraftIsKeptThroughARestart()
{
    const QSignalSpy saved(m_session.get(), &Session::saved);
    m_session->keepDraft(kPeople, u"12,"_s);
    QCOMPARE(saved.size(), 0);
    open();
    QCOMPARE(m_session->draft(kPeople), u"12,"_s);
    QVERIFY(m_session->assessment().answer(kPeople) == Answer(Unanswered{}));
    m_session->keepDraft(kPeople, {});
    open();
    QCOMPARE(m_session->draft(kPeople), QString());
}

void TestSession::anAnswerTakesThePlaceOfADraft_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QString>("draft");
    QTest::newRow("another number") << Answer(TypedNumber{Decimal(13)}) << QString();
    QTest::newRow("the number that was there") << Answer(TypedNumber{Decimal(12)}) << QString();
    QTest::newRow("don't know") << Answer(Unknown{}) << QString();
    QTest::newRow("taken away") << Answer(Unanswered{}) << u"12x"_s;
}

void TestSession::anAnswerTakesThePlaceOfADraft()
{
    QFETCH(Answer, answer);
    QFETCH(QString, draft);
    m_session->setAnswer(kPeople, TypedNumber{Decimal(12)});
    m_session->keepDraft(kPeople, u"12x"_s);
    m_session->setAnswer(kPeople, answer);
    QCOMPARE(m_session->draft(kPeople), draft);
    QCOMPARE(must(m_store->drafts(m_id)).value(kPeople), draft);
}

void TestSession::changesMadeInASlotAreSavedInOrder()
{
    connect(m_session.get(), &Session::answerChanged, this, [this](const QuestionId &question) {
        if (question == kVault)
            m_session->setAnswer(kSpread, ChosenLevel{1});
    });
    m_session->setAnswer(kVault, ChosenLevel{4});
    const QList<LogEntry> log = must(m_store->log(m_id));
    QCOMPARE(log.size(), 2);
    QVERIFY(std::get<AnswerChanged>(log.at(0).change).question == kVault);
    QVERIFY(must(m_store->load(m_id)) == m_session->assessment());
}

void TestSession::aChangeThatCannotBeSavedStaysAndIsRetried()
{
    // An assessment the store has not got: every save is refused.
    Assessment stranger = assessment();
    stranger.header.id = {u"00000000-0000-4000-8000-000000000001"_s};
    Session session(m_questionnaire, m_wordings, *m_store, stranger, kToday);
    const QSignalSpy changed(&session, &Session::answerChanged);
    const QSignalSpy scored(&session, &Session::scoreChanged);
    const QSignalSpy saved(&session, &Session::saved);
    const QSignalSpy failed(&session, &Session::saveFailed);
    session.setAnswer(kVault, ChosenLevel{3});
    session.setAnswer(kVault, ChosenLevel{4});
    QCOMPARE(changed.size(), 2);
    QCOMPARE(scored.size(), 2);
    QCOMPARE(failed.size(), 2);
    QVERIFY(failed.first().first().value<Error>().code == ErrorCode::AssessmentNotFound);
    QVERIFY(session.hasUnsaved());
    QCOMPARE(session.problem()->code, ErrorCode::AssessmentNotFound);

    must(m_store->add(stranger));
    session.retry();
    QCOMPARE(saved.size(), 1);
    QVERIFY(!session.hasUnsaved());
    QVERIFY(!session.problem());
    QCOMPARE(must(m_store->log(stranger.header.id)).size(), 2);
    QVERIFY(must(m_store->load(stranger.header.id)) == session.assessment());
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
