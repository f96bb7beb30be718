#include "tests/ui/pagesfixture.h"
#include "ui/models/tracemodel.h"

#include <QAbstractItemModelTester>

#include <cmath>

using namespace fixtures;
using core::scoring::Reading;

namespace {

core::Assessment sample()
{
    return *core::exchange::fromJson(app::sampleJson(), content().questionnaire);
}

core::Assessment withWeights(core::Assessment assessment, int first)
{
    core::OwnWeights own{u"Ours"_s, content().questionnaire.profiles.front()};
    own.weights.id = core::kOwnProfile;
    for (auto &[capability, weight] : own.weights.capabilities)
        weight = first++;
    assessment.header.ownWeights = own;
    assessment.header.profile = core::kOwnProfile;
    return assessment;
}

// A printed figure in thousandths; none for a dash.
std::optional<qint64> read(const QString &printed)
{
    if (printed == u"–"_s)
        return std::nullopt;
    bool isNumber = false;
    const double value = QLocale().toDouble(printed, &isNumber);
    if (!isNumber)
        qFatal("not a number: %s", qPrintable(printed));
    return qRound64(value * 1000);
}

qint64 roundedHalfUp(qint64 sum, qint64 weights) { return (2 * sum + weights) / (2 * weights); }

QString cell(const QModelIndex &row, ui::TraceModel::Column column)
{
    return row.siblingAtColumn(column).data().toString();
}

} // namespace

class TestTraceModel final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_language.use(u"en"_s); }

    void isAWellFormedModel();
    void printedFiguresRecomputeToThePrintedMean_data();
    void printedFiguresRecomputeToThePrintedMean();
    void theTotalIsTheScorecards_data();
    void theTotalIsTheScorecards();
    void whatDoesNotApplyHasADashAndNoWeightInTheMean();
    void theRulesThatLoweredTheVerdictStandUnderIt();
    void aNumberIsFoundAgain();
    void asTextEveryRowIsALine();
    void figuresFollowTheLanguage();

private:
    void show(ui::TraceModel &model, const core::Assessment &assessment, Reading reading);
    void recompute(const QModelIndex &parent);

    ui::Language m_language;
};

void TestTraceModel::show(
    ui::TraceModel &model, const core::Assessment &assessment, Reading reading)
{
    const core::Questionnaire &questionnaire = content().questionnaire;
    model.show(core::scoring::trace(questionnaire, assessment, reading),
        {questionnaire, content().in(m_language.code()), m_language.words()},
        core::readiness::assess(questionnaire, assessment, {.on = {2026, 11, 24}}));
}

void TestTraceModel::isAWellFormedModel()
{
    ui::TraceModel model(content().questionnaire);
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    show(model, {}, Reading::Floor);
    show(model, sample(), Reading::Ceiling);
    show(model, {}, Reading::Coverage);
    show(model, withWeights(sample(), 1), Reading::SoFar);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowCount(model.index(0, 0)), 3);
}

void TestTraceModel::printedFiguresRecomputeToThePrintedMean_data()
{
    QTest::addColumn<int>("reading");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("firstWeight");
    QTest::newRow("floor") << int(Reading::Floor) << u"en"_s << 0;
    QTest::newRow("floor in Italian") << int(Reading::Floor) << u"it"_s << 0;
    QTest::newRow("so far") << int(Reading::SoFar) << u"en"_s << 0;
    QTest::newRow("ceiling") << int(Reading::Ceiling) << u"en"_s << 0;
    QTest::newRow("floor, own weights") << int(Reading::Floor) << u"en"_s << 1;
    QTest::newRow("ceiling, heavy weights") << int(Reading::Ceiling) << u"it"_s << 980;
}

void TestTraceModel::printedFiguresRecomputeToThePrintedMean()
{
    QFETCH(int, reading);
    QFETCH(QString, language);
    QFETCH(int, firstWeight);
    m_language.use(language);
    ui::TraceModel model(content().questionnaire);
    show(model,
        firstWeight > 0 ? withWeights(sample(), firstWeight) : sample(),
        static_cast<Reading>(reading));
    recompute(model.index(0, 0));
}

void TestTraceModel::recompute(const QModelIndex &parent)
{
    const QAbstractItemModel &model = *parent.model();
    qint64 sum = 0;
    qint64 weights = 0;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex child = model.index(row, 0, parent);
        if (model.rowCount(child) > 0)
            recompute(child);
        const auto points = read(cell(child, ui::TraceModel::Points));
        const qint64 weight = QLocale().toInt(cell(child, ui::TraceModel::Weight));
        QVERIFY2(weight > 0, qPrintable(child.data().toString()));
        const auto product = read(cell(child, ui::TraceModel::Product));
        QCOMPARE(product.has_value(), points.has_value());
        if (!points)
            continue;
        QCOMPARE(*product, *points * weight);
        sum += *product;
        weights += weight;
    }
    const QStringList given = cell(parent, ui::TraceModel::Given).split(u" ÷ "_s);
    QCOMPARE(given.size(), 2);
    QCOMPARE(*read(given.first()), sum);
    QCOMPARE(QLocale().toLongLong(given.last()), weights);
    QCOMPARE(*read(cell(parent, ui::TraceModel::Points)), roundedHalfUp(sum, weights));
}

