#include "core/scoring/verdict.h"

#include "core/scoring/whatif.h"
#include "scoringcases.h"

#include <QtTest>

using namespace core;
using namespace core::scoring;
using namespace Qt::Literals::StringLiterals;
using cases::with;

Q_DECLARE_METATYPE(core::Answer)

namespace {

// Ten questions of weight 1 in one capability, so that each level is 2.5 points; the first is
// critical at level 3, the second at 2.
Questionnaire ten()
{
    Questionnaire result = cases::made({{10}});
    auto &questions = result.groups[0].capabilities[0].questions;
    questions[0].critical = 3;
    questions[1].critical = 2;
    return result;
}

const QuestionId kFirst{u"a1.1"_s};
const QuestionId kSecond{u"a1.2"_s};

// Everything at a level, but for what is told.
Assessment allAt(int level, const QMap<QString, Answer> &others = {})
{
    QMap<QString, Answer> answers;
    const Questionnaire questionnaire = ten();
    for (const QuestionId &id : questionnaire.questionsInOrder())
        answers.insert(id.text, ChosenLevel{level});
    answers.insert(others);
    return with(answers);
}

Judgement judged(const Assessment &assessment, const QStringList &notMet = {})
{
    const Questionnaire questionnaire = ten();
    return judge(questionnaire, assessment, score(questionnaire, assessment), notMet);
}

} // namespace

class TestVerdict : public QObject
{
    Q_OBJECT

private slots:
    void withoutARuleTheVerdictIsTheBand_data()
    {
        QTest::addColumn<int>("level");
        QTest::addColumn<int>("verdict");
        // All at level 1 or 2 is below gaps or in them, where critical questions lower nothing.
        QTest::newRow("nothing in place") << 0 << int(Verdict::NotReady);
        QTest::newRow("half") << 2 << int(Verdict::Gaps);
        QTest::newRow("three quarters") << 3 << int(Verdict::NearlyReady);
        QTest::newRow("all") << 4 << int(Verdict::Ready);
    }
    void withoutARuleTheVerdictIsTheBand()
    {
        QFETCH(int, level);
        QFETCH(int, verdict);
        const Judgement judgement = judged(allAt(level));
        QCOMPARE(int(judgement.floor), verdict);
        QCOMPARE(int(judgement.ceiling), verdict);
        QVERIFY(judgement.isCertain());
        QVERIFY(judgement.rules.empty());
    }

    void aCriticalQuestionBelowItsLevelMeansGapsAtMost()
    {
        const Judgement judgement = judged(allAt(4, {{kFirst.text, ChosenLevel{2}}}));
        const LoweringRule rule = CriticalBelow{kFirst, 2, 3, true, true};
        QCOMPARE(judgement, (Judgement{Verdict::Gaps, Verdict::Gaps, {rule}}));
    }

    void aCriticalQuestionAtItsLevelLowersNothing()
    {
        const Judgement judgement
            = judged(allAt(4, {{kFirst.text, ChosenLevel{3}}, {kSecond.text, ChosenLevel{2}}}));
        QCOMPARE(judgement, (Judgement{Verdict::Ready, Verdict::Ready, {}}));
    }

