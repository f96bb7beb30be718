#include "core/report/figures.h"
#include "tests/ui/windowuser.h"
#include "ui/models/comparisonmodel.h"
#include "ui/models/historymodel.h"
#include "ui/pages/comparisonview.h"
#include "ui/pages/historypage.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace fixtures;

class TestHistoryPage : public QObject, private WindowUser
{
    Q_OBJECT

private slots:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }
    void everyChangeIsARowNewestFirst();
    void rowsSayWhoAndWhyAndTheScoreAfter();
    void theNameIsKeptForTheNextTime();
    void aStateIsNamed();
    void rowsAreFiltered();
    void anEntryIsComparedWithNow();
    void twoEntriesAreCompared();
    void anotherAssessmentIsCompared();
    void theScoreThenIsShown();
    void aLongHistoryComesByTheHundred();

private:
    void openHistory() { page().goTo({.kind = ui::Place::Kind::History}); }
    [[nodiscard]] ui::HistoryPage &history() { return *m_window->findChild<ui::HistoryPage *>(); }
    [[nodiscard]] ui::HistoryModel &model() { return *history().findChild<ui::HistoryModel *>(); }
    [[nodiscard]] QListView &list() { return *visibleChild<QListView>(u"History"_s); }
    [[nodiscard]] QPushButton &button(const QString &name)
    {
        return *visibleChild<QPushButton>(name);
    }
    [[nodiscard]] ui::ChangeRow row(int at)
    {
        return model().index(at).data(ui::HistoryModel::RowRole).value<ui::ChangeRow>();
    }
    [[nodiscard]] QStringList titles()
    {
        QStringList all;
        for (int at = 0; at < model().rowCount(); ++at)
            all.append(row(at).title);
        return all;
    }
    void choose(
        int at, QItemSelectionModel::SelectionFlags flags = QItemSelectionModel::ClearAndSelect)
    {
        list().selectionModel()->select(model().index(at), flags);
    }
    [[nodiscard]] ui::ChangeRow compared(const QString &title)
    {
        const auto &found = *history().findChild<ui::ComparisonModel *>();
        for (int at = 0; at < found.rowCount(); ++at) {
            const auto one
                = found.index(at).data(ui::ComparisonModel::RowRole).value<ui::ChangeRow>();
            if (one.title.startsWith(title))
                return one;
        }
        return {};
    }
};

void TestHistoryPage::everyChangeIsARowNewestFirst()
{
    openEmpty();
    const QAbstractItemModelTester tester(
        &model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    session().setAnswer({u"S2.4"_s}, core::ChosenLevel{3});
    session().setNote({u"S2.4"_s}, core::NoteKind::Shared, u"a note"_s);
    session().setFact(u"R8"_s, {});
    openHistory();
    session().undo();
    session().redo();
    session().nameState(u"sent"_s);
    QCOMPARE(titles(),
        (QStringList{u"Milestone “sent”"_s,
            u"Redone: note on S2.4"_s,
            u"Undone: note on S2.4"_s,
            u"Note on S2.4"_s,
            u"Answer to S2.4"_s,
            u"The assessment was made"_s}));
    QCOMPARE(row(0).kind, ui::ChangeRow::Kind::Milestone);
    QCOMPARE(row(3).text, u"nothing → “a note”"_s);
    QVERIFY(row(4).text.startsWith(u"No answer → Level 3"_s));
}

void TestHistoryPage::rowsSayWhoAndWhyAndTheScoreAfter()
{
    openEmpty();
    session().setAuthor(u"security lead"_s);
    session().nameState(u"sent"_s);
    session().setAnswer({u"S2.4"_s}, core::ChosenLevel{4});
    session().setReason(u"a slip"_s);
    openHistory();
    const ui::ChangeRow answer = row(1);
    QVERIFY(answer.small.startsWith(u"security lead · "_s));
    QVERIFY(answer.small.endsWith(u"Reason: “a slip”"_s));
    QVERIFY(answer.figure != row(2).figure);
    const QString spoken = model().index(1).data(Qt::AccessibleTextRole).toString();
    for (const QString &part : {answer.title, answer.text, answer.small, answer.figure})
        QVERIFY2(spoken.contains(part.simplified()), qPrintable(part));
}

void TestHistoryPage::theNameIsKeptForTheNextTime()
{
    openEmpty();
    openHistory();
    auto *field
        = visibleChild<QLineEdit>(u"Your name or role (optional, kept with your changes)"_s);
    QVERIFY(field);
    field->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), field);
    type(u"security lead "_s);
    press(Qt::Key_Tab);
    session().setAnswer({u"S2.4"_s}, core::ChosenLevel{4});
    const core::AssessmentId id = session().assessment().header.id;
    QCOMPARE(m_place->store->log(id)->last().circumstances.author, u"security lead"_s);
    openEmpty(); // another one
    QCOMPARE(session().author(), u"security lead"_s);
    QCOMPARE(ui::Settings(m_place->folder.path() + u"/data"_s).author(), u"security lead"_s);
}

