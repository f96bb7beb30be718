// The pages: what is kept together and what flows, on documents made for the purpose.

#include "print/reportcases.h"
#include "ui/print/pages.h"
#include "ui/print/sheet.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using print::Pages;
using print::Placed;

class TestPages final : public QObject
{
    Q_OBJECT

private slots:
    void emptyDocumentHasOnePage();
    void headingsStayWithWhatFollows();
    void questionsAreNotSplit();
    void tableRowsAreNotSplitAndTheHeadRepeats();
    void groupRowsStayWithTheFirstOfTheirs();
    void longNotesFlow();
    void nothingLeavesThePage_data();
    void nothingLeavesThePage();
    void linesKeepTheSpaceAtTheirEnd();
    void controlCharactersDoNothing();
    void previewPaintsEveryPage();
    void bookmarksNameHeadings();
};

namespace {

QString words(int count)
{
    QStringList words;
    for (int i = 0; i < count; ++i)
        words.append(u"parola%1"_s.arg(i));
    return words.join(u' ');
}

report::QuestionBlock question(int number, int noteWords)
{
    return {.id = u"S1.%1"_s.arg(number),
        .question = words(12),
        .level = number % 5,
        .state = u"livello 2"_s,
        .worth = u"50 × 2"_s,
        .answer = words(8),
        .details = {words(20)},
        .noteLabel = u"Nota:"_s,
        .note = noteWords > 0 ? words(noteWords) : QString()};
}

report::Document withBlocks(const QList<report::Block> &blocks)
{
    report::Document document;
    document.pageOf = u"%1 di %2"_s;
    document.blocks = blocks;
    return document;
}

// The pages on which something of a block stands, heads of tables apart.
QList<int> pagesOf(const Pages &pages, int block)
{
    QList<int> found;
    for (int page = 0; page < pages.count(); ++page) {
        for (const Placed &place : pages.placed(page)) {
            if (place.block == block && !place.isHead && !found.contains(page))
                found.append(page);
        }
    }
    return found;
}

} // namespace

void TestPages::emptyDocumentHasOnePage()
{
    QCOMPARE(Pages(withBlocks({})).count(), 1);
    QCOMPARE(Pages(withBlocks({report::PageBreak{}, report::PageBreak{}})).count(), 1);
}

void TestPages::headingsStayWithWhatFollows()
{
    // Every possible rest of a page is met: the filler grows by a line each time.
    for (int lines = 0; lines < 60; ++lines) {
        QList<report::Block> blocks = {report::PageBreak{}, report::Space{lines}};
        blocks.prepend(report::Paragraph{.text = u"cover"_s});
        for (int i = 0; i < 3; ++i) {
            blocks += {report::Heading{.level = 2, .text = words(4), .id = u"S1"_s},
                report::Score{.label = u"Score"_s, .figures = words(5)},
                question(1, 0),
                report::Heading{.level = 3, .text = words(3)},
                report::Paragraph{.text = words(20)}};
        }
        const Pages pages(withBlocks(blocks));
        for (int page = 0; page < pages.count(); ++page) {
            const QList<Placed> places = pages.placed(page);
            QVERIFY(!places.isEmpty());
            const report::Block &last = blocks.at(places.last().block);
            QVERIFY(!std::holds_alternative<report::Heading>(last));
            QVERIFY(!std::holds_alternative<report::Score>(last));
        }
    }
}

void TestPages::questionsAreNotSplit()
{
    QList<report::Block> blocks;
    for (int i = 0; i < 60; ++i)
        blocks.append(question(i, i * 3));
    const Pages pages(withBlocks(blocks));
    QVERIFY(pages.count() > 5);
    for (int i = 0; i < blocks.size(); ++i)
        QCOMPARE(pagesOf(pages, i).size(), 1);
}

void TestPages::tableRowsAreNotSplitAndTheHeadRepeats()
{
    report::Table table;
    table.columns = {{u"Reading"_s, 1}, {u"Score"_s, 1, true}};
    for (int i = 0; i < 120; ++i)
        table.rows.append({{words(i % 30), QString::number(i)}});
    const Pages pages(withBlocks({table}));
    QVERIFY(pages.count() > 2);
    for (int page = 0; page < pages.count(); ++page) {
        const QList<Placed> places = pages.placed(page);
        QVERIFY(places.first().isHead);
        QVERIFY(places.size() > 1); // never the head alone
        qreal bottom = places.first().bottom;
        for (const Placed &place : places.mid(1)) {
            QVERIFY(!place.isHead);
            QVERIFY(qAbs(place.top - bottom) < 0.01);
            bottom = place.bottom;
        }
    }
}

