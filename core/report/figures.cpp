#include "core/report/figures.h"

using namespace Qt::Literals::StringLiterals;

namespace core::report {

namespace {

constexpr int kPerTenth = scoring::kFull / 1000;
constexpr int kPerPercent = scoring::kFull / 100;

} // namespace

QString score(const QLocale &locale, std::optional<scoring::Millipoints> score)
{
    if (!score)
        return u"–"_s;
    const int tenths = *score / kPerTenth;
    return locale.toString(tenths / 10) + locale.decimalPoint() + locale.toString(tenths % 10);
}

QString interval(const QLocale &locale, const scoring::Readings &readings)
{
    if (!readings.floor || readings.isComplete())
        return score(locale, readings.floor);
    return score(locale, readings.floor) + u"\u00a0–\u00a0"_s + score(locale, readings.ceiling);
}

QString coverage(const QLocale &locale, scoring::Millipoints coverage)
{
    return locale.toString(coverage / kPerPercent) + u"\u00a0%"_s;
}

} // namespace core::report
