#include "tests/ui/windowuser.h"
#include "ui/pages/appmenu.h"
#include "ui/pages/donebar.h"
#include "ui/pages/historypage.h"
#include "ui/pages/reasonbar.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>

using namespace fixtures;

// Undo and redo as somebody at the keyboard meets them, and the question for a reason.
class TestUndo : public QObject, private WindowUser
{
    Q_OBJECT

private slots:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }
    void theKeysTakeBackAndGoWhereItIs();
    void theKeysActAfterTheWindowWasOpenedAnew();
    void aNoteKeepsItsOwnUndo();
    void theMenuSaysWhatWouldBeUndone();
    void thatThereIsNothingIsSaid();
    void aReasonIsAskedAfterAMilestoneAndKept();
    void whoDoesNotSayWhyIsLeftInPeace();

private:
    [[nodiscard]] ui::DoneBar &done() { return *m_window->findChild<ui::DoneBar *>(); }
    [[nodiscard]] ui::ReasonBar &reason() { return *m_window->findChild<ui::ReasonBar *>(); }
    void undo() { press(Qt::Key_Z, Qt::ControlModifier); }
    void redo() { press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }
};

void TestUndo::theKeysTakeBackAndGoWhereItIs()
{
    openSampleAt(u"S2.4"_s);
    const core::QuestionId question{u"S2.4"_s};
    const core::Answer before = session().assessment().answer(question);
    const core::Answer other
        = core::ChosenLevel{before == core::Answer(core::ChosenLevel{1}) ? 2 : 1};
    session().setAnswer(question, other);
    page().goTo({.kind = ui::Place::Kind::Results});
    undo();
    QVERIFY(stored().answer(question) == before);
    QCOMPARE(current(), u"S2.4"_s);
    QVERIFY(m_window->findChild<ui::QuestionPage *>()->isVisible());
    QCOMPARE(done().text(), u"Undone: answer to S2.4"_s);
    QVERIFY(done().isVisible());
    redo();
    QVERIFY(stored().answer(question) == other);
    QCOMPARE(done().text(), u"Redone: answer to S2.4"_s);
    session().setAnswer(question, core::Unknown{});
    QVERIFY(!done().isVisible());
}

void TestUndo::theKeysActAfterTheWindowWasOpenedAnew()
{
    openSampleAt(u"S2.4"_s);
    const core::Assessment first = session().assessment();
    session().setAnswer({u"S2.4"_s}, core::Unknown{});
    m_window.reset();
    m_window = std::make_unique<ui::MainWindow>(m_place->services);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(m_window->openAssessment(first.header.id));
    undo();
    QVERIFY(stored().responses == first.responses);
    undo();
    QCOMPARE(done().text(), u"There is nothing to undo."_s);
    redo();
    QVERIFY(stored().answer({u"S2.4"_s}) == core::Answer(core::Unknown{}));
}

void TestUndo::aNoteKeepsItsOwnUndo()
{
    openEmpty();
    page().showQuestion({u"S2.4"_s});
    session().setAnswer({u"S2.4"_s}, core::ChosenLevel{3});
    auto *note = m_window->findChild<ui::NoteField *>();
    QVERIFY(note);
    note->setVisible(true);
    note->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), note);
    type(u"abc"_s);
    QVERIFY(note->document()->isUndoAvailable());
    undo(); // of the typing alone
    QCOMPARE(note->toPlainText(), QString());
    QVERIFY(stored().answer({u"S2.4"_s}) == core::Answer(core::ChosenLevel{3}));
    note->commit();
    undo(); // the field has nothing left
    QVERIFY(stored().responses.isEmpty());
}

void TestUndo::theMenuSaysWhatWouldBeUndone()
{
    auto *menu = m_window->findChild<ui::AppMenu *>();
    const QAction *undoes = menu->actions().at(0);
    const QAction *redoes = menu->actions().at(1);
    QVERIFY(!undoes->isEnabled());
    openEmpty();
    emit menu->aboutToShow();
    QVERIFY(undoes->isEnabled());
    QCOMPARE(undoes->text(), u"Undo"_s);
    session().setNote({u"S2.4"_s}, core::NoteKind::Private, u"x"_s);
    session().setScenario(u"A && B"_s, core::Scenario{u"A && B"_s, {}});
    session().undo();
    emit menu->aboutToShow();
    QCOMPARE(undoes->text(), u"Undo: private note on S2.4"_s);
    QCOMPARE(redoes->text(), u"Redo: what-if “A &&&& B”"_s);
    m_window->showStart();
    QVERIFY(!undoes->isEnabled());
}

void TestUndo::thatThereIsNothingIsSaid()
{
    openEmpty();
    undo();
    QCOMPARE(done().text(), u"There is nothing to undo."_s);
    redo();
    QCOMPARE(done().text(), u"There is nothing to redo."_s);
    QVERIFY(m_place->store->log(session().assessment().header.id)->isEmpty());
}

void TestUndo::aReasonIsAskedAfterAMilestoneAndKept()
{
    openEmpty();
    session().setAnswer({u"S2.4"_s}, core::ChosenLevel{3});
    session().nameState(u"submitted 14 March"_s);
    QVERIFY(!reason().isVisible());
    session().setAnswer({u"S2.4"_s}, core::ChosenLevel{4});
    QVERIFY(reason().isVisible());
    QVERIFY(reason().accessibleName().contains(u"submitted 14 March"_s));
    QVERIFY(stored().answer({u"S2.4"_s}) == core::Answer(core::ChosenLevel{4})); // at once
    auto *field = reason().findChild<QLineEdit *>();
    field->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), field);
    press(Qt::Key_Return); // nothing was said
    QVERIFY(reason().isVisible());
    type(u"a slip"_s);
    press(Qt::Key_Return);
    QVERIFY(!reason().isVisible());
    const auto log = *m_place->store->log(session().assessment().header.id);
    QVERIFY(log.last().change == core::Change(core::ReasonGiven{u"a slip"_s}));
    session().setAnswer({u"S2.4"_s}, core::ChosenLevel{2});
    QVERIFY(!reason().isVisible());
}

void TestUndo::whoDoesNotSayWhyIsLeftInPeace()
{
    openEmpty();
    session().nameState(u"one"_s);
    session().setAnswer({u"S2.4"_s}, core::ChosenLevel{4});
    visibleChild<QPushButton>(u"Not now"_s)->click();
    QVERIFY(!reason().isVisible());
    session().setAnswer({u"S2.4"_s}, core::ChosenLevel{3});
    QVERIFY(!reason().isVisible());
    session().nameState(u"two"_s);
    session().setAnswer({u"S2.4"_s}, core::ChosenLevel{2});
    QVERIFY(reason().isVisible());
}

QTEST_MAIN(TestUndo)
#include "tst_undo.moc"
