#include "core/readiness/readiness.h"

#include "core/exchange/exchange.h"
#include "core/scoring/weighing.h"
#include "given.h"

using namespace core;
using namespace core::readiness;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(core::Answer)

namespace {

const QDate kDay(2026, 11, 25);

Assessment sample() { return *exchange::fromJson(bundled::sampleJson(), bundled::questionnaire()); }

QStringList turned(const Assessment &assessment, QDate now, QDate then)
{
    QStringList ids;
    for (const Turn &turn : turns(bundled::questionnaire(), assessment, now, then))
        ids.append(turn.before.id);
    return ids;
}

} // namespace

// What each figure must be is asked of the function it comes from; here only that the one value
// holds those of the same assessment, weights and day.
class TestReadiness final : public QObject
{
    Q_OBJECT

private slots:
    void everyFigureIsThatOfItsOwnFunction()
    {
        const Questionnaire &questionnaire = bundled::questionnaire();
        const Assessment assessment = sample();
        const Readiness all = assess(questionnaire, assessment, {.on = kDay, .tenths = 35});
        const auto card = scoring::score(questionnaire, assessment);
        const auto judged = eligibility::judge(questionnaire, assessment, kDay);
        QVERIFY(all.card == card);
        QVERIFY(all.eligibility == judged);
        QVERIFY(all.verdict
            == scoring::judge(questionnaire, assessment, card, eligibility::hindrances(judged)));
        QVERIFY(all.robustness
            == scoring::robustness(
                questionnaire, scoring::profileOf(questionnaire, assessment), card, 35));
        QVERIFY(all.decisive == scoring::decisiveQuestions(questionnaire, assessment));
        QVERIFY(all.window == eligibility::applicationWindow(questionnaire, kDay));
        QCOMPARE(all.hindrances(), int(eligibility::hindrances(judged).size()));
        QVERIFY(all.hindrances() > 0); // or the sample would show too little
    }

    void aRequirementIsFoundByItsId()
    {
        const Readiness all = assess(bundled::questionnaire(), sample(), {.on = kDay});
        QVERIFY(all.find(u"R6a"_s));
        QCOMPARE(all.find(u"R6a"_s)->id, u"R6a"_s);
        QVERIFY(!all.find(u"R6"_s));
        QVERIFY(!all.find({}));
    }

    void theDayMovesWhatHangsOnItAndNothingElse()
    {
        const Assessment assessment = allHolds(); // its designation ends on 31 March 2027
        const Readiness now = assess(bundled::questionnaire(), assessment, {.on = kDay});
        const Readiness then
            = assess(bundled::questionnaire(), assessment, {.on = QDate(2027, 4, 1)});
        QCOMPARE(now.hindrances(), 0);
        QVERIFY(then.hindrances() > 0);
        QCOMPARE(then.verdict.floor, scoring::Verdict::NotEligibleYet);
        QVERIFY(now.verdict.floor != scoring::Verdict::NotEligibleYet);
        QVERIFY(then.card == now.card);
        QVERIFY(then.robustness == now.robustness);
        QVERIFY(then.decisive == now.decisive);
    }

    void whatTurnsByAnotherDayIsTold_data()
    {
        QTest::addColumn<QDate>("then");
        QTest::addColumn<QStringList>("ids");
        QTest::newRow("the same day") << kDay << QStringList();
        QTest::newRow("its last day") << QDate(2027, 3, 31) << QStringList();
        QTest::newRow("the day after") << QDate(2027, 4, 1) << QStringList{u"R7"_s};
    }
    void whatTurnsByAnotherDayIsTold()
    {
        QFETCH(QDate, then);
        QFETCH(QStringList, ids);
        QCOMPARE(turned(allHolds(), kDay, then), ids);
    }

    void aTurnHoldsBothJudgements()
    {
        const Assessment assessment = allHolds();
        const auto turned = turns(bundled::questionnaire(), assessment, kDay, QDate(2027, 4, 1));
        QCOMPARE(turned.size(), size_t(1));
        QCOMPARE(turned.front().before.status, eligibility::Status::Met);
        QCOMPARE(turned.front().after.status, eligibility::Status::NotMet);
        QVERIFY(std::holds_alternative<eligibility::NoDesignation>(turned.front().after.reason));
    }

    void onlyAnAnswerBelowACriticalLevelIsTooLow_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<bool>("isTooLow");
        QTest::newRow("below") << Answer(ChosenLevel{1}) << true;
        QTest::newRow("at its level") << Answer(ChosenLevel{2}) << false;
        QTest::newRow("above") << Answer(ChosenLevel{4}) << false;
        QTest::newRow("not known") << Answer(Unknown{}) << false;
        QTest::newRow("not answered") << Answer(Unanswered{}) << false;
    }
    void onlyAnAnswerBelowACriticalLevelIsTooLow()
    {
        QFETCH(Answer, answer);
        QFETCH(bool, isTooLow);
        QCOMPARE(bundled::questionnaire().find(QuestionId{u"C2.1"_s})->critical.value_or(0), 2);
        const Readiness all
            = assess(bundled::questionnaire(), given().answer("C2.1", answer), {.on = kDay});
        const std::vector<TooLow> expected{{{u"C2.1"_s}, {u"C2"_s}}};
        QVERIFY(all.tooLow == (isTooLow ? expected : std::vector<TooLow>()));
    }
};

QTEST_GUILESS_MAIN(TestReadiness)
#include "tst_readiness.moc"
