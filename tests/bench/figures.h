#pragma once

#include "core/assessment/assessment.h"
#include "ui/support/content.h"

#include <QString>

#include <functional>
#include <vector>

// What the benchmark measures and how it prints it. Units are in the names.
namespace bench {

// Median processor time of one call, in nanoseconds, over `rounds` rounds of `calls` calls.
[[nodiscard]] double processorNs(int rounds, int calls, const std::function<void()> &call);

[[nodiscard]] double median(std::vector<double> values);

// One line: figure, yardstick of the same run, their ratio, and what is aimed at.
void print(const QString &name,
    const QString &figure,
    const QString &yardstick,
    double ratio,
    const QString &aim);

[[nodiscard]] QString milliseconds(double ns);
[[nodiscard]] QString microseconds(double ns);

// Started with these as the only argument, the benchmark is the window, or the yardstick window,
// and leaves after its first paint; or the window in which answers are timed.
constexpr auto kWindowArgument = "--paint-window";
constexpr auto kYardstickArgument = "--paint-yardstick";
constexpr auto kAnsweringArgument = "--answer-in-window";
constexpr auto kSearchArgument = "--search-in-window";
[[nodiscard]] int paintWindow(int argc, char **argv);
[[nodiscard]] int paintYardstick(int argc, char **argv);
[[nodiscard]] int answerInWindow(int argc, char **argv);
[[nodiscard]] int searchInWindow(int argc, char **argv);

void measureStartup(const QString &self);
void measureAnswering(const QString &self);
void measureStoring();
void measureLoading();
void measureScoring(const ui::Content &content, const core::Assessment &sample);

} // namespace bench
