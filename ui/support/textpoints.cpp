#include "ui/support/textpoints.h"

namespace ui {

QString pointsText(core::scoring::Millipoints points, const QLocale &locale, int decimals)
{
    Q_ASSERT(decimals >= 0 && decimals <= 3);
    int step = 1000;
    for (int i = 0; i < decimals; ++i)
        step /= 10;
    const int cut = points - points % step;
    return locale.toString(cut / 1000.0, 'f', decimals);
}

QString readingsText(const core::scoring::Readings &readings, const QLocale &locale)
{
    const QChar dash(0x2013);
    if (!readings.floor || !readings.ceiling)
        return dash;
    const QString floor = pointsText(*readings.floor, locale);
    return readings.isComplete() ? floor : floor + dash + pointsText(*readings.ceiling, locale);
}

} // namespace ui
