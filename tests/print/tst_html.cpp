#include "print/reportcases.h"
#include "ui/print/html.h"

#include <QXmlStreamReader>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace core::report;

// Every block as a browser and a screen reader get it.
class TestHtml : public QObject
{
    Q_OBJECT

private:
    static QString htmlOf(const QList<Block> &blocks)
    {
        Document document;
        document.language = u"it"_s;
        document.title = u"Titolo"_s;
        document.blocks = blocks;
        return QString::fromUtf8(print::toHtml(document));
    }

private slots:
    void textsAreNeverMarkup_data()
    {
        QTest::addColumn<Block>("block");
        const QString evil = u"<script>alert(1)</script>&amp;"_s;
        const auto row = [](const char *name, Block block) { QTest::newRow(name) << block; };
        row("heading", Heading{.text = evil, .id = evil, .detail = evil});
        row("paragraph", Paragraph{.text = evil, .boldStart = evil});
        row("key and value", KeyValues{{{evil, evil}}});
        row("table", Table{.title = evil, .columns = {{evil}}, .rows = {{{evil}}}});
        row("verdict", Verdict{.label = evil, .band = evil, .detail = evil});
        row("score", Score{.label = evil, .figures = evil});
        row("bars",
            Bars{.title = evil, .columns = {evil}, .bars = {{.label = evil, .cells = {evil}}}});
        row("question",
            QuestionBlock{.id = evil,
                .question = evil,
                .answer = evil,
                .details = {evil},
                .noteLabel = evil,
                .note = evil});
        row("brand", Brand{evil});
    }
    void textsAreNeverMarkup()
    {
        QFETCH(Block, block);
        const QString html = htmlOf({block});
        QVERIFY(html.contains(u"&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;"_s));
        QVERIFY(!html.contains(u"<script"_s));
    }

    void controlCharactersDoNotBreakThePage()
    {
        const QString html = htmlOf({Paragraph{.text = u"a\u0001b\u202Ec\uFFFE"_s}});
        QXmlStreamReader reader(html);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(!html.contains(u'\u202E'));
    }

    void tablesHaveHeadCellsWithTheirLanguage()
    {
        const QString html = htmlOf({Table{.title = u"Tabella"_s,
            .columns = {{.title = {}}, {.title = u"English"_s, .language = u"en"_s}},
            .rows = {{{u"Domanda"_s, u"What?"_s}}}}});
        QVERIFY(html.contains(u"<caption>Tabella</caption>"_s));
        QVERIFY(html.contains(u"<th scope=\"col\" lang=\"en\">English</th>"_s));
        QVERIFY(html.contains(u"<th scope=\"row\">Domanda</th>"_s));
        QVERIFY(html.contains(u"<td lang=\"en\">What?</td>"_s));
    }

    void contentsLinkToTheHeadings()
    {
        const QString html = htmlOf({Heading{.level = 1, .text = u"Uno"_s},
            Heading{.level = 3, .text = u"Tre"_s},
            Heading{.level = 2, .text = u"Due"_s, .id = u"S1"_s}});
        QVERIFY(html.contains(u"<a href=\"#part-0\">Uno</a>"_s));
        QVERIFY(html.contains(u"<a href=\"#part-2\">S1 Due</a>"_s));
        QVERIFY(html.contains(u"<h2 id=\"part-2\">S1 Due</h2>"_s));
        QVERIFY(!html.contains(u">Tre</a>"_s));
    }

    void aWholeReportIsWellFormedAndSaysEveryAnswer()
    {
        const Document document = reportcases::report(reportcases::sample(), u"it"_s);
        QXmlStreamReader reader(print::toHtml(document));
        QString text;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isCharacters())
                text += reader.text();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        int questions = 0;
        for (const Block &block : document.blocks) {
            const auto *question = std::get_if<QuestionBlock>(&block);
            if (!question)
                continue;
            ++questions;
            QVERIFY2(text.contains(question->answer), qPrintable(question->answer));
            QVERIFY(text.contains(question->note));
        }
        QCOMPARE(questions, 93);
    }
};

QTEST_GUILESS_MAIN(TestHtml)
#include "tst_html.moc"
