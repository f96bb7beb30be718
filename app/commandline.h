#pragma once

#include "app/optionvalues.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace app {

enum class Verb {
    Window,
    Demo,
    List,
    Score,
    Eligibility,
    Plan,
    Report,
    Export,
    Import,
    Delete,
    Restore,
    EraseName,
    Check,
    Show,
    Stamp
};

// What the user asked for on the command line, nothing more.
struct Invocation
{
    Verb verb = Verb::Window;
    QString argument; // ID, file or folder, where the verb takes one
    QStringList further; // arguments after the first
    QString dataDir; // empty: the user's own
    QString questionnaire; // folder of a questionnaire of one's own; empty: the bundled one
    QString output; // empty: none given
    QString language; // of the report or the document; "both" where the verb takes it
    QString change; // "editorial" or "substantive"
    QString weights; // id of a profile, or a file of weights; empty: the assessment's own choice
    std::optional<QDate> on; // the day judged on
    std::optional<int> tenths; // of the robustness' factor
    std::optional<Target> target; // of a plan
    bool trace = false;
    bool json = false;
    bool spelling = false;
    bool forGood = false; // deleted so that it cannot be put back
    bool deleted = false; // those that are, instead of those that are not
};

// Why the arguments cannot be followed, as a sentence, or what to print and leave with 0 (--help,
// --version).
struct UsageError
{
    QString sentence;
};
struct Information
{
    QString text;
};

using Parsed = std::variant<Invocation, UsageError, Information>;

// Which verb stands among the arguments: needed before there is an application object to parse
// with.
[[nodiscard]] Verb verbOf(const QStringList &arguments);

// Parses all arguments, the program's name first. Needs a QCoreApplication.
[[nodiscard]] Parsed parse(const QStringList &arguments);

} // namespace app
