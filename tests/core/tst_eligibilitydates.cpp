#include "core/eligibility/calendar.h"

#include "given.h"

#include <algorithm>

using namespace core;
using namespace core::eligibility;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(core::Assessment)
Q_DECLARE_METATYPE(core::eligibility::Status)

namespace {

using enum Status;

void columns()
{
    QTest::addColumn<Assessment>("assessment");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<Status>("status");
}

struct At // how a requirement stands on a day
{
    const char *on;
    Status status;
};

void rows(const char *id, const char *name, const Given &what, const std::vector<At> &days)
{
    for (const At &at : days) {
        QTest::addRow("%s, %s, %s", id, name, at.on)
            << what.assessment << QString::fromLatin1(id) << day(at.on) << at.status;
    }
}

void verifyRow()
{
    QFETCH(Assessment, assessment);
    QFETCH(QString, id);
    QFETCH(QDate, on);
    QFETCH(Status, status);
    QCOMPARE(judged(assessment, id, on).status, status);
}

Given reseller(const char *since) { return given().fact("R8", OnDay{day(since)}); }

Given refused(const char *on) { return given().choice("W1", "refused", {{u"on"_s, day(on)}}); }

Given designated(const std::optional<QDate> &endsOn)
{
    return given().fact("R7", Designations{{{u"Security"_s, Decimal(80), endsOn}}});
}

YearlyCheck renewalIn(int year, int month)
{
    return {YearlyCheck::Kind::SupportPlanRenewal, {year, month}};
}

YearlyCheck anniversaryIn(int year, int month)
{
    return {YearlyCheck::Kind::OnboardingAnniversary, {year, month}};
}

} // namespace

class TestEligibilityDates final : public QObject
{
    Q_OBJECT

private slots:
    void tenureIsReachedOnTheDayTwelveMonthsLater_data()
    {
        columns();
        rows("R8",
            "an ordinary day",
            reseller("2025-11-25"),
            {{"2025-11-25", NotMet}, {"2026-11-24", NotMet}, {"2026-11-25", Met}});
        rows("R8",
            "29 February",
            reseller("2024-02-29"),
            {{"2025-02-27", NotMet}, {"2025-02-28", Met}, {"2025-03-01", Met}});
        rows("R8",
            "into a leap year",
            reseller("2023-02-28"),
            {{"2024-02-27", NotMet}, {"2024-02-28", Met}, {"2024-02-29", Met}});
        rows("R8",
            "1 March, into a leap year",
            reseller("2023-03-01"),
            {{"2024-02-29", NotMet}, {"2024-03-01", Met}});
        rows("R8",
            "31 December",
            reseller("2025-12-31"),
            {{"2026-12-30", NotMet}, {"2026-12-31", Met}});
        rows("R8",
            "not begun",
            reseller("2027-01-10"),
            {{"2026-11-25", NotMet}, {"2028-01-10", Met}});
    }
    void tenureIsReachedOnTheDayTwelveMonthsLater() { verifyRow(); }

    void waitingEndsOnTheSameDayAYearLater_data()
    {
        columns();
        rows("W1",
            "an ordinary day",
            refused("2025-11-25"),
            {{"2025-11-25", NotMet}, {"2026-11-24", NotMet}, {"2026-11-25", Met}});
        rows("W1",
            "29 February",
            refused("2024-02-29"),
            {{"2025-02-28", NotMet}, {"2025-03-01", Met}});
        rows("W1",
            "28 February, into a leap year",
            refused("2023-02-28"),
            {{"2024-02-27", NotMet}, {"2024-02-28", Met}});
        rows("W1",
            "28 February of a leap year",
            refused("2024-02-28"),
            {{"2025-02-27", NotMet}, {"2025-02-28", Met}});
        rows("W1",
            "on a day to come",
            refused("2026-12-01"),
            {{"2026-11-30", Status::Unknown}, {"2026-12-01", NotMet}, {"2027-12-01", Met}});
        rows("W1",
            "without its date",
            given().choice("W1", "moved"),
            {{"2026-11-25", Status::Unknown}, {"2036-11-25", Status::Unknown}});
        rows(
            "W1", "none", given().choice("W1", "none"), {{"2026-11-25", Met}, {"2036-11-25", Met}});
    }
    void waitingEndsOnTheSameDayAYearLater() { verifyRow(); }