void TestPages::groupRowsStayWithTheFirstOfTheirs()
{
    for (int filler = 30; filler < 60; ++filler) {
        report::Bars bars;
        bars.columns = {u"floor"_s};
        bars.bars = {{.label = u"Sell"_s, .cells = {u"1"_s}, .isStrong = true},
            {.id = u"S1"_s, .label = u"First"_s, .cells = {u"1"_s}}};
        const Pages pages(withBlocks({report::Space{filler}, bars}));
        QCOMPARE(pagesOf(pages, 1).size(), 1);
    }
}

void TestPages::longNotesFlow()
{
    const Pages pages(withBlocks({question(0, 0), question(1, 3000), question(2, 0)}));
    const QList<int> longOne = pagesOf(pages, 1);
    QVERIFY(longOne.size() > 2);
    QCOMPARE(longOne.first(), 0); // begins where it can
    QCOMPARE(pagesOf(pages, 2), QList<int>{longOne.last()});
}

void TestPages::nothingLeavesThePage_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one endless word") << QString(5000, u'W');
    QTest::newRow("20 000 characters") << words(2000).first(20'000);
    QTest::newRow("lines without end") << QString(400, u'\n');
    QTest::newRow("right to left") << u"שלום עולם مرحبا بالعالم "_s.repeated(300);
    QTest::newRow("Chinese and emoji")
        << u"直接计费合作伙伴 🙂👩‍👩‍👧‍👦🏳️‍🌈 "_s.repeated(200);
    QTest::newRow("combining marks") << QString(2000, QChar(0x0301));
}

void TestPages::nothingLeavesThePage()
{
    QFETCH(const QString, text);
    report::QuestionBlock block = question(1, 0);
    block.note = text;
    block.details = {text};
    report::Table table = {u"t"_s, {{u"a"_s, 1}, {u"b"_s, 3}}, {{{text, text}}}};
    report::Document document = withBlocks({report::Heading{.level = 1, .text = text.left(300)},
        report::Paragraph{.text = text, .style = report::Paragraph::Style::Boxed},
        report::KeyValues{{{text.left(100), text}}},
        table,
        block});
    document.runningHead = text;
    const Pages pages(document);
    for (int page = 0; page < pages.count(); ++page) {
        for (const Placed &place : pages.placed(page)) {
            QVERIFY(place.top >= print::kTop - 0.01);
            QVERIFY(place.bottom <= print::kBottom + 0.01);
        }
    }
}

void TestPages::linesKeepTheSpaceAtTheirEnd()
{
    print::Typesetter setter;
    const QString text = words(60);
    const auto lines = setter.lines(text, {}, 200);
    QVERIFY(lines.size() > 5);
    QString joined;
    for (const print::TextLine &line : lines)
        joined += print::textOf(line);
    QCOMPARE(joined, text);
    for (const print::TextLine &line : lines)
        QVERIFY(line.width > 0 && line.width <= 200);
}

void TestPages::controlCharactersDoNothing()
{
    QCOMPARE(print::harmless(u"a\tb\r\nc\rd\u2028e\nf"_s), u"a    b\nc\nd\ne\nf"_s);
    QCOMPARE(print::harmless(u"a\u0007\u001b[31m\u009bb\u202ec"_s),
        u"a\ufffd\ufffd[31m\ufffdb\ufffdc"_s);
    QCOMPARE(print::harmless(QString(QChar(0xd83d)) + u'x'), u"\ufffdx"_s);
    QCOMPARE(print::harmless(u"🙂 – è <b>&amp;"_s), u"🙂 – è <b>&amp;"_s);
}

void TestPages::previewPaintsEveryPage()
{
    const Pages pages(reportcases::report(reportcases::sample(), u"it"_s));
    QCOMPARE(pages.sizeInPoints().toSize(), QSize(595, 842));
    for (int page = 0; page < pages.count(); ++page) {
        QImage image(595, 842, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        pages.paint(painter, page);
        painter.end();
        QImage blank(image.size(), image.format());
        blank.fill(Qt::white);
        QVERIFY(image != blank);
        // The margins stay white.
        for (int y = 0; y < image.height(); ++y)
            QCOMPARE(image.pixelColor(40, y), QColor(Qt::white));
    }
}

void TestPages::bookmarksNameHeadings()
{
    const Pages pages(reportcases::report(reportcases::sample(), u"it"_s));
    QStringList titles;
    for (const print::Bookmark &bookmark : pages.bookmarks()) {
        if (bookmark.level == 1)
            titles.append(bookmark.title);
    }
    QCOMPARE(titles,
        QStringList({u"Preparazione alla fatturazione diretta CSP"_s,
            u"Sintesi"_s,
            u"Requisiti di idoneità"_s,
            u"Vendere"_s,
            u"Proteggere"_s,
            u"Supportare"_s,
            u"Come si calcola il punteggio"_s}));
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
