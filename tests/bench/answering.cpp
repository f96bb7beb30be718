#include "bench/figures.h"

#include "app/content.h"
#include "app/wiring.h"
#include "ui/pages/assessmentpage.h"

#include <QApplication>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace bench {

namespace {

constexpr int kRounds = 15;
constexpr int kAnswers = 10;
const core::QuestionId kAnswered{u"S2.2"_s}; // of levels

core::Result<core::AssessmentId> addSample(
    const ui::Content &content, const core::Clock &clock, const QString &folder)
{
    auto store = core::storage::Store::open(folder, clock);
    if (!store)
        return core::fail(store.error());
    return app::StoreLibrary(**store, content, clock).openSample();
}

// An answer, and everything on the screen that follows from it, painted. What is saved meanwhile
// is in it too.
double answerAndPaintNs(ui::AssessmentPage &page)
{
    int level = 0;
    return processorNs(kRounds, kAnswers, [&] {
        level = level % core::kTopLevel + 1;
        page.session().setAnswer(kAnswered, core::ChosenLevel{level});
        QCoreApplication::processEvents();
    });
}

void measurePage(ui::MainWindow &window, ui::AssessmentPage &page, const QString &name)
{
    QCoreApplication::processEvents();
    const double answer = answerAndPaintNs(page);
    const double whole = processorNs(kRounds, kAnswers, [&] { window.repaint(); });
    print(u"an answer, saved and painted: %1"_s.arg(name),
        milliseconds(answer),
        milliseconds(whole),
        answer / whole,
        u"under 16 ms"_s);
}

} // namespace

// Everything but the plan, whose way is searched beside the window's thread.
int answerInWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    const auto content = app::loadContent();
    const core::SystemClock clock;
    const QString folder = QString::fromLocal8Bit(argv[2]);
    const auto sample
        = content ? addSample(*content, clock, folder) : core::fail(core::ErrorCode::FileMissing);
    ui::Language language;
    language.use(u"it"_s);
    if (!sample)
        return 1;
    app::SessionBus bus;
    app::SingleWindow single(folder, bus);
    auto wiring = app::Wiring::make(*content, clock, language, folder, single);
    if (!wiring)
        return 1;
    ui::MainWindow &window = (*wiring)->window();
    window.resize(1280, 800);
    window.show();
    if (!window.openAssessment(*sample))
        return 1;
    ui::AssessmentPage *page = window.assessment();
    page->showQuestion(kAnswered);
    measurePage(window, *page, u"question"_s);
    page->goTo({.kind = ui::Place::Kind::Eligibility});
    measurePage(window, *page, u"eligibility"_s);
    page->goTo({.kind = ui::Place::Kind::Results});
    measurePage(window, *page, u"results"_s);
    return 0;
}

void measureAnswering(const QString &self)
{
    QTemporaryDir folder;
    QProcess window;
    window.setProcessChannelMode(QProcess::ForwardedChannels);
    window.start(self, {QString::fromLatin1(kAnsweringArgument), folder.filePath(u"store"_s)});
    if (!window.waitForFinished(-1) || window.exitCode() != 0)
        qFatal("the measured window did not start");
}

} // namespace bench
