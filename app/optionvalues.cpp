#include "app/optionvalues.h"

#include "core/assessment/factchecking.h"
#include "core/base/decimal.h"
#include "core/exchange/pieces.h"
#include "core/scoring/robustness.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace app {

using core::Band;
using core::Decimal;
using core::scoring::Millipoints;

namespace {

// The number times 10 to the power of `decimals`; none where it has more decimals or is negative.
std::optional<qint64> scaled(const QString &text, int decimals)
{
    const auto number = Decimal::fromText(text);
    if (!number || text.startsWith(u'-') || number->decimals() > decimals)
        return std::nullopt;
    qint64 value = number->unscaled();
    for (int at = number->decimals(); at < decimals; ++at)
        value *= 10;
    return value;
}

struct Milli
{
    const core::Questionnaire &questionnaire;

    Millipoints operator()(Band band) const
    {
        return questionnaire.bandsFrom[static_cast<size_t>(band)] * core::scoring::kPerPoint;
    }
    Millipoints operator()(Millipoints points) const { return points; }
};

} // namespace

std::optional<QDate> dayFromText(const QString &text)
{
    const auto day = core::exchange::dateFromText(text);
    return day && core::checkDay(*day) ? day : std::nullopt;
}

std::optional<int> tenthsFromText(const QString &text)
{
    const auto tenths = scaled(text, /*decimals=*/1);
    if (!tenths || *tenths < core::scoring::kLeastTenths || *tenths > core::scoring::kMostTenths)
        return std::nullopt;
    return static_cast<int>(*tenths);
}

std::optional<Target> targetFromText(const QString &text)
{
    for (const Band band : core::kBands) {
        if (core::bandId(band) == text)
            return band;
    }
    const auto points = scaled(text, /*decimals=*/3);
    if (!points || *points > core::scoring::kFull)
        return std::nullopt;
    return static_cast<Millipoints>(*points);
}

QString bandIds()
{
    QStringList ids;
    for (const Band band : core::kBands)
        ids.append(core::bandId(band));
    return ids.join(u", "_s);
}

Millipoints millipointsOf(const Target &target, const core::Questionnaire &questionnaire)
{
    return std::visit(Milli{questionnaire}, target);
}

} // namespace app
