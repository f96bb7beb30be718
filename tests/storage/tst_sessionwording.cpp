#include "core/session/session.h"

#include "storage/fixtures.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace core::storage;
using namespace fixtures;

namespace {

// The fingerprint a question had in this place of its history.
QString wordingAt(qsizetype place) { return u"%1"_s.arg(place, 12, 16, QChar(u'0')); }

const QString kFirst = u"en:000000000000"_s;
const QString kSecond = u"en:000000000001"_s;
const EarlierWording kThenOther{wordingAt(0), WordingChange::Substantive};
const EarlierWording kThenClearer{wordingAt(0), WordingChange::Editorial};

} // namespace

class TestSessionWording : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void anAnswerIsKeptWithItsWording_data();
    void anAnswerIsKeptWithItsWording();
    void noWordingsRecordNothingAndChangeNoMeaning();
    void whatIsAskedAgainIsWhatChangedItsMeaning_data();
    void whatIsAskedAgainIsWhatChangedItsMeaning();
    void anAnswerIsConfirmed_data();
    void anAnswerIsConfirmed();
    void confirmingWhereNothingChangedSaysNothing_data();
    void confirmingWhereNothingChangedSaysNothing();
    void confirmingKeepsWhatIsHalfTyped();
    void anAnswerNobodyTakesAnyLongerIsNotConfirmed();
    void nextOpenPassesByWhatChangedItsMeaning_data();
    void nextOpenPassesByWhatChangedItsMeaning();

private:
    void ask(const QMap<QuestionId, QList<EarlierWording>> &earlier);
    void open();

    const Questionnaire m_questionnaire = questionnaire();
    Wordings m_wordings;
    StepClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    AssessmentId m_id;
    std::unique_ptr<Session> m_session;
};

void TestSessionWording::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = must(Store::open(m_folder->path(), m_clock));
    m_id = must(m_store->add(assessment())).header.id;
}

void TestSessionWording::cleanup()
{
    m_session.reset();
    m_store.reset();
    m_folder.reset();
}

void TestSessionWording::open()
{
    m_session = std::make_unique<Session>(
        m_questionnaire, m_wordings, *m_store, must(m_store->load(m_id)), kToday);
}

// Opens the assessment with a questionnaire whose questions had these wordings before. Today's is
// told by how many there were.
void TestSessionWording::ask(const QMap<QuestionId, QList<EarlierWording>> &earlier)
{
    WordingHistory history;
    for (const QuestionId &question : m_questionnaire.questionsInOrder()) {
        history.earlier.insert(question, earlier.value(question));
        history.now.insert(question, wordingAt(earlier.value(question).size()));
    }
    m_wordings = {};
    m_wordings.add(u"en"_s, history);
    open();
}

void TestSessionWording::anAnswerIsKeptWithItsWording_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QString>("wording");
    QTest::newRow("a level") << Answer(ChosenLevel{2}) << kFirst;
    QTest::newRow("don't know") << Answer(Unknown{}) << kFirst;
    QTest::newRow("taken away") << Answer(Unanswered{}) << QString();
}

void TestSessionWording::anAnswerIsKeptWithItsWording()
{
    QFETCH(Answer, answer);
    QFETCH(QString, wording);
    ask({});
    m_session->setNote(kVault, NoteKind::Shared, u"x"_s);
    m_session->setAnswer(kVault, ChosenLevel{1});
    m_session->setAnswer(kVault, answer);
    QCOMPARE(m_session->assessment().response(kVault).wording, wording);
    QVERIFY(must(m_store->load(m_id)) == m_session->assessment());
    QVERIFY(must(m_store->rebuild(m_id)) == m_session->assessment());
    QVERIFY(must(m_store->log(m_id)).last().change
        == Change(AnswerChanged{kVault, ChosenLevel{1}, answer, kFirst, wording}));
}

void TestSessionWording::noWordingsRecordNothingAndChangeNoMeaning()
{
    ask({});
    m_session->setAnswer(kSpread, ChosenLevel{1});
    m_wordings = {};
    open();
    m_session->setAnswer(kVault, ChosenLevel{1});
    QCOMPARE(m_session->assessment().response(kVault).wording, QString());
    QVERIFY(m_session->changedInMeaning().isEmpty());
    QVERIFY(!m_session->hasChangedMeaning(kSpread));
}