    void whatHasItsOwnEndHoldsThroughItsLastDay_data()
    {
        columns();
        rows("R7",
            "a designation",
            designated(day("2028-02-29")),
            {{"2026-11-25", Met}, {"2028-02-29", Met}, {"2028-03-01", NotMet}});
        rows("R7", "without an end", designated({}), {{"2026-11-25", Met}, {"2056-11-25", Met}});
        rows("R4",
            "a plan",
            given(Purpose::Renewal)
                .choice("R4",
                    "asfp",
                    {{u"activeSince"_s, day("2026-12-01")}, {u"endsOn"_s, day("2027-11-30")}}),
            {{"2026-11-30", NotMet},
                {"2026-12-01", Met},
                {"2027-11-30", Met},
                {"2027-12-01", NotMet}});
        rows("R4",
            "a plan, for an application",
            given().choice("R4", "asfp", {{u"endsOn"_s, day("2027-11-30")}}),
            {{"2027-11-30", Met}, {"2027-12-01", NotDueYet}});
        rows("R12",
            "accepted while the plan ran",
            allHolds(),
            {{"2027-06-30", Met}, {"2027-07-01", Met}});
        rows("R11",
            "approved on a day to come",
            given().choice("R11", "passed", {{u"on"_s, day("2026-12-01")}}),
            {{"2026-11-30", NotDueYet}, {"2026-12-01", Met}});
        rows("R5",
            "a month to come",
            given().fact("R5", Amount{Decimal(2000000)}, {{u"asOfMonth"_s, YearMonth{2026, 12}}}),
            {{"2026-11-30", Status::Unknown}, {"2026-12-01", Met}, {"2036-12-01", Met}});
    }
    void whatHasItsOwnEndHoldsThroughItsLastDay() { verifyRow(); }

    void saysFromWhenAndUntilWhenItHolds()
    {
        const QDate on = day("2026-11-25");
        QCOMPARE(judged(reseller("2026-02-03"), u"R8"_s, on).metFrom, day("2027-02-03"));
        QCOMPARE(judged(reseller("2020-02-03"), u"R8"_s, on).metFrom, day("2021-02-03"));
        QCOMPARE(judged(reseller("2020-02-03"), u"R8"_s, on).metUntil, std::nullopt);
        QCOMPARE(judged(refused("2026-03-04"), u"W1"_s, on).metFrom, day("2027-03-04"));
        QCOMPARE(judged(given().choice("W1", "none"), u"W1"_s, on).metFrom, std::nullopt);
        QCOMPARE(judged(allHolds(), u"R4"_s, on).metFrom, day("2026-07-01"));
        QCOMPARE(judged(allHolds(), u"R4"_s, on).metUntil, day("2027-06-30"));
        const Given later = given().choice("R4", "psfp", {{u"activeSince"_s, day("2027-01-01")}});
        QCOMPARE(judged(later, u"R4"_s, on).metFrom, day("2027-01-01"));
        const Given other = given().choice("R4", "other", {{u"activeSince"_s, day("2027-01-01")}});
        QCOMPARE(judged(other, u"R4"_s, on).metFrom, std::nullopt);
        const Given inverted = given().choice("R4",
            "psfp",
            {{u"activeSince"_s, day("2027-01-02")}, {u"endsOn"_s, day("2027-01-01")}});
        QCOMPARE(judged(inverted, u"R4"_s, on).metFrom, std::nullopt);
        const Given oneDay = given().choice("R4",
            "psfp",
            {{u"activeSince"_s, day("2027-01-01")}, {u"endsOn"_s, day("2027-01-01")}});
        QCOMPARE(judged(oneDay, u"R4"_s, on).metFrom, day("2027-01-01"));
    }

    void ofSeveralDesignationsTheLastToEndCounts()
    {
        const auto until = [](const QList<Designation> &list) {
            return judged(given().fact("R7", Designations{list}), u"R7"_s, day("2026-11-25"))
                .metUntil;
        };
        const Designation early{u"Security"_s, {}, day("2027-01-31")};
        const Designation late{u"Modern Work"_s, {}, day("2027-09-30")};
        const Designation latest{u"Infrastructure"_s, Decimal(50), day("2028-09-30")};
        const Designation endless{u"Data & AI"_s};
        QCOMPARE(until({early, late}), day("2027-09-30"));
        QCOMPARE(until({late, early, latest}), day("2027-09-30"));
        QCOMPARE(until({early, endless}), std::nullopt);
    }

