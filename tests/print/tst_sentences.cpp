// What is said of results: every reason, remark, turn, rule and verdict as a sentence. The words
// are the English sources; numbers, dates and names are those of the texts' language.

#include "core/report/sentences.h"
#include "print/reportcases.h"
#include "ui/print/reportwords.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using eligibility::Status;

Q_DECLARE_METATYPE(core::eligibility::Judgement)
Q_DECLARE_METATYPE(core::eligibility::ApplicationWindow)
Q_DECLARE_METATYPE(core::readiness::Readiness)

class TestSentences final : public QObject
{
    Q_OBJECT

private slots:
    void everyReasonIsASentence_data();
    void everyReasonIsASentence();
    void noReasonIsLeftOut();
    void remarksStandBesideIt_data();
    void remarksStandBesideIt();
    void turnsSayTheDayAndWhy_data();
    void turnsSayTheDayAndWhy();
    void windowSaysWhetherApplicationsAreTaken_data();
    void windowSaysWhetherApplicationsAreTaken();
    void statusesHaveNames();
    void verdictIsOneSentence_data();
    void verdictIsOneSentence();
    void rulesSayWhatTheyLower_data();
    void rulesSayWhatTheyLower();
    void openQuestionsSayTheirWorth_data();
    void openQuestionsSayTheirWorth();
    void otherWeightsAreSaid_data();
    void otherWeightsAreSaid();
    void italianTextsBringTheirNumbers();
    void sampleIsSaidAsItStands();
};

namespace {

report::Speech speech(const QString &language = u"en"_s)
{
    static const print::ReportWords english(u"en"_s, QString());
    return {reportcases::questionnaire(), reportcases::texts(language), english};
}

Decimal number(const char *text) { return *Decimal::fromText(QString::fromLatin1(text)); }

eligibility::Judgement judgement(
    const QString &id, Status status, const eligibility::Reason &reason)
{
    return {.id = id, .status = status, .reason = reason};
}

// A readiness of these figures, in millipoints; coverage is full where floor and ceiling are equal.
readiness::Readiness scored(int floor, int ceiling)
{
    readiness::Readiness result;
    const bool isComplete = floor == ceiling;
    result.card.total = {floor, ceiling, floor, isComplete ? scoring::kFull : scoring::kFull / 2};
    result.card.floorBand = scoring::bandOf(reportcases::questionnaire(), floor);
    result.card.ceilingBand = scoring::bandOf(reportcases::questionnaire(), ceiling);
    result.card.questions = 93;
    result.card.closed = isComplete ? 93 : 81;
    result.verdict = {.floor = scoring::verdictOf(*result.card.floorBand),
        .ceiling = scoring::verdictOf(*result.card.ceilingBand)};
    return result;
}

readiness::Readiness withVerdict(
    readiness::Readiness readiness, scoring::Verdict floor, scoring::Verdict ceiling)
{
    readiness.verdict = {.floor = floor, .ceiling = ceiling};
    return readiness;
}

readiness::Readiness notApplicable(scoring::Verdict verdict)
{
    readiness::Readiness result;
    result.card.total.coverage = scoring::kFull;
    return withVerdict(result, verdict, verdict);
}

} // namespace

