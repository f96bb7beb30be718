#include "tests/storage/filesizelimit.h"
#include "tests/ui/windowuser.h"
#include "ui/pages/placelist.h"
#include "ui/pages/resultspage.h"
#include "ui/widgets/wrapbutton.h"
#include "ui/widgets/wraplabel.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>

using namespace fixtures;

class TestPagesWindow final : public QObject, private fixtures::WindowUser
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::apply(ui::Scheme::Light); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void keysAloneMakeAnAssessmentAnswerItAndExportIt();
    void anotherLanguageKeepsFocusCaretAndHalfTypedNote();
    void anotherLanguageKeepsAHalfTypedNumber();
    void aClickOnALanguageLeavesTheKeyboardInTheNote();
    void returnOnCancelCreatesNothing();
    void aFailedSaveShowsTheBarAndRetrySaves();
    void closingWithUnsavedChangesAsksOnce();
    void aCapabilityRowOpensItsQuestions();
    void notesAreCommittedOnNavigation();
    void notApplicableNeedsAReason();
    void lettersOfTheAnswerDoNothingInANote();
    void theScoreFollowsAnAnswerAtOnce();
    void aCompanyIsAskedForInPlace();
    void theStartPageListsAndFindsAssessments();
    void aDamagedImportIsSaidInTheBar();
    void aChangedProfileIsKeptInTheHeader();
    void theReportHoldsEveryTermWhereThatIsTicked();
};

void TestPagesWindow::keysAloneMakeAnAssessmentAnswerItAndExportIt()
{
    const QString file = m_place->folder.filePath(u"report"_s);
    m_place->dialogs.answer = file;

    press(Qt::Key_Space); // the big button of the welcome has the keyboard
    type(u"Prova S.r.l."_s);
    press(Qt::Key_Return);
    QCOMPARE(current(), u"S1.1"_s);
    type(u"11"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(current(), u"S1.2"_s);
    type(u"4"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(current(), u"S1.3"_s);
    press(Qt::Key_Space);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(current(), u"S1.4"_s);
    press(Qt::Key_U);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(current(), u"S1.5"_s);
    press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(current(), u"S1.6"_s);
    press(Qt::Key_2);
    press(Qt::Key_E, Qt::ControlModifier);

    const core::Assessment assessment = stored();
    QCOMPARE(assessment.header.company.name, u"Prova S.r.l."_s);
    QCOMPARE(assessment.responses.size(), 5);
    QVERIFY(std::holds_alternative<core::TypedNumber>(assessment.answer({u"S1.1"_s})));
    QVERIFY(std::holds_alternative<core::TypedNumber>(assessment.answer({u"S1.2"_s})));
    QVERIFY(std::holds_alternative<core::TickedItems>(assessment.answer({u"S1.3"_s})));
    QVERIFY(std::holds_alternative<core::Unknown>(assessment.answer({u"S1.4"_s})));
    QCOMPARE(assessment.answer({u"S1.6"_s}), core::Answer(core::ChosenLevel{2}));
    QCOMPARE(m_place->dialogs.asked.suggestedName, u"CSP-Readiness Prova S.r.l. 2026-11-24.pdf"_s);
    QFile pdf(file + u".pdf"_s);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.read(5) == QByteArray("%PDF-"));
    QVERIFY(!bar().isVisible());
}

void TestPagesWindow::anotherLanguageKeepsFocusCaretAndHalfTypedNote()
{
    openSampleAt(u"S3.1"_s);
    auto *note = visibleChild<ui::NoteField>(u"Note, printed in the report"_s);
    QVERIFY(note);
    note->setFocus(Qt::TabFocusReason);
    type(u"half a sent"_s);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    const int caret = note->textCursor().position();

    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);

    const QString italian = content().in(u"it"_s).questions.value({u"S3.1"_s}).text;
    const auto labels = m_window->findChildren<ui::WrapLabel *>();
    QTRY_VERIFY(std::any_of(labels.begin(), labels.end(), [&italian](const QLabel *label) {
        return label->isVisible() && label->text() == italian;
    }));
    QCOMPARE(m_place->language.code(), u"it"_s);
    QCOMPARE(current(), u"S3.1"_s);
    QCOMPARE(QApplication::focusWidget(), note);
    QCOMPARE(note->toPlainText(), u"half a sent"_s);
    QCOMPARE(note->textCursor().position(), caret);
}

