#include "core/eligibility/precheck.h"

#include "given.h"

using namespace core;
using namespace core::eligibility;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kToday(2026, 11, 25);

constexpr std::array kPurposes{Purpose::Application, Purpose::Renewal, Purpose::NewRegion};

PreCheck checked(const Assessment &assessment)
{
    return preCheck(bundled::questionnaire(), assessment, kToday);
}

} // namespace

class TestPreCheck final : public QObject
{
    Q_OBJECT

private slots:
    void asksAtMostEightQuestionsByPurpose()
    {
        const auto asked = [](Purpose purpose) {
            return preCheckQuestions(bundled::questionnaire(), purpose).join(u' ');
        };
        QCOMPARE(asked(Purpose::Application), u"W1 R8 R5 R7 R6a R6b R6c R3"_s);
        QCOMPARE(asked(Purpose::Renewal), u"R5 R7 R4 R6a R6b R6c R3 R1"_s);
        QCOMPARE(asked(Purpose::NewRegion), u"W1 R5 R7 R1 R6a R6b R6c R3"_s);
        for (const Purpose purpose : kPurposes)
            QVERIFY(
                preCheckQuestions(bundled::questionnaire(), purpose).size() <= kPreCheckQuestions);
    }

    void asksOnlyWhatIsDueAtTheStart()
    {
        for (const Purpose purpose : kPurposes) {
            const PreCheck nothingSaid = checked(given(purpose));
            QCOMPARE(nothingSaid.outcome(), PreCheck::Outcome::NothingFailsSoFar);
            QCOMPARE(nothingSaid.left(), preCheckQuestions(bundled::questionnaire(), purpose));
        }
    }

    void asksNothingTheQuestionnaireHasNot()
    {
        Questionnaire other = bundled::questionnaire();
        other.eligibility.resize(5); // R1 to R5
        QCOMPARE(preCheckQuestions(other, Purpose::Application), QStringList({u"R5"_s, u"R3"_s}));
        QCOMPARE(preCheck(other, given(), kToday).judgements.size(), size_t(2));
    }

    void oneRequirementNotMetFailsAtOnce()
    {
        const PreCheck early = checked(given().fact("R8", OnDay{day("2026-11-01")}));
        QCOMPARE(early.outcome(), PreCheck::Outcome::Fails);
        QCOMPARE(early.failing(), QStringList{u"R8"_s});
        QCOMPARE(early.left().size(), 7);

        const PreCheck late = checked(allHolds().choice("R3", "no"));
        QCOMPARE(late.outcome(), PreCheck::Outcome::Fails);
        QCOMPARE(late.failing(), QStringList{u"R3"_s});
        QVERIFY(late.left().isEmpty());
    }

    void whatIsNotAskedFailsNothing()
    {
        const PreCheck check
            = checked(allHolds().fact("R2", YesOrNo{false}).choice("R9", "failed").fact("R13", {}));
        QCOMPARE(check.outcome(), PreCheck::Outcome::AllHold);
    }

    void countsWhatIsLeftAndWhatIsUnclear()
    {
        PreCheck check = checked(given().choice("W1", "none").answer("C1.1", core::Unknown{}));
        QCOMPARE(check.outcome(), PreCheck::Outcome::NothingFailsSoFar);
        QCOMPARE(check.left().join(u' '), u"R8 R5 R7 R6b R6c R3"_s);
        QCOMPARE(check.unclear(), QStringList{u"R6a"_s});

        check = checked(allHolds().answer("C2.2", ChosenInstead{u"notMeasured"_s}));
        QCOMPARE(check.outcome(), PreCheck::Outcome::NothingFailsSoFar);
        QVERIFY(check.left().isEmpty());
        QCOMPARE(check.unclear(), QStringList{u"R6c"_s});

        check = checked(allHolds().choice("W1", "refused"));
        QCOMPARE(check.left(), QStringList{u"W1"_s});
    }

    void allHoldWhenEverythingIsMet()
    {
        for (const Purpose purpose : kPurposes) {
            const PreCheck check = checked(allHolds(purpose));
            QCOMPARE(check.outcome(), PreCheck::Outcome::AllHold);
            QVERIFY(check.failing().isEmpty() && check.left().isEmpty());
            QCOMPARE(check.judgements.size(), size_t(kPreCheckQuestions));
        }
    }

    void aRenewalFailsWithoutAPlan()
    {
        const PreCheck check = checked(allHolds(Purpose::Renewal).choice("R4", "none"));
        QCOMPARE(check.failing(), QStringList{u"R4"_s});
    }
};

QTEST_APPLESS_MAIN(TestPreCheck)
#include "tst_precheck.moc"