void TestSentences::everyReasonIsASentence_data()
{
    QTest::addColumn<eligibility::Judgement>("judgement");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name,
                         const char *id,
                         Status status,
                         const eligibility::Reason &reason,
                         const QString &expected) {
        QTest::newRow(name) << judgement(QString::fromLatin1(id), status, reason) << expected;
    };
    using namespace eligibility;
    row("holds", "R1", Status::Met, Holds{}, u"What is required is there."_s);
    row("not for purpose",
        "R8",
        Status::NotApplicable,
        NotForPurpose{},
        u"It is not asked for the purpose of this assessment."_s);
    row("not judged",
        "W2",
        Status::Noted,
        NotJudged{},
        u"It is a fact to keep, by which nothing is judged."_s);
    row("not answered", "R1", Status::Unknown, NotAnswered{}, u"Nobody has answered it yet."_s);
    row("not answered, shared",
        "R6a",
        Status::Unknown,
        NotAnswered{},
        u"It is judged by question C1.1, which has no answer yet."_s);
    row("not known, shared",
        "R6b",
        Status::Unknown,
        NotKnown{},
        u"The answer to question C2.1 is “don’t know”."_s);
    row("not known", "R3", Status::Unknown, NotKnown{}, u"The answer is “don’t know”."_s);
    row("not measured", "R6c", Status::Unknown, NotMeasured{}, u"It is not measured."_s);
    row("date missing",
        "W1",
        Status::Unknown,
        DateMissing{},
        u"The date of the event is missing."_s);
    row("awaited", "R9", Status::Unknown, Awaited{}, u"Microsoft’s decision is awaited."_s);
    row("awaited items",
        "R10",
        Status::Unknown,
        Awaited{{u"email"_s, u"business"_s}},
        u"Checks that are still open: E-mail ownership and Business."_s);
    row("no rule",
        "R5",
        Status::Unknown,
        NoRule{},
        u"The rules of the questionnaire have no figure for it."_s);
    row("no rule for a threshold",
        "R7",
        Status::Unknown,
        NoRule{u"designationPoints"_s},
        u"The rules of the questionnaire have no figure for “Points for a Solutions Partner "
        u"designation”."_s);
    row("no", "R2", Status::NotMet, SaidNo{}, u"The answer is “no”."_s);
    row("none yet", "R4", Status::NotMet, SaidNo{}, u"The answer is “None yet”."_s);
    row("not at all", "R3", Status::NotMet, SaidNo{}, u"The answer is “Not at all”."_s);
    row("not yet", "R12", Status::NotMet, SaidNo{}, u"The answer is “Not yet”."_s);
    row("no, shared",
        "R6b",
        Status::NotMet,
        SaidNo{},
        u"The answer to question C2.1 is “No contact is recorded”."_s);
    row("later",
        "R4",
        Status::NotMet,
        Later{{2027, 3, 1}},
        u"It begins on 1 March 2027, after the day that is judged."_s);
    row("later figure",
        "R5",
        Status::Unknown,
        Later{{2026, 12, 1}},
        u"What was stated is dated 1 December 2026 or later, after the day that is judged."_s);
    row("ended", "R4", Status::NotMet, Ended{{2026, 6, 30}}, u"The plan ended on 30 June 2026."_s);
    row("refused", "R9", Status::NotMet, Refused{}, u"The answer is “Not passed”."_s);
    row("refused items",
        "R10",
        Status::NotMet,
        Refused{{u"employment"_s}},
        u"Checks that were rejected: Employment."_s);
    row("another plan",
        "R4",
        Status::NotMet,
        PlanNotQualifying{u"other"_s},
        u"The answer is “Another plan”, and the plan has to be Advanced Support for Partners "
        u"(ASfP) or Premier Support for Partners (PSfP)."_s);
    row("revenue",
        "R5",
        Status::NotMet,
        RevenueBelow{number("1000000"), number("850000.5"), number("149999.5")},
        u"The revenue is USD 850,000.5: USD 149,999.5 are missing to the USD 1,000,000 needed."_s);
    row("revenue without what is missing",
        "R5",
        Status::NotMet,
        RevenueBelow{number("1000000"), number("850000")},
        u"The revenue is USD 850,000, and USD 1,000,000 are needed."_s);
    row("revenue without an amount",
        "R5",
        Status::NotMet,
        RevenueBelow{number("1000000")},
        u"The revenue is below USD 1,000,000, which are needed."_s);
    row("share",
        "R6a",
        Status::NotMet,
        ShareBelow{number("100"), number("99.6")},
        u"99.6\u00a0%, and 100\u00a0% are needed."_s);
    row("share of",
        "R6a",
        Status::NotMet,
        ShareBelow{number("100"), number("24"), number("25")},
        u"24 of 25, and 100\u00a0% are needed."_s);
    row("hours",
        "R6c",
        Status::NotMet,
        HoursAbove{number("24"), number("30.5")},
        u"30.5\u00a0hours on average, and at most 24\u00a0hours are allowed."_s);
    row("no designation",
        "R7",
        Status::NotMet,
        NoDesignation{number("70")},
        u"There is no active designation."_s);
    row("one designation ended",
        "R7",
        Status::NotMet,
        NoDesignation{number("70"), {{u"Security"_s, QDate(2027, 1, 31)}}},
        u"The designation “Security” ended on 31 January 2027."_s);
    row("designations that do not count",
        "R7",
        Status::NotMet,
        NoDesignation{number("70"),
            {{u"Security"_s, QDate(2026, 1, 31), number("60")},
                {u"Modern Work"_s, {}, number("69.5")}}},
        u"No designation counts: “Security” ended on 31 January 2026 and has 60 of the 70 points "
        u"needed; “Modern Work” has 69.5 of the 70 points needed."_s);
    row("tenure",
        "R8",
        Status::NotMet,
        TenureShort{{2026, 1, 15}, 12},
        u"It takes 12 months from the first transaction, which was on 15 January 2026."_s);
    row("waiting",
        "W1",
        Status::NotMet,
        Waiting{u"refused"_s, {2026, 5, 3}, 1},
        u"There is a wait of 1 month from “Application not approved” on 3 May 2026."_s);
    row("invitation",
        "R9",
        Status::NotDueYet,
        StepBefore{Milestone::Invitation},
        u"It falls due with Microsoft’s invitation."_s);
    row("enrolment",
        "R10",
        Status::NotDueYet,
        StepBefore{Milestone::Enrolment},
        u"It falls due once the enrolment form has been sent."_s);
    row("credit approval",
        "R4",
        Status::NotDueYet,
        StepBefore{Milestone::CreditApproval},
        u"It falls due once Microsoft has approved the credit."_s);
    row("result",
        "R9",
        Status::NotDueYet,
        StepBefore{Milestone::AssessmentResult},
        u"It falls due with the result of Microsoft’s assessment."_s);
    row("requirements before",
        "R12",
        Status::NotDueYet,
        RequirementsBefore{{u"R4"_s, u"R10"_s, u"R11"_s}},
        u"These have to be met before it: R4, R10 and R11."_s);
    row("requirement that the questionnaire does not ask",
        "R99",
        Status::NotMet,
        SaidNo{},
        u"The answer is “no”."_s);
}