    void oldFiguresKeepTheirResultAndSayWhenToRefresh()
    {
        const Given contact = given()
                                  .answer("C2.1", ChosenLevel{3})
                                  .fact("R6b", {}, {{u"checkedOn"_s, day("2027-01-31")}});
        const auto refresh = [](const Assessment &assessment, const char *id, const char *on) {
            return judged(assessment, QString::fromLatin1(id), day(on)).refresh;
        };
        // October's figures are good for one month, which is November.
        QCOMPARE(refresh(allHolds(), "R5", "2026-11-30"), (Refresh{day("2026-12-01"), false}));
        QCOMPARE(refresh(allHolds(), "R5", "2026-12-01"), (Refresh{day("2026-12-01"), true}));
        QCOMPARE(judged(allHolds(), u"R5"_s, day("2036-12-01")).status, Met);
        QCOMPARE(refresh(contact, "R6b", "2027-02-27"), (Refresh{day("2027-02-28"), false}));
        QCOMPARE(refresh(contact, "R6b", "2027-02-28"), (Refresh{day("2027-02-28"), true}));
        QCOMPARE(judged(contact, u"R6b"_s, day("2036-12-01")).status, Met);
        QCOMPARE(refresh(given().fact("R5", Amount{}), "R5", "2026-12-01"), std::nullopt);

        Questionnaire other = bundled::questionnaire();
        for (EvidenceType &type : other.rules.evidence)
            type.months = type.id == u"revenue"_s ? 3 : 0;
        QCOMPARE(judge(other, allHolds(), day("2027-01-31"), u"R5"_s)->refresh,
            (Refresh{day("2027-02-01"), false}));
        QCOMPARE(judge(other, contact, day("2027-02-28"), u"R6b"_s)->refresh, std::nullopt);
    }

    void aLaterDateNeverTakesTenureOrWaitingBack()
    {
        const QDate first = day("2023-12-30");
        for (int start = 0; start < 430; start += 7) {
            const QString since = first.addDays(start).toString(Qt::ISODate);
            const QByteArray text = since.toLatin1();
            const Assessment tenured = reseller(text.constData());
            const Assessment waiting = refused(text.constData());
            bool isTenured = false;
            bool hasWaited = false;
            for (int later = -3; later < 800; later += 1) {
                const QDate on = first.addDays(start + later);
                const bool tenure = judged(tenured, u"R8"_s, on).status == Met;
                const bool wait = judged(waiting, u"W1"_s, on).status == Met;
                QVERIFY2(tenure || !isTenured, qPrintable(since));
                QVERIFY2(wait || !hasWaited, qPrintable(since));
                isTenured = tenure;
                hasWaited = wait;
            }
            QVERIFY(isTenured && hasWaited);
        }
    }

    void onlyAnEndOfItsOwnEndsAResult()
    {
        Given endless = allHolds().choice("R4", "psfp");
        endless.fact("R7", Designations{{{u"Security"_s}}});
        const QDate today = day("2026-11-25");
        for (const Purpose purpose : {Purpose::Application, Purpose::Renewal, Purpose::NewRegion}) {
            endless.purpose(purpose);
            auto now = judge(bundled::questionnaire(), endless, today);
            for (const int months : {1, 6, 12, 13, 60, 600}) {
                auto then = judge(bundled::questionnaire(), endless, today.addMonths(months));
                for (Judgement &judgement : now)
                    judgement.refresh.reset();
                for (Judgement &judgement : then)
                    judgement.refresh.reset();
                QVERIFY(now == then);
            }
        }
    }

    void applicationsAreNotTakenInAClosedWindow_data()
    {
        QTest::addColumn<QDate>("on");
        QTest::addColumn<bool>("open");
        QTest::addColumn<QDate>("opensOn");
        QTest::addColumn<QDate>("closesOn");
        const QDate none;
        QTest::newRow("the day before") << day("2025-04-30") << true << none << day("2025-05-01");
        QTest::newRow("its first day") << day("2025-05-01") << false << day("2025-10-01") << none;
        QTest::newRow("within") << day("2025-07-15") << false << day("2025-10-01") << none;
        QTest::newRow("its last day") << day("2025-09-30") << false << day("2025-10-01") << none;
        QTest::newRow("the day after") << day("2025-10-01") << true << none << none;
    }
    void applicationsAreNotTakenInAClosedWindow()
    {
        QFETCH(QDate, on);
        QFETCH(bool, open);
        QFETCH(QDate, opensOn);
        QFETCH(QDate, closesOn);
        const ApplicationWindow window = applicationWindow(bundled::questionnaire(), on);
        QCOMPARE(window.isOpen(), open);
        QCOMPARE(window.opensOn.value_or(QDate()), opensOn);
        QCOMPARE(window.closesOn.value_or(QDate()), closesOn);
    }

