#include "app/program.h"
#include "bundled.h"

#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using program::run;

// A reviewer's document of the questionnaire, made by the program and read by other means.
class TestShow : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir *m_folder = nullptr;

    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }

    // One element of the page: its name, its language where it says one, its text.
    struct Element
    {
        QString name;
        QString language;
        QString text;
    };
    // Read as XML, which the page is as well: an unclosed or unescaped piece fails.
    [[nodiscard]] QList<Element> elements(const QString &name) const
    {
        QList<Element> found;
        QXmlStreamReader reader(program::bytesOf(file(name)));
        QList<qsizetype> open;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement()) {
                open.append(found.size());
                found.append({reader.name().toString(),
                    reader.attributes().value("lang"_L1).toString(),
                    QString()});
            } else if (reader.isCharacters()) {
                for (const qsizetype index : open)
                    found[index].text += reader.text();
            } else if (reader.isEndElement()) {
                open.removeLast();
            }
        }
        if (reader.hasError())
            QTest::qFail(qPrintable(reader.errorString()), __FILE__, __LINE__);
        return found;
    }
    [[nodiscard]] static QStringList cellsIn(
        const QList<Element> &elements, const QString &language)
    {
        QStringList cells;
        for (const Element &element : elements) {
            if (element.name == u"td"_s && element.language == language)
                cells.append(element.text);
        }
        return cells;
    }
    // Everything a language says of its questions: what a reviewer must find.
    [[nodiscard]] static QStringList textsOf(const core::Texts &texts)
    {
        QStringList all;
        for (const core::QuestionId &id : bundled::questionnaire().questionsInOrder()) {
            const core::QuestionTexts question = texts.questions.value(id);
            all += {question.text, question.help.why, question.help.where, question.help.evidence};
            for (int level = 0; level < core::kLevels; ++level)
                all.append(texts.wholeLevel(id, level));
            for (const QString &next : question.help.next)
                all.append(next);
            all += question.items.values() + question.choices.values()
                + question.conditions.values();
        }
        for (const core::EligibilityTexts &question : texts.eligibility) {
            all += {question.name, question.text, question.needs, question.where, question.next};
            all += question.options.values() + question.items.values() + question.fields.values();
        }
        return all;
    }

