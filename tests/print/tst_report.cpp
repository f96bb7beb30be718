// The report as blocks: what it says, in both languages, before anything is drawn.

#include "core/report/blocks.h"
#include "core/report/figures.h"
#include "core/report/words.h"
#include "print/reportcases.h"
#include "ui/print/reportwords.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;

class TestReport final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatTheGoldenSays_data();
    void saysWhatTheGoldenSays();
    void everyPhraseHasWordsInBothLanguages();
    void argumentsAreNotReplacedAgain();
    void countsChooseThePluralForm();
    void scoresAreCutNotRounded_data();
    void scoresAreCutNotRounded();
    void coverageIsCutNotRounded_data();
    void coverageIsCutNotRounded();
    void intervalIsOneNumberWhenComplete();
    void privateNotesStayPrivate();
    void sameAssessmentSameDocument();
    void emptyAssessmentSaysSo();
    void rulesThatWereOldAreSaid_data();
    void rulesThatWereOldAreSaid();
    void completeAssessmentHasOneNumber();
    void nothingApplicableHasNoScore();
    void absentFactsAreLeftOut();
    void answersAreToldInWords();
};

namespace {

const QStringList kLanguages = {u"it"_s, u"en"_s};

report::QuestionBlock question(const report::Document &document, const QString &id)
{
    for (const report::Block &block : document.blocks) {
        const auto *found = std::get_if<report::QuestionBlock>(&block);
        if (found && found->id == id)
            return *found;
    }
    return {};
}

QString key(const report::Document &document, const QString &name)
{
    for (const report::Block &block : document.blocks) {
        const auto *values = std::get_if<report::KeyValues>(&block);
        if (!values)
            continue;
        for (const report::KeyValues::Row &row : values->rows) {
            if (row.key == name)
                return row.value;
        }
    }
    return {};
}

} // namespace

void TestReport::saysWhatTheGoldenSays_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : kLanguages)
        QTest::newRow(qPrintable(language)) << language;
}

// CSP_UPDATE_GOLDEN=1 writes the goldens instead: read the difference before it is committed.
void TestReport::saysWhatTheGoldenSays()
{
    QFETCH(const QString, language);
    const QString path = QStringLiteral(CSP_SOURCE_DIR "/tests/data/report-%1.txt").arg(language);
    const QString text = report::toText(reportcases::report(reportcases::sample(), language));
    if (qEnvironmentVariableIsSet("CSP_UPDATE_GOLDEN")) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    const QString golden = QString::fromUtf8(reportcases::fileContents(path));
    const QStringList expected = golden.split(u'\n');
    const QStringList actual = text.split(u'\n');
    for (qsizetype i = 0; i < qMin(expected.size(), actual.size()); ++i)
        QCOMPARE(actual.at(i), expected.at(i)); // the first line that differs
    QCOMPARE(actual.size(), expected.size());
}

void TestReport::everyPhraseHasWordsInBothLanguages()
{
    const print::ReportWords english(u"en"_s, QString());
    const print::ReportWords italian(u"it"_s, reportcases::italianWords());
    static const QRegularExpression placeholder(u"%[1-9n]"_s);
    const auto placeholders = [](const QString &text) {
        QStringList found;
        for (const auto &match : placeholder.globalMatch(text))
            found.append(match.captured());
        found.sort();
        return found;
    };
    // "%1/%2" has none, and is the same everywhere.
    const auto hasWords = [](QString text) {
        return text.remove(placeholder).contains(QRegularExpression(u"\\p{L}"_s));
    };
    QStringList same;
    for (int i = 0; i < report::kPhrases; ++i) {
        const auto phrase = static_cast<report::Phrase>(i);
        for (const int count : {1, 2}) {
            const QString source = english.phrase(phrase, {}, count);
            const QString translated = italian.phrase(phrase, {}, count);
            QVERIFY2(!source.isEmpty() && !translated.isEmpty(), qPrintable(QString::number(i)));
            QCOMPARE(placeholders(translated), placeholders(source));
            if (count == 1 && source == translated && hasWords(source))
                same.append(source);
        }
    }
    // Patterns of dates, "no" and "Standard: %1" read alike; everything else must not.
    QVERIFY2(same.size() <= 6, qPrintable(same.join(u'\n')));
}

void TestReport::argumentsAreNotReplacedAgain()
{
    const print::ReportWords words(u"en"_s, QString());
    QCOMPARE(words.phrase(report::Phrase::SoFarAndCoverage, {u"%2 %n"_s, u"%1"_s}),
        u"so far %2 %n, coverage %1"_s);
}