void TestPagesWindow::anotherLanguageKeepsAHalfTypedNumber()
{
    openEmpty();
    page().showQuestion({u"S1.2"_s});
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    type(u"4 o"_s);
    field->setCursorPosition(1);

    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCoreApplication::processEvents();

    QCOMPARE(QApplication::focusWidget(), field);
    QCOMPARE(field->text(), u"4 o"_s);
    QCOMPARE(field->cursorPosition(), 1);
    QVERIFY(std::holds_alternative<core::Unanswered>(session().assessment().answer({u"S1.2"_s})));
}

void TestPagesWindow::aClickOnALanguageLeavesTheKeyboardInTheNote()
{
    openSampleAt(u"S3.1"_s);
    auto *note = visibleChild<ui::NoteField>(u"Note, printed in the report"_s);
    note->setFocus(Qt::TabFocusReason);
    type(u"half"_s);
    auto *italian = visibleChild<QAbstractButton>(u"Italiano"_s);
    QVERIFY(italian);
    QTest::mouseClick(italian, Qt::LeftButton);
    QCoreApplication::processEvents();
    QCOMPARE(m_place->language.code(), u"it"_s);
    QCOMPARE(QApplication::focusWidget(), note);
    QCOMPARE(note->toPlainText(), u"half"_s);
}

void TestPagesWindow::returnOnCancelCreatesNothing()
{
    press(Qt::Key_N, Qt::ControlModifier);
    type(u"Prova"_s);
    visibleChild<QPushButton>(u"Cancel"_s)->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Return);
    QVERIFY(m_place->library.heads()->isEmpty());
    QVERIFY(!m_window->assessment());
}

void TestPagesWindow::aFailedSaveShowsTheBarAndRetrySaves()
{
    openSampleAt(u"S2.2"_s);
    {
        const FileSizeLimit full(1);
        press(Qt::Key_4);
        QVERIFY(bar().isVisible());
        QVERIFY(session().hasUnsaved());
        QCOMPARE(session().assessment().answer({u"S2.2"_s}), core::Answer(core::ChosenLevel{4}));
    }
    auto *retry = bar().findChild<QPushButton *>();
    QVERIFY(retry->isVisible());
    retry->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);

    QVERIFY(!bar().isVisible());
    QCOMPARE(stored().answer({u"S2.2"_s}), core::Answer(core::ChosenLevel{4}));
}

void TestPagesWindow::closingWithUnsavedChangesAsksOnce()
{
    openSampleAt(u"S2.2"_s);
    const FileSizeLimit full(1);
    press(Qt::Key_4);
    QVERIFY(!m_window->close());
    QVERIFY(bar().isVisible());
    QVERIFY(m_window->isVisible());
    QVERIFY(m_window->close());
}

void TestPagesWindow::aCapabilityRowOpensItsQuestions()
{
    openSampleAt(u"S1.1"_s);
    page().goTo({.kind = ui::Place::Kind::Results});
    auto *list = m_window->findChild<ui::ResultsPage *>()->findChild<ui::PlaceList *>();
    QCOMPARE(QApplication::focusWidget(), list);
    for (int i = 0; i < 5; ++i)
        press(Qt::Key_Down); // over the five capabilities of Sell and the heading of Secure
    press(Qt::Key_Return);
    QCOMPARE(current(), u"C1.1"_s);
    QVERIFY(m_window->findChild<ui::QuestionPage *>()->isVisible());
}

void TestPagesWindow::notesAreCommittedOnNavigation()
{
    openSampleAt(u"S2.2"_s);
    auto *note = visibleChild<ui::NoteField>(u"Private note, never printed in a report"_s);
    note->setFocus(Qt::TabFocusReason);
    type(u"ask the sales lead"_s);
    press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(current(), u"S2.3"_s);
    QCOMPARE(stored().response({u"S2.2"_s}).privateNote, u"ask the sales lead"_s);
    QCOMPARE(note->toPlainText(), QString());
}

void TestPagesWindow::notApplicableNeedsAReason()
{
    openEmpty();
    page().showQuestion({u"P1.8"_s});
    press(Qt::Key_N);
    auto *reason = qobject_cast<ui::NoteField *>(QApplication::focusWidget());
    QVERIFY(reason);
    type(u"  "_s);
    page().commit();
    QVERIFY(stored().responses.isEmpty());

    type(u"we do it ourselves"_s);
    page().commit();
    QCOMPARE(
        stored().answer({u"P1.8"_s}), core::Answer(core::NotApplicable{u"we do it ourselves"_s}));
    page().showQuestion({u"P1.4"_s});
    page().showQuestion({u"P1.8"_s});
    QVERIFY(visibleChild<ui::NoteField>(u"Why does this question not apply to you?"_s));
}

