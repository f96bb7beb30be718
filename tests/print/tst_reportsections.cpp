// The report's sections, one by one: verdict and summary, requirements, weights, trace.

#include "core/report/figures.h"
#include "print/reportcases.h"

#include <QTest>

#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace core;

Q_DECLARE_METATYPE(core::Assessment)
Q_DECLARE_METATYPE(core::FactAnswer)

class TestReportSections final : public QObject
{
    Q_OBJECT

private slots:
    void coverSaysWhatStandsBehindTheVerdict_data();
    void coverSaysWhatStandsBehindTheVerdict();
    void summaryListsTheRulesThatLower();
    void summaryNamesTheMostDecisiveQuestions();
    void summaryOfACompleteAssessmentHasNoOpenQuestions();
    void requirementsAreATableOfAll();
    void requirementsSayWhatIsNeededNext();
    void requirementsSayWhatThePlannedDateChanges();
    void thresholdsHaveTheirDay();
    void statedFactsAreShort_data();
    void statedFactsAreShort();
    void ownWeightsAreNamedAndPrinted();
    void traceIsAnAppendixOnlyWhenAskedFor();
    void traceCanBeRedoneByHand();
    void traceOfACompleteAssessmentIsOneReading();
};

namespace {

report::Table table(const report::Document &document, const QString &title)
{
    for (const report::Block &block : document.blocks) {
        const auto *found = std::get_if<report::Table>(&block);
        if (found && found->title == title)
            return *found;
    }
    return {};
}

QStringList row(const report::Table &table, const QString &id)
{
    for (const report::Table::Row &one : table.rows) {
        if (one.cells.value(0) == id)
            return one.cells;
    }
    return {};
}

QString requirement(const Assessment &assessment, const QString &id, int column)
{
    const auto document = reportcases::report(assessment, u"en"_s);
    return row(table(document, u"Eligibility requirements"_s), id).value(column);
}

report::Verdict verdict(const report::Document &document)
{
    for (const report::Block &block : document.blocks) {
        if (const auto *found = std::get_if<report::Verdict>(&block))
            return *found;
    }
    return {};
}

// Every requirement that is due holds.
Assessment eligible(Assessment assessment)
{
    assessment.responses[{u"C1.1"_s}].answer = TypedNumber{Decimal(100)};
    assessment.responses[{u"C2.2"_s}].answer = TypedNumber{Decimal(2)};
    assessment.facts[u"R10"_s] = {Statuses{{{u"email"_s, u"authorised"_s},
                                      {u"employment"_s, u"authorised"_s},
                                      {u"business"_s, u"authorised"_s}}},
        {}};
    return assessment;
}

// What a reader's calculator shows: sum / weights, rounded half up to three decimals.
int quotient(const QString &sum, const QString &weights)
{
    const QLocale english(u"en"_s);
    const qint64 over = qRound64(english.toDouble(sum) * 1000);
    const qint64 under = english.toLongLong(weights);
    return static_cast<int>((2 * over + under) / (2 * under));
}

int thousandths(const QString &text) { return qRound(QLocale(u"en"_s).toDouble(text) * 1000); }

} // namespace

void TestReportSections::coverSaysWhatStandsBehindTheVerdict_data()
{
    QTest::addColumn<Assessment>("assessment");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("detail");
    QTest::newRow("not met and unknown")
        << reportcases::sample() << u"Not eligible yet"_s << u"Due and not met: R6a."_s;
    Assessment incomplete = reportcases::sample();
    incomplete.facts.remove(u"R1"_s);
    QTest::newRow("both") << incomplete << u"Not eligible yet"_s
                          << u"Due and not met: R6a. Due and unknown: R1."_s;
    QTest::newRow("open") << eligible(reportcases::sample()) << u"Gaps\u00a0– Nearly\u00a0ready"_s
                          << u"Open: floor and ceiling give different verdicts, and the open "
                             u"questions decide."_s;
    QTest::newRow("complete") << eligible(reportcases::complete()) << u"Ready"_s << QString();
    Assessment low = eligible(reportcases::complete());
    low.responses[{u"C2.1"_s}].answer = ChosenLevel{1};
    QTest::newRow("lowered by a critical question")
        << low << u"Gaps"_s << u"Lowered by critical questions: C2.1."_s;
}