private slots:
    void init() { m_folder = new QTemporaryDir; }
    void cleanup()
    {
        delete m_folder;
        m_folder = nullptr;
    }

    void bothLanguagesStandSideBySideAndEachIsMarked()
    {
        const auto result
            = run({u"show"_s, u"--language"_s, u"both"_s, u"--output"_s, file(u"q.html"_s)});
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(result.err.isEmpty(), qPrintable(result.err));
        const QList<Element> all = elements(u"q.html"_s);
        for (const QString &language : {u"en"_s, u"it"_s}) {
            const QStringList cells = cellsIn(all, language);
            const QStringList wanted = textsOf(bundled::texts(language));
            QVERIFY(wanted.size() > 1200);
            for (const QString &text : wanted)
                QVERIFY2(cells.contains(text), qPrintable(language + u": "_s + text));
        }
    }

    void oneLanguageAloneShowsNoOther()
    {
        const auto result
            = run({u"show"_s, u"--language"_s, u"it"_s, u"--output"_s, file(u"q.html"_s)});
        QCOMPARE(result.exitCode, 0);
        const QList<Element> all = elements(u"q.html"_s);
        QCOMPARE(all.first().language, u"it"_s);
        QVERIFY(cellsIn(all, u"en"_s).isEmpty());
        QVERIFY(!cellsIn(all, u"it"_s).isEmpty());
        QVERIFY(all.first().text.contains(u"Domande sui requisiti"_s));
    }

    void weightsEdgesAndSourcesAreBesideTheQuestion_data()
    {
        QTest::addColumn<QString>("says");
        QTest::newRow("a weight and a critical level") << u"Weight 3. "_s;
        QTest::newRow("critical") << u"Critical below level 3."_s;
        QTest::newRow("edges of a number, less is better")
            << u"Less is better. Edges: level 1 any number; level 2 ≤\u00a024; level 3 ≤\u00a04; "
               "level 4 ≤\u00a01."_s;
        QTest::newRow("edges of a number, more is better")
            << u"Edges: level 1 ≥\u00a01; level 2 ≥\u00a03; level 3 ≥\u00a06; level 4 ≥\u00a010."_s;
        QTest::newRow("ticks") << u"A checklist of 5 items. Edges: level 1 ≥\u00a01; "_s;
        QTest::newRow("sources") << u"Sources: M8, M9, B5, B11, own judgement."_s;
        QTest::newRow("whose it is") << u"None of this is Microsoft’s questionnaire."_s;
        QTest::newRow("a threshold") << u"1,000,000"_s;
        QTest::newRow("a closed window") << u"1 May 2025 to 30 September 2025"_s;
        QTest::newRow("a retirement") << u"31 August 2026, then SC-500"_s;
        QTest::newRow("a support plan") << u"Premier Support for Partners (PSfP)"_s;
        QTest::newRow("effort and lead time") << u"To level 4 (effort large, about 26 weeks)"_s;
    }
    void weightsEdgesAndSourcesAreBesideTheQuestion()
    {
        QFETCH(QString, says);
        const auto result
            = run({u"show"_s, u"--language"_s, u"en"_s, u"--output"_s, file(u"q.html"_s)});
        QCOMPARE(result.exitCode, 0);
        QVERIFY(elements(u"q.html"_s).first().text.contains(says));
    }

    void thePageFetchesNothingAndRunsNothing()
    {
        QCOMPARE(run({u"show"_s, u"--output"_s, file(u"q.html"_s)}).exitCode, 0);
        const QByteArray html = program::bytesOf(file(u"q.html"_s));
        QVERIFY(html.contains("default-src 'none'"));
        for (const char *piece : {"<script", "<img", "<link", "src=", "url(", "href=\"http"})
            QVERIFY2(!html.contains(piece), piece);
    }

    void thePdfIsInOrderAndSaysTheSame()
    {
        QCOMPARE(run({u"show"_s, u"--output"_s, file(u"q.pdf"_s)}).exitCode, 0);
        QProcess check;
        check.start(u"qpdf"_s, {u"--check"_s, file(u"q.pdf"_s)});
        QVERIFY(check.waitForFinished());
        QCOMPARE(check.exitCode(), 0);
        QProcess extract;
        extract.start(u"pdftotext"_s, {file(u"q.pdf"_s), u"-"_s});
        QVERIFY(extract.waitForFinished());
        const QString text = QString::fromUtf8(extract.readAllStandardOutput()).simplified();
        for (const QString &language : {u"en"_s, u"it"_s}) {
            // Lines of two columns mix, so a beginning is looked for, not a sentence.
            const core::Texts &texts = bundled::texts(language);
            for (const auto &capability : texts.capabilities)
                QVERIFY2(text.contains(capability.name), qPrintable(capability.name));
        }
        for (const core::QuestionId &id : bundled::questionnaire().questionsInOrder())
            QVERIFY2(text.contains(id.text), qPrintable(id.text));
    }

    void aWrongAskingGetsASentence_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("says");
        QTest::newRow("no output") << QStringList{} << 2 << u"--output"_s;
        QTest::newRow("another ending")
            << QStringList{u"--output"_s, u"q.docx"_s} << 2 << u".html, .pdf"_s;
        QTest::newRow("no such language")
            << QStringList{u"--language"_s, u"de"_s, u"--output"_s, u"q.html"_s} << 2 << u"de"_s;
        QTest::newRow("a folder that is not there")
            << QStringList{u"--output"_s, u"nowhere/q.html"_s} << 3 << u"nowhere/q.html"_s;
    }
    void aWrongAskingGetsASentence()
    {
        QFETCH(QStringList, options);
        QFETCH(int, exitCode);
        QFETCH(QString, says);
        const auto result
            = run(QStringList{u"show"_s} + options, program::environment(), m_folder->path());
        QCOMPARE(result.exitCode, exitCode);
        QVERIFY2(result.err.contains(says), qPrintable(result.err));
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestShow)
#include "tst_show.moc"
