#include "app/application.h"

#include "app/commandline.h"
#include "app/commands/commands.h"
#include "app/commands/shared.h"
#include "app/content.h"
#include "app/window.h"
#include "ui/support/errorwords.h"
#include "ui/support/language.h"

#include <QApplication>
#include <QLocale>
#include <QLoggingCategory>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Application)

public:
    static QString noDisplay()
    {
        return tr("There is no display to open the window on. “csp-readiness --help” lists what "
                  "works without one.");
    }
};

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

// Help, version or a word that is no command: nothing to open a window for, whatever display is
// named.
bool asksForTextOnly(const QStringList &arguments)
{
    const QStringList texts{u"-h"_s, u"--help"_s, u"-v"_s, u"--version"_s};
    const bool isAsked = std::any_of(arguments.begin() + 1,
        arguments.end(),
        [&texts](const QString &argument) { return texts.contains(argument); });
    return isAsked || (arguments.size() > 1 && !arguments.at(1).startsWith(u'-'));
}

// A window needs widgets; a report needs fonts but no display; everything else neither.
std::unique_ptr<QCoreApplication> makeApplication(
    const QStringList &arguments, int &argc, char **argv)
{
    switch (verbOf(arguments)) {
    case Verb::Window:
        if (hasDisplay() && !asksForTextOnly(arguments))
            return std::make_unique<QApplication>(argc, argv);
        break;
    case Verb::Demo:
    case Verb::Report:
    case Verb::Show:
        // What the toolkit misses in a session without a desktop is nothing to tell a user who
        // asked for a file.
        QLoggingCategory::setFilterRules(u"*.warning=false\n*.info=false"_s);
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QGuiApplication>(argc, argv);
    case Verb::List:
    case Verb::Score:
    case Verb::Eligibility:
    case Verb::Plan:
    case Verb::Export:
    case Verb::Import:
    case Verb::Delete:
    case Verb::Restore:
    case Verb::EraseName:
    case Verb::Check:
    case Verb::Stamp:
        break;
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

int runVerb(const Context &context, ui::Language &language)
{
    switch (context.invocation.verb) {
    case Verb::Window:
        return hasDisplay() ? runWindow(context, language) : WrongUsage;
    case Verb::Demo:
        return demo(context);
    case Verb::List:
        return list(context);
    case Verb::Score:
        return score(context);
    case Verb::Eligibility:
        return eligibility(context);
    case Verb::Plan:
        return plan(context);
    case Verb::Report:
        return report(context);
    case Verb::Export:
        return exportFile(context);
    case Verb::Import:
        return importFile(context);
    case Verb::Delete:
        return deleteAssessment(context);
    case Verb::Restore:
        return restore(context);
    case Verb::EraseName:
        return eraseName(context);
    case Verb::Show:
        return show(context);
    case Verb::Check:
        return check(context.invocation, context.out, context.err);
    case Verb::Stamp:
        return stamp(context.invocation, context.out, context.err);
    }
    Q_UNREACHABLE();
}

} // namespace

int run(int &argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto application = makeApplication(arguments, argc, argv);
    QCoreApplication::setApplicationName(u"csp-readiness"_s);
    QCoreApplication::setApplicationVersion(u"" CSP_VERSION ""_s);
    QTextStream out(stdout);
    QTextStream err(stderr);
    ui::Language language;
    language.use(ui::Language::best(QLocale::system().uiLanguages()));

    // Qt has taken its own options (-platform and the like) out by now.
    const Parsed parsed = parse(QCoreApplication::arguments());
    if (const auto *usage = std::get_if<UsageError>(&parsed)) {
        err << u"csp-readiness: "_s << usage->sentence << '\n';
        return WrongUsage;
    }
    if (const auto *information = std::get_if<Information>(&parsed)) {
        out << information->text;
        return Done;
    }
    const auto &invocation = std::get<Invocation>(parsed);
    if (invocation.verb == Verb::Window && !hasDisplay()) {
        err << u"csp-readiness: "_s << Words::noDisplay() << '\n';
        return WrongUsage;
    }
    if (invocation.verb == Verb::Check)
        return check(invocation, out, err);
    if (invocation.verb == Verb::Stamp)
        return stamp(invocation, out, err);
    const auto content = loadContent(invocation.questionnaire);
    if (!content) {
        for (const core::Error &problem : content.error())
            err << ui::ErrorWords::withPlace(problem) << '\n';
        return BadInput;
    }
    const core::SystemClock clock;
    return runVerb({invocation, *content, clock, language.code(), out, err}, language);
}

} // namespace app