void TestSentences::everyReasonIsASentence()
{
    QFETCH(const eligibility::Judgement, judgement);
    QFETCH(const QString, expected);
    QCOMPARE(report::reason(speech(), judgement), expected);
}

// Every alternative says something, in every language of the questionnaire, even with nothing in
// it.
void TestSentences::noReasonIsLeftOut()
{
    const auto all = []<size_t... Index>(std::index_sequence<Index...>)
    {
        return std::vector<eligibility::Reason>{
            std::variant_alternative_t<Index, eligibility::Reason>{}...};
    }
    (std::make_index_sequence<std::variant_size_v<eligibility::Reason>>());
    static const QRegularExpression placeholder(u"%[1-9n]"_s);
    QSet<QString> said;
    for (const eligibility::Reason &reason : all) {
        const QString text = report::reason(speech(), judgement(u"R1"_s, Status::NotMet, reason));
        QVERIFY2(text.endsWith(u'.') && text.at(0) == text.at(0).toUpper(), qPrintable(text));
        QVERIFY2(!text.contains(placeholder), qPrintable(text));
        said.insert(text);
    }
    // Two say the same where they hold nothing: “no” and “refused”.
    QCOMPARE(said.size(), static_cast<qsizetype>(all.size()) - 1);
}

void TestSentences::remarksStandBesideIt_data()
{
    QTest::addColumn<eligibility::Judgement>("judgement");
    QTest::addColumn<QStringList>("expected");
    using eligibility::Judgement;
    using eligibility::Note;
    QTest::newRow("nothing to add")
        << Judgement{.id = u"R2"_s, .status = Status::Met} << QStringList();
    QTest::newRow("no end known") << Judgement{.id = u"R7"_s,
        .status = Status::Met,
        .notes = {Note::NoEndKnown}}
                                  << QStringList{u"No end is stated, so it counts as in force."_s};
    QTest::newRow("no alerts")
        << Judgement{.id = u"R6c"_s, .status = Status::Met, .notes = {Note::NoAlerts}}
        << QStringList{
               u"Nobody publishes whether 30 days without an alert are enough: this program "
               u"counts them as met."_s};
    QTest::newRow("contact, checked long ago")
        << Judgement{.id = u"R6b"_s,
               .status = Status::Met,
               .notes = {Note::ContactNotChecked},
               .refresh = eligibility::Refresh{{2026, 2, 1}, /*isLate=*/true}}
        << QStringList{u"The contact is recorded, but nobody has checked that it is current and "
                       u"monitored."_s,
               u"It should have been refreshed before 1 February 2026."_s};
    QTest::newRow("from and until") << Judgement{.id = u"R4"_s,
        .status = Status::Met,
        .metFrom = QDate(2026, 7, 1),
        .metUntil = QDate(2027, 6, 30)}
                                    << QStringList{u"Met since 1 July 2026."_s,
                                           u"It holds until 30 June 2027, that day included."_s};
    QTest::newRow("only later") << Judgement{.id = u"R8"_s,
        .status = Status::NotMet,
        .metFrom = QDate(2027, 1, 15)}
                                << QStringList{u"To be met from 15 January 2027 on."_s};
    QTest::newRow("refresh in time") << Judgement{.id = u"R5"_s,
        .status = Status::Met,
        .refresh = eligibility::Refresh{{2026, 12, 1}, /*isLate=*/false}}
                                     << QStringList{u"Refresh before 1 December 2026."_s};
}

