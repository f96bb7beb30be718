#include "core/report/figures.h"

using namespace Qt::Literals::StringLiterals;

namespace core::report {

namespace {

constexpr int kPerPoint = scoring::kFull / 100;
constexpr int kPerPercent = scoring::kFull / 100;

} // namespace

QString score(const QLocale &locale, std::optional<scoring::Millipoints> score, int decimals)
{
    Q_ASSERT(decimals >= 0 && decimals <= 3);
    if (!score)
        return u"–"_s;
    int step = kPerPoint;
    for (int i = 0; i < decimals; ++i)
        step /= 10;
    const int cut = *score - *score % step;
    return locale.toString(double(cut) / kPerPoint, 'f', decimals);
}

QString targetText(const QLocale &locale, scoring::Millipoints target)
{
    const int decimals = target % 100 == 0 ? 1 : target % 10 == 0 ? 2 : 3;
    return score(locale, target, decimals);
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
