#include "core/assessment/freetexts.h"

#include <QTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

class TestFreeTexts : public QObject
{
    Q_OBJECT

private slots:
    void aNameIsTakenOut_data();
    void aNameIsTakenOut();
    void aNameStaysWhereItIsPartOfAnother_data();
    void aNameStaysWhereItIsPartOfAnother();
    void whatIsNoNameIsRefused_data();
    void whatIsNoNameIsRefused();
    void everyTextIsVisited();
    void idsAndCodesAreNot();
    void aListKeepsNoTextTwice();
};

void TestFreeTexts::aNameIsTakenOut_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("alone") << u"Anna Rossi"_s << u"Anna Rossi"_s << u"—"_s;
    QTest::newRow("in a sentence")
        << u"Anna Rossi"_s << u"chiesto ad Anna Rossi, due volte"_s << u"chiesto ad —, due volte"_s;
    QTest::newRow("twice") << u"Rossi"_s << u"Rossi e Rossi"_s << u"— e —"_s;
    QTest::newRow("other case") << u"anna rossi"_s << u"ANNA Rossi"_s << u"—"_s;
    QTest::newRow("other spaces") << u" Anna  Rossi "_s << u"Anna\n\tRossi"_s << u"—"_s;
    QTest::newRow("file name") << u"Anna Rossi"_s << u"verbale_anna-rossi.pdf"_s
                               << u"verbale_—.pdf"_s;
    QTest::newRow("mail address") << u"Anna Rossi"_s << u"anna.rossi@example.invalid"_s
                                  << u"—@example.invalid"_s;
    QTest::newRow("accent composed") << u"Nicolo\u0300"_s << u"da Nicolò."_s << u"da —."_s;
    QTest::newRow("accent decomposed") << u"Nicolò"_s << u"da Nicolo\u0300."_s << u"da —."_s;
    QTest::newRow("apostrophe") << u"D'Angelo"_s << u"di D'Angelo"_s << u"di —"_s;
    QTest::newRow("signs of a pattern")
        << u"Anna (Rossi)+"_s << u"x Anna (Rossi)+ y"_s << u"x — y"_s;
}

void TestFreeTexts::aNameIsTakenOut()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto person = PersonName::of(name);
    QVERIFY(person);
    QVERIFY(person->standsIn(text));
    QCOMPARE(person->takenOutOf(text), expected);
}

void TestFreeTexts::aNameStaysWhereItIsPartOfAnother_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("longer at its end") << u"Anna Rossi"_s << u"Anna Rossini"_s;
    QTest::newRow("longer at its start") << u"Anna Rossi"_s << u"Joanna Rossi"_s;
    QTest::newRow("accent added") << u"Nicolo"_s << u"Nicolo\u0300"_s;
    QTest::newRow("half of it") << u"Anna Rossi"_s << u"Anna Verdi, Rossi"_s;
    QTest::newRow("number added") << u"Rossi"_s << u"Rossi2"_s;
    QTest::newRow("empty") << u"Rossi"_s << QString();
}

void TestFreeTexts::aNameStaysWhereItIsPartOfAnother()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    const auto person = PersonName::of(name);
    QVERIFY(person);
    QVERIFY(!person->standsIn(text));
    QCOMPARE(person->takenOutOf(text), text);
}

void TestFreeTexts::whatIsNoNameIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << u"  "_s;
    QTest::newRow("one letter") << u" a. "_s;
    QTest::newRow("signs") << u"-- ._"_s;
}

void TestFreeTexts::whatIsNoNameIsRefused()
{
    QFETCH(QString, name);
    QVERIFY(!PersonName::of(name));
}

void TestFreeTexts::everyTextIsVisited()
{
    int count = 0;
    const auto mark = [&count] { return u"text %1"_s.arg(++count); };
    Assessment assessment;
    assessment.header.title = mark();
    assessment.header.region = mark();
    assessment.header.company = {.name = mark(), .pgaId = mark(), .plaId = mark()};
    assessment.header.ownWeights = OwnWeights{mark(), {}};
    assessment.responses.insert({u"C1.1"_s}, {NotApplicable{mark()}, mark(), mark()});
    assessment.facts.insert(
        u"R1"_s, {.answer = Regions{{mark()}}, .fields = {{u"who"_s, FactField(mark())}}});
    assessment.facts.insert(u"R2"_s, {.answer = Designations{{{.area = mark()}}}});
    assessment.plan.steps.insert({u"C1.1"_s}, {.level = 2, .owner = mark()});
    assessment.scenarios = {{mark(), {}}};
    assessment.evidence.insert(
        {u"a"_s}, {.question = u"C1.1"_s, .what = EvidenceFile{mark(), {}, 0}, .note = mark()});
    assessment.evidence.insert({u"b"_s}, {.question = u"C1.1"_s, .what = EvidenceLink{mark()}});

    QSet<QString> seen;
    visitTexts(assessment, [&seen](QString &text, TextKind kind) {
        const bool isScenario = kind == TextKind::ScenarioName;
        if (!text.isEmpty())
            seen.insert(isScenario ? u"scenario "_s + text : text);
    });
    QCOMPARE(seen.size(), count);
    QCOMPARE(seen.contains(u"scenario "_s + assessment.scenarios.first().name), true);
}

void TestFreeTexts::idsAndCodesAreNot()
{
    Assessment assessment;
    assessment.header.id = {u"code"_s};
    assessment.header.questionnaireId = u"code"_s;
    assessment.header.questionnaireVersion = u"code"_s;
    assessment.header.profile = {u"code"_s};
    assessment.responses.insert(
        {u"code"_s}, {.answer = ChosenInstead{u"code"_s}, .wording = u"code"_s});
    assessment.facts.insert(u"code"_s, {.answer = ChosenOption{u"code"_s}});
    assessment.facts.insert(u"R2"_s, {.answer = Statuses{{{u"code"_s, u"code"_s}}}});
    assessment.evidence.insert({u"code"_s},
        {.question = u"code"_s, .what = EvidenceFile{{}, u"code"_s, 0}, .type = u"code"_s});
    visitTexts(assessment, [](QString &text, TextKind) { QCOMPARE(text, QString()); });
}

void TestFreeTexts::aListKeepsNoTextTwice()
{
    Fact fact{.answer = Regions{{u"Rossi"_s, u"EMEA"_s, u"ROSSI"_s}}};
    const auto name = PersonName::of(u"Rossi"_s);
    visitTexts(fact, [&](QString &text, TextKind) { text = name->takenOutOf(text); });
    QCOMPARE(std::get<Regions>(*fact.answer).regions, (QStringList{u"—"_s, u"EMEA"_s}));
}

QTEST_GUILESS_MAIN(TestFreeTexts)
#include "tst_freetexts.moc"