void TestReportSections::coverSaysWhatStandsBehindTheVerdict()
{
    QFETCH(const Assessment, assessment);
    QFETCH(const QString, name);
    QFETCH(const QString, detail);
    const report::Verdict shown = verdict(reportcases::report(assessment, u"en"_s));
    QCOMPARE(shown.label, u"Verdict"_s);
    QCOMPARE(shown.band, name);
    QCOMPARE(shown.detail, detail);
}

void TestReportSections::summaryListsTheRulesThatLower()
{
    const QString text = report::toText(reportcases::report(reportcases::sample(), u"en"_s));
    QVERIFY(text.contains(u"\nR6a is not met: 24 of 25, and 100\u00a0% is needed.\nC1.1, "_s));
    QVERIFY(text.contains(u"Eligibility is judged on 24 November 2026."_s));
    QVERIFY(!text.contains(u"not judged"_s)); // as it was before eligibility was
    const QString eligibleText
        = report::toText(reportcases::report(eligible(reportcases::sample()), u"en"_s));
    QVERIFY(!eligibleText.contains(u"\nR6a is not met"_s));
}

void TestReportSections::summaryNamesTheMostDecisiveQuestions()
{
    const auto document = reportcases::report(reportcases::sample(), u"en"_s);
    const report::Table decisive = table(document, u"Open questions that count most"_s);
    QCOMPARE(decisive.rows.size(), 5);
    QCOMPARE(decisive.rows.first().cells.size(), decisive.columns.size());
    double last = 100;
    for (const report::Table::Row &one : decisive.rows) {
        const QString worth = one.cells.at(3);
        QVERIFY2(worth.startsWith(u'+'), qPrintable(worth));
        QVERIFY(worth.mid(1).toDouble() <= last);
        last = worth.mid(1).toDouble();
    }
    const QString text = report::toText(document);
    QVERIFY(text.contains(u"12 open questions, together worth 10.0 points"_s));
    QVERIFY(text.contains(u"### If the weights were different\nWith every weight multiplied"_s));
}

void TestReportSections::summaryOfACompleteAssessmentHasNoOpenQuestions()
{
    const auto document = reportcases::report(reportcases::complete(), u"en"_s);
    QVERIFY(table(document, u"Open questions that count most"_s).rows.isEmpty());
    QVERIFY(!report::toText(document).contains(u"together worth"_s));
    const QString none = report::toText(reportcases::report(reportcases::notApplicable(), u"en"_s));
    QVERIFY(!none.contains(u"If the weights were different"_s));
}

void TestReportSections::requirementsAreATableOfAll()
{
    const auto document = reportcases::report(reportcases::sample(), u"en"_s);
    const report::Table all = table(document, u"Eligibility requirements"_s);
    QCOMPARE(
        all.rows.size(), static_cast<qsizetype>(reportcases::questionnaire().eligibility.size()));
    for (const report::Table::Row &one : all.rows) {
        QCOMPARE(one.cells.size(), all.columns.size());
        QVERIFY2(!one.cells.contains(QString()), qPrintable(one.cells.join(u'|')));
        QCOMPARE(one.isStrong, one.cells.at(2) == u"Not met"_s || one.cells.at(2) == u"Unknown"_s);
    }
    QCOMPARE(row(all, u"R6a"_s),
        (QStringList{u"R6a"_s,
            u"MFA for all administrators"_s,
            u"Not met"_s,
            u"24 of 25"_s,
            u"24 of 25, and 100\u00a0% is needed."_s}));
    QCOMPARE(row(all, u"R1"_s).value(4), u"Met since 3 September 2024."_s);
    QCOMPARE(row(all, u"R2"_s).value(4), u"What is required is in place."_s);
    const QString text = report::toText(document);
    QVERIFY(text.contains(u"Judged on 24 November 2026 for the purpose “Application”."_s));
    QVERIFY(text.contains(u"On 24 November 2026 applications are taken"_s));
    QVERIFY(!text.contains(u"Marta Rinaldi"_s)); // typed beside the fact
}

