#include "core/base/csvtext.h"

#include <QtTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

class TestCsvText : public QObject
{
    Q_OBJECT

private slots:
    void cellsAreQuotedWhereTheyNeedIt_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("plain") << u"a b"_s << QByteArray("a b");
        QTest::newRow("empty") << QString() << QByteArray();
        QTest::newRow("separator") << u"a;b"_s << QByteArray("\"a;b\"");
        QTest::newRow("the other separator") << u"a,b"_s << QByteArray("a,b");
        QTest::newRow("quotes") << u"a \"b\""_s << QByteArray("\"a \"\"b\"\"\"");
        QTest::newRow("line feed") << u"a\nb"_s << QByteArray("\"a\nb\"");
        QTest::newRow("carriage return") << u"a\rb"_s << QByteArray("\"a\rb\"");
        QTest::newRow("not ASCII") << u"è"_s << QByteArray("\xc3\xa8");
    }
    void cellsAreQuotedWhereTheyNeedIt()
    {
        QFETCH(QString, cell);
        QFETCH(QByteArray, written);
        QCOMPARE(toCsv({{u"x"_s, cell, u"y"_s}}, CsvSeparator::Semicolon),
            "\xef\xbb\xbfx;" + written + ";y\r\n");
    }

    void everyLineEndsTheSame()
    {
        QCOMPARE(toCsv({{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}}, CsvSeparator::Comma),
            QByteArray("\xef\xbb\xbf"
                       "a,b\r\n1,2\r\n"));
    }

    void whatASpreadsheetWouldRunBecomesText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("equals") << u"=1+1"_s;
        QTest::newRow("plus") << u"+39 02"_s;
        QTest::newRow("minus") << u"-1"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s;
        QTest::newRow("tab") << u"\t1"_s;
        QTest::newRow("carriage return") << u"\r1"_s;
        QTest::newRow("line feed") << u"\n1"_s;
        QTest::newRow("behind spaces") << u"  =1"_s;
        QTest::newRow("behind a no-break space") << u"\u00a0=1"_s;
        QTest::newRow("wide equals") << u"＝1"_s;
    }
    void whatASpreadsheetWouldRunBecomesText()
    {
        QFETCH(QString, text);
        QCOMPARE(csvText(text), u'\'' + text);
    }

    // Opened with another separator than its own, a file has other cells.
    void aSignThatAnotherSeparatorWouldPutFirstIsGuarded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("semicolon", u"x;=1"_s, u"x;'=1"_s);
        row("comma", u"x,@SUM(A1)"_s, u"x,'@SUM(A1)"_s);
        row("tab", u"x\t=1"_s, u"x\t'=1"_s);
        row("line feed", u"x\n+1"_s, u"x\n'+1"_s);
        row("carriage return and line feed", u"x\r\n-1"_s, u"x\r\n'-1"_s);
        row("spaces between", u"a = b, \u00a0-1"_s, u"a = b, \u00a0'-1"_s);
        row("quotes between", u"x;\"=1"_s, u"x;\"'=1"_s);
        row("spaces and quotes between", u"x; \" =1"_s, u"x; \" '=1"_s);
        row("two separators", u"x;,=1"_s, u"x;,'=1"_s);
        row("twice", u"x;=1;=2"_s, u"x;'=1;'=2"_s);
        row("wide sign", u"x;＝1"_s, u"x;'＝1"_s);
        row("at the beginning, too", u"=1;=2"_s, u"'=1;'=2"_s);
        row("behind a tab at the beginning", u"\t=1"_s, u"'\t'=1"_s);
    }
    void aSignThatAnotherSeparatorWouldPutFirstIsGuarded()
    {
        QFETCH(QString, text);
        QTEST(csvText(text), "expected");
    }

    void everyOtherTextStaysAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("spaces") << u"   "_s;
        QTest::newRow("a word") << u"D. Conti"_s;
        QTest::newRow("a sign inside") << u"a = b, c-1"_s;
        QTest::newRow("separators inside") << u"a, b; c\td\ne"_s;
        QTest::newRow("a guarded sign inside") << u"a;'=1"_s;
        QTest::newRow("less or equal") << u"≤24"_s;
        QTest::newRow("an apostrophe") << u"'=1"_s;
    }
    void everyOtherTextStaysAsItIs()
    {
        QFETCH(QString, text);
        QCOMPARE(csvText(text), text);
    }
};

QTEST_APPLESS_MAIN(TestCsvText)
#include "tst_csvtext.moc"