void TestSessionWording::whatIsAskedAgainIsWhatChangedItsMeaning_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QString>("wording");
    QTest::addColumn<EarlierWording>("earlier");
    QTest::addColumn<bool>("isChanged");
    const Answer level = ChosenLevel{2};
    QTest::newRow("another meaning") << level << kFirst << kThenOther << true;
    QTest::newRow("the same in clearer words") << level << kFirst << kThenClearer << false;
    QTest::newRow("today's words") << level << kSecond << kThenOther << false;
    QTest::newRow("words nobody knows") << level << u"en:00000000000f"_s << kThenClearer << true;
    QTest::newRow("words nobody recorded") << level << QString() << kThenOther << false;
    QTest::newRow("don't know") << Answer(Unknown{}) << kFirst << kThenOther << true;
    QTest::newRow("not applicable")
        << Answer(NotApplicable{u"no"_s}) << kFirst << kThenOther << true;
    QTest::newRow("no answer") << Answer(Unanswered{}) << QString() << kThenOther << false;
}

void TestSessionWording::whatIsAskedAgainIsWhatChangedItsMeaning()
{
    QFETCH(Answer, answer);
    QFETCH(QString, wording);
    QFETCH(EarlierWording, earlier);
    QFETCH(bool, isChanged);
    must(m_store->record(m_id, AnswerChanged{kVault, Unanswered{}, answer, {}, wording}));
    must(m_store->record(m_id, AnswerChanged{kPeople, Unanswered{}, Unknown{}, {}, kFirst}));
    ask({{kVault, {earlier}}, {kPeople, {kThenOther}}, {kSpread, {kThenOther}}});
    QCOMPARE(m_session->hasChangedMeaning(kVault), isChanged);
    QVERIFY(m_session->changedInMeaning() == (isChanged ? QList{kPeople, kVault} : QList{kPeople}));
    QVERIFY(!m_session->hasChangedMeaning({u"Z1"_s}));
}

void TestSessionWording::anAnswerIsConfirmed_data()
{
    QTest::addColumn<bool>("isSetAgain");
    QTest::newRow("by saying so") << false;
    QTest::newRow("by giving it again") << true;
}

void TestSessionWording::anAnswerIsConfirmed()
{
    QFETCH(bool, isSetAgain);
    ask({});
    m_session->setAnswer(kVault, ChosenLevel{2});
    m_session->setNote(kVault, NoteKind::Shared, u"x"_s);
    ask({{kVault, {kThenOther}}});
    QVERIFY(m_session->hasChangedMeaning(kVault));
    const QSignalSpy changed(m_session.get(), &Session::answerChanged);
    const QSignalSpy scored(m_session.get(), &Session::scoreChanged);
    const QSignalSpy saved(m_session.get(), &Session::saved);
    if (isSetAgain)
        m_session->setAnswer(kVault, ChosenLevel{2});
    else
        m_session->confirmAnswer(kVault);
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed.first().first().value<QuestionId>() == kVault);
    QCOMPARE(scored.size(), 0);
    QCOMPARE(saved.size(), 1);
    QVERIFY(!m_session->hasChangedMeaning(kVault));
    const Response expected{ChosenLevel{2}, u"x"_s, {}, kSecond};
    QVERIFY(m_session->assessment().response(kVault) == expected);
    QVERIFY(must(m_store->load(m_id)) == m_session->assessment());
    QVERIFY(must(m_store->rebuild(m_id)) == m_session->assessment());
    QVERIFY(must(m_store->log(m_id)).last().change
        == Change(AnswerChanged{kVault, ChosenLevel{2}, ChosenLevel{2}, kFirst, kSecond}));
}

void TestSessionWording::confirmingWhereNothingChangedSaysNothing_data()
{
    QTest::addColumn<QuestionId>("question");
    QTest::addColumn<EarlierWording>("earlier");
    QTest::newRow("already confirmed") << kSpread << kThenOther;
    QTest::newRow("only the words are others") << kVault << kThenClearer;
    QTest::newRow("unanswered") << kServices << kThenOther;
    QTest::newRow("a question nobody knows") << QuestionId{u"Z1"_s} << kThenOther;
}

