#include "core/scoring/decisive.h"

#include "bundled.h"
#include "core/assessment/judging.h"
#include "scoringcases.h"

using namespace core;
using namespace core::scoring;
using namespace Qt::Literals::StringLiterals;
using cases::with;

class TestDecisive : public QObject
{
    Q_OBJECT

private slots:
    void theWorthiestComesFirst()
    {
        Questionnaire questionnaire = cases::made({{2}, {1}});
        questionnaire.groups[0].capabilities[0].questions[1].weight = 3;
        // a1 = 50 points of the total, 1 of 4 and 3 of 4 of it; b1 the other 50.
        const std::vector<OpenQuestion> open{
            {{u"b1.1"_s}, 50'000}, {{u"a1.2"_s}, 37'500}, {{u"a1.1"_s}, 12'500}};
        QCOMPARE(decisiveQuestions(questionnaire, {}), open);
    }

    void tiesStandInTheQuestionnairesOrder()
    {
        // Of four groups the names fall where the order rises.
        Questionnaire questionnaire = cases::made({{1}, {1}, {1}, {1}});
        std::reverse(questionnaire.groups.begin(), questionnaire.groups.end());
        questionnaire.buildIndex();
        QStringList ids;
        for (const OpenQuestion &open : decisiveQuestions(questionnaire, {})) {
            QCOMPARE(open.worth, 25'000);
            ids.append(open.question.text);
        }
        QCOMPARE(ids, (QStringList{u"d1.1"_s, u"c1.1"_s, u"b1.1"_s, u"a1.1"_s}));
    }

    void onlyOpenQuestionsAreTold()
    {
        const Assessment assessment = with({{u"a1.1"_s, ChosenLevel{0}},
            {u"a1.2"_s, NotApplicable{u"r"_s}},
            {u"a1.3"_s, Unknown{}},
            {u"a1.4"_s, TickedItems{{u"x"_s}, {}}}}); // of an older questionnaire
        QStringList ids;
        for (const OpenQuestion &open : decisiveQuestions(cases::made({{5}}), assessment))
            ids.append(open.question.text);
        QCOMPARE(ids, (QStringList{u"a1.3"_s, u"a1.4"_s, u"a1.5"_s}));
    }

    void withNothingOpenThereIsNone()
    {
        QVERIFY(decisiveQuestions(cases::made({{1}}), with({{u"a1.1"_s, ChosenLevel{2}}})).empty());
        QVERIFY(decisiveQuestions(cases::made({}), {}).empty());
    }

    void theWorthIsTheDifferenceOfTwoWholeScores()
    {
        Questionnaire questionnaire = bundled::questionnaire();
        QRandomGenerator random(5);
        for (int round = 0; round < 10; ++round) {
            cases::weighAtRandom(questionnaire, random);
            const Assessment assessment = cases::randomAssessment(questionnaire, random, 40);
            const auto all = decisiveQuestions(questionnaire, assessment);
            QVERIFY(!all.empty());
            QVERIFY(std::ranges::is_sorted(all, std::ranges::greater(), &OpenQuestion::worth));
            for (const OpenQuestion &open : all) {
                Standings standings = standingsOf(questionnaire, assessment);
                const auto index
                    = static_cast<size_t>(questionnaire.questionsInOrder().indexOf(open.question));
                QVERIFY(standings[index].isOpen());
                const auto floorAt = [&](int level) {
                    standings[index] = {Standing::State::Answered, level};
                    return *score(questionnaire, questionnaire.profiles.front(), standings)
                                .total.floor;
                };
                QCOMPARE(open.worth, floorAt(kTopLevel) - floorAt(0));
                QCOMPARE(
                    worthOfLevels(questionnaire, assessment, open.question).back(), open.worth);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestDecisive)
#include "tst_decisive.moc"
