#pragma once

#include "ui/answers/numberreading.h"
#include "ui/facts/factreading.h"

#include <QCoreApplication>

namespace ui {

// What is wrong with a half-typed fact, and how to write it; in the interface's language.
class FactWords
{
    Q_DECLARE_TR_FUNCTIONS(FactWords)

public:
    // What counts until what is typed can be read.
    enum class Meanwhile { NothingCounts, EarlierCounts };

    [[nodiscard]] static QString sentence(
        FactProblem problem, Meanwhile meanwhile, const QLocale &locale);
    // Empty where nothing is wrong.
    [[nodiscard]] static QString sentence(NumberReading::Problem problem,
        const core::MeasureKind &kind,
        Meanwhile meanwhile,
        const QLocale &locale);
    // How a day and a month are written, by an example.
    [[nodiscard]] static QString dayHint(const QLocale &locale);
    [[nodiscard]] static QString monthHint(const QLocale &locale);

private:
    [[nodiscard]] static QString wrong(FactProblem problem, const QLocale &locale);
    [[nodiscard]] static QString wrong(
        NumberReading::Problem problem, const core::MeasureKind &kind, const QLocale &locale);
    [[nodiscard]] static QString untilThen(Meanwhile meanwhile);
};

} // namespace ui