void TestReport::countsChooseThePluralForm()
{
    const print::ReportWords english(u"en"_s, QString());
    QCOMPARE(english.phrase(report::Phrase::Questions, {}, 1), u"1 question"_s);
    QCOMPARE(english.phrase(report::Phrase::Questions, {}, 53), u"53 questions"_s);
    QCOMPARE(english.phrase(report::Phrase::Capabilities, {}, 1), u"1 capability"_s);
    QCOMPARE(english.phrase(report::Phrase::Capabilities, {}, 13), u"13 capabilities"_s);
    const print::ReportWords italian(u"it"_s, reportcases::italianWords());
    QCOMPARE(italian.phrase(report::Phrase::Questions, {}, 1), u"1 domanda"_s);
    QCOMPARE(italian.phrase(report::Phrase::Questions, {}, 53), u"53 domande"_s);
}

void TestReport::scoresAreCutNotRounded_data()
{
    QTest::addColumn<int>("millipoints");
    QTest::addColumn<QString>("italian");
    QTest::addColumn<QString>("english");
    QTest::newRow("just below a band") << 69'960 << u"69,9"_s << u"69.9"_s;
    QTest::newRow("just below all") << 99'999 << u"99,9"_s << u"99.9"_s;
    QTest::newRow("all") << 100'000 << u"100,0"_s << u"100.0"_s;
    QTest::newRow("nothing") << 0 << u"0,0"_s << u"0.0"_s;
    QTest::newRow("less than a tenth") << 50 << u"0,0"_s << u"0.0"_s;
    QTest::newRow("one tenth") << 100 << u"0,1"_s << u"0.1"_s;
    QTest::newRow("none") << -1 << u"–"_s << u"–"_s;
}

void TestReport::scoresAreCutNotRounded()
{
    QFETCH(const int, millipoints);
    QFETCH(const QString, italian);
    QFETCH(const QString, english);
    const auto value = millipoints < 0 ? std::nullopt : std::optional(millipoints);
    QCOMPARE(report::score(QLocale(u"it"_s), value), italian);
    QCOMPARE(report::score(QLocale(u"en"_s), value), english);
    QCOMPARE(report::score(QLocale(u"it"_s), 279, 2), u"0,27"_s);
}

void TestReport::coverageIsCutNotRounded_data()
{
    QTest::addColumn<int>("millipoints");
    QTest::addColumn<QString>("text");
    QTest::newRow("one open") << 99'999 << u"99\u00a0%"_s;
    QTest::newRow("all") << 100'000 << u"100\u00a0%"_s;
    QTest::newRow("almost one") << 999 << u"0\u00a0%"_s;
    QTest::newRow("none") << 0 << u"0\u00a0%"_s;
}

void TestReport::coverageIsCutNotRounded()
{
    QFETCH(const int, millipoints);
    QFETCH(const QString, text);
    QCOMPARE(report::coverage(QLocale(u"it"_s), millipoints), text);
}

