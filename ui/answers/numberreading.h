#pragma once

#include "core/assessment/assessment.h"
#include "core/questionnaire/questionnaire.h"

#include <QLocale>
#include <QString>

namespace ui {

// What typed text means for a question that asks for a number.
struct NumberReading
{
    enum class Problem {
        None,
        Empty,
        NotANumber,
        OtherDecimalSign, // a number, had it the other of '.' and ','
        NotWhole,
        BelowLeast,
        AboveMost,
        NotAShare, // "x of y" that is none: not whole, y not above 0, or x above y
    };
    Problem problem = Problem::Empty;
    core::TypedNumber number = {}; // with no conditions; only where there is no problem

    [[nodiscard]] bool isNumber() const { return problem == Problem::None; }
};

// A share may be "24 of 25", "24/25" or, in any language of ours, "24 di 25"; `ofWord` is the word
// of the current one. A percent sign after the number is fine.
[[nodiscard]] NumberReading readNumber(const QString &text,
    const core::MeasureKind &kind,
    const QLocale &locale,
    const QString &ofWord);

} // namespace ui
