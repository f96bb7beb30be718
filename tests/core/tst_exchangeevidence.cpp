#include "core/assessment/evidencechecking.h"
#include "core/exchange/exchange.h"

#include "bundled.h"

#include <QTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

const EvidenceId kFirst{u"0d3c8a0e-52c1-4a70-9a53-9f1b9f3c1f11"_s};
const EvidenceId kSecond{u"1d3c8a0e-52c1-4a70-9a53-9f1b9f3c1f11"_s};

// No raw strings: moc loses its way among them.
QByteArray fileWith(const QByteArray &more, const QByteArray &version = "4")
{
    return "{\"format\":\"csp-readiness/assessment\",\"formatVersion\":" + version
        + ",\"questionnaire\":{\"id\":\"direct-bill\"},"
          "\"assessment\":{\"purpose\":\"application\"},"
          "\"company\":{\"name\":\"Esempio S.r.l.\"},\"answers\":{},"
        + more + '}';
}

QByteArray piece(const QByteArray &json)
{
    return fileWith("\"evidence\":{\"" + kFirst.text.toLatin1() + "\":" + json + "}");
}

QByteArray document(const QByteArray &name,
    const QByteArray &digest = QByteArray(64, 'a'),
    const QByteArray &size = "31")
{
    return piece("{\"question\":\"S2.2\",\"file\":{\"name\":\"" + name + "\",\"sha256\":\"" + digest
        + "\",\"size\":" + size + "}}");
}

Assessment withEvidence()
{
    auto assessment = exchange::fromJson(bundled::sampleJson(), bundled::questionnaire());
    if (!assessment)
        qFatal("the sample does not read");
    assessment->evidence = {{kFirst,
                                {.question = u"S2.2"_s,
                                    .what = EvidenceFile{u"Procedura «vendite».pdf"_s,
                                        QString(64, u'b'),
                                        Q_INT64_C(5000000000)},
                                    .type = u"procedures"_s,
                                    .date = QDate(2026, 1, 15),
                                    .validUntil = QDate(2028, 2, 29),
                                    .note = u"<b>Firmata</b>\nda entrambi"_s}},
        {kSecond, {.question = u"R6b"_s, .what = EvidenceLink{u"armadio 4, ripiano 2"_s}}}};
    return *assessment;
}

} // namespace

class TestExchangeEvidence : public QObject
{
    Q_OBJECT

private slots:
    void evidenceIsTheSameBytesAfterReadingAgain()
    {
        const Assessment given = withEvidence();
        const QByteArray written = exchange::toJson(given);
        const auto read = exchange::fromJson(written, bundled::questionnaire());
        QVERIFY2(read, read ? "" : qPrintable(read.error().place));
        QCOMPARE(*read, given);
        QCOMPARE(exchange::toJson(*read), written);
    }

    void withoutEvidenceThereIsNoKey()
    {
        Assessment given = withEvidence();
        given.evidence.clear();
        QVERIFY(!exchange::toJson(given).contains("\"evidence\""));
        const auto read = exchange::fromJson(fileWith("\"evidence\":{}"), bundled::questionnaire());
        QVERIFY(read && read->evidence.isEmpty());
    }

