#include "core/exchange/exchange.h"

#include "bundled.h"

#include <QRandomGenerator>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

// A hand-written file with these answers.
QByteArray fileWith(
    const QByteArray &answers, const QByteArray &about = R"("purpose":"application")")
{
    return R"({"format":"csp-readiness/assessment","formatVersion":4,)"
           R"("questionnaire":{"id":"direct-bill"},"assessment":{)"
        + about + R"(},"company":{"name":"Esempio S.r.l."},"answers":{)" + answers + "}}";
}

} // namespace

class TestExchange : public QObject
{
    Q_OBJECT

private slots:
    void theHandWrittenExampleIsTaken()
    {
        const QByteArray json = R"({"format":"csp-readiness/assessment","formatVersion":1,
 "questionnaire":{"id":"direct-bill","version":"x"},
 "assessment":{"id":"6d1f4c2e-93b7-4a58-8e0d-2c7a51f3b965","title":"t","purpose":"application",
               "region":"EMEA","plannedDate":"2026-12-15"},
 "company":{"name":"n"},
 "answers":{"S1.1":{"value":7},"S1.2":{"value":100},"S1.3":{"items":["advisory","design"]},
            "S2.2":{"level":3,"note":"…"},
            "C2.3":{"unknown":true},"P1.8":{"notApplicable":"not outsourced"}}})";
        const auto read = exchange::fromJson(json, bundled::questionnaire());
        QVERIFY(read);
        QCOMPARE(read->responses.size(), 6);
        QCOMPARE(read->answer({u"S1.1"_s}), Answer(TypedNumber{Decimal(7)}));
        QCOMPARE(read->answer({u"S1.3"_s}), Answer(TickedItems{{u"advisory"_s, u"design"_s}}));
        QCOMPARE(read->response({u"S2.2"_s}), (Response{ChosenLevel{3}, u"…"_s, {}}));
        QCOMPARE(read->answer({u"C2.3"_s}), Answer(Unknown{}));
        QCOMPARE(read->answer({u"P1.8"_s}), Answer(NotApplicable{u"not outsourced"_s}));
        QCOMPARE(read->header.plannedDate, std::optional(QDate(2026, 12, 15)));
        QCOMPARE(read->header.questionnaireVersion, u"x"_s);
    }

    void writingAndReadingAgainGivesTheSameBytes()
    {
        const auto first = exchange::fromJson(bundled::sampleJson(), bundled::questionnaire());
        QVERIFY(first);
        const QByteArray written = exchange::toJson(*first);
        const auto second = exchange::fromJson(written, bundled::questionnaire());
        QVERIFY(second);
        QCOMPARE(*second, *first);
        QCOMPARE(exchange::toJson(*second), written);
    }

    void whatMayBeLeftOutMayBeLeftOut()
    {
        const auto read = exchange::fromJson(fileWith(""), bundled::questionnaire());
        QVERIFY(read);
        QVERIFY(read->header.id.isEmpty());
        QCOMPARE(read->header.questionnaireVersion, bundled::questionnaire().version);
        QCOMPARE(read->header.profile.text, u"neutral"_s);
        QVERIFY(!read->lastChange.isValid());
    }

    void aWordingIsReadAndWrittenBesideItsAnswer()
    {
        const auto read = exchange::fromJson(
            fileWith(R"("S2.2":{"level":3,"wording":"en:0123456789ab it:ba9876543210"},)"
                     R"("S2.3":{"unknown":true,"wording":"en:0123456789ab"},"S2.4":{"level":1},)"
                     R"("P1.8":{"notApplicable":"no","note":"n","wording":"zxx:0123456789ab"})"),
            bundled::questionnaire());
        QVERIFY(read);
        const Response both{ChosenLevel{3}, {}, {}, u"en:0123456789ab it:ba9876543210"_s};
        QCOMPARE(read->response({u"S2.2"_s}), both);
        QCOMPARE(read->response({u"S2.3"_s}).wording, u"en:0123456789ab"_s);
        QCOMPARE(read->response({u"S2.4"_s}).wording, QString());
        QCOMPARE(read->response({u"P1.8"_s}).wording, u"zxx:0123456789ab"_s);
        const QByteArray written = exchange::toJson(*read);
        QCOMPARE(written.count("\"wording\""), 3); // none where nobody recorded it
        QVERIFY(written.contains("\"formatVersion\": 4"));
        const auto again = exchange::fromJson(written, bundled::questionnaire());
        QVERIFY(again);
        QCOMPARE(*again, *read);
    }

    void aWordingWithoutAnAnswerIsNotWritten()
    {
        auto assessment = exchange::fromJson(fileWith(""), bundled::questionnaire());
        QVERIFY(assessment);
        assessment->responses.insert(
            {u"S2.2"_s}, {.note = u"n"_s, .wording = u"en:0123456789ab"_s});
        const QByteArray written = exchange::toJson(*assessment);
        QVERIFY(!written.contains("wording"));
        QVERIFY(exchange::fromJson(written, bundled::questionnaire()));
    }

    void aFileOfVersionOneIsTaken()
    {
        const QByteArray old = fileWith(R"("S2.2":{"level":3,"note":"n"})")
                                   .replace("\"formatVersion\":4", "\"formatVersion\":1");
        const auto read = exchange::fromJson(old, bundled::questionnaire());
        QVERIFY(read);
        QCOMPARE(read->response({u"S2.2"_s}), (Response{ChosenLevel{3}, u"n"_s}));
    }

    void ticksInAnyOrderAreOneAnswer()
    {
        const auto one = exchange::fromJson(
            fileWith(R"("S1.3":{"items":["design","advisory"]})"), bundled::questionnaire());
        const auto two = exchange::fromJson(
            fileWith(R"("S1.3":{"items":["advisory","design"]})"), bundled::questionnaire());
        QVERIFY(one && two);
        QCOMPARE(*one, *two);
    }

    void refusesInvalidFiles_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("place");
        const auto row =
            [](const char *name, const QByteArray &json, ErrorCode code, const char *place = "") {
                QTest::newRow(name) << json << static_cast<int>(code) << QString::fromLatin1(place);
            };
        const auto answer
            = [&](const char *name, const QByteArray &json, ErrorCode code, const char *place) {
                  row(name, fileWith(json), code, place);
              };
        const QByteArray sample = bundled::sampleJson();
        row("truncated", sample.first(sample.size() / 2), ErrorCode::JsonSyntax);
        row("not JSON", "PK\x03\x04", ErrorCode::JsonSyntax);
        row("another format", R"({"format":"other"})", ErrorCode::NotAnExchangeFile);
        row("a newer format",
            fileWith("").replace("\"formatVersion\":4", "\"formatVersion\":5"),
            ErrorCode::NewerFormat);
        row("version 0",
            fileWith("").replace("\"formatVersion\":4", "\"formatVersion\":0"),
            ErrorCode::NotAnExchangeFile,
            "/formatVersion");
        row("version 1.5",
            fileWith("").replace("\"formatVersion\":4", "\"formatVersion\":1.5"),
            ErrorCode::NotAnExchangeFile,
            "/formatVersion");
        row("no version",
            R"({"format":"csp-readiness/assessment"})",
            ErrorCode::NotAnExchangeFile,
            "/formatVersion");
        row("another questionnaire",
            fileWith("").replace("direct-bill", "indirect"),
            ErrorCode::OtherQuestionnaire,
            "/questionnaire/id");
        row("ten megabytes of nesting",
            "{\"a\":" + QByteArray(10'000'000, '['),
            ErrorCode::JsonTooDeep);
        row("too large", QByteArray(exchange::kMaxBytes + 1, ' '), ErrorCode::FileTooLarge);
        row("30 February",
            fileWith("", R"("purpose":"renewal","plannedDate":"2026-02-30")"),
            ErrorCode::BadDate,
            "/assessment/plannedDate");
        row("a planned date before all records",
            fileWith("", R"("purpose":"renewal","plannedDate":"0001-01-05")"),
            ErrorCode::DateOutOfRange,
            "/assessment/plannedDate");
        row("29 February of a common year",
            fileWith("", R"("purpose":"renewal","plannedDate":"2027-02-29")"),
            ErrorCode::BadDate,
            "/assessment/plannedDate");
        row("an unknown purpose",
            fileWith("", R"("purpose":"fun")"),
            ErrorCode::BadPurpose,
            "/assessment/purpose");
        row("an id that is none",
            fileWith("", R"("purpose":"renewal","id":"7")"),
            ErrorCode::BadId,
            "/assessment/id");
        row("an unknown profile",
            fileWith("", R"("purpose":"renewal","weights":"mine")"),
            ErrorCode::UnknownProfile,
            "/assessment/weights");
        row("an empty company",
            fileWith("").replace("Esempio S.r.l.", " "),
            ErrorCode::EmptyText,
            "/company/name");
        row("a key nobody knows",
            fileWith("").replace("\"company\"", "\"colour\":1,\"company\""),
            ErrorCode::UnknownKey,
            "/colour");
        answer("an unknown question",
            R"("S9.9":{"level":1})",
            ErrorCode::UnknownQuestion,
            "/answers/S9.9");
        answer("level 7", R"("S2.2":{"level":7})", ErrorCode::LevelOutOfRange, "/answers/S2.2");
        answer("level 2.5",
            R"("S2.2":{"level":2.5})",
            ErrorCode::LevelOutOfRange,
            "/answers/S2.2/level");
        answer("a level as text",
            R"("S2.2":{"level":"2"})",
            ErrorCode::WrongType,
            "/answers/S2.2/level");
        answer("a string for a number",
            R"("S1.1":{"value":"7"})",
            ErrorCode::WrongType,
            "/answers/S1.1/value");
        answer("null for a number",
            R"("S1.1":{"value":null})",
            ErrorCode::WrongType,
            "/answers/S1.1/value");
        answer("a negative headcount",
            R"("S1.1":{"value":-1})",
            ErrorCode::ValueOutOfRange,
            "/answers/S1.1");
        answer("a measure given a level",
            R"("S1.1":{"level":3})",
            ErrorCode::WrongKindOfAnswer,
            "/answers/S1.1");
        answer("a level given a value",
            R"("S2.2":{"value":3})",
            ErrorCode::WrongKindOfAnswer,
            "/answers/S2.2");
        answer("a checklist given a value",
            R"("S1.3":{"value":3})",
            ErrorCode::WrongKindOfAnswer,
            "/answers/S1.3");
        answer("two states at once",
            R"("S2.2":{"level":3,"unknown":true})",
            ErrorCode::SeveralStates,
            "/answers/S2.2");
        answer("unknown: false",
            R"("S2.2":{"unknown":false})",
            ErrorCode::WrongType,
            "/answers/S2.2/unknown");
        answer("not applicable without a reason",
            R"("P1.8":{"notApplicable":""})",
            ErrorCode::NotApplicableWithoutReason,
            "/answers/P1.8");
        answer("not applicable as true",
            R"("P1.8":{"notApplicable":true})",
            ErrorCode::WrongType,
            "/answers/P1.8/notApplicable");
        answer("not applicable where none is allowed",
            R"("S2.2":{"notApplicable":"why"})",
            ErrorCode::NotApplicableNotAllowed,
            "/answers/S2.2");
        answer("an answer that is no object", R"("S2.2":3)", ErrorCode::WrongType, "/answers/S2.2");
        answer("a number beyond exactness",
            R"("S1.2":{"value":99.99999999999999999})",
            ErrorCode::JsonNumberTooLong,
            "");
        answer("the same question twice",
            R"("S1.1":{"value":7},"S1.1":{"value":8})",
            ErrorCode::JsonDuplicateKey,
            "");
        row("a wording in version 1",
            fileWith(R"("S2.2":{"level":3,"wording":"en:0123456789ab"})")
                .replace("\"formatVersion\":4", "\"formatVersion\":1"),
            ErrorCode::UnknownKey,
            "/answers/S2.2/wording");
        answer("a wording without an answer",
            R"("S2.2":{"note":"n","wording":"en:0123456789ab"})",
            ErrorCode::UnknownKey,
            "/answers/S2.2/wording");
        answer("a wording that is no text",
            R"("S2.2":{"level":3,"wording":7})",
            ErrorCode::WrongType,
            "/answers/S2.2/wording");
        const auto wording = [&](const char *name, const QByteArray &text) {
            answer(name,
                R"("S2.2":{"level":3,"wording":")" + text + R"("})",
                ErrorCode::BadWording,
                "/answers/S2.2/wording");
        };
        wording("an empty wording", "");
        wording("a wording in no language", "0123456789ab");
        wording("a language in capitals", "EN:0123456789ab");
        wording("a fingerprint in capitals", "en:0123456789AB");
        wording("a fingerprint of eleven digits", "en:0123456789a");
        wording("a fingerprint of thirteen digits", "en:0123456789abc");
        wording("two spaces between languages", "en:0123456789ab  it:0123456789ab");
        wording("a space at the end", "en:0123456789ab ");
        wording("a line break at the end", R"(en:0123456789ab\n)");
        wording("a wording longer than 500 characters",
            QByteArray("en:0123456789ab ").repeated(32) + "it:0123456789ab");
        answer("a note that is no text",
            R"("S1.1":{"note":5})",
            ErrorCode::WrongType,
            "/answers/S1.1/note");
    }
    void refusesInvalidFiles()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, code);
        QFETCH(QString, place);
        const auto read = exchange::fromJson(json, bundled::questionnaire());
        QVERIFY(!read);
        QCOMPARE(static_cast<int>(read.error().code), code);
        QCOMPARE(read.error().place, place);
    }

    void everyCutOfAGoodFileIsRefusedWithoutACrash()
    {
        const QByteArray sample = bundled::sampleJson().trimmed();
        for (qsizetype length = 0; length < sample.size(); length += 7)
            QVERIFY(!exchange::fromJson(sample.first(length), bundled::questionnaire()));
    }

    void scribbledFilesAreRefusedOrReadWhole()
    {
        // What is taken at all must survive being written and read again.
        const QByteArray sample = bundled::sampleJson();
        const QByteArray bits = "{}[]\",:0129-.eE\\ \n\x00\xff truefalsenull";
        QRandomGenerator random(42);
        int taken = 0;
        for (int round = 0; round < 2000; ++round) {
            QByteArray scribbled = sample;
            for (int i = random.bounded(1, 4); i > 0; --i) {
                const int at = random.bounded(static_cast<int>(scribbled.size()));
                const char bit = bits.at(random.bounded(static_cast<int>(bits.size())));
                if (random.bounded(2) == 0)
                    scribbled[at] = bit;
                else
                    scribbled.insert(at, bit);
            }
            const auto read = exchange::fromJson(scribbled, bundled::questionnaire());
            if (!read)
                continue;
            ++taken;
            const auto again
                = exchange::fromJson(exchange::toJson(*read), bundled::questionnaire());
            QVERIFY(again);
            QCOMPARE(*again, *read);
        }
        QVERIFY(taken > 100 && taken < 1900);
    }

    void theInstantKeepsItsOffset()
    {
        const auto instant = exchange::instantFromText(u"2026-11-20T16:40:00+01:00"_s);
        QVERIFY(instant);
        QCOMPARE(exchange::instantText(*instant), u"2026-11-20T16:40:00+01:00"_s);
        QVERIFY(!exchange::instantFromText(u"2026-11-20"_s));
        QVERIFY(!exchange::instantFromText(u"2026-02-30T10:00:00Z"_s));
    }
};

QTEST_APPLESS_MAIN(TestExchange)
#include "tst_exchange.moc"
