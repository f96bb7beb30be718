#include "app/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

// What a verb takes. The window is the verb without a name.
struct Form
{
    Verb verb;
    QLatin1StringView name;
    bool takesArgument;
    bool needsOutput;
    bool needsLanguage;
    QLatin1StringView options; // those it takes, besides --data-dir
};

constexpr std::array kForms = {
    Form{Verb::Demo, "demo"_L1, false, false, false, "output"_L1},
    Form{Verb::List, "list"_L1, false, false, false, "json"_L1},
    Form{Verb::Score, "score"_L1, true, false, false, "json"_L1},
    Form{Verb::Report, "report"_L1, true, true, true, "language output"_L1},
    Form{Verb::Export, "export"_L1, true, true, false, "output"_L1},
    Form{Verb::Import, "import"_L1, true, false, false, ""_L1},
    Form{Verb::Check, "check"_L1, false, false, false, ""_L1},
};

const Form *formNamed(const QString &name)
{
    for (const Form &form : kForms) {
        if (form.name == name)
            return &form;
    }
    return nullptr;
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    static QString usage()
    {
        return tr("csp-readiness [--data-dir DIR]                                the window\n"
                  "csp-readiness demo [--output DIR]                             score the bundled "
                  "sample, write its report in both languages\n"
                  "csp-readiness list [--json]                                   the assessments\n"
                  "csp-readiness score (ID | FILE.json) [--json]                 the scorecard\n"
                  "csp-readiness report (ID | FILE.json) --language it|en --output FILE.pdf\n"
                  "csp-readiness export ID --output FILE.json\n"
                  "csp-readiness import FILE.json                                prints the id\n"
                  "csp-readiness check                                           checks the "
                  "bundled questionnaire\n"
                  "\n"
                  "--data-dir DIR  folder of the database, instead of the user’s own\n"
                  "--help          this text\n"
                  "--version       the version\n"
                  "\n"
                  "Exit codes: 0 done; 1 what was checked is not in order; 2 wrong usage;\n"
                  "3 unreadable or invalid input; 4 the database is damaged, foreign, newer or "
                  "not writable.\n");
    }
    static QString unknownVerb(const QString &name)
    {
        //: %1 is what the user typed
        return tr("There is no command “%1”. “csp-readiness --help” lists those there are.")
            .arg(name);
    }
    static QString optionNotTaken(const QString &option, const QString &verb)
    {
        //: %1 is an option such as --json, %2 a command such as export
        return tr("The option --%1 does not go with “%2”. See “csp-readiness --help”.")
            .arg(option, verb);
    }
    static QString wrongCount(const QString &verb, int count)
    {
        //: %1 is a command such as export, %n the number of arguments it takes
        return tr("“%1” takes %n argument(s) besides its options. See “csp-readiness --help”.",
            nullptr,
            count)
            .arg(verb);
    }
    static QString missingOption(const QString &verb, const QString &option)
    {
        //: %1 is a command such as export, %2 an option such as --output
        return tr("“%1” needs the option --%2. See “csp-readiness --help”.").arg(verb, option);
    }
    static QString emptyOption(const QString &option)
    {
        //: %1 is an option such as --output
        return tr("The option --%1 is empty. Give it a value.").arg(option);
    }
    static QString badOption(const QString &reason)
    {
        //: %1 is a sentence of the toolkit, such as: Unknown option 'x'
        return tr("%1 See “csp-readiness --help”.").arg(reason);
    }
};

// The options given that the verb does not take, or one it needs and did not get.
std::optional<QString> problemWith(const Form &form, const QCommandLineParser &parser)
{
    const QStringList taken = QString(form.options).split(u' ');
    for (const QString &option : {u"json"_s, u"output"_s, u"language"_s}) {
        if (!parser.isSet(option))
            continue;
        if (!taken.contains(option))
            return Words::optionNotTaken(option, form.name);
        if (option != u"json"_s && parser.value(option).isEmpty())
            return Words::emptyOption(option);
    }
    if (form.needsLanguage && !parser.isSet(u"language"_s))
        return Words::missingOption(form.name, u"language"_s);
    if (form.needsOutput && !parser.isSet(u"output"_s))
        return Words::missingOption(form.name, u"output"_s);
    return std::nullopt;
}

} // namespace

Verb verbOf(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        // The values of options are no verbs: a data folder may be called "list".
        const bool takesNext = arguments.at(i) == u"--data-dir"_s
            || arguments.at(i) == u"--output"_s || arguments.at(i) == u"--language"_s;
        if (takesNext)
            ++i;
        else if (const Form *form = formNamed(arguments.at(i)))
            return form->verb;
    }
    return Verb::Window;
}

Parsed parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"data-dir"_s, {}, u"DIR"_s},
        {u"output"_s, {}, u"FILE"_s},
        {u"language"_s, {}, u"CODE"_s},
        {u"json"_s, {}},
        {QStringList{u"h"_s, u"help"_s}, {}},
        {QStringList{u"v"_s, u"version"_s}, {}}});
    if (!parser.parse(arguments)) {
        QString reason = parser.errorText();
        if (!reason.endsWith(u'.'))
            reason += u'.';
        return UsageError{Words::badOption(reason)};
    }
    if (parser.isSet(u"help"_s))
        return Information{Words::usage()};
    if (parser.isSet(u"version"_s))
        return Information{u"csp-readiness " CSP_VERSION "\n"_s};
    if (parser.isSet(u"data-dir"_s) && parser.value(u"data-dir"_s).isEmpty())
        return UsageError{Words::emptyOption(u"data-dir"_s)};

    Invocation invocation;
    invocation.dataDir = parser.value(u"data-dir"_s);
    invocation.output = parser.value(u"output"_s);
    invocation.language = parser.value(u"language"_s);
    invocation.json = parser.isSet(u"json"_s);
    const QStringList positional = parser.positionalArguments();
    constexpr Form window{Verb::Window, "csp-readiness"_L1, false, false, false, ""_L1};
    const Form *form = positional.isEmpty() ? &window : formNamed(positional.first());
    if (!form)
        return UsageError{Words::unknownVerb(positional.first())};
    if (const auto problem = problemWith(*form, parser))
        return UsageError{*problem};
    const int expected = form->takesArgument ? 1 : 0;
    if (form->verb != Verb::Window && positional.size() - 1 != expected)
        return UsageError{Words::wrongCount(form->name, expected)};
    invocation.verb = form->verb;
    invocation.argument = positional.value(1);
    return invocation;
}

} // namespace app
