// What is said of eligibility: every reason, remark and turn as a sentence. The words are the
// English sources; numbers, dates and names are those of the texts' language.

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
    void italianTextsBringTheirNumbers();
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
    row("holds", "R1", Status::Met, Holds{}, u"What is required is in place."_s);
    row("not for purpose",
        "R8",
        Status::NotApplicable,
        NotForPurpose{},
        u"It is not asked for the purpose of this assessment."_s);
    row("not judged",
        "W2",
        Status::Noted,
        NotJudged{},
        u"The fact is kept, but nothing is judged by it."_s);
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
        u"It begins on 1 March 2027, after the day requirements are judged on."_s);
    row("later figure",
        "R5",
        Status::Unknown,
        Later{{2026, 12, 1}},
        u"What was stated is dated 1 December 2026 or later, after the day requirements are "
        u"judged on."_s);
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
        u"The revenue is USD 850,000.5, USD 149,999.5 short of the USD 1,000,000 needed."_s);
    row("revenue without what is missing",
        "R5",
        Status::NotMet,
        RevenueBelow{number("1000000"), number("850000")},
        u"The revenue is USD 850,000, and USD 1,000,000 is needed."_s);
    row("revenue without an amount",
        "R5",
        Status::NotMet,
        RevenueBelow{number("1000000")},
        u"The revenue is below the USD 1,000,000 needed."_s);
    row("share",
        "R6a",
        Status::NotMet,
        ShareBelow{number("100"), number("99.6")},
        u"99.6\u00a0%, and 100\u00a0% is needed."_s);
    row("share of",
        "R6a",
        Status::NotMet,
        ShareBelow{number("100"), number("24"), number("25")},
        u"24 of 25, and 100\u00a0% is needed."_s);
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
        u"These have to be met first: R4, R10 and R11."_s);
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
                                << QStringList{u"It is met from 15 January 2027 on."_s};
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
    QTest::newRow("noted")
        << judgement(u"W2"_s, Status::Noted, NotJudged{})
        << u"W2 becomes “noted” by 1 March 2027: the fact is kept, but nothing is judged by it."_s;
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

void TestSentences::italianTextsBringTheirNumbers()
{
    const report::Speech italian = speech(u"it"_s);
    QCOMPARE(report::reason(italian,
                 judgement(u"R5"_s,
                     Status::NotMet,
                     eligibility::RevenueBelow{
                         number("1000000"), number("850000.5"), number("149999.5")})),
        u"The revenue is USD 850.000,5, USD 149.999,5 short of the USD 1.000.000 needed."_s);
    QCOMPARE(
        report::reason(italian,
            judgement(
                u"R6c"_s, Status::NotMet, eligibility::HoursAbove{number("24"), number("30.5")})),
        u"30,5\u00a0ore on average, and at most 24\u00a0ore are allowed."_s);
    QCOMPARE(report::reason(
                 italian, judgement(u"R4"_s, Status::NotMet, eligibility::Ended{{2026, 6, 30}})),
        u"The plan ended on 30 giugno 2026."_s);
}

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
