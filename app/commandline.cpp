#include "app/commandline.h"

#include "app/usage.h"

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
    int least; // arguments
    int most;
    QLatin1StringView options; // those it takes, besides the two every verb takes
    QLatin1StringView needs; // those of them it cannot do without
};

constexpr int kAnyNumber = 1000;
constexpr std::array kForms = {
    Form{Verb::Demo, "demo"_L1, 0, 0, "output"_L1, ""_L1},
    Form{Verb::List, "list"_L1, 0, 0, "json deleted"_L1, ""_L1},
    Form{Verb::Score, "score"_L1, 1, 1, "on weights robustness trace json"_L1, ""_L1},
    Form{Verb::Eligibility, "eligibility"_L1, 1, 1, "on json"_L1, ""_L1},
    Form{Verb::Plan, "plan"_L1, 1, 1, "target on weights json output"_L1, "target"_L1},
    Form{Verb::Report, "report"_L1, 1, 1, "language output on trace"_L1, "language output"_L1},
    Form{Verb::Export, "export"_L1, 1, 1, "output"_L1, "output"_L1},
    Form{Verb::Import, "import"_L1, 1, 1, ""_L1, ""_L1},
    Form{Verb::Delete, "delete"_L1, 1, 1, "for-good"_L1, ""_L1},
    Form{Verb::Restore, "restore"_L1, 1, 1, ""_L1, ""_L1},
    Form{Verb::EraseName, "erase-name"_L1, 1, 1, ""_L1, ""_L1},
    Form{Verb::Check, "check"_L1, 0, 1, "spelling"_L1, ""_L1},
    Form{Verb::Show, "show"_L1, 0, 0, "language output"_L1, "output"_L1},
    Form{Verb::Stamp, "stamp"_L1, 1, kAnyNumber, "change"_L1, "change"_L1},
};

// Options with a value; those that any verb takes come first.
const QStringList kValued{u"data-dir"_s,
    u"questionnaire"_s,
    u"output"_s,
    u"language"_s,
    u"change"_s,
    u"on"_s,
    u"weights"_s,
    u"robustness"_s,
    u"target"_s};
constexpr qsizetype kTakenByAll = 2;
const QStringList kFlags{u"json"_s, u"spelling"_s, u"trace"_s, u"for-good"_s, u"deleted"_s};

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
    static QString wrongValue(const QString &option, const QString &values)
    {
        //: %1 is an option such as --change, %2 a list of the values it takes
        return tr("The option --%1 takes one of: %2.").arg(option, values);
    }
    static QString badDay(const QString &given)
    {
        //: %1 is what the user typed
        return tr("“%1” is not a day. The option --on takes year, month and day, such as "
                  "2027-03-14.")
            .arg(given);
    }
    static QString badFactor(const QString &given)
    {
        //: %1 is what the user typed
        return tr("“%1” is not a factor. The option --robustness takes a number from 1.0 to 10.0 "
                  "with a point and at most one decimal, such as 2.0.")
            .arg(given);
    }
    static QString badTarget(const QString &given)
    {
        //: %1 is what the user typed, %2 a list of bands such as gaps, ready
        return tr("“%1” is not a target. The option --target takes points from 0 to 100 with a "
                  "point and at most three decimals, such as 72.5, or one of: %2.")
            .arg(given, bandIds());
    }
    static QString jsonOrOutput()
    {
        return tr("The options --json and --output do not go together. Give one of them.");
    }
    static QString tooMany(const QString &verb)
    {
        //: %1 is a command such as check
        return tr("“%1” does not take so many arguments. See “csp-readiness --help”.").arg(verb);
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
    const QStringList taken = QString(form.options).split(u' ') + kValued.first(kTakenByAll);
    const QStringList options = kValued + kFlags;
    for (const QString &option : options) {
        if (!parser.isSet(option))
            continue;
        if (!taken.contains(option))
            return Words::optionNotTaken(option, form.name);
        if (kValued.contains(option) && parser.value(option).isEmpty())
            return Words::emptyOption(option);
    }
    const QStringList needed = QString(form.needs).split(u' ', Qt::SkipEmptyParts);
    for (const QString &option : needed) {
        if (!parser.isSet(option))
            return Words::missingOption(form.name, option);
    }
    if (parser.isSet(u"change"_s)) {
        const QStringList changes{u"editorial"_s, u"substantive"_s};
        if (!changes.contains(parser.value(u"change"_s)))
            return Words::wrongValue(u"change"_s, changes.join(u", "_s));
    }
    return std::nullopt;
}