void TestHistoryPage::aStateIsNamed()
{
    openEmpty();
    openHistory();
    auto *field = visibleChild<QLineEdit>(u"Name this state, to find and compare it later"_s);
    QVERIFY(field);
    button(u"Name it"_s).click(); // of no name
    QCOMPARE(model().rowCount(), 1);
    QCOMPARE(QApplication::focusWidget(), field);
    type(u"submitted 14 March"_s);
    press(Qt::Key_Return);
    QCOMPARE(row(0).title, u"Milestone “submitted 14 March”"_s);
    QVERIFY(field->text().isEmpty());
}

void TestHistoryPage::rowsAreFiltered()
{
    openEmpty();
    session().setAnswer({u"S2.4"_s}, core::ChosenLevel{3});
    session().setNote({u"S1.2"_s}, core::NoteKind::Shared, u"Nachweis"_s);
    session().nameState(u"sent"_s);
    openHistory();
    auto *items = history().findChild<QComboBox *>();
    items->setCurrentIndex(items->findData(u"S2.4"_s));
    QCOMPARE(titles(), (QStringList{u"Answer to S2.4"_s}));
    items->setCurrentIndex(0);
    auto *search = visibleChild<QLineEdit>(u"Search changes"_s);
    search->setText(u"nachw"_s);
    QCOMPARE(titles(), (QStringList{u"Note on S1.2"_s}));
    search->setText(u"nowhere"_s);
    QCOMPARE(model().rowCount(), 0);
    search->clear();
    QCOMPARE(model().rowCount(), 4);
}

void TestHistoryPage::anEntryIsComparedWithNow()
{
    openEmpty();
    session().nameState(u"sent"_s);
    const core::scoring::Readings before = session().scorecard().total;
    session().setAnswer({u"S2.4"_s}, core::ChosenLevel{4});
    const core::scoring::Readings after = session().scorecard().total;
    openHistory();
    choose(1);
    button(u"Compare with now"_s).click();
    QVERIFY(history().findChild<ui::ComparisonView *>()->isVisible());
    const QString gained
        = u'+' + QLocale().toString((*after.floor - *before.floor) / 1000.0, 'f', 3);
    QCOMPARE(compared(u"Total"_s).figure, gained);
    QCOMPARE(compared(u"S2.4"_s).figure, gained);
    QVERIFY(compared(u"S2.4"_s).text.startsWith(u"No answer → Level 4"_s));
    press(Qt::Key_Escape);
    QVERIFY(!history().findChild<ui::ComparisonView *>()->isVisible());
    QVERIFY(history().isVisible());
}

void TestHistoryPage::twoEntriesAreCompared()
{
    openEmpty();
    session().setAnswer({u"S2.4"_s}, core::ChosenLevel{1});
    session().setAnswer({u"S2.4"_s}, core::ChosenLevel{2});
    session().setAnswer({u"S2.4"_s}, core::ChosenLevel{4});
    openHistory();
    choose(2);
    choose(1, QItemSelectionModel::Select);
    button(u"Compare the two"_s).click();
    QVERIFY(compared(u"S2.4"_s).text.startsWith(u"Level 1"_s));
    QVERIFY(compared(u"S2.4"_s).text.contains(u"→ Level 2"_s));
    const QAbstractItemModelTester tester(history().findChild<ui::ComparisonModel *>(),
        QAbstractItemModelTester::FailureReportingMode::QtTest);
    press(Qt::Key_End);
    press(Qt::Key_Return);
    QCOMPARE(current(), u"S2.4"_s);
}

void TestHistoryPage::anotherAssessmentIsCompared()
{
    m_place->addSample();
    openEmpty();
    openHistory();
    auto *others = visibleChild<QComboBox>(u"Compare with another assessment"_s);
    QVERIFY(others);
    QCOMPARE(others->count(), 2);
    emit others->activated(1);
    QVERIFY(!compared(u"Company"_s).text.isEmpty());
    QVERIFY(compared(u"Total"_s).figure.startsWith(u"−"_s));
}

void TestHistoryPage::theScoreThenIsShown()
{
    openSampleAt(u"S2.4"_s);
    const QString before = core::report::interval(QLocale(), session().scorecard().total);
    session().setAnswer({u"S2.4"_s}, core::Unanswered{});
    openHistory();
    choose(1);
    button(u"Show the score then"_s).click();
    QCOMPARE(compared(u"Total"_s).figure, before);
    QVERIFY(!compared(u"C1 "_s).figure.isEmpty());
}

void TestHistoryPage::aLongHistoryComesByTheHundred()
{
    openEmpty();
    for (int step = 0; step < 250; ++step)
        (void)m_place->store->record(session().assessment().header.id,
            core::NoteChanged{{u"S2.4"_s}, core::NoteKind::Shared, {}, u"note %1"_s.arg(step)});
    openHistory();
    QCOMPARE(model().rowCount(), 100);
    QVERIFY(model().canFetchMore({}));
    model().fetchMore({});
    model().fetchMore({});
    QCOMPARE(model().rowCount(), 251);
    QVERIFY(!model().canFetchMore({}));
    QCOMPARE(row(0).text, u"nothing → “note 249”"_s);
}

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
