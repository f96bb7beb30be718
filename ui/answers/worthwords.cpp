#include "ui/answers/worthwords.h"

#include "core/report/figures.h"

namespace ui {

QString WorthWords::points(int millipoints, const QLocale &locale)
{
    return core::report::score(locale, millipoints, 2);
}

QString WorthWords::spoken(int millipoints, const QLocale &locale)
{
    //: Spoken after a level; %1 is a number of points, "0.55".
    return tr("It adds %1 points to the total.").arg(points(millipoints, locale));
}

} // namespace ui
