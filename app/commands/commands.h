#pragma once

#include "app/commandline.h"
#include "core/base/clock.h"
#include "core/base/error.h"
#include "ui/support/content.h"

#include <QTextStream>

namespace app {

// What every command gets: what was asked, the content, the time, and where to write.
struct Context
{
    const Invocation &invocation;
    const ui::Content &content;
    const core::Clock &clock;
    QString language; // of messages
    QTextStream &out;
    QTextStream &err;
};

enum ExitCode : int { Done = 0, NotInOrder = 1, WrongUsage = 2, BadInput = 3, StoreUnusable = 4 };

// Says the error on `err` and returns the exit code that goes with it.
[[nodiscard]] int failWith(const Context &context, const core::Error &error);
[[nodiscard]] int exitCodeOf(core::ErrorCode code);

// One command a file. Each returns the exit code.
[[nodiscard]] int demo(const Context &context);
[[nodiscard]] int list(const Context &context);
[[nodiscard]] int score(const Context &context);
[[nodiscard]] int eligibility(const Context &context);
[[nodiscard]] int plan(const Context &context);
[[nodiscard]] int report(const Context &context);
[[nodiscard]] int exportFile(const Context &context);
[[nodiscard]] int importFile(const Context &context);
[[nodiscard]] int deleteAssessment(const Context &context);
[[nodiscard]] int restore(const Context &context);
[[nodiscard]] int eraseName(const Context &context);
[[nodiscard]] int show(const Context &context);
[[nodiscard]] int check(const Invocation &invocation, QTextStream &out, QTextStream &err);
[[nodiscard]] int stamp(const Invocation &invocation, QTextStream &out, QTextStream &err);

} // namespace app