void TestSessionWording::confirmingWhereNothingChangedSaysNothing()
{
    QFETCH(QuestionId, question);
    QFETCH(EarlierWording, earlier);
    ask({});
    m_session->setAnswer(kSpread, ChosenLevel{2});
    m_session->setAnswer(kVault, ChosenLevel{2});
    ask({{kSpread, {kThenOther}}, {kVault, {earlier}}, {kServices, {kThenOther}}});
    m_session->confirmAnswer(kSpread);
    const QSignalSpy changed(m_session.get(), &Session::answerChanged);
    const QSignalSpy saved(m_session.get(), &Session::saved);
    m_session->confirmAnswer(question);
    QCOMPARE(changed.size() + saved.size(), 0);
    QCOMPARE(must(m_store->log(m_id)).size(), 3);
}

void TestSessionWording::confirmingKeepsWhatIsHalfTyped()
{
    ask({});
    m_session->setAnswer(kPeople, TypedNumber{Decimal(12)});
    m_session->keepDraft(kPeople, u"12x"_s);
    ask({{kPeople, {kThenOther}}});
    m_session->confirmAnswer(kPeople);
    QVERIFY(!m_session->hasChangedMeaning(kPeople));
    QCOMPARE(m_session->draft(kPeople), u"12x"_s);
}

void TestSessionWording::anAnswerNobodyTakesAnyLongerIsNotConfirmed()
{
    const Answer gone = TickedItems{{u"gone"_s}};
    must(m_store->record(m_id, AnswerChanged{kServices, Unanswered{}, gone, {}, kFirst}));
    ask({{kServices, {kThenOther}}});
    m_session->confirmAnswer(kServices);
    QVERIFY(m_session->hasChangedMeaning(kServices));
    QCOMPARE(must(m_store->log(m_id)).size(), 1);
}

void TestSessionWording::nextOpenPassesByWhatChangedItsMeaning_data()
{
    using Ids = QList<QuestionId>;
    QTest::addColumn<Ids>("closed");
    QTest::addColumn<Ids>("unknown");
    QTest::addColumn<Ids>("changed");
    QTest::addColumn<QuestionId>("after");
    QTest::addColumn<QuestionId>("next");
    const Ids all = {kPeople, kSpread, kServices, kVault};
    const QuestionId start;
    QTest::newRow("when everything is closed")
        << all << Ids{} << Ids{kServices} << start << kServices;
    QTest::newRow("the next one of two")
        << all << Ids{} << Ids{kSpread, kVault} << kSpread << kVault;
    QTest::newRow("round the end") << all << Ids{} << Ids{kSpread} << kServices << kSpread;
    QTest::newRow("after what is unanswered")
        << Ids{kPeople, kSpread, kServices} << Ids{} << Ids{kSpread} << start << kVault;
    QTest::newRow("before what is unknown")
        << Ids{kPeople, kServices, kVault} << Ids{kSpread} << Ids{kVault} << kPeople << kVault;
    QTest::newRow("also an unknown one, before the others")
        << Ids{kPeople, kServices} << Ids{kSpread, kVault} << Ids{kVault} << start << kVault;
}

void TestSessionWording::nextOpenPassesByWhatChangedItsMeaning()
{
    QFETCH(QList<QuestionId>, closed);
    QFETCH(QList<QuestionId>, unknown);
    QFETCH(QList<QuestionId>, changed);
    QFETCH(QuestionId, after);
    QFETCH(QuestionId, next);
    const QMap<QuestionId, Answer> answers = {
        {kPeople, NotApplicable{u"outsourced"_s}},
        {kSpread, ChosenLevel{0}},
        {kServices, TickedItems{}},
        {kVault, ChosenLevel{2}},
    };
    ask({});
    for (const QuestionId &question : closed)
        m_session->setAnswer(question, answers.value(question));
    for (const QuestionId &question : unknown)
        m_session->setAnswer(question, Unknown{});
    QMap<QuestionId, QList<EarlierWording>> earlier;
    for (const QuestionId &question : changed)
        earlier.insert(question, {kThenOther});
    ask(earlier);
    QVERIFY(m_session->nextOpen(after).has_value());
    QCOMPARE(m_session->nextOpen(after)->text, next.text);
    QVERIFY(m_session->changedInMeaning() == changed);
}

QTEST_GUILESS_MAIN(TestSessionWording)
#include "tst_sessionwording.moc"