void TestSentences::remarksStandBesideIt()
{
    QFETCH(const eligibility::Judgement, judgement);
    QFETCH(const QStringList, expected);
    QCOMPARE(report::remarks(speech(), judgement), expected);
}

void TestSentences::turnsSayTheDayAndWhy_data()
{
    QTest::addColumn<eligibility::Judgement>("after");
    QTest::addColumn<QString>("expected");
    using namespace eligibility;
    QTest::newRow("met") << judgement(u"R8"_s, Status::Met, Holds{})
                         << u"R8 becomes met by 1 March 2027."_s;
    QTest::newRow("not met") << judgement(
        u"R7"_s, Status::NotMet, NoDesignation{number("70"), {{u"Security"_s, QDate(2027, 1, 31)}}})
                             << u"R7 becomes not met by 1 March 2027: the designation “Security” "
                                u"ended on 31 January 2027."_s;
    QTest::newRow("unknown") << judgement(u"R9"_s, Status::Unknown, Awaited{})
                             << u"R9 becomes unknown by 1 March 2027: Microsoft’s decision is "
                                u"awaited."_s;
    QTest::newRow("not due yet")
        << judgement(u"R10"_s, Status::NotDueYet, StepBefore{Milestone::Enrolment})
        << u"R10 is not due yet on 1 March 2027: it falls due once the enrolment form has been "
           u"sent."_s;
    QTest::newRow("noted") << judgement(u"W2"_s, Status::Noted, NotJudged{})
                           << u"W2 becomes “noted” by 1 March 2027: it is a fact to keep, by which "
                              u"nothing is judged."_s;
}

void TestSentences::turnsSayTheDayAndWhy()
{
    QFETCH(const eligibility::Judgement, after);
    QFETCH(const QString, expected);
    const readiness::Turn turn{.before = {.id = after.id}, .after = after};
    QCOMPARE(report::turn(speech(), turn, QDate(2027, 3, 1)), expected);
}

void TestSentences::windowSaysWhetherApplicationsAreTaken_data()
{
    QTest::addColumn<QDate>("on");
    QTest::addColumn<QString>("expected");
    QTest::newRow("before") << QDate(2025, 4, 30)
                            << u"On 30 April 2025 applications are taken; from 1 May 2025 on the "
                               u"window is closed."_s;
    QTest::newRow("within") << QDate(2025, 9, 30)
                            << u"On 30 September 2025 no applications are taken: the window is "
                               u"closed from 1 May 2025 to 30 September 2025, and opens again on 1 "
                               u"October 2025."_s;
    QTest::newRow("after") << QDate(2026, 11, 24)
                           << u"On 24 November 2026 applications are taken, and no later closed "
                              u"window is known."_s;
}

