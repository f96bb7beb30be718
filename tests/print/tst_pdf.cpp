// The PDF as other programs read it: qpdf and poppler are asked, not our own code.

#include "print/reportcases.h"
#include "ui/print/finish.h"
#include "ui/print/pdf.h"

#include <QFile>
#include <QGuiApplication>
#include <QHashSeed>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;

class TestPdf final : public QObject
{
    Q_OBJECT

private slots:
    void isSoundForQpdf_data();
    void isSoundForQpdf();
    void saysWhatItIs();
    void fontsAreEmbeddedAndNotDrawings();
    void wordsAreFoundAgain();
    void everyPageHasItsFoot();
    void sameBytesTwice();
    void sameBytesInAnotherProcess();
    void undatedAssessmentGivesUndatedFile();
    void privateNotesStayPrivate();
    void longNoteIsThereToTheLastWord();
    void hostileTextIsShownAsText();
    void brokenInputIsAnError();

private:
    [[nodiscard]] QString write(const QByteArray &pdf);
    [[nodiscard]] QString write(const Assessment &assessment, const QString &language);

    QTemporaryDir m_folder;
    int m_files = 0;
};

namespace {

struct Output
{
    int exitCode;
    QString text;
};

Output run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        return {-1, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

QString extracted(const QString &file, const QStringList &options = {})
{
    return run(u"pdftotext"_s, options + QStringList{u"-enc"_s, u"UTF-8"_s, file, u"-"_s}).text;
}

} // namespace

QString TestPdf::write(const QByteArray &pdf)
{
    const QString path = m_folder.filePath(u"report-%1.pdf"_s.arg(++m_files));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() ? path : QString();
}

QString TestPdf::write(const Assessment &assessment, const QString &language)
{
    const auto pdf = print::toPdf(reportcases::report(assessment, language));
    return pdf ? write(*pdf) : QString();
}

void TestPdf::isSoundForQpdf_data()
{
    QTest::addColumn<Assessment>("assessment");
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"it"_s, u"en"_s}) {
        const auto row = [&language](const char *name, const Assessment &assessment) {
            QTest::addRow("%s, %s", name, qPrintable(language)) << assessment << language;
        };
        row("sample", reportcases::sample());
        row("empty", reportcases::empty());
        row("complete", reportcases::complete());
        row("not applicable", reportcases::notApplicable());
    }
}

void TestPdf::isSoundForQpdf()
{
    QFETCH(const Assessment, assessment);
    QFETCH(const QString, language);
    const QString file = write(assessment, language);
    QVERIFY(!file.isEmpty());
    const Output check = run(u"qpdf"_s, {u"--check"_s, file});
    QVERIFY2(check.exitCode == 0, qPrintable(check.text));
    // Set to keep the pages of a run, to look at them.
    if (const QString folder = qEnvironmentVariable("CSP_KEEP_REPORTS"); !folder.isEmpty()) {
        const QString name = QString::fromUtf8(QTest::currentDataTag()).replace(u", "_s, u"-"_s);
        QFile::remove(folder + u"/report-"_s + name + u".pdf"_s);
        QVERIFY(QFile::copy(file, folder + u"/report-"_s + name + u".pdf"_s));
    }
}

void TestPdf::saysWhatItIs()
{
    const QString file = write(reportcases::sample(), u"it"_s);
    const QString facts = run(u"pdfinfo"_s, {u"-isodates"_s, file}).text;
    const auto has = [&facts](const QString &pattern) {
        return QRegularExpression(pattern, QRegularExpression::MultilineOption)
            .match(facts)
            .hasMatch();
    };
    QVERIFY2(has(u"^Title: +Preparazione alla fatturazione diretta CSP: Adriatica Cloud S.r.l.$"_s),
        qPrintable(facts));
    QVERIFY2(has(u"^Author: +CSP Readiness 1\\.2\\.3$"_s), qPrintable(facts));
    QVERIFY2(has(u"^Creator: +CSP Readiness 1\\.2\\.3$"_s), qPrintable(facts));
    QVERIFY2(has(u"^CreationDate: +2026-11-20T16:40:00\\+01"_s), qPrintable(facts));
    QVERIFY2(has(u"^ModDate: +2026-11-20T16:40:00\\+01"_s), qPrintable(facts));
    QVERIFY2(has(u"^Page size: .*A4"_s), qPrintable(facts));
    const Output root = run(u"qpdf"_s, {u"--json"_s, u"--json-key=qpdf"_s, file});
    QVERIFY(root.text.contains(u"\"/Lang\": \"u:it\""_s));
    QVERIFY(root.text.contains(u"\"/DisplayDocTitle\": true"_s));
    QVERIFY(root.text.contains(u"\"u:S1 Risorse tecniche\""_s)); // a bookmark
}

void TestPdf::fontsAreEmbeddedAndNotDrawings()
{
    const QString fonts = run(u"pdffonts"_s, {write(reportcases::sample(), u"it"_s)}).text;
    const QStringList lines = fonts.trimmed().split(u'\n').mid(2);
    QCOMPARE(lines.size(), 2);
    for (const QString &line : lines) {
        QVERIFY2(line.contains(u"NotoSans"_s), qPrintable(line));
        QVERIFY2(!line.contains(u"Type 3"_s), qPrintable(line));
        // Embedded, with a map back to characters.
        static const QRegularExpression yes(u"yes +(yes|no) +yes"_s);
        QVERIFY2(line.contains(yes), qPrintable(line));
    }
}

