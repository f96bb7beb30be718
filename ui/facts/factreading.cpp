#include "ui/facts/factreading.h"

#include "core/assessment/factchecking.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

const QString kIsoDay = u"yyyy-M-d"_s;
const QString kIsoMonth = u"yyyy-M"_s;

// The first of the formats that the text has.
QDate firstDate(const QString &text, const QStringList &formats, const QLocale &locale)
{
    for (const QString &format : formats) {
        const QLocale &reader = format == kIsoDay || format == kIsoMonth ? QLocale::c() : locale;
        if (const QDate date = reader.toDate(text, format); date.isValid())
            return date;
    }
    return {};
}

} // namespace

QString dayFormat(const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    return format;
}

FactReading<QDate> readDay(const QString &text, const QLocale &locale)
{
    const QString plain = text.simplified();
    if (plain.isEmpty())
        return {};
    // One digit or two, where people type either.
    QString figures = dayFormat(locale);
    figures.replace("dd"_L1, "d"_L1).replace("MM"_L1, "M"_L1);
    const QDate day
        = firstDate(plain, {figures, u"d MMM yyyy"_s, u"d MMMM yyyy"_s, kIsoDay}, locale);
    if (!day.isValid())
        return {{}, FactProblem::NotADay};
    if (!core::checkDay(day))
        return {{}, FactProblem::DayOutOfRange};
    return {day, {}};
}

QString dayText(QDate day, const QLocale &locale)
{
    return locale.toString(day, dayFormat(locale));
}

FactReading<core::YearMonth> readMonth(const QString &text, const QLocale &locale)
{
    const QString plain = text.simplified();
    if (plain.isEmpty())
        return {};
    const QDate first
        = firstDate(plain, {u"M/yyyy"_s, u"MMM yyyy"_s, u"MMMM yyyy"_s, kIsoMonth}, locale);
    const core::YearMonth month{first.year(), first.month()};
    if (!first.isValid() || !month.isValid())
        return {{}, FactProblem::NotAMonth};
    return {month, {}};
}

QString monthText(core::YearMonth month, const QLocale &locale)
{
    return locale.toString(QDate(month.year, month.month, 1), u"MM/yyyy"_s);
}

FactReading<QString> readCurrency(const QString &text)
{
    static const QRegularExpression letters(QRegularExpression::anchoredPattern(u"[A-Z]{3}"_s));
    const QString plain = text.trimmed().toUpper();
    if (plain.isEmpty())
        return {};
    if (!letters.match(plain).hasMatch())
        return {{}, FactProblem::NotACurrency};
    return {plain, {}};
}

core::MeasureKind numberBetween(core::Decimal least, core::Decimal most)
{
    core::MeasureKind kind;
    kind.least = least;
    kind.most = most;
    return kind;
}

} // namespace ui