// Reads one value into its place; what is wrong with it where it is none.
template <typename Value>
std::optional<QString> take(const QCommandLineParser &parser,
    const QString &option,
    std::optional<Value> (*read)(const QString &),
    QString (*sentence)(const QString &),
    std::optional<Value> &place)
{
    if (!parser.isSet(option))
        return std::nullopt;
    place = read(parser.value(option));
    return place ? std::nullopt : std::optional(sentence(parser.value(option)));
}

std::optional<QString> takeValues(const QCommandLineParser &parser, Invocation &invocation)
{
    if (auto problem = take(parser, u"on"_s, dayFromText, Words::badDay, invocation.on))
        return problem;
    if (auto problem
        = take(parser, u"robustness"_s, tenthsFromText, Words::badFactor, invocation.tenths))
        return problem;
    if (auto problem
        = take(parser, u"target"_s, targetFromText, Words::badTarget, invocation.target))
        return problem;
    if (invocation.json && !invocation.output.isEmpty())
        return Words::jsonOrOutput();
    return std::nullopt;
}

} // namespace

Verb verbOf(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        // The values of options are no verbs: a data folder may be called "list".
        const QString &argument = arguments.at(i);
        if (argument.startsWith("--"_L1) && kValued.contains(argument.sliced(2)))
            ++i;
        else if (const Form *form = formNamed(argument))
            return form->verb;
    }
    return Verb::Window;
}

Parsed parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const QString &option : kValued)
        parser.addOption({option, {}, u"VALUE"_s});
    for (const QString &option : kFlags)
        parser.addOption({option, {}});
    parser.addOptions(
        {{QStringList{u"h"_s, u"help"_s}, {}}, {QStringList{u"v"_s, u"version"_s}, {}}});
    if (!parser.parse(arguments)) {
        QString reason = parser.errorText();
        if (!reason.endsWith(u'.'))
            reason += u'.';
        return UsageError{Words::badOption(reason)};
    }
    if (parser.isSet(u"help"_s))
        return Information{usage()};
    if (parser.isSet(u"version"_s))
        return Information{u"csp-readiness " CSP_VERSION "\n"_s};

    Invocation invocation;
    invocation.dataDir = parser.value(u"data-dir"_s);
    invocation.questionnaire = parser.value(u"questionnaire"_s);
    invocation.output = parser.value(u"output"_s);
    invocation.language = parser.value(u"language"_s);
    invocation.change = parser.value(u"change"_s);
    invocation.weights = parser.value(u"weights"_s);
    invocation.trace = parser.isSet(u"trace"_s);
    invocation.json = parser.isSet(u"json"_s);
    invocation.forGood = parser.isSet(u"for-good"_s);
    invocation.deleted = parser.isSet(u"deleted"_s);
    invocation.spelling = parser.isSet(u"spelling"_s);
    const QStringList positional = parser.positionalArguments();
    constexpr Form window{Verb::Window, "csp-readiness"_L1, 0, 0, ""_L1, ""_L1};
    const Form *form = positional.isEmpty() ? &window : formNamed(positional.first());
    if (!form)
        return UsageError{Words::unknownVerb(positional.first())};
    if (const auto problem = problemWith(*form, parser))
        return UsageError{*problem};
    if (const auto problem = takeValues(parser, invocation))
        return UsageError{*problem};
    const qsizetype given = positional.size() - (form->verb == Verb::Window ? 0 : 1);
    if (given < form->least)
        return UsageError{Words::wrongCount(form->name, form->least)};
    if (given > form->most)
        return UsageError{form->most == form->least ? Words::wrongCount(form->name, form->most)
                                                    : Words::tooMany(form->name)};
    invocation.verb = form->verb;
    invocation.argument = positional.value(1);
    invocation.further = positional.mid(2);
    return invocation;
}

} // namespace app
