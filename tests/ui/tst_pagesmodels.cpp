#include "core/storage/database.h"
#include "tests/ui/pagesfixture.h"
#include "ui/models/assessmentmodel.h"
#include "ui/models/phrases.h"
#include "ui/models/placesmodel.h"
#include "ui/support/when.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSortFilterProxyModel>

using namespace fixtures;

namespace {

core::Assessment sample()
{
    return *core::exchange::fromJson(app::sampleJson(), content().questionnaire);
}

core::readiness::Readiness readinessOf(const core::Assessment &assessment)
{
    return core::readiness::assess(content().questionnaire, assessment, {.on = {2026, 11, 24}});
}

} // namespace

class TestPagesModels final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_language.use(u"en"_s); }

    void placesAreAWellFormedModel();
    void placesAreGroupsCapabilitiesAndPages();
    void anAnswerChangesOnlyTheRowsItTouches();
    void assessmentsAreAWellFormedModel();
    void aRowSaysEverythingInWords();
    void aRowCountsWhatHindersIt();
    void aDamagedAssessmentDoesNotHideTheOthers();
    void editedIsSaidAsPeopleSayIt_data();
    void editedIsSaidAsPeopleSayIt();
    void fileNamesLoseWhatSomeSystemRefuses_data();
    void fileNamesLoseWhatSomeSystemRefuses();
    void settingsAreTheOwnersAlone();

private:
    ui::Language m_language;
    FixedClock m_clock;
};

void TestPagesModels::placesAreAWellFormedModel()
{
    ui::PlacesModel model(ui::PlacesModel::Parts::All);
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(content().in(u"en"_s), readinessOf({}));
    model.show(content().in(u"it"_s), readinessOf(sample()));
    QCOMPARE(model.rowCount(), 3 + 13 + 7);
}

void TestPagesModels::placesAreGroupsCapabilitiesAndPages()
{
    ui::PlacesModel model(ui::PlacesModel::Parts::ScoresOnly);
    model.show(content().in(u"en"_s), readinessOf(sample()));
    QCOMPARE(model.rowCount(), 3 + 13);
    QCOMPARE(model.index(0).data().toString(), u"Sell"_s);
    QVERIFY(!(model.index(0).flags() & Qt::ItemIsEnabled));
    const QModelIndex mfa
        = model.indexOf({.kind = ui::Place::Kind::Capability, .capability = {u"C1"_s}});
    QCOMPARE(mfa.data(Qt::AccessibleTextRole).toString(),
        u"Data security (MFA), 6 of 7 answered, a critical answer is too low"_s);
}

void TestPagesModels::anAnswerChangesOnlyTheRowsItTouches()
{
    ui::PlacesModel model(ui::PlacesModel::Parts::All);
    core::Assessment assessment;
    model.show(content().in(u"en"_s), readinessOf(assessment));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    assessment.responses[{u"S2.2"_s}].answer = core::ChosenLevel{3};
    model.show(content().in(u"en"_s), readinessOf(assessment));
    QCOMPARE(changed.count(), 2); // Sell and its Sales force
    QCOMPARE(reset.count(), 0);
}

