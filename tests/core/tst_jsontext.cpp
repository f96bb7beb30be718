#include "core/base/jsontext.h"

#include <QtTest>

using core::ErrorCode;
using namespace Qt::Literals::StringLiterals;

class TestJsonText : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatWouldBeReadDifferently_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char *name,
                             const QByteArray &text,
                             ErrorCode code,
                             const QStringList &arguments) {
            QTest::newRow(name) << text << static_cast<int>(code) << arguments;
        };
        row("empty", "", ErrorCode::JsonSyntax, {u"1"_s, u"1"_s});
        row("truncated", "{\n\"a\": 1", ErrorCode::JsonSyntax, {u"2"_s, u"7"_s});
        row("no JSON", "hello", ErrorCode::JsonSyntax, {u"1"_s, u"2"_s});
        row("an array", "[1]", ErrorCode::JsonNotAnObject, {});
        row("a key twice",
            "{\"a\":1,\n\"a\":2}",
            ErrorCode::JsonDuplicateKey,
            {u"a"_s, u"2"_s, u"1"_s});
        row("a key twice, spelled apart",
            "{\"a\":1,\"\\u0061\":2}",
            ErrorCode::JsonDuplicateKey,
            {u"a"_s, u"1"_s, u"8"_s});
        row("a key twice deep down",
            "{\"x\":[{\"b\":{\"c\":1,\"c\":1}}]}",
            ErrorCode::JsonDuplicateKey,
            {u"c"_s, u"1"_s, u"19"_s});
        row("sixteen digits",
            "{\"a\":1234567890.123456}",
            ErrorCode::JsonNumberTooLong,
            {u"1234567890.123456"_s, u"1"_s, u"6"_s});
        row("deep",
            "{\"a\":" + QByteArray(2000, '[') + QByteArray(2000, ']') + "}",
            ErrorCode::JsonTooDeep,
            {});
        row("ten megabytes of brackets",
            QByteArray(10 * 1024 * 1024, '['),
            ErrorCode::JsonTooDeep,
            {});
    }
    void refusesWhatWouldBeReadDifferently()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        QFETCH(QStringList, arguments);
        const auto parsed = core::parseJsonObject(text);
        QVERIFY(!parsed);
        QCOMPARE(static_cast<int>(parsed.error().code), code);
        QCOMPARE(parsed.error().arguments, arguments);
    }

    void takesOrdinaryObjects()
    {
        const auto parsed = core::parseJsonObject(
            "{\"a\":[1,2.5,-3e2],\"b\":{\"a\":\"\\\"{\",\"c\":[{\"a\":1},{\"a\":2}]},"
            "\"zeros\":0.00000000000000001}");
        QVERIFY(parsed);
        QCOMPARE(parsed->size(), 3);
    }

    void pointersEscapeTheirSpecialCharacters()
    {
        QCOMPARE(core::pointerTo(u"/a"_s, u"b/c~d"_s), u"/a/b~1c~0d"_s);
        QCOMPARE(core::pointerTo(u""_s, qsizetype(3)), u"/3"_s);
    }
};

QTEST_APPLESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