    void anOpenCriticalQuestionLowersTheFloorAlone_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::newRow("unanswered") << Answer(Unanswered{});
        QTest::newRow("unknown") << Answer(Unknown{});
        QTest::newRow("an answer of an older questionnaire") << Answer(TickedItems{{u"x"_s}, {}});
    }
    void anOpenCriticalQuestionLowersTheFloorAlone()
    {
        QFETCH(Answer, answer);
        const Judgement judgement = judged(allAt(4, {{kFirst.text, answer}}));
        const LoweringRule rule = CriticalBelow{kFirst, std::nullopt, 3, true, false};
        QCOMPARE(judgement, (Judgement{Verdict::Gaps, Verdict::Ready, {rule}}));
        QVERIFY(!judgement.isCertain());
    }

    void aCriticalQuestionThatDoesNotApplyIsMet()
    {
        const Judgement judgement = judged(allAt(4, {{kFirst.text, NotApplicable{u"r"_s}}}));
        QCOMPARE(judgement, (Judgement{Verdict::Ready, Verdict::Ready, {}}));
    }

    void aRuleIsToldOnlyOfTheReadingItLowers()
    {
        // Five open: floor 4 at level 4 and one at 2 of ten -> 45, ceiling 95. Only the ceiling is
        // above gaps.
        const Judgement judgement = judged(allAt(4,
            {{kFirst.text, ChosenLevel{2}},
                {u"a1.3"_s, Unanswered{}},
                {u"a1.4"_s, Unanswered{}},
                {u"a1.5"_s, Unanswered{}},
                {u"a1.6"_s, Unknown{}},
                {u"a1.7"_s, Unknown{}}}));
        const LoweringRule rule = CriticalBelow{kFirst, 2, 3, false, true};
        QCOMPARE(judgement, (Judgement{Verdict::NotReady, Verdict::Gaps, {rule}}));
    }

    void everyRuleThatLowersByItselfIsTold()
    {
        const Judgement judgement
            = judged(allAt(4, {{kFirst.text, ChosenLevel{1}}, {kSecond.text, Unknown{}}}),
                {u"R6a"_s, u"R1"_s});
        const std::vector<LoweringRule> rules{UnmetRequirement{u"R6a"_s},
            UnmetRequirement{u"R1"_s},
            CriticalBelow{kFirst, 1, 3, true, true},
            CriticalBelow{kSecond, std::nullopt, 2, true, false}};
        QCOMPARE(judgement, (Judgement{Verdict::NotEligibleYet, Verdict::NotEligibleYet, rules}));
        QVERIFY(judgement.isCertain());
    }

    void anUnmetRequirementCountsWhateverTheScore_data()
    {
        QTest::addColumn<int>("level");
        QTest::newRow("nothing in place") << 0;
        QTest::newRow("all in place") << 4;
    }
    void anUnmetRequirementCountsWhateverTheScore()
    {
        QFETCH(int, level);
        const Judgement judgement = judged(allAt(level), {u"R3"_s});
        const LoweringRule rule = UnmetRequirement{u"R3"_s};
        QCOMPARE(judgement, (Judgement{Verdict::NotEligibleYet, Verdict::NotEligibleYet, {rule}}));
    }

    void withNothingApplicableThereIsNothingToScore()
    {
        QMap<QString, Answer> answers;
        const Questionnaire questionnaire = ten();
        for (const QuestionId &id : questionnaire.questionsInOrder())
            answers.insert(id.text, NotApplicable{u"r"_s});
        QCOMPARE(judged(with(answers)),
            (Judgement{Verdict::NothingToScore, Verdict::NothingToScore, {}}));
        QCOMPARE(judged(with(answers), {u"R1"_s}).floor, Verdict::NotEligibleYet);
        QCOMPARE(judged(with(answers), {u"R1"_s}).ceiling, Verdict::NotEligibleYet);
    }

    void anEmptyAssessmentIsOpen()
    {
        const Judgement judgement = judged({});
        QCOMPARE(judgement, (Judgement{Verdict::NotReady, Verdict::Ready, {}}));
        QVERIFY(!judgement.isCertain());
    }

    void aWhatIfIsJudgedByItsLevels()
    {
        const Questionnaire questionnaire = ten();
        const Assessment assessment = allAt(4, {{kFirst.text, ChosenLevel{2}}});
        const QMap<QuestionId, int> levels{{kFirst, 3}};
        QCOMPARE(judge(questionnaire,
                     standingsWith(questionnaire, assessment, levels),
                     scoreWith(questionnaire, assessment, levels),
                     {}),
            (Judgement{Verdict::Ready, Verdict::Ready, {}}));
    }
};

QTEST_APPLESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
