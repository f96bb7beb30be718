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
    [[nodiscard]] static QString sentence(FactProblem problem, const QLocale &locale);
    // Empty where nothing is wrong.
    [[nodiscard]] static QString sentence(
        NumberReading::Problem problem, const core::MeasureKind &kind, const QLocale &locale);
    // How a day and a month are written, by an example.
    [[nodiscard]] static QString dayHint(const QLocale &locale);
    [[nodiscard]] static QString monthHint(const QLocale &locale);
};

} // namespace ui