void TestPagesModels::assessmentsAreAWellFormedModel()
{
    Workplace place;
    QVERIFY(place.library.add(sample()));
    ui::AssessmentModel model(place.services);
    QSortFilterProxyModel found;
    found.setSourceModel(&model);
    found.setFilterRole(ui::AssessmentModel::SearchRole);
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester proxyTester(
        &found, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(*place.library.heads());
    model.retranslate();
    core::Assessment changed = sample();
    changed.header.title = u"Second try"_s;
    model.update(changed);
    found.setFilterFixedString(u"Second"_s);
    QCOMPARE(found.rowCount(), 1);
    model.show({});
    QCOMPARE(found.rowCount(), 0);
}

void TestPagesModels::aRowSaysEverythingInWords()
{
    Workplace place;
    QVERIFY(place.library.add(sample()));
    ui::AssessmentModel model(place.services);
    model.show(*place.library.heads());
    const QString spoken = model.index(0).data(Qt::AccessibleTextRole).toString();
    for (const QString &part : {u"Adriatica Cloud S.r.l."_s,
             u"Application · EMEA"_s,
             u"Sample"_s,
             u"of 93"_s,
             u"Floor"_s,
             u"20 Nov 2026"_s})
        QVERIFY2(spoken.contains(part), qPrintable(spoken));
}

void TestPagesModels::aRowCountsWhatHindersIt()
{
    Workplace place;
    QVERIFY(place.library.add(sample()));
    ui::AssessmentModel model(place.services);
    model.show(*place.library.heads());
    const int hindrances = readinessOf(sample()).hindrances();
    QVERIFY(hindrances > 0);
    const QString hindered = model.index(0).data(ui::AssessmentModel::VerdictRole).toString();
    QVERIFY2(hindered.startsWith(u"Not eligible yet: %1 requirement"_s.arg(hindrances)),
        qPrintable(hindered));
    core::readiness::Readiness free = readinessOf(sample());
    free.eligibility.clear();
    free.verdict = {.floor = core::scoring::Verdict::Gaps, .ceiling = core::scoring::Verdict::Gaps};
    QCOMPARE(model.verdict(ui::rowOf(sample(), free)), u"Gaps"_s);
}

void TestPagesModels::aDamagedAssessmentDoesNotHideTheOthers()
{
    Workplace place;
    core::Assessment other = sample();
    other.header.id = {};
    const core::AssessmentId damaged = place.library.add(other)->header.id;
    QVERIFY(place.library.add(sample()));
    const auto database = core::storage::Database::open(
        place.store->file(), core::storage::Database::Mode::ReadWrite);
    QVERIFY((*database)->runOnce(
        u"UPDATE answer SET value='{nonsense}' WHERE assessment_id='%1'"_s.arg(damaged.text)));

    ui::AssessmentModel model(place.services);
    model.show(*place.library.heads());
    QCOMPARE(model.rowCount(), 2);
    QMap<core::AssessmentId, QString> verdicts;
    for (int row = 0; row < 2; ++row) {
        const QModelIndex index = model.index(row);
        verdicts.insert(index.data(ui::AssessmentModel::HeaderRole).value<core::Header>().id,
            index.data(ui::AssessmentModel::VerdictRole).toString());
    }
    QCOMPARE(verdicts.value(damaged), u"Cannot be read"_s);
    QVERIFY(verdicts.value(sample().header.id).startsWith(u"Not eligible yet"_s));
}

void TestPagesModels::editedIsSaidAsPeopleSayIt_data()
{
    QTest::addColumn<QDateTime>("moment");
    QTest::addColumn<QString>("said");
    const QDateTime now = m_clock.now();
    QTest::newRow("a minute ago") << now.addSecs(-60) << u"Today, 14:01"_s;
    QTest::newRow("late yesterday") << now.addSecs(-15 * 3600) << u"Yesterday, 23:02"_s;
    QTest::newRow("today in another zone") << now.toUTC().addSecs(-60) << u"Today, 14:01"_s;
    QTest::newRow("in summer") << now.addDays(-100) << u"16 Aug 2026"_s;
    QTest::newRow("nobody knows") << QDateTime() << QString();
}

void TestPagesModels::editedIsSaidAsPeopleSayIt()
{
    QFETCH(QDateTime, moment);
    QFETCH(QString, said);
    QCOMPARE(ui::When::edited(moment, m_clock.now()), said);
}

void TestPagesModels::fileNamesLoseWhatSomeSystemRefuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kept");
    QTest::newRow("an ordinary one")
        << u"CSP-Readiness Prova S.r.l."_s << u"CSP-Readiness Prova S.r.l."_s;
    QTest::newRow("slashes and colons") << u"A/B: C\\D"_s << u"AB CD"_s;
    QTest::newRow("a hidden file") << u"..profile"_s << u"profile"_s;
    QTest::newRow("a line break") << u"A\nB"_s << u"AB"_s;
    QTest::newRow("nothing left") << u"??"_s << u"CSP-Readiness"_s;
}

void TestPagesModels::fileNamesLoseWhatSomeSystemRefuses()
{
    QFETCH(QString, name);
    QFETCH(QString, kept);
    QCOMPARE(ui::portableFileName(name), kept);
}

void TestPagesModels::settingsAreTheOwnersAlone()
{
    const QTemporaryDir folder;
    {
        ui::Settings settings(folder.path());
        QCOMPARE(settings.language(), QString());
        QVERIFY(settings.scheme() == ui::Scheme::System);
        settings.setLanguage(u"it"_s);
        settings.setScheme(ui::Scheme::Dark);
    }
    const ui::Settings again(folder.path());
    QCOMPARE(again.language(), u"it"_s);
    QVERIFY(again.scheme() == ui::Scheme::Dark);
    const QFileInfo file(folder.filePath(u"csp-readiness.ini"_s));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(file.permissions() & others));
}

QTEST_MAIN(TestPagesModels)
#include "tst_pagesmodels.moc"