void TestReportSections::requirementsSayWhatIsNeededNext()
{
    const auto next = [](const Assessment &assessment) {
        return table(reportcases::report(assessment, u"en"_s), u"What is needed next"_s);
    };
    const report::Table missing = next(reportcases::sample());
    QCOMPARE(missing.rows.size(), 1);
    QCOMPARE(missing.rows.first().cells.value(2),
        u"List the administrators without MFA, register it for each or remove the role, then check "
        u"the security requirements page again."_s);
    QVERIFY(next(eligible(reportcases::sample())).rows.isEmpty());
}

void TestReportSections::requirementsSayWhatThePlannedDateChanges()
{
    const auto text = [](const Assessment &assessment) {
        return report::toText(reportcases::report(assessment, u"en"_s));
    };
    Assessment assessment = reportcases::sample();
    QVERIFY(text(assessment)
                .contains(u"### What changes by 1 March 2027\nR7 becomes not met by 1 March 2027: "
                          u"the designation "
                          u"“Infrastructure” ended on 31 January 2027."_s));
    assessment.header.plannedDate = QDate(2026, 11, 25);
    QVERIFY(!text(assessment).contains(u"What changes by"_s));
    assessment.header.plannedDate = QDate(2026, 11, 23); // before the day that is judged
    QVERIFY(!text(assessment).contains(u"What changes by"_s));
}

void TestReportSections::thresholdsHaveTheirDay()
{
    const report::Table shown
        = table(reportcases::report(reportcases::sample(), u"en"_s), u"Thresholds"_s);
    QCOMPARE(row(shown, u"CSP revenue of the last 12 months, in USD"_s),
        (QStringList{u"CSP revenue of the last 12 months, in USD"_s,
            u"1,000,000"_s,
            u"R5"_s,
            u"22 November 2026"_s}));
    // Held against no requirement.
    QVERIFY(row(shown, u"Longest duration of a GDAP relationship, in days"_s).isEmpty());
}

void TestReportSections::statedFactsAreShort_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<FactAnswer>("fact");
    QTest::addColumn<QString>("expected");
    const auto row
        = [](const char *name, const QString &id, const FactAnswer &fact, const QString &expected) {
              QTest::newRow(name) << id << fact << expected;
          };
    row("yes", u"R1"_s, YesOrNo{true}, u"yes"_s);
    row("no", u"R1"_s, YesOrNo{false}, u"no"_s);
    row("option", u"R9"_s, ChosenOption{u"failed"_s}, u"Not passed"_s);
    row("dollars", u"R5"_s, Amount{*Decimal::fromText(u"951400.5")}, u"USD 951,400.5"_s);
    row("euros",
        u"R5"_s,
        Amount{Decimal(951400), u"EUR"_s, *Decimal::fromText(u"1.08")},
        u"EUR 951,400, at USD 1.08 for each"_s);
    row("day", u"R8"_s, OnDay{{2024, 10, 1}}, u"1 October 2024"_s);
    row("month", u"W2"_s, InMonth{{2024, 9}}, u"September 2024"_s);
    row("regions", u"R13"_s, Regions{{u"Europe"_s, u"Canada"_s}}, u"Europe and Canada"_s);
    row("no designation", u"R7"_s, Designations{}, u"none"_s);
    row("designations",
        u"R7"_s,
        Designations{{{u"Security"_s}, {u"Infrastructure"_s, Decimal(74), QDate(2027, 1, 31)}}},
        u"Security; Infrastructure, 74 points, until 31 January 2027"_s);
    row("statuses",
        u"R10"_s,
        Statuses{{{u"email"_s, u"authorised"_s}, {u"business"_s, u"rejected"_s}}},
        u"E-mail ownership: Authorised; Employment: –; Business: Rejected"_s);
}

void TestReportSections::statedFactsAreShort()
{
    QFETCH(const QString, id);
    QFETCH(const FactAnswer, fact);
    QFETCH(const QString, expected);
    Assessment assessment = reportcases::empty();
    QCOMPARE(requirement(assessment, id, 3), u"–"_s);
    assessment.facts[id].answer = fact;
    QCOMPARE(requirement(assessment, id, 3), expected);
}

