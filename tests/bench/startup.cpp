#include "bench/figures.h"

#include "app/content.h"
#include "app/wiring.h"
#include "core/exchange/exchange.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QTemporaryDir>
#include <QVBoxLayout>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace bench {

namespace {

// What a partner's start page lists after some years, and what a distributor's never should.
struct Load
{
    int assessments;
    int starts;
    QString aim;
};

// Leaves the process the moment a window has been painted: what comes after is not start.
class LeaveAfterPaint final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint)
            return QObject::eventFilter(watched, event);
        // The paint under way still has to be done: come back when the loop is idle.
        QMetaObject::invokeMethod(
            this, [] { _exit(0); }, Qt::QueuedConnection);
        return false;
    }
};

void measureSearch(const QString &self, const QString &folder)
{
    QProcess searching;
    searching.setProcessChannelMode(QProcess::ForwardedChannels);
    searching.start(self, {QString::fromLatin1(kSearchArgument), folder});
    if (!searching.waitForFinished(-1) || searching.exitCode() != 0)
        qFatal("the search could not be timed");
}

struct Start
{
    double processorNs = 0;
    double peakKilobytes = 0;
};

Start startOnce(const QByteArray &self, const char *argument, const QByteArray &folder)
{
    const pid_t child = fork();
    if (child == 0) {
        execl(self.constData(), self.constData(), argument, folder.constData(), nullptr);
        _exit(127);
    }
    int status = 0;
    rusage usage = {};
    wait4(child, &status, 0, &usage);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        qFatal("the measured window did not start");
    const auto ns = [](const timeval &time) {
        return double(time.tv_sec) * 1e9 + double(time.tv_usec) * 1e3;
    };
    return {ns(usage.ru_utime) + ns(usage.ru_stime), double(usage.ru_maxrss)};
}

void fill(const QString &folder, int assessments)
{
    const core::SystemClock clock;
    const auto content = app::loadContent();
    auto store = core::storage::Store::open(folder, clock);
    if (!content || !store)
        qFatal("no store");
    for (int i = 0; i < assessments; ++i) {
        auto sample = core::exchange::fromJson(app::sampleJson(), content->questionnaire);
        sample->header.id = {};
        sample->header.company.name += u" %1"_s.arg(i);
        if (!(*store)->add(*sample))
            qFatal("no assessment");
    }
}

} // namespace

int paintWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    LeaveAfterPaint leave;
    const auto content = app::loadContent();
    if (!content)
        return 1;
    const core::SystemClock clock;
    ui::Language language;
    language.use(u"it"_s);
    const QString folder = QString::fromLocal8Bit(argv[2]);
    app::SessionBus bus;
    app::SingleWindow single(folder, bus);
    if (single.raiseOther())
        return 1;
    auto wiring = app::Wiring::make(*content, clock, language, folder, single);
    if (!wiring)
        return 1;
    (*wiring)->show();
    (*wiring)->window().installEventFilter(&leave);
    return QApplication::exec();
}

// A search typed letter by letter, and the list painted after each.
int searchInWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    const auto content = app::loadContent();
    const core::SystemClock clock;
    ui::Language language;
    language.use(u"it"_s);
    const QString folder = QString::fromLocal8Bit(argv[2]);
    app::SessionBus bus;
    app::SingleWindow single(folder, bus);
    if (single.raiseOther())
        return 1;
    auto wiring = app::Wiring::make(*content, clock, language, folder, single);
    if (!wiring)
        return 1;
    ui::MainWindow &window = (*wiring)->window();
    window.resize(1280, 800);
    window.show();
    QCoreApplication::processEvents();
    auto *search = window.findChild<QLineEdit *>();
    int letters = 0;
    const QString wanted = u"adriatica cloud s.r.l. 1999"_s;
    const double ours = processorNs(static_cast<int>(wanted.size()), 1, [&] {
        search->setText(wanted.left(++letters));
        window.repaint();
    });
    const double whole = processorNs(15, 1, [&] { window.repaint(); });
    print(u"a letter of a search among the assessments, and the list painted"_s,
        milliseconds(ours),
        milliseconds(whole),
        ours / whole,
        u"under 100 ms"_s);
    return 0;
}

int paintYardstick(int argc, char **argv)
{
    QApplication application(argc, argv);
    LeaveAfterPaint leave;
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(new QLabel(u"Valutazioni"_s));
    auto *list = new QListWidget;
    list->addItems({u"Adriatica Cloud S.r.l."_s, u"Laguna Sistemi S.p.A."_s});
    layout->addWidget(list);
    layout->addWidget(new QLineEdit);
    window.resize(1280, 800);
    window.installEventFilter(&leave);
    window.show();
    return QApplication::exec();
}

namespace {

void measureStart(const QString &self, const QString &folder, const Load &load)
{
    const QByteArray program = self.toLocal8Bit();
    const QByteArray data = folder.toLocal8Bit();
    std::vector<double> ours;
    std::vector<double> plain;
    std::vector<double> oursPeak;
    std::vector<double> plainPeak;
    (void)startOnce(program, kWindowArgument, data); // the disk's cache is warm for both
    for (int i = 0; i < load.starts; ++i) {
        const Start window = startOnce(program, kWindowArgument, data);
        const Start yardstick = startOnce(program, kYardstickArgument, data);
        ours.push_back(window.processorNs);
        plain.push_back(yardstick.processorNs);
        oursPeak.push_back(window.peakKilobytes);
        plainPeak.push_back(yardstick.peakKilobytes);
    }
    print(u"start to first painted window, %1 assessments, processor time"_s.arg(load.assessments),
        milliseconds(median(ours)),
        milliseconds(median(plain)),
        median(ours) / median(plain),
        load.aim);
    const auto megabytes
        = [](double kilobytes) { return QString::number(kilobytes / 1024, 'f', 1) + u" MB"_s; };
    print(u"peak memory until then, %1 assessments"_s.arg(load.assessments),
        megabytes(median(oursPeak)),
        megabytes(median(plainPeak)),
        median(oursPeak) / median(plainPeak),
        u"under 150 MB"_s);
}

} // namespace

void measureStartup(const QString &self)
{
    const QTemporaryDir folder;
    // Both windows live in the same bare environment; what Qt misses in it is no figure.
    qputenv("XDG_RUNTIME_DIR", folder.path().toLocal8Bit());
    qputenv("QT_LOGGING_RULES", "*.warning=false;*.info=false");
    for (const Load &load : {Load{5, 15, u"under 2 x"_s}, Load{2000, 5, u"under 300 ms"_s}}) {
        const QString data = folder.filePath(QString::number(load.assessments));
        fill(data, load.assessments);
        measureStart(self, data, load);
        if (load.assessments > 5)
            measureSearch(self, data);
    }
}

} // namespace bench