    void adjoiningWindowsOpenAfterTheLast()
    {
        Questionnaire other = bundled::questionnaire();
        other.rules.closedWindows = {{day("2027-08-01"), day("2027-08-31")},
            {day("2027-05-01"), day("2027-07-31")},
            {day("2027-12-01"), day("2027-12-31")}};
        QCOMPARE(applicationWindow(other, day("2027-05-20")).opensOn, day("2027-09-01"));
        QCOMPARE(applicationWindow(other, day("2027-01-01")).closesOn, day("2027-05-01"));
        QCOMPARE(applicationWindow(other, day("2027-09-01")).closesOn, day("2027-12-01"));
        other.rules.closedWindows.clear();
        QVERIFY(applicationWindow(other, day("2027-05-20")) == ApplicationWindow{});
    }

    void remindsOfWhatEnds()
    {
        const Given facts = given()
                                .choice("R4", "asfp", {{u"endsOn"_s, day("2027-06-30")}})
                                .fact("R7",
                                    Designations{{{u"Security"_s, {}, day("2027-03-31")},
                                        {u"Modern Work"_s},
                                        {u"Infrastructure"_s, {}, day("2027-06-30")}}});
        const auto ending = [&](const char *from, const char *to) {
            QStringList lines;
            for (const Expiry &one :
                expiries(bundled::questionnaire(), facts, {day(from), day(to)}))
                lines.append(one.id + u' ' + one.what + u' ' + one.lastDay.toString(Qt::ISODate));
            return lines.join(u", "_s);
        };
        QCOMPARE(ending("2026-11-25", "2027-06-30"),
            u"R7 Security 2027-03-31, R4 asfp 2027-06-30, R7 Infrastructure 2027-06-30"_s);
        QCOMPARE(ending("2026-11-25", "2027-06-29"), u"R7 Security 2027-03-31"_s);
        QCOMPARE(ending("2027-03-31", "2027-03-31"), u"R7 Security 2027-03-31"_s);
        QCOMPARE(ending("2027-04-01", "2027-06-29"), QString());
    }

    void theEarliestDayWaitsForTenureAndWaitingTime()
    {
        const QDate from = day("2026-11-25");
        const auto earliest = [&](const Assessment &assessment) {
            return earliestDay(bundled::questionnaire(), assessment, from);
        };
        QCOMPARE(earliest(allHolds()), from);
        QCOMPARE(earliest(allHolds().fact("R8", OnDay{day("2026-05-01")})), day("2027-05-01"));
        const auto refusedIn = [](const char *on) {
            return QMap<QString, FactField>{{u"on"_s, day(on)}};
        };
        QCOMPARE(earliest(allHolds()
                              .fact("R8", OnDay{day("2026-05-01")})
                              .choice("W1", "refused", refusedIn("2026-08-01"))),
            day("2027-08-01"));
        QCOMPARE(earliest(allHolds()
                              .fact("R8", OnDay{day("2026-05-01")})
                              .choice("W1", "refused", refusedIn("2025-12-01"))),
            day("2027-05-01"));
        QCOMPARE(earliest(allHolds().choice("W1", "refused")), std::nullopt);
        QCOMPARE(earliest(given()), std::nullopt);
        QCOMPARE(earliest(given(Purpose::Renewal)), from);
        QCOMPARE(earliest(given(Purpose::NewRegion).choice("W1", "none")), from);
    }

    void yearlyChecksComeInBothMonthsTheSourcesName()
    {
        using Checks = std::vector<YearlyCheck>;
        const QDate from = day("2026-11-25");
        const auto plan = [](const QMap<QString, FactField> &fields) {
            return given().choice("R4", "asfp", fields);
        };
        Given both = plan({{u"renewalMonth"_s, YearMonth{2025, 3}}});
        both.fact("W2", InMonth{{2019, 2}});
        QVERIFY(yearlyChecks(both, from) == (Checks{anniversaryIn(2027, 2), renewalIn(2027, 3)}));
        QVERIFY(yearlyChecks(both, day("2027-02-28"))
            == (Checks{anniversaryIn(2027, 2), renewalIn(2027, 3)}));
        QVERIFY(yearlyChecks(both, day("2027-03-01"))
            == (Checks{renewalIn(2027, 3), anniversaryIn(2028, 2)}));
        QVERIFY(yearlyChecks(plan({{u"renewalMonth"_s, YearMonth{2028, 3}}}), from)
            == Checks{renewalIn(2028, 3)});
        QVERIFY(yearlyChecks(plan({{u"endsOn"_s, day("2026-10-31")}}), from)
            == Checks{renewalIn(2027, 10)});
        QVERIFY(yearlyChecks(given().fact("W2", InMonth{{2026, 11}}), from)
            == Checks{anniversaryIn(2027, 11)});
        QVERIFY(yearlyChecks(given(), from).empty());
    }
};

QTEST_APPLESS_MAIN(TestEligibilityDates)
#include "tst_eligibilitydates.moc"