void TestSentences::windowSaysWhetherApplicationsAreTaken()
{
    QFETCH(const QDate, on);
    QFETCH(const QString, expected);
    const auto window = eligibility::applicationWindow(reportcases::questionnaire(), on);
    QCOMPARE(report::applicationWindow(speech(), window, on), expected);
    // Where the rules know of no closed window there is nothing to say.
    Questionnaire silent = reportcases::questionnaire();
    silent.rules.closedWindows.clear();
    const report::Speech unaware{silent, speech().texts, speech().words};
    QCOMPARE(report::applicationWindow(unaware, {}, on), QString());
}

void TestSentences::statusesHaveNames()
{
    QStringList names;
    for (const Status status : {Status::Met,
             Status::NotMet,
             Status::NotDueYet,
             Status::Unknown,
             Status::NotApplicable,
             Status::Noted})
        names.append(report::statusName(speech().words, status));
    QCOMPARE(names,
        (QStringList{u"Met"_s,
            u"Not met"_s,
            u"Not due yet"_s,
            u"Unknown"_s,
            u"Not applicable"_s,
            u"Noted"_s}));
}

void TestSentences::verdictIsOneSentence_data()
{
    QTest::addColumn<readiness::Readiness>("readiness");
    QTest::addColumn<QString>("names");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("certainty");
    using scoring::Verdict;
    const QString never
        = u"It stays so, whatever the score, until every requirement that is due is met."_s;
    const QString certain = u"Certain: floor and ceiling give the same verdict."_s;
    const QString open
        = u"Open: floor and ceiling give different verdicts, and the open questions decide."_s;
    const QString none = u"Every question is marked as not applicable."_s;
    const auto notEligible = [](const readiness::Readiness &readiness) {
        return withVerdict(readiness, Verdict::NotEligibleYet, Verdict::NotEligibleYet);
    };
    QTest::newRow("not eligible, two bands")
        << notEligible(scored(63'260, 73'299)) << u"Not eligible yet"_s
        << u"Not eligible yet. Score between 63.2 and 73.2: gaps or nearly ready."_s << never;
    QTest::newRow("not eligible, one band")
        << notEligible(scored(63'260, 69'999)) << u"Not eligible yet"_s
        << u"Not eligible yet. Score between 63.2 and 69.9: gaps."_s << never;
    QTest::newRow("not eligible, one number")
        << notEligible(scored(90'000, 90'000)) << u"Not eligible yet"_s
        << u"Not eligible yet. Score 90.0: ready."_s << never;
    QTest::newRow("not eligible, no score")
        << notApplicable(Verdict::NotEligibleYet) << u"Not eligible yet"_s
        << u"Not eligible yet. Every question is marked as not applicable, so there is no score."_s
        << never;
    QTest::newRow("nothing to score")
        << notApplicable(Verdict::NothingToScore) << u"Nothing to score"_s
        << u"Nothing to score. Every question is marked as not applicable, so there is no score."_s
        << none;
    QTest::newRow("certain, one number")
        << scored(73'260, 73'260) << u"Nearly ready"_s << u"Nearly ready. Score 73.2."_s << certain;
    QTest::newRow("certain, an interval") << scored(51'000, 69'999) << u"Gaps"_s
                                          << u"Gaps. Score between 51.0 and 69.9."_s << certain;
    QTest::newRow("open") << scored(63'260, 73'299) << u"Gaps\u00a0– Nearly\u00a0ready"_s
                          << u"Gaps or nearly ready. Score between 63.2 and 73.2."_s << open;
    QTest::newRow("lowered, one number")
        << withVerdict(scored(88'000, 88'000), Verdict::Gaps, Verdict::Gaps) << u"Gaps"_s
        << u"Gaps. Score 88.0, which alone would be ready: critical questions lower it."_s
        << certain;
    QTest::newRow("lowered, and still open")
        << withVerdict(scored(71'000, 86'000), Verdict::Gaps, Verdict::Ready)
        << u"Gaps\u00a0– Ready"_s
        << u"Gaps or ready. Score between 71.0 and 86.0, which alone would be nearly ready or "
           u"ready: critical questions lower it."_s
        << open;
}