void TestPdf::wordsAreFoundAgain()
{
    const QString text = extracted(write(reportcases::sample(), u"it"_s)).simplified();
    QVERIFY(text.contains(u"certificazione"_s)); // and not with the one letter "fi"
    QVERIFY(!text.contains(QChar(0xfb01)));
    QVERIFY(text.contains(u"24 su 25"_s));
    QVERIFY(text.contains(u"Manca la seconda persona certificata nell’area Security"_s));
}

void TestPdf::everyPageHasItsFoot()
{
    const QString text = extracted(write(reportcases::sample(), u"it"_s), {u"-layout"_s});
    const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 5);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString last = pages.at(i).trimmed().section(u'\n', -1).simplified();
        QCOMPARE(
            last, u"Indicativo, non di Microsoft Pagina %1 di %2"_s.arg(i + 1).arg(pages.size()));
        const QString first = pages.at(i).trimmed().section(u'\n', 0, 0).simplified();
        const QString head
            = u"Adriatica Cloud S.r.l. (esempio), Candidatura, EMEA, al 20 novembre 2026"_s;
        QCOMPARE(first.startsWith(head), i > 0);
    }
}

void TestPdf::sameBytesTwice()
{
    const auto first = print::toPdf(reportcases::report(reportcases::sample(), u"it"_s));
    const auto second = print::toPdf(reportcases::report(reportcases::sample(), u"it"_s));
    QVERIFY(first && second);
    QVERIFY(*first == *second);
}

void TestPdf::sameBytesInAnotherProcess()
{
    const auto here = print::toPdf(reportcases::report(reportcases::sample(), u"en"_s));
    QVERIFY(here);
    const QString path = m_folder.filePath(u"other.pdf"_s);
    const Output other = run(QCoreApplication::applicationFilePath(), {u"--write"_s, path});
    QVERIFY2(other.exitCode == 0, qPrintable(other.text));
    QVERIFY(reportcases::fileContents(path) == *here);
}

void TestPdf::undatedAssessmentGivesUndatedFile()
{
    const QString file = write(reportcases::empty(), u"it"_s);
    const QString facts = run(u"pdfinfo"_s, {file}).text;
    QVERIFY2(!facts.contains(u"Date:"_s), qPrintable(facts));
    QVERIFY(!reportcases::fileContents(file).contains("D:20")); // nor the clock's, anywhere
}

void TestPdf::privateNotesStayPrivate()
{
    Assessment assessment = reportcases::sample();
    for (Response &response : assessment.responses)
        response.privateNote = u"SEGRETO7391"_s;
    const QString file = write(assessment, u"it"_s);
    QVERIFY(!extracted(file).contains(u"SEGRETO"_s));
    const auto plain = print::toPdf(reportcases::report(reportcases::sample(), u"it"_s));
    QVERIFY(reportcases::fileContents(file) == plain.value()); // nor hidden anywhere else
}

void TestPdf::longNoteIsThereToTheLastWord()
{
    QString note;
    for (int i = 0; note.size() < 20'000; ++i)
        note += u"parola%1%2"_s.arg(i).arg(QChar(i % 40 == 0 ? u'\n' : u' '));
    Assessment assessment = reportcases::sample();
    assessment.responses[{u"S1.1"_s}].note = note;
    const QString text = extracted(write(assessment, u"it"_s));
    const QStringList found = text.split(QRegularExpression(u"\\s+"_s));
    const QSet<QString> words(found.begin(), found.end());
    for (const QString &word : note.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts))
        QVERIFY2(words.contains(word), qPrintable(word));
}

void TestPdf::hostileTextIsShownAsText()
{
    Assessment assessment = reportcases::sample();
    assessment.header.company.name = u"<b>Bold</b> & Söhne %1 \u202Egnp.exe"_s;
    assessment.responses[{u"S1.1"_s}].note
        = u"<script>alert(1)</script> <img src=x> &lt; \u0000\u0007\u001b[31m fine-riga"_s;
    assessment.responses[{u"S1.2"_s}].note
        = u"عربي עברית 漢字 🙂👩‍👩‍👧 "_s.repeated(50);
    assessment.responses[{u"S1.3"_s}].note = QString(5000, u'x');
    const QString file = write(assessment, u"it"_s);
    const Output check = run(u"qpdf"_s, {u"--check"_s, file});
    QVERIFY2(check.exitCode == 0, qPrintable(check.text));
    const QString text = extracted(file).simplified();
    QVERIFY(text.contains(u"<b>Bold</b> & Söhne %1"_s));
    QVERIFY(text.contains(u"<script>alert(1)</script> <img src=x> &lt;"_s));
    QVERIFY(text.contains(u"[31m fine-riga"_s));
    QCOMPARE(text.count(u'x') >= 5000, true);
    QVERIFY(!text.contains(u'\u001b'));
}

void TestPdf::brokenInputIsAnError()
{
    const auto result = print::finished("no PDF at all", {.language = u"it"_s});
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::ReportFailed);
    QVERIFY(!result.error().arguments.isEmpty());
}

// With "--write FILE" it writes the sample's report and ends: the other process of a test.
int main(int argc, char *argv[])
{
    QHashSeed::setDeterministicGlobalSeed();
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == u"--write"_s) {
        const auto pdf = print::toPdf(reportcases::report(reportcases::sample(), u"en"_s));
        QFile file(arguments.at(2));
        const bool isDone = pdf && file.open(QIODevice::WriteOnly) && file.write(*pdf) > 0;
        return isDone ? 0 : 1;
    }
    TestPdf test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pdf.moc"
