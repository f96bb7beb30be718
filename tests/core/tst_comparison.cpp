#include "core/history/comparison.h"

#include "bundled.h"
#include "scoringcases.h"

using namespace core;
using namespace core::history;
using namespace Qt::Literals::StringLiterals;
using cases::with;

class TestComparison : public QObject
{
    Q_OBJECT

private slots:
    void theSameIsNoDifference()
    {
        const Assessment one = with({{u"a1.1"_s, ChosenLevel{2}}});
        Assessment other = one;
        other.header.id.text = u"another"_s;
        other.shelf = Shelf::Archived;
        other.lastChange = QDateTime::currentDateTime();
        other.responses[{u"a1.1"_s}].wording = u"another"_s;
        const Comparison compared = compare(cases::made({{2}}), one, other);
        QVERIFY(compared.isSame());
        QCOMPARE(compared.before, compared.after);
    }

    void aChangedAnswerHasItsEffectAlone()
    {
        const Questionnaire questionnaire = cases::made({{2}, {1}});
        const Assessment before = with({{u"a1.1"_s, ChosenLevel{1}}, {u"a1.2"_s, ChosenLevel{4}}});
        const Assessment after = with({{u"a1.1"_s, ChosenLevel{3}}, {u"b1.1"_s, ChosenLevel{2}}});
        const Comparison compared = compare(questionnaire, before, after);
        QCOMPARE(compared.questions.size(), size_t(3));
        for (const QuestionDifference &one : compared.questions) {
            Assessment changed = before;
            changed.responses[one.question] = after.response(one.question);
            QCOMPARE(one.onTotal,
                difference(scoring::score(questionnaire, before).total,
                    scoring::score(questionnaire, changed).total));
            QVERIFY(one.isOfAnswer());
        }
        QCOMPARE(compared.questions.at(0).question.text, u"a1.1"_s);
        QVERIFY(compared.questions.at(0).onTotal.floor.value_or(0) > 0);
        QVERIFY(compared.questions.at(1).onTotal.floor.value_or(0) < 0);
        QCOMPARE(compared.before, scoring::score(questionnaire, before));
        QCOMPARE(compared.after, scoring::score(questionnaire, after));
    }

    void aNoteIsADifferenceWithoutEffect()
    {
        Assessment after;
        after.responses[{u"a1.2"_s}].note = u"a note"_s;
        const Comparison compared = compare(cases::made({{2}}), {}, after);
        QCOMPARE(compared.questions.size(), size_t(1));
        QVERIFY(!compared.questions.front().isOfAnswer());
        QCOMPARE(compared.questions.front().onTotal.floor, std::optional(0));
    }

    void whereNothingCanBeSaidThereIsNoEffect()
    {
        const Assessment before = with({{u"a1.1"_s, NotApplicable{u"r"_s}}});
        const Comparison compared
            = compare(cases::made({{1}}), before, with({{u"a1.1"_s, ChosenLevel{4}}}));
        QVERIFY(!compared.questions.front().onTotal.floor);
    }

    void whatAnOlderQuestionnaireAskedComesLast()
    {
        const Assessment before = with({{u"0.0"_s, ChosenLevel{1}}});
        const Comparison compared
            = compare(cases::made({{1}}), before, with({{u"a1.1"_s, ChosenLevel{4}}}));
        QCOMPARE(compared.questions.size(), size_t(2));
        QCOMPARE(compared.questions.back().question.text, u"0.0"_s);
        QCOMPARE(compared.questions.back().onTotal.floor, std::optional(0));
    }

    void weightsAloneHaveTheirEffect()
    {
        const Questionnaire questionnaire = cases::made({{1, 1}});
        const Assessment before = with({{u"a1.1"_s, ChosenLevel{4}}});
        Assessment after = before;
        after.header.profile = kOwnProfile;
        after.header.ownWeights
            = OwnWeights{u"Ours"_s, {kOwnProfile, {}, {{{u"a1"_s}, 3}, {{u"a2"_s}, 1}}}};
        const Comparison compared = compare(questionnaire, before, after);
        QCOMPARE(compared.header, (std::vector{HeaderField::Weights}));
        QCOMPARE(compared.ofWeights.floor, std::optional(25'000));
        QVERIFY(compared.questions.empty());
    }

    void everyPartOfAnAssessmentIsCompared()
    {
        const Questionnaire questionnaire = cases::made({{2}});
        Assessment before;
        before.facts.insert(u"R1"_s, {YesOrNo{true}, {}});
        before.plan.target = 70'000;
        before.plan.steps.insert({u"a1.1"_s}, {.level = 2});
        before.scenarios = {{u"one"_s, {}}, {u"same"_s, {}}};
        before.evidence.insert({u"x"_s}, {.question = u"a1.1"_s, .what = EvidenceLink{u"here"_s}});
        before.evidence.insert({u"z"_s}, {.question = u"a1.2"_s, .what = EvidenceLink{u"gone"_s}});
        Assessment after;
        after.header.company.name = u"Prova"_s;
        after.header.plannedDate = QDate(2026, 12, 1);
        after.scenarios = {{u"same"_s, {}}, {u"two"_s, {}}};
        after.evidence.insert({u"y"_s}, {.question = u"a1.1"_s, .what = EvidenceLink{u"here"_s}});
        const Comparison compared = compare(questionnaire, before, after);
        QVERIFY(!compared.isSame());
        QCOMPARE(compared.facts.size(), size_t(1));
        QCOMPARE(compared.facts.front(), (FactDifference{u"R1"_s, {YesOrNo{true}, {}}, {}}));
        QCOMPARE(compared.header, (std::vector{HeaderField::Company, HeaderField::PlannedDate}));
        QVERIFY(compared.isTargetAnother);
        QCOMPARE(compared.steps.size(), size_t(1));
        QVERIFY(!compared.steps.front().after);
        QCOMPARE(compared.scenarios, (QStringList{u"two"_s, u"one"_s}));
        QCOMPARE(compared.evidence.size(), size_t(1)); // what says the same is the same
        QVERIFY(compared.evidence.front().before->question == u"a1.2"_s);
    }
};

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
