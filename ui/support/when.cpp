#include "ui/support/when.h"

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace ui {

QString When::edited(const QDateTime &moment, const QDateTime &now)
{
    if (!moment.isValid())
        return {};
    const QDateTime local = moment.toTimeZone(now.timeZone());
    const qint64 days = local.date().daysTo(now.date());
    if (days == 0)
        //: When an assessment was last edited; %1 is a time of day, as in “Today, 14:02”.
        return tr("Today, %1").arg(time(local));
    if (days == 1)
        //: When an assessment was last edited; %1 is a time of day.
        return tr("Yesterday, %1").arg(time(local));
    return date(local.date());
}

QString When::time(const QDateTime &moment)
{
    return QLocale().toString(moment.time(), QLocale::ShortFormat);
}

QString When::date(const QDate &date)
{
    // The short form has two digits of the year and, in some regions, the month first; the long one
    // is too long for a column. Day, short month, year reads alike everywhere.
    return QLocale().toString(date, u"d MMM yyyy"_s);
}

} // namespace ui