    void olderFilesReadAsBefore_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::newRow("version 1") << QByteArray("1");
        QTest::newRow("version 2") << QByteArray("2");
        QTest::newRow("version 3") << QByteArray("3");
    }
    void olderFilesReadAsBefore()
    {
        QFETCH(QByteArray, version);
        const QByteArray rest = "\"$schema\":\"x\"";
        const auto old = exchange::fromJson(fileWith(rest, version), bundled::questionnaire());
        const auto now = exchange::fromJson(fileWith(rest), bundled::questionnaire());
        QVERIFY(old && now);
        QCOMPARE(*old, *now);
        // The key is not known to them.
        const auto refused
            = exchange::fromJson(fileWith("\"evidence\":{}", version), bundled::questionnaire());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::UnknownKey);
        QCOMPARE(refused.error().place, u"/evidence"_s);
    }

    void refusesInvalidEvidence_data()
    {
        using enum ErrorCode;
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("place"); // from the piece on
        const auto row
            = [](const char *name, const QByteArray &json, ErrorCode code, const char *place) {
                  QTest::newRow(name) << json << code << QString::fromLatin1(place);
              };
        row("a piece that is none", piece("1"), WrongType, "");
        row("no question", piece("{\"link\":\"x\"}"), MissingKey, "");
        row("neither file nor link", piece("{\"question\":\"S2.2\"}"), MissingKey, "");
        row("an unknown question",
            piece("{\"question\":\"Z9.9\",\"link\":\"x\"}"),
            UnknownQuestion,
            "/question");
        row("a type the questionnaire has not",
            piece("{\"question\":\"S2.2\",\"link\":\"x\",\"type\":\"photos\"}"),
            EvidenceTypeUnknown,
            "/type");
        row("file and link",
            piece("{\"question\":\"S2.2\",\"link\":\"x\",\"file\":{\"name\":\"a\",\"sha256\":\"\","
                  "\"size\":1}}"),
            UnknownKey,
            "/link");
        row("an empty link", piece("{\"question\":\"S2.2\",\"link\":\" \"}"), EmptyText, "/link");
        row("a link too long",
            piece("{\"question\":\"S2.2\",\"link\":\"" + QByteArray(kLongestAddress + 1, 'x')
                + "\"}"),
            TextTooLong,
            "/link");
        row("a note too long",
            piece("{\"question\":\"S2.2\",\"link\":\"x\",\"note\":\""
                + QByteArray(kLongestEvidenceNote + 1, 'x') + "\"}"),
            TextTooLong,
            "/note");
        row("a day that is none",
            piece("{\"question\":\"S2.2\",\"link\":\"x\",\"date\":\"2027-02-29\"}"),
            BadDate,
            "/date");
        row("a day of 1066",
            piece("{\"question\":\"S2.2\",\"link\":\"x\",\"validUntil\":\"1066-10-14\"}"),
            DateOutOfRange,
            "/validUntil");
        row("an unknown key",
            piece("{\"question\":\"S2.2\",\"link\":\"x\",\"colour\":\"red\"}"),
            UnknownKey,
            "/colour");
        row("a way out of the folder",
            document("../../.bashrc"),
            EvidenceNameInvalid,
            "/file/name");
        row("the folder above", document(".."), EvidenceNameInvalid, "/file/name");
        row("no name", document(""), EvidenceNameInvalid, "/file/name");
        row("a name too long",
            document(QByteArray(kLongestFileName + 1, 'x')),
            TextTooLong,
            "/file/name");
        row("a digest that is a way out",
            document("a.pdf", "../" + QByteArray(61, 'a')),
            EvidenceDigestInvalid,
            "/file/sha256");
        row("a digest in capital letters",
            document("a.pdf", QByteArray(64, 'A')),
            EvidenceDigestInvalid,
            "/file/sha256");
        row("a size below 0",
            document("a.pdf", QByteArray(64, 'a'), "-1"),
            WrongType,
            "/file/size");
        row("half a byte", document("a.pdf", QByteArray(64, 'a'), "1.5"), WrongType, "/file/size");
        row("a size as text",
            document("a.pdf", QByteArray(64, 'a'), "\"1\""),
            WrongType,
            "/file/size");
    }
    void refusesInvalidEvidence()
    {
        QFETCH(QByteArray, json);
        QFETCH(ErrorCode, code);
        QFETCH(QString, place);
        const auto read = exchange::fromJson(json, bundled::questionnaire());
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QCOMPARE(read.error().place, u"/evidence/"_s + kFirst.text + place);
    }

    void anIdIsAUuidInSmallLetters_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("a number") << u"1"_s;
        QTest::newRow("capital letters") << kFirst.text.toUpper();
        QTest::newRow("braces") << u"{%1}"_s.arg(kFirst.text);
    }
    void anIdIsAUuidInSmallLetters()
    {
        QFETCH(QString, id);
        const auto read = exchange::fromJson(fileWith("\"evidence\":{\"" + id.toLatin1()
                                                 + "\":{\"question\":\"S2.2\",\"link\":\"x\"}}"),
            bundled::questionnaire());
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::EvidenceIdInvalid);
    }

    void aTypeSaysHowLongItCounts()
    {
        const Questionnaire &questionnaire = bundled::questionnaire();
        for (const EvidenceType &type : questionnaire.rules.evidence) {
            const auto until = usualValidity(questionnaire, type.id, QDate(2026, 1, 15));
            QCOMPARE(until.has_value(), !type.hasOwnEnd && type.months > 0);
            if (until)
                QCOMPARE(until->addDays(1), QDate(2026, 1, 15).addMonths(type.months));
        }
        QVERIFY(!usualValidity(questionnaire, u"photos"_s, QDate(2026, 1, 15)));
        QCOMPARE(usualEvidenceType(questionnaire, u"S1.1"_s), u"certificates"_s);
        QCOMPARE(usualEvidenceType(questionnaire, u"R1"_s), QString());
    }

    void theLastDayCounts_data()
    {
        QTest::addColumn<QDate>("until");
        QTest::addColumn<EvidenceState>("state");
        QTest::newRow("no end") << QDate() << EvidenceState::NoEnd;
        QTest::newRow("yesterday") << QDate(2026, 11, 23) << EvidenceState::Expired;
        QTest::newRow("today") << QDate(2026, 11, 24) << EvidenceState::EndsBeforePlan;
        QTest::newRow("the day before the plan")
            << QDate(2026, 12, 14) << EvidenceState::EndsBeforePlan;
        QTest::newRow("the planned day") << QDate(2026, 12, 15) << EvidenceState::Valid;
    }
    void theLastDayCounts()
    {
        QFETCH(QDate, until);
        QFETCH(EvidenceState, state);
        Evidence evidence{.question = u"S2.2"_s};
        if (until.isValid())
            evidence.validUntil = until;
        QCOMPARE(stateOf(evidence, QDate(2026, 11, 24), QDate(2026, 12, 15)), state);
        if (state == EvidenceState::EndsBeforePlan)
            QCOMPARE(stateOf(evidence, QDate(2026, 11, 24), {}), EvidenceState::Valid);
    }
};

QTEST_GUILESS_MAIN(TestExchangeEvidence)
#include "tst_exchangeevidence.moc"
