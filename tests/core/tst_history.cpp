#include "core/history/past.h"

#include "core/scoring/scorecard.h"

#include "bundled.h"
#include "scoringcases.h"

#include <QRandomGenerator>

using namespace core;
using namespace core::history;
using namespace Qt::Literals::StringLiterals;

namespace {

const QuestionId kFirst{u"a1.1"_s};
const QuestionId kSecond{u"a1.2"_s};

// A log as a store would number and time it.
class Log
{
public:
    Past past = {};

    qint64 add(const Change &change, const Circumstances &circumstances = {})
    {
        m_number += 3; // other assessments have entries, too
        m_at = m_at.addSecs(60);
        past.entries.append({m_number, m_at, change, circumstances});
        apply(change, m_at, m_state);
        return m_number;
    }
    void takeBack(std::optional<qsizetype> place)
    {
        const auto entry = takingBack(past.entries, *place);
        add(entry->change, entry->circumstances);
    }
    void undo() { takeBack(steps().undo); }
    void redo() { takeBack(steps().redo); }
    [[nodiscard]] Steps steps() const { return stepsOf(past.entries); }
    [[nodiscard]] const Assessment &state() const { return m_state; }
    // What an assessment says; when it was said is another matter.
    [[nodiscard]] Assessment content() const
    {
        Assessment now = m_state;
        now.lastChange = {};
        return now;
    }

private:
    Assessment m_state;
    qint64 m_number = 0;
    QDateTime m_at = QDateTime::fromString(u"2026-11-20T16:40:00+01:00"_s, Qt::ISODate);
};

AnswerChanged answered(const QuestionId &question, const Answer &before, const Answer &after)
{
    return {question, before, after, {}, {}};
}

// Some change of any kind, from the state as it is.
Change someChange(const Assessment &now, QRandomGenerator &random)
{
    const QuestionId question = random.bounded(2) == 0 ? kFirst : kSecond;
    switch (random.bounded(6)) {
    case 0: {
        const Response held = now.response(question);
        const int level = random.bounded(6);
        const Answer next = level == 5 ? Answer(Unanswered{}) : Answer(ChosenLevel{level});
        return AnswerChanged{question,
            held.answer,
            next,
            held.wording,
            level == 5 ? QString() : u"w%1"_s.arg(level)};
    }
    case 1: {
        const auto kind = random.bounded(2) == 0 ? NoteKind::Shared : NoteKind::Private;
        const Response held = now.response(question);
        const QString text = u"note %1"_s.arg(random.bounded(1000));
        return NoteChanged{
            question, kind, kind == NoteKind::Shared ? held.note : held.privateNote, text};
    }
    case 2: {
        Header next = now.header;
        next.title = u"title %1"_s.arg(random.bounded(1000));
        return HeaderChanged{now.header, next};
    }
    case 3: {
        const Fact next
            = random.bounded(3) == 0 ? Fact{} : Fact{YesOrNo{random.bounded(2) == 0}, {}};
        return FactChanged{u"R1"_s, now.facts.value(u"R1"_s), next};
    }
    case 4: {
        Plan next = now.plan;
        next.target = random.bounded(100'000);
        return PlanChanged{now.plan, next};
    }
    default: {
        const EvidenceId id{u"evidence %1"_s.arg(random.bounded(3))};
        const Evidence next{.question = question.text,
            .what = EvidenceLink{u"address %1"_s.arg(random.bounded(1000))}};
        const auto held = now.evidence.constFind(id);
        if (held != now.evidence.constEnd())
            return EvidenceChanged{
                id, *held, random.bounded(2) == 0 ? std::nullopt : std::optional(next)};
        return EvidenceChanged{id, {}, next};
    }
    }
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyLogHasNothingToTakeBack()
    {
        QCOMPARE(stepsOf({}), Steps{});
        QVERIFY(!isReasonWanted({}));
        QVERIFY(milestones({}).isEmpty());
    }

    void anUndoCanBeRedoneAndUndoneAgain()
    {
        Log log;
        log.add(answered(kFirst, Unanswered{}, ChosenLevel{2}));
        QCOMPARE(log.steps(), (Steps{0, {}}));
        log.undo();
        QCOMPARE(log.steps(), (Steps{{}, 1}));
        QVERIFY(log.state().responses.isEmpty());
        log.redo();
        QCOMPARE(log.steps(), (Steps{2, {}}));
        QVERIFY(log.state().answer(kFirst) == Answer(ChosenLevel{2}));
        log.undo();
        QCOMPARE(log.steps(), (Steps{{}, 3}));
    }

    void aNewChangeAfterAnUndoLeavesNothingToRedo()
    {
        Log log;
        log.add(answered(kFirst, Unanswered{}, ChosenLevel{2}));
        log.add(answered(kSecond, Unanswered{}, ChosenLevel{1}));
        log.undo();
        log.add(answered(kSecond, Unanswered{}, ChosenLevel{3}));
        QCOMPARE(log.steps(), (Steps{3, {}}));
        log.undo();
        log.undo();
        QCOMPARE(log.steps(), (Steps{{}, 5}));
        QVERIFY(log.content() == Assessment{});
    }

    void whatIsNotOfTheContentIsPassedOver()
    {
        Log log;
        log.add(answered(kFirst, Unanswered{}, ChosenLevel{2}));
        log.add(StateNamed{u"sent"_s});
        log.add(ReasonGiven{u"because"_s});
        log.add(ShelfChanged{Shelf::Current, Shelf::Archived});
        QCOMPARE(log.steps(), (Steps{0, {}}));
        log.undo();
        log.add(StateNamed{u"sent again"_s});
        QCOMPARE(log.steps(), (Steps{{}, 4})); // a milestone does not end a redo
        QVERIFY(!takingBack(log.past.entries, 1));
    }

    void anEntryThatNamesAnotherThanTheNextIsAChangeLikeAnyOther()
    {
        Log log;
        const qint64 first = log.add(answered(kFirst, Unanswered{}, ChosenLevel{2}));
        log.add(answered(kSecond, Unanswered{}, ChosenLevel{1}));
        log.add(answered(kFirst, ChosenLevel{2}, Unanswered{}), {.undoes = first});
        QCOMPARE(log.steps(), (Steps{2, {}}));
        log.undo();
        QVERIFY(log.state().answer(kFirst) == Answer(ChosenLevel{2}));
    }

    void aNoteTypedBackToWhatItWasIsFoundToBeAnUndo()
    {
        Log log;
        const qint64 typed = log.add(NoteChanged{kFirst, NoteKind::Shared, {}, u"a"_s});
        const NoteChanged back{kFirst, NoteKind::Shared, u"a"_s, {}};
        QCOMPARE(takenBackBy(log.past.entries, back), std::optional(typed));
        QVERIFY(!takenBackBy(log.past.entries, NoteChanged{kFirst, NoteKind::Private, u"a"_s, {}}));
        const qint64 undone = log.add(back, {.undoes = typed});
        const NoteChanged forth{kFirst, NoteKind::Shared, {}, u"a"_s};
        QCOMPARE(takenBackBy(log.past.entries, forth), std::optional(undone));
    }

    void aWalkOfChangesIsUndoneAndRedoneToTheEnds_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1U, 2U, 3U, 4U, 5U})
            QTest::addRow("seed %u", seed) << seed;
    }
    // A model beside it: a stack of states, as an editor without a log would keep it.
    void aWalkOfChangesIsUndoneAndRedoneToTheEnds()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        Log log;
        QList<Assessment> states{log.content()};
        qsizetype here = 0;
        for (int step = 0; step < 500; ++step) {
            const int dice = random.bounded(10);
            QCOMPARE(log.steps().undo.has_value(), here > 0);
            QCOMPARE(log.steps().redo.has_value(), here + 1 < states.size());
            if (dice < 3 && here > 0) {
                log.undo();
                --here;
            } else if (dice < 5 && here + 1 < states.size()) {
                log.redo();
                ++here;
            } else if (dice == 9) {
                log.add(StateNamed{u"state %1"_s.arg(step)});
            } else {
                log.add(someChange(log.state(), random));
                states.resize(++here);
                states.append(log.content());
            }
            QVERIFY2(log.content() == states.at(here), qPrintable(QString::number(step)));
        }
        while (log.steps().undo)
            log.undo();
        QVERIFY(log.content() == Assessment{});
        while (log.steps().redo)
            log.redo();
        QVERIFY(log.content() == states.last());
        QVERIFY(stateAfter(log.past, log.past.entries.size()) == log.state());
    }

    void onlyWhatStandsSinceTheNewestMilestoneWantsAReason()
    {
        Log log;
        log.add(answered(kFirst, Unanswered{}, ChosenLevel{2}));
        QVERIFY(!isReasonWanted(log.past.entries));
        log.add(StateNamed{u"sent"_s});
        QVERIFY(!isReasonWanted(log.past.entries));
        log.add(answered(kFirst, ChosenLevel{2}, ChosenLevel{3}));
        QVERIFY(isReasonWanted(log.past.entries));
        log.undo();
        QVERIFY(!isReasonWanted(log.past.entries)); // nothing is another than it was
        log.undo(); // of what was before the milestone
        QVERIFY(isReasonWanted(log.past.entries));
        log.add(ReasonGiven{u"because"_s});
        QVERIFY(!isReasonWanted(log.past.entries));
        log.add(answered(kSecond, Unanswered{}, ChosenLevel{1}), {.reason = u"because"_s});
        QVERIFY(!isReasonWanted(log.past.entries));
        log.add(answered(kSecond, ChosenLevel{1}, ChosenLevel{2}));
        QVERIFY(isReasonWanted(log.past.entries));
        log.add(StateNamed{u"sent again"_s});
        QVERIFY(!isReasonWanted(log.past.entries));
    }

    void aReasonIsThatOfWhatCameBeforeItUpToTheMilestone()
    {
        Log log;
        log.add(answered(kFirst, Unanswered{}, ChosenLevel{0}));
        log.add(StateNamed{u"sent"_s});
        log.add(answered(kFirst, ChosenLevel{0}, ChosenLevel{1}));
        log.add(answered(kFirst, ChosenLevel{1}, ChosenLevel{2}), {.reason = u"its own"_s});
        log.add(ReasonGiven{u"given"_s});
        log.add(answered(kFirst, ChosenLevel{2}, ChosenLevel{3}));
        QCOMPARE(
            reasonsOf(log.past.entries), (QStringList{{}, {}, u"given"_s, u"its own"_s, {}, {}}));
        QCOMPARE(milestones(log.past.entries), (QList<qsizetype>{1}));
    }

    void stateAndTotalAreThoseOfTheMoment()
    {
        const Questionnaire questionnaire = cases::made({{2}});
        Log log;
        log.add(answered(kFirst, Unanswered{}, ChosenLevel{4}));
        log.add(NoteChanged{kFirst, NoteKind::Shared, {}, u"a note"_s});
        log.add(answered(kSecond, Unanswered{}, ChosenLevel{2}));
        const auto totals = totalsAlong(questionnaire, log.past);
        QCOMPARE(totals.size(), size_t(3));
        for (qsizetype count = 1; count <= 3; ++count)
            QCOMPARE(totals.at(static_cast<size_t>(count - 1)),
                scoring::score(questionnaire, stateAfter(log.past, count)).total);
        QCOMPARE(totals.at(0).floor, std::optional(50'000));
        QCOMPARE(totals.at(2).floor, std::optional(75'000));
        QVERIFY(stateAfter(log.past, 0) == log.past.beginning);
        QVERIFY(stateAfter(log.past, 99) == log.state());
        QVERIFY(stateAfter(log.past, 1).response(kFirst).note.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestHistory)
#include "tst_history.moc"