void TestReport::intervalIsOneNumberWhenComplete()
{
    const QLocale locale(u"it"_s);
    QCOMPARE(
        report::interval(locale, {63'260, 73'299, 67'000, 90'000}), u"63,2\u00a0–\u00a073,2"_s);
    QCOMPARE(report::interval(locale, {63'260, 63'260, 63'260, scoring::kFull}), u"63,2"_s);
    QCOMPARE(report::interval(locale, {}), u"–"_s);
}

void TestReport::privateNotesStayPrivate()
{
    Assessment assessment = reportcases::sample();
    for (Response &response : assessment.responses)
        response.privateNote = u"SEGRETO-7391"_s;
    for (const QString &language : kLanguages) {
        const QString text = report::toText(reportcases::report(assessment, language));
        QVERIFY(!text.contains(u"SEGRETO"_s));
        QCOMPARE(text, report::toText(reportcases::report(reportcases::sample(), language)));
    }
}

void TestReport::sameAssessmentSameDocument()
{
    const Assessment assessment = reportcases::sample();
    for (const QString &language : kLanguages) {
        QCOMPARE(
            reportcases::report(assessment, language), reportcases::report(assessment, language));
    }
}

void TestReport::rulesThatWereOldAreSaid_data()
{
    QTest::addColumn<QDate>("lastChange");
    QTest::addColumn<bool>("said");
    QTest::newRow("a year to the day") << QDate(2027, 11, 22) << false;
    QTest::newRow("a day more") << QDate(2027, 11, 23) << true;
}
void TestReport::rulesThatWereOldAreSaid()
{
    QFETCH(QDate, lastChange);
    QFETCH(bool, said);
    Assessment assessment = reportcases::sample();
    assessment.lastChange = QDateTime(lastChange, QTime(9, 0), Qt::UTC);
    const QString italian = report::toText(reportcases::report(assessment, u"it"_s));
    QCOMPARE(italian.contains(u"Le regole erano vecchie."_s), said);
    const QString english = report::toText(reportcases::report(assessment, u"en"_s));
    QCOMPARE(english.contains(u"The rules were old."_s), said);
}

void TestReport::emptyAssessmentSaysSo()
{
    const report::Document document = reportcases::report(reportcases::empty(), u"en"_s);
    const QString text = report::toText(document);
    QVERIFY(text.contains(u"Verdict: Not eligible yet"_s)); // nothing is known of any requirement
    QVERIFY(text.contains(u"0.0\u00a0–\u00a0100.0"_s));
    QVERIFY(text.contains(u"No question is answered yet: floor 0.0, ceiling 100.0."_s));
    QVERIFY(text.contains(u"depends on the 93 open questions."_s));
    QCOMPARE(question(document, u"S1.1"_s).answer, u"No answer."_s);
    QCOMPARE(question(document, u"S1.1"_s).worth, u"– × 2"_s);
    QVERIFY(!document.date.isValid());
}

void TestReport::completeAssessmentHasOneNumber()
{
    const QString text = report::toText(reportcases::report(reportcases::complete(), u"en"_s));
    QVERIFY(text.contains(u"Readiness score, out of 100: 100.0, coverage 100\u00a0%"_s));
    QVERIFY(text.contains(u"*Ready. Score 100.0.* Certain"_s));
    QVERIFY(!text.contains(u"[open"_s));
    QVERIFY(!text.contains(u"100.0\u00a0–"_s));
}

void TestReport::nothingApplicableHasNoScore()
{
    const report::Document document = reportcases::report(reportcases::notApplicable(), u"en"_s);
    const QString text = report::toText(document);
    QVERIFY(text.contains(u"Every question is marked as not applicable, so there is no score."_s));
    QVERIFY(text.contains(u"No question applies, so there is no score."_s));
    QVERIFY(text.contains(u"Readiness score, out of 100: –, coverage 100\u00a0%"_s));
    const report::QuestionBlock block = question(document, u"C1.1"_s);
    QCOMPARE(block.answer, u"Not applicable."_s);
    QCOMPARE(block.details, QStringList{u"Reason: Not done here"_s});
    QVERIFY(block.worth.isEmpty());
}

void TestReport::absentFactsAreLeftOut()
{
    const report::Document bare = reportcases::report(reportcases::empty(), u"en"_s);
    QCOMPARE(key(bare, u"Purpose"_s), u"Application"_s);
    QCOMPARE(key(bare, u"Last change"_s), u"not recorded"_s);
    for (const QString &name : {u"Global account (PGA)"_s,
             u"Location account (PLA)"_s,
             u"Planned date"_s,
             u"Assessment"_s})
        QVERIFY2(key(bare, name).isEmpty(), qPrintable(name));
    QCOMPARE(bare.runningHead, u"Vuota S.p.A., Application"_s);

    Assessment nameless = reportcases::empty();
    nameless.header.company.name.clear();
    QCOMPARE(
        key(reportcases::report(nameless, u"en"_s), u"Company"_s), u"a company without a name"_s);
}

void TestReport::answersAreToldInWords()
{
    const report::Document document = reportcases::report(reportcases::sample(), u"it"_s);
    QCOMPARE(question(document, u"C1.1"_s).answer, u"24 su 25"_s);
    QCOMPARE(question(document, u"S1.1"_s).answer, u"11\u00a0persone"_s);
    QCOMPARE(question(document, u"S3.1"_s).answer, u"96,5\u00a0%"_s);
    QCOMPARE(question(document, u"S1.3"_s).answer, u"Consulenza; Progettazione; Implementazione"_s);
    QCOMPARE(question(document, u"C2.4"_s).state, u"aperta"_s);
    QVERIFY(question(document, u"C2.4"_s).isOpen);
    QCOMPARE(question(document, u"S2.2"_s).level, std::optional(2));
    QCOMPARE(key(document, u"Data prevista"_s), u"1 marzo 2027"_s);
    QCOMPARE(key(document, u"Ultima modifica"_s), u"20 novembre 2026"_s);
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