void TestReportSections::ownWeightsAreNamedAndPrinted()
{
    Assessment assessment = reportcases::sample();
    OwnWeights own{u"Board’s view"_s, {kOwnProfile, {}, {}}};
    for (const Group &group : reportcases::questionnaire().groups) {
        own.weights.groups[group.id] = 7;
        for (const Capability &capability : group.capabilities)
            own.weights.capabilities[capability.id] = capability.id.text == u"S1"_s ? 9 : 2;
    }
    assessment.header.ownWeights = own;
    const QString unused = report::toText(reportcases::report(assessment, u"en"_s));
    QVERIFY(!unused.contains(u"Board’s view"_s)); // kept while another profile is used
    assessment.header.profile = kOwnProfile;
    const auto document = reportcases::report(assessment, u"en"_s);
    const QString text = report::toText(document);
    QVERIFY(
        text.contains(u"Weights: Board’s view: capabilities as listed at the end; groups: Sell 7, "
                      u"Secure 7 and Support 7"_s));
    QVERIFY(text.contains(u"Board’s view. These are weights of this assessment’s own."_s));
    const report::Table weights = table(document, u"Weights"_s);
    QVERIFY(row(weights, u"Sell"_s).value(2).startsWith(u"S1 Technical resources: 9; S2 "_s));
}

void TestReportSections::traceIsAnAppendixOnlyWhenAskedFor()
{
    const auto text = [](bool withTrace) {
        return report::toText(reportcases::report(reportcases::sample(), u"en"_s, withTrace));
    };
    QVERIFY(!text(false).contains(u"Appendix"_s));
    QVERIFY(text(true).startsWith(text(false)));
    QVERIFY(text(true).contains(u"# Appendix: every term of the score"_s));
    QVERIFY(text(true).contains(u"## What lowers the verdict\nR6a is not met"_s));
    const QString nothing
        = report::toText(reportcases::report(reportcases::notApplicable(), u"en"_s, true));
    QVERIFY(nothing.contains(u"No question applies: there is no term."_s));
}

// A line in bold heads its terms: sum of products, sum of weights, and their quotient.
void TestReportSections::traceCanBeRedoneByHand()
{
    const auto document = reportcases::report(reportcases::sample(), u"en"_s, /*withTrace=*/true);
    for (const QString &reading : {u"Floor"_s, u"So far"_s, u"Ceiling"_s}) {
        const report::Table terms = table(document, reading);
        QVERIFY2(terms.rows.size() > 93, qPrintable(reading));
        int means = 0;
        for (qsizetype i = 0; i < terms.rows.size(); ++i) {
            if (!terms.rows.at(i).isStrong)
                continue;
            ++means;
            const QStringList mean = terms.rows.at(i).cells;
            QCOMPARE(thousandths(mean.at(2)), quotient(mean.at(4), mean.at(3)));
            qint64 sum = 0;
            qint64 weights = 0;
            for (qsizetype t = i + 1; t < terms.rows.size() && !terms.rows.at(t).isStrong; ++t) {
                const QStringList term = terms.rows.at(t).cells;
                if (term.at(2) == u"–"_s)
                    continue;
                weights += term.at(3).toLongLong();
                sum += term.at(3).toLongLong() * thousandths(term.at(2));
                QCOMPARE(qint64(thousandths(term.at(4))),
                    term.at(3).toLongLong() * thousandths(term.at(2)));
            }
            QCOMPARE(QString::number(weights), mean.at(3));
            QCOMPARE(qint64(thousandths(mean.at(4))), sum);
        }
        QCOMPARE(means, 1 + 3 + 13);
    }
    QCOMPARE(table(document, u"Floor"_s).rows.first().cells.at(2), u"63.215"_s);
    QCOMPARE(table(document, u"Ceiling"_s).rows.first().cells.at(2), u"73.293"_s);
}

void TestReportSections::traceOfACompleteAssessmentIsOneReading()
{
    const auto document = reportcases::report(reportcases::complete(), u"en"_s, /*withTrace=*/true);
    QVERIFY(!table(document, u"Floor"_s).rows.isEmpty());
    QVERIFY(table(document, u"Ceiling"_s).rows.isEmpty());
    QVERIFY(table(document, u"So far"_s).rows.isEmpty());
}

QTEST_GUILESS_MAIN(TestReportSections)
#include "tst_reportsections.moc"
