#include "tests/storage/filesizelimit.h"
#include "tests/ui/pagesfixture.h"
#include "ui/pages/assessmentpage.h"
#include "ui/pages/notefield.h"
#include "ui/pages/placelist.h"
#include "ui/pages/questionpage.h"
#include "ui/pages/resultspage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/wraplabel.h"

#include <QAccessible>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace fixtures;

namespace {

// What a screen reader calls it. A combo box gives its value as its name on Linux, and its label by
// relation.
QString spokenName(QWidget *widget)
{
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

} // namespace

class TestPagesWindow final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::apply(ui::Scheme::Light); }
    void init();
    void cleanup();

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
    void everyFocusableControlHasAName();
    void tabReachesEveryControlOfAQuestionAndLeavesIt();
    void nothingScrollsSidewaysInItalianAt1024();

private:
    void openSampleAt(const QString &question);
    void openEmpty();
    [[nodiscard]] ui::AssessmentPage &page() { return *m_window->assessment(); }
    [[nodiscard]] core::Session &session() { return page().session(); }
    [[nodiscard]] core::Assessment stored();
    [[nodiscard]] ui::MessageBar &bar() { return *m_window->findChild<ui::MessageBar *>(); }
    [[nodiscard]] QString current();
    template <typename Widget>
    [[nodiscard]] Widget *visibleChild(const QString &accessibleName);
    void visitAllPages(const std::function<void()> &visit);

    std::unique_ptr<Workplace> m_place;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestPagesWindow::init()
{
    m_place = std::make_unique<Workplace>();
    m_window = std::make_unique<ui::MainWindow>(m_place->services);
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestPagesWindow::cleanup()
{
    m_window.reset();
    m_place.reset();
}

void TestPagesWindow::openSampleAt(const QString &question)
{
    QVERIFY(m_window->openAssessment(m_place->addSample()));
    page().showQuestion({question});
}

void TestPagesWindow::openEmpty()
{
    core::Assessment assessment;
    assessment.header.company.name = u"Prova"_s;
    assessment.header.questionnaireId = content().questionnaire.id;
    assessment.header.questionnaireVersion = content().questionnaire.version;
    QVERIFY(m_window->openAssessment(m_place->library.add(assessment)->header.id));
}

core::Assessment TestPagesWindow::stored()
{
    return *m_place->store->load(session().assessment().header.id);
}

QString TestPagesWindow::current()
{
    return m_window->findChild<ui::QuestionPage *>()->current().text;
}

template <typename Widget>
Widget *TestPagesWindow::visibleChild(const QString &accessibleName)
{
    for (Widget *widget : m_window->findChildren<Widget *>()) {
        if (widget->isVisible() && spokenName(widget) == accessibleName)
            return widget;
    }
    return nullptr;
}

void TestPagesWindow::visitAllPages(const std::function<void()> &visit)
{
    visit(); // the welcome
    m_window->showNew();
    visit();
    m_window->showAbout();
    visit();
    openSampleAt(u"S1.1"_s);
    for (const core::QuestionId &id : content().questionnaire.questionsInOrder()) {
        page().showQuestion(id);
        visit();
    }
    for (const auto kind :
        {ui::Place::Kind::Results, ui::Place::Kind::Report, ui::Place::Kind::Details}) {
        page().goTo({.kind = kind});
        QCoreApplication::processEvents();
        visit();
    }
    m_window->showStart();
    visit(); // the list
}

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
    QCOMPARE(current(), u"S2.1"_s);
    press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(current(), u"S2.2"_s);
    press(Qt::Key_2);
    press(Qt::Key_E, Qt::ControlModifier);

    const core::Assessment assessment = stored();
    QCOMPARE(assessment.header.company.name, u"Prova S.r.l."_s);
    QCOMPARE(assessment.responses.size(), 5);
    QVERIFY(std::holds_alternative<core::TypedNumber>(assessment.answer({u"S1.1"_s})));
    QVERIFY(std::holds_alternative<core::TypedNumber>(assessment.answer({u"S1.2"_s})));
    QVERIFY(std::holds_alternative<core::TickedItems>(assessment.answer({u"S1.3"_s})));
    QVERIFY(std::holds_alternative<core::Unknown>(assessment.answer({u"S1.4"_s})));
    QCOMPARE(assessment.answer({u"S2.2"_s}), core::Answer(core::ChosenLevel{2}));
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
    QVERIFY(m_place->library.all()->isEmpty());
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
    QVERIFY(m_place->library.all()->isEmpty());
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
    QVERIFY(m_place->library.all()->isEmpty());
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

void TestPagesWindow::everyFocusableControlHasAName()
{
    QStringList nameless;
    visitAllPages([this, &nameless] {
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            if (spokenName(widget).isEmpty())
                nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u" in "_s
                    + QString::fromLatin1(widget->parent()->metaObject()->className()));
        }
    });
    nameless.removeDuplicates();
    QCOMPARE(nameless.join(u'\n'), QString());
}

void TestPagesWindow::tabReachesEveryControlOfAQuestionAndLeavesIt()
{
    openSampleAt(u"P1.8"_s);
    QList<QWidget *> reached;
    for (int i = 0; i < 60 && !reached.contains(QApplication::focusWidget()); ++i) {
        reached.append(QApplication::focusWidget());
        press(Qt::Key_Tab);
    }
    const QStringList expected{u"Why does this question not apply to you?"_s,
        u"Note, printed in the report"_s,
        u"Private note, never printed in a report"_s};
    qsizetype last = -1;
    for (const QString &name : expected) {
        auto *field = visibleChild<ui::NoteField>(name);
        QVERIFY2(reached.contains(field), qPrintable(name));
        QVERIFY2(reached.indexOf(field) > last, qPrintable(name));
        last = reached.indexOf(field);
    }
    QVERIFY(reached.contains(visibleChild<ui::PlaceList>(u"Parts of the assessment"_s)));
}

void TestPagesWindow::nothingScrollsSidewaysInItalianAt1024()
{
    m_place->language.use(u"it"_s);
    m_window = std::make_unique<ui::MainWindow>(m_place->services);
    m_window->resize(1024, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QStringList tooWide;
    visitAllPages([this, &tooWide] {
        QCoreApplication::processEvents();
        for (const QScrollArea *area : m_window->findChildren<QScrollArea *>()) {
            if (area->isVisible() && area->widget()
                && area->widget()->width() > area->viewport()->width())
                tooWide.append(current());
        }
        if (m_window->size() != QSize(1024, 700))
            tooWide.append(u"the window"_s);
    });
    QCOMPARE(tooWide.join(u'\n'), QString());
}

QTEST_MAIN(TestPagesWindow)
#include "tst_pageswindow.moc"