void TestPagesWindow::lettersOfTheAnswerDoNothingInANote()
{
    openEmpty();
    page().showQuestion({u"P1.8"_s});
    visibleChild<ui::NoteField>(u"Note, printed in the report"_s)->setFocus(Qt::TabFocusReason);
    type(u"un 4"_s);
    page().commit();
    QCOMPARE(stored().response({u"P1.8"_s}), (core::Response{.note = u"un 4"_s}));
}

void TestPagesWindow::theScoreFollowsAnAnswerAtOnce()
{
    openEmpty();
    page().showQuestion({u"S2.2"_s});
    auto *rail = visibleChild<ui::PlaceList>(u"Parts of the assessment"_s);
    const QModelIndex row
        = rail->places().indexOf({.kind = ui::Place::Kind::Capability, .capability = {u"S2"_s}});
    QCOMPARE(rail->places().row(row).closed, 0);
    press(Qt::Key_4);
    QCOMPARE(rail->places().row(row).closed, 1);
    QVERIFY(*session().scorecard().total.floor > 0);
}

void TestPagesWindow::aCompanyIsAskedForInPlace()
{
    press(Qt::Key_N, Qt::ControlModifier);
    press(Qt::Key_Return);
    QVERIFY(!m_window->assessment());
    const auto labels = m_window->findChildren<ui::WrapLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const ui::WrapLabel *label) {
        return label->isVisible() && label->styleRole() == ui::WrapLabel::Role::Problem;
    }));
    press(Qt::Key_Escape);
    QVERIFY(m_place->library.heads()->isEmpty());
}

void TestPagesWindow::theStartPageListsAndFindsAssessments()
{
    openSampleAt(u"S1.1"_s);
    press(Qt::Key_Escape);
    auto *list = qobject_cast<QListView *>(QApplication::focusWidget());
    QVERIFY(list);
    QCOMPARE(list->model()->rowCount(), 1);
    auto *search = visibleChild<QLineEdit>(u"Search the assessments"_s);
    search->setFocus(Qt::TabFocusReason);
    type(u"no such company"_s);
    QCOMPARE(list->model()->rowCount(), 0);
    search->clear();
    type(u"adriatica"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    list->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QVERIFY(page().isVisible());
}

void TestPagesWindow::aDamagedImportIsSaidInTheBar()
{
    QFile file(m_place->folder.filePath(u"broken.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\":");
    file.close();
    m_place->dialogs.answer = file.fileName();
    visibleChild<QPushButton>(u"Import…"_s)->click();
    QVERIFY(bar().isVisible());
    QVERIFY(m_place->library.heads()->isEmpty());
    bar().findChild<QPushButton *>()->click();
    QVERIFY(!bar().isVisible());
}

void TestPagesWindow::aChangedProfileIsKeptInTheHeader()
{
    openSampleAt(u"S1.1"_s);
    page().goTo({.kind = ui::Place::Kind::Results});
    auto *profile = visibleChild<QComboBox>(u"Profile of the weights"_s);
    profile->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Down);
    QCOMPARE(stored().header.profile.text, u"equal-groups"_s);
    QCOMPARE(session().scorecard().profile.text, u"equal-groups"_s);
}

void TestPagesWindow::theReportHoldsEveryTermWhereThatIsTicked()
{
    openSampleAt(u"S1.1"_s);
    page().goTo({.kind = ui::Place::Kind::Report});
    auto *withTrace = visibleChild<ui::WrapCheckBox>(u"Every term of the score as an appendix"_s);
    auto *exportPdf = visibleChild<QPushButton>(u"Export PDF…"_s);
    QVERIFY(withTrace && exportPdf);
    const auto written = [&](const QString &name) {
        m_place->dialogs.answer = m_place->folder.filePath(name);
        exportPdf->click();
        return QFile(m_place->dialogs.answer).size();
    };
    const qint64 plain = written(u"plain.pdf"_s);
    QVERIFY(plain > 0);
    withTrace->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
    QVERIFY(withTrace->isChecked());
    QVERIFY(written(u"trace.pdf"_s) > plain + plain / 10);
    withTrace->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Tab); // reading order
    QCOMPARE(QApplication::focusWidget(), exportPdf);
}

QTEST_MAIN(TestPagesWindow)
#include "tst_pageswindow.moc"