void TestSentences::verdictIsOneSentence()
{
    QFETCH(const readiness::Readiness, readiness);
    QFETCH(const QString, names);
    QFETCH(const QString, sentence);
    QFETCH(const QString, certainty);
    QCOMPARE(report::verdictNames(speech(), readiness.verdict), names);
    QCOMPARE(report::verdictSentence(speech(), readiness), sentence);
    QCOMPARE(report::certainty(speech(), readiness.verdict), certainty);
}

void TestSentences::rulesSayWhatTheyLower_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("expected");
    QTest::newRow("not met") << u"R6a"_s
                             << u"R6a is not met: 24 of 25, and 100\u00a0% are needed."_s;
    QTest::newRow("unknown") << u"R9"_s << u"R9 is unknown: Microsoft’s decision is awaited."_s;
    QTest::newRow("not judged with the rest")
        << u"R1"_s << u"R1 is unknown: nobody has answered it yet."_s;
    QTest::newRow("critical below")
        << u"C1.1"_s
        << u"C1.1, critical, is at level 2 and needs 3: at most “gaps” while it stays so."_s;
    QTest::newRow("critical open")
        << u"C2.1"_s
        << u"C2.1, critical, is open and needs level 2: the floor, which "
           u"counts it as level 0, is at most “gaps”."_s;
}

void TestSentences::rulesSayWhatTheyLower()
{
    QFETCH(const QString, rule);
    QFETCH(const QString, expected);
    readiness::Readiness readiness = scored(88'000, 90'000);
    readiness.eligibility
        = {judgement(u"R6a"_s,
               Status::NotMet,
               eligibility::ShareBelow{number("100"), number("24"), number("25")}),
            judgement(u"R9"_s, Status::Unknown, eligibility::Awaited{})};
    scoring::LoweringRule lowering = scoring::UnmetRequirement{rule};
    if (rule == u"C1.1"_s) {
        lowering = scoring::CriticalBelow{.question = {rule},
            .level = 2,
            .required = 3,
            .lowersFloor = true,
            .lowersCeiling = true};
    } else if (rule == u"C2.1"_s) {
        lowering = scoring::CriticalBelow{.question = {rule}, .required = 2, .lowersFloor = true};
    }
    QCOMPARE(report::rule(speech(), readiness, lowering), expected);
}

void TestSentences::openQuestionsSayTheirWorth_data()
{
    QTest::addColumn<readiness::Readiness>("readiness");
    QTest::addColumn<QString>("expected");
    readiness::Readiness one = scored(63'260, 69'999);
    one.card.closed = 92;
    QTest::newRow("two bands") << scored(63'260, 73'299)
                               << u"12 open questions, together worth 10.0 points: the floor is "
                                  u"“gaps”, the ceiling “nearly ready”."_s;
    QTest::newRow("one band") << one
                              << u"1 open question, together worth 6.7 points: “gaps” by the floor "
                                 u"and by the ceiling."_s;
    QTest::newRow("none open") << scored(90'000, 90'000) << QString();
    QTest::newRow("nothing to score")
        << notApplicable(scoring::Verdict::NothingToScore) << QString();
}

void TestSentences::openQuestionsSayTheirWorth()
{
    QFETCH(const readiness::Readiness, readiness);
    QFETCH(const QString, expected);
    QCOMPARE(report::openQuestions(speech(), readiness), expected);
}

