#include "core/base/clock.h"

namespace core {

QDateTime SystemClock::now() const
{
    const QDateTime local = QDateTime::currentDateTime();
    const QDateTime seconds = QDateTime::fromSecsSinceEpoch(local.toSecsSinceEpoch());
    // A fixed offset keeps the user's calendar day readable on any machine, whatever its time zone.
    return seconds.toOffsetFromUtc(local.offsetFromUtc());
}

} // namespace core
