#include "ui/facts/factwords.h"

namespace ui {

namespace {

const QDate kExample(2027, 3, 31); // day and month cannot be taken for each other

} // namespace

QString FactWords::sentence(FactProblem problem, Meanwhile meanwhile, const QLocale &locale)
{
    return wrong(problem, locale) + u' ' + untilThen(meanwhile);
}

QString FactWords::sentence(NumberReading::Problem problem,
    const core::MeasureKind &kind,
    Meanwhile meanwhile,
    const QLocale &locale)
{
    const QString what = wrong(problem, kind, locale);
    return what.isEmpty() ? QString() : what + u' ' + untilThen(meanwhile);
}

QString FactWords::untilThen(Meanwhile meanwhile)
{
    switch (meanwhile) {
    case Meanwhile::NothingCounts:
        //: Follows a sentence that says what is wrong with what was typed.
        return tr("Until then it does not count.");
    case Meanwhile::EarlierCounts:
        //: The same, where there was a value before what was typed.
        return tr("Until then the earlier value counts.");
    }
    Q_UNREACHABLE();
}

QString FactWords::wrong(FactProblem problem, const QLocale &locale)
{
    switch (problem) {
    case FactProblem::NotADay:
        //: %1 is a date as it is typed, such as 31/03/2027.
        return tr("This is not a date. Write it like %1.").arg(dayText(kExample, locale));
    case FactProblem::DayOutOfRange:
        return tr("The year must lie between 1900 and 9999.");
    case FactProblem::NotAMonth:
        //: %1 is a month as it is typed, such as 03/2027.
        return tr("This is not a month. Write it like %1.")
            .arg(monthText({kExample.year(), kExample.month()}, locale));
    case FactProblem::NotACurrency:
        return tr("Write the currency with three letters, such as EUR.");
    }
    Q_UNREACHABLE();
}

QString FactWords::wrong(
    NumberReading::Problem problem, const core::MeasureKind &kind, const QLocale &locale)
{
    switch (problem) {
    case NumberReading::Problem::None:
    case NumberReading::Problem::Empty:
        return {};
    case NumberReading::Problem::NotANumber:
    case NumberReading::Problem::NotAShare:
        return tr("This is not a number.");
    case NumberReading::Problem::OtherDecimalSign:
        if (locale.decimalPoint() == QStringLiteral(","))
            return tr("Use a comma for decimals.");
        return tr("Use a point for decimals.");
    case NumberReading::Problem::NotWhole:
        return tr("Only a whole number is counted here.");
    case NumberReading::Problem::BelowLeast:
        //: %1 is the smallest number allowed.
        return tr("The least is %1.").arg(kind.least.toUserText(locale));
    case NumberReading::Problem::AboveMost:
        //: %1 is the largest number allowed.
        return tr("The most is %1.").arg(kind.most.toUserText(locale));
    }
    Q_UNREACHABLE();
}

QString FactWords::dayHint(const QLocale &locale)
{
    //: In an empty field; %1 is a date as it is typed, such as 31/03/2027.
    return tr("such as %1").arg(dayText(kExample, locale));
}

QString FactWords::monthHint(const QLocale &locale)
{
    //: In an empty field; %1 is a month as it is typed, such as 03/2027.
    return tr("such as %1").arg(monthText({kExample.year(), kExample.month()}, locale));
}

} // namespace ui
