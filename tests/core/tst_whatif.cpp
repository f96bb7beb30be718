#include "core/scoring/whatif.h"

#include "bundled.h"
#include "scoringcases.h"

using namespace core;
using namespace core::scoring;
using namespace Qt::Literals::StringLiterals;
using cases::with;

class TestWhatIf : public QObject
{
    Q_OBJECT

private slots:
    void levelsStandInForAnswersOfAnyKind()
    {
        const Questionnaire &questionnaire = bundled::questionnaire();
        QMap<QuestionId, int> levels;
        for (const QuestionId &id : questionnaire.questionsInOrder())
            levels.insert(id, 3);
        const Scorecard card = scoreWith(questionnaire, {}, levels);
        QCOMPARE(card.total, (Readings{75'000, 75'000, 75'000, 100'000}));
        QCOMPARE(card.closed, 93);
    }

    void whatIsNotNamedStandsAsItIs()
    {
        const Questionnaire questionnaire = cases::made({{2}});
        const Assessment assessment = with({{u"a1.1"_s, ChosenLevel{4}}});
        const Scorecard card = scoreWith(questionnaire, assessment, {{{u"a1.2"_s}, 2}});
        QCOMPARE(card.total, (Readings{75'000, 75'000, 75'000, 100'000}));
        QCOMPARE(scoreWith(questionnaire, assessment, {}), score(questionnaire, assessment));
    }

    void aLevelMayBeLowerThanTheAnswer()
    {
        const Assessment assessment = with({{u"a1.1"_s, ChosenLevel{4}}});
        QCOMPARE(scoreWith(cases::made({{1}}), assessment, {{{u"a1.1"_s}, 1}}).total.floor,
            std::optional(25'000));
    }

    void whatDoesNotApplyStaysOut()
    {
        const Assessment assessment = with({{u"a1.1"_s, NotApplicable{u"r"_s}}});
        QVERIFY(!scoreWith(cases::made({{1}}), assessment, {{{u"a1.1"_s}, 4}}).total.floor);
    }

    void whatAnOlderQuestionnaireMeantChangesNothing_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<int>("level");
        QTest::newRow("a question that is gone") << u"z9.9"_s << 4;
        QTest::newRow("a level above the scale") << u"a1.1"_s << 5;
        QTest::newRow("a level below it") << u"a1.1"_s << -1;
    }
    void whatAnOlderQuestionnaireMeantChangesNothing()
    {
        QFETCH(QString, question);
        QFETCH(int, level);
        const Questionnaire questionnaire = cases::made({{2}});
        const Assessment assessment = with({{u"a1.1"_s, ChosenLevel{2}}});
        QCOMPARE(scoreWith(questionnaire, assessment, {{{question}, level}}),
            score(questionnaire, assessment));
    }

    void theProfileOfTheAssessmentIsUsed()
    {
        const Questionnaire questionnaire = cases::made({{1, 1}});
        Assessment assessment;
        assessment.header.profile = kOwnProfile;
        assessment.header.ownWeights
            = OwnWeights{u"Ours"_s, {kOwnProfile, {}, {{{u"a1"_s}, 3}, {{u"a2"_s}, 1}}}};
        const Scorecard card = scoreWith(questionnaire, assessment, {{{u"a1.1"_s}, 4}});
        QCOMPARE(card.total.floor, std::optional(75'000));
        QCOMPARE(card.profile, kOwnProfile);
    }
};

QTEST_APPLESS_MAIN(TestWhatIf)
#include "tst_whatif.moc"
