#include "app/wiring.h"
#include "tests/app/onebus.h"
#include "tests/ui/pagesfixture.h"
#include "ui/pages/assessmentlist.h"
#include "ui/pages/assessmentpage.h"
#include "ui/widgets/messagebar.h"

#include <QPushButton>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace app;
using namespace fixtures;

class TestSecondWindow final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aRaisedWindowComesToTheFront();
    void theWindowOfASecondReadsAndSaysWhy();
    void theWindowWritesOnceTheOtherIsClosed();
    void anotherProgramsAssessmentIsListedWhenTheStartIsShown();

private:
    [[nodiscard]] std::unique_ptr<Wiring> window(SingleWindow &single);

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock;
    ui::Language m_language;
};

void TestSecondWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_language.use(u"en"_s);
}

std::unique_ptr<Wiring> TestSecondWindow::window(SingleWindow &single)
{
    auto wiring = Wiring::make(content(), m_clock, m_language, m_folder->path(), single);
    if (!wiring)
        qFatal("no window");
    (*wiring)->show();
    return std::move(*wiring);
}

void TestSecondWindow::aRaisedWindowComesToTheFront()
{
    Bus bus(nullptr);
    SingleWindow single(m_folder->path(), bus);
    const auto wiring = window(single);
    wiring->window().showMinimized();
    emit bus.raiseRequested();
    QVERIFY(!wiring->window().isMinimized());
    QVERIFY(QTest::qWaitForWindowActive(&wiring->window()));
}

void TestSecondWindow::theWindowOfASecondReadsAndSaysWhy()
{
    {
        const auto store = core::storage::Store::open(m_folder->path(), m_clock);
        QVERIFY((*store)->add({.header = {.id = {u"a"_s},
                                   .company = {.name = u"Prova"_s},
                                   .questionnaireId = content().questionnaire.id}}));
    }
    const auto process = holder(m_folder->path());
    Bus bus(nullptr);
    SingleWindow single(m_folder->path(), bus);
    const auto wiring = window(single);
    auto *bar = wiring->window().findChild<ui::MessageBar *>();
    QVERIFY(bar->isVisible());
    const QString who
        = u"process %1 on %2"_s.arg(process->processId()).arg(QSysInfo::machineHostName());
    QVERIFY2(bar->accessibleName().contains(who), qPrintable(bar->accessibleName()));
    QVERIFY(wiring->window().openAssessment({u"a"_s}));
    QVERIFY(bar->isVisible());
    bar->findChild<QPushButton *>()->click();
    QVERIFY(bar->isVisible()); // the other still has it
}

void TestSecondWindow::theWindowWritesOnceTheOtherIsClosed()
{
    {
        const auto store = core::storage::Store::open(m_folder->path(), m_clock);
        QVERIFY((*store)->add({.header = {.id = {u"a"_s},
                                   .company = {.name = u"Prova"_s},
                                   .questionnaireId = content().questionnaire.id}}));
    }
    const auto process = holder(m_folder->path());
    Bus bus(nullptr);
    SingleWindow single(m_folder->path(), bus);
    const auto wiring = window(single);
    QVERIFY(wiring->window().openAssessment({u"a"_s}));
    auto *bar = wiring->window().findChild<ui::MessageBar *>();
    core::Session &session = wiring->window().assessment()->session();
    session.setAnswer({u"S2.2"_s}, core::ChosenLevel{3});
    QVERIFY(session.hasUnsaved()); // it stays on the screen
    QCOMPARE(session.problem()->code, core::ErrorCode::StoreOpenElsewhere);

    // Meanwhile the other window writes, and goes.
    {
        const auto store = core::storage::Store::open(m_folder->path(), m_clock);
        const core::NoteChanged note{{u"S1.1"_s}, core::NoteKind::Shared, {}, u"theirs"_s};
        QVERIFY((*store)->record({u"a"_s}, note));
    }
    process->kill();
    QVERIFY(process->waitForFinished());
    bar->findChild<QPushButton *>()->click();
    QVERIFY(!bar->isVisible());
    QVERIFY(!session.hasUnsaved());
    QCOMPARE(session.assessment().response({u"S1.1"_s}).note, u"theirs"_s);
    const auto store = core::storage::Store::open(m_folder->path(), m_clock);
    const auto held = (*store)->load({u"a"_s});
    QCOMPARE(held->answer({u"S2.2"_s}), core::Answer(core::ChosenLevel{3}));
    QCOMPARE(held->response({u"S1.1"_s}).note, u"theirs"_s);
}

void TestSecondWindow::anotherProgramsAssessmentIsListedWhenTheStartIsShown()
{
    Bus bus(nullptr);
    SingleWindow single(m_folder->path(), bus);
    const auto wiring = window(single);
    const auto store = core::storage::Store::open(m_folder->path(), m_clock);
    QVERIFY((*store)->add({.header = {.id = {u"b"_s},
                               .company = {.name = u"Imported"_s},
                               .questionnaireId = content().questionnaire.id}}));
    wiring->window().showStart();
    auto *list = wiring->window().findChild<ui::AssessmentList *>();
    QVERIFY(list);
    QCOMPARE(list->model()->rowCount(), 1);
}

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == kHolder)
        return holdLock(arguments.value(2));
    TestSecondWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_secondwindow.moc"