void TestSentences::otherWeightsAreSaid_data()
{
    QTest::addColumn<readiness::Readiness>("readiness");
    QTest::addColumn<QStringList>("expected");
    const auto with = [](readiness::Readiness readiness,
                          int tenths,
                          const scoring::TotalRange &floor,
                          const scoring::TotalRange &ceiling) {
        readiness.robustness = {tenths, floor, ceiling};
        return readiness;
    };
    const QString floor
        = u"With every weight multiplied or divided by up to 2, the floor lies between 56.3 and "
          u"69.0."_s;
    const QString ceiling
        = u"With every weight multiplied or divided by up to 2, the ceiling lies between 70.6 and "
          u"75.5."_s;
    QTest::newRow("nothing changes")
        << with(scored(63'260, 73'299), 20, {56'300, 69'000, false}, {70'600, 75'500, false})
        << QStringList{floor,
               ceiling,
               u"No choice of such weights changes the bands: they stay “gaps” and “nearly "
               u"ready”."_s};
    QTest::newRow("one band, and it stays")
        << with(scored(70'700, 73'299), 20, {70'600, 75'500, false}, {70'600, 75'500, false})
        << QStringList{
               u"With every weight multiplied or divided by up to 2, the floor lies between 70.6 "
               u"and 75.5."_s,
               ceiling,
               u"No choice of such weights changes the band: it stays “nearly ready”."_s};
    QTest::newRow("the ceiling may change")
        << with(scored(63'260, 73'299), 20, {56'300, 69'000, false}, {69'900, 75'500, true})
        << QStringList{floor,
               u"With every weight multiplied or divided by up to 2, the ceiling lies between 69.9 "
               u"and 75.5."_s,
               u"The band of the floor stays “gaps”."_s,
               u"Such weights can change the band of the ceiling: from “gaps” to “nearly ready”."_s};
    QTest::newRow("one number, another factor")
        << with(scored(84'000, 84'000), 15, {83'000, 85'000, true}, {83'000, 85'000, true})
        << QStringList{
               u"With every weight multiplied or divided by up to 1.5, the score lies between 83.0 "
               u"and 85.0."_s,
               u"Such weights can change the band: from “nearly ready” to “ready”."_s};
    QTest::newRow("nothing to score")
        << notApplicable(scoring::Verdict::NothingToScore) << QStringList();
}

void TestSentences::otherWeightsAreSaid()
{
    QFETCH(const readiness::Readiness, readiness);
    QFETCH(const QStringList, expected);
    QCOMPARE(report::robustness(speech(), readiness), expected);
}

void TestSentences::italianTextsBringTheirNumbers()
{
    const report::Speech italian = speech(u"it"_s);
    QCOMPARE(report::verdictSentence(italian, scored(63'260, 73'299)),
        u"Con lacune or quasi pronta. Score between 63,2 and 73,2."_s);
    QCOMPARE(report::reason(italian,
                 judgement(u"R5"_s,
                     Status::NotMet,
                     eligibility::RevenueBelow{
                         number("1000000"), number("850000.5"), number("149999.5")})),
        u"The revenue is USD 850.000,5: USD 149.999,5 are missing to the USD 1.000.000 needed."_s);
    QCOMPARE(
        report::reason(italian,
            judgement(
                u"R6c"_s, Status::NotMet, eligibility::HoursAbove{number("24"), number("30.5")})),
        u"30,5\u00a0ore on average, and at most 24\u00a0ore are allowed."_s);
    QCOMPARE(report::reason(
                 italian, judgement(u"R4"_s, Status::NotMet, eligibility::Ended{{2026, 6, 30}})),
        u"The plan ended on 30 giugno 2026."_s);
    QCOMPARE(report::openQuestions(italian, scored(63'260, 73'299)),
        u"12 open questions, together worth 10,0 points: the floor is “con lacune”, the ceiling "
        u"“quasi pronta”."_s);
}

void TestSentences::sampleIsSaidAsItStands()
{
    const auto readiness = readiness::assess(
        reportcases::questionnaire(), reportcases::sample(), {.on = {2026, 11, 24}});
    QCOMPARE(report::verdictSentence(speech(), readiness),
        u"Not eligible yet. Score between 63.2 and 73.2: gaps or nearly ready."_s);
    QStringList rules;
    for (const scoring::LoweringRule &rule : readiness.verdict.rules)
        rules.append(report::rule(speech(), readiness, rule));
    QCOMPARE(rules.value(0), u"R6a is not met: 24 of 25, and 100\u00a0% are needed."_s);
}

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
