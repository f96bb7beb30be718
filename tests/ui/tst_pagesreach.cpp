#include "tests/ui/windowuser.h"
#include "ui/pages/placelist.h"

#include <QPushButton>
#include <QScrollArea>

using namespace fixtures;

// Whether everything can be reached: by keyboard, by a screen reader, in a small window.
class TestPagesReach final : public QObject, private fixtures::WindowUser
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::apply(ui::Scheme::Light); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void everyFocusableControlHasAName();
    void tabReachesEveryControlOfAQuestionAndLeavesIt();
    void nothingScrollsSidewaysInItalianAt1024();
    void aNarrowWindowFoldsTheNavigationIntoAButton();

private:
    void visitAllPages(const std::function<void()> &visit);
};

void TestPagesReach::visitAllPages(const std::function<void()> &visit)
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
    for (const auto kind : {ui::Place::Kind::Results,
             ui::Place::Kind::Report,
             ui::Place::Kind::History,
             ui::Place::Kind::Details}) {
        page().goTo({.kind = kind});
        QCoreApplication::processEvents();
        visit();
    }
    m_window->showStart();
    visit(); // the list
}

void TestPagesReach::everyFocusableControlHasAName()
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

void TestPagesReach::tabReachesEveryControlOfAQuestionAndLeavesIt()
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

void TestPagesReach::nothingScrollsSidewaysInItalianAt1024()
{
    openWindow(u"it"_s, {1024, 700});
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

void TestPagesReach::aNarrowWindowFoldsTheNavigationIntoAButton()
{
    openWindow(u"en"_s, {700, 700});
    openSampleAt(u"S2.2"_s);
    QCOMPARE(m_window->size(), QSize(700, 700));
    QVERIFY(!visibleChild<ui::PlaceList>(u"Parts of the assessment"_s));

    auto *fold = visibleChild<QPushButton>(u"Navigation, now at S2 Sales force, 2 of 7"_s);
    QVERIFY(fold);
    fold->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
    QCOMPARE(
        QApplication::focusWidget(), visibleChild<ui::PlaceList>(u"Parts of the assessment"_s));
    press(Qt::Key_Escape);
    QVERIFY(!visibleChild<ui::PlaceList>(u"Parts of the assessment"_s));
    QVERIFY(page().isVisible());

    fold->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Return);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(current(), u"S3.1"_s);
    QVERIFY(!visibleChild<ui::PlaceList>(u"Parts of the assessment"_s));
}

QTEST_MAIN(TestPagesReach)
#include "tst_pagesreach.moc"