void TestTraceModel::theTotalIsTheScorecards_data()
{
    QTest::addColumn<int>("reading");
    QTest::newRow("floor") << int(Reading::Floor);
    QTest::newRow("so far") << int(Reading::SoFar);
    QTest::newRow("ceiling") << int(Reading::Ceiling);
    QTest::newRow("coverage") << int(Reading::Coverage);
}

void TestTraceModel::theTotalIsTheScorecards()
{
    QFETCH(int, reading);
    ui::TraceModel model(content().questionnaire);
    show(model, sample(), static_cast<Reading>(reading));
    const auto card = core::scoring::score(content().questionnaire, sample());
    QCOMPARE(*read(cell(model.index(0, 0), ui::TraceModel::Points)),
        qint64(*core::scoring::valueOf(card.total, static_cast<Reading>(reading))));
}

void TestTraceModel::whatDoesNotApplyHasADashAndNoWeightInTheMean()
{
    core::Assessment assessment = sample();
    assessment.responses[{u"P1.8"_s}].answer = core::NotApplicable{u"no such support"_s};
    ui::TraceModel model(content().questionnaire);
    show(model, assessment, Reading::Floor);
    const QModelIndex capability = model.indexOf({.capability = {u"P1"_s}});
    QCOMPARE(capability.data().toString().left(2), u"P1"_s);
    for (int row = 0; row < model.rowCount(capability); ++row) {
        const QModelIndex question = model.index(row, 0, capability);
        const bool applies = question.data(ui::TraceModel::QuestionRole).toString() != u"P1.8"_s;
        QCOMPARE(cell(question, ui::TraceModel::Points) != u"–"_s, applies);
        QCOMPARE(cell(question, ui::TraceModel::Given) != u"not applicable"_s, applies);
    }
    recompute(capability);
}

void TestTraceModel::theRulesThatLoweredTheVerdictStandUnderIt()
{
    ui::TraceModel model(content().questionnaire);
    show(model, sample(), Reading::Floor);
    const core::report::Speech speech{
        content().questionnaire, content().in(u"en"_s), m_language.words()};
    const auto readiness
        = core::readiness::assess(content().questionnaire, sample(), {.on = {2026, 11, 24}});
    const QModelIndex verdict = model.index(1, 0);
    QVERIFY(!readiness.verdict.rules.empty());
    QCOMPARE(model.rowCount(verdict), static_cast<int>(readiness.verdict.rules.size()));
    for (int row = 0; row < model.rowCount(verdict); ++row)
        QCOMPARE(model.index(row, 0, verdict).data().toString(),
            core::report::rule(
                speech, readiness, readiness.verdict.rules.at(static_cast<size_t>(row))));
}

void TestTraceModel::aNumberIsFoundAgain()
{
    ui::TraceModel model(content().questionnaire);
    show(model, sample(), Reading::Floor);
    QCOMPARE(model.indexOf({}), model.index(0, 0));
    QCOMPARE(model.indexOf({.group = content().questionnaire.groups.at(1).id}),
        model.index(1, 0, model.index(0, 0)));
    const QModelIndex capability = model.indexOf({.capability = {u"C2"_s}});
    QVERIFY(capability.data().toString().startsWith(u"C2 "_s));
    QCOMPARE(capability.parent(), model.index(1, 0, model.index(0, 0)));
}

void TestTraceModel::asTextEveryRowIsALine()
{
    ui::TraceModel model(content().questionnaire);
    show(model, sample(), Reading::Floor);
    const QStringList lines = model.asText().split(u'\n', Qt::SkipEmptyParts);
    const int rules = model.rowCount(model.index(1, 0));
    QCOMPARE(lines.size(), 1 + 1 + 3 + 13 + 93 + 1 + rules);
    QCOMPARE(lines.at(1).split(u'\t').at(ui::TraceModel::Points),
        cell(model.index(0, 0), ui::TraceModel::Points));
}

void TestTraceModel::figuresFollowTheLanguage()
{
    ui::TraceModel model(content().questionnaire);
    show(model, sample(), Reading::Floor);
    const QString english = cell(model.index(0, 0), ui::TraceModel::Points);
    QVERIFY2(english.contains(u'.'), qPrintable(english));
    m_language.use(u"it"_s);
    show(model, sample(), Reading::Floor);
    QCOMPARE(cell(model.index(0, 0), ui::TraceModel::Points), QString(english).replace(u'.', u','));
    QVERIFY(model.indexOf({.capability = {u"S1"_s}})
                .data()
                .toString()
                .endsWith(content().in(u"it"_s).capabilities.value({u"S1"_s}).name));
}

QTEST_MAIN(TestTraceModel)
#include "tst_tracemodel.moc"
