#include "core/eligibility/money.h"

using namespace Qt::Literals::StringLiterals;

namespace core::eligibility {

namespace {

// 15 + 15 digits of amount and rate, and 6 more to bring the threshold to their scale: 36 of the 38
// that fit.
__extension__ using Wide = __int128;

constexpr int kCentDecimals = 2;

Wide powerOfTen(int exponent)
{
    Wide power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

Wide floorOf(Wide number, Wide by)
{
    const Wide cut = number / by;
    return number % by < 0 ? cut - 1 : cut;
}

// Whole cents of unscaled / 10^decimals, cut.
Wide centsOf(Wide unscaled, int decimals)
{
    return floorOf(unscaled * powerOfTen(kCentDecimals), powerOfTen(decimals));
}

std::optional<Decimal> fromCents(Wide cents)
{
    const Wide limit = powerOfTen(Decimal::kMaxDigits);
    if (cents <= -limit || cents >= limit)
        return std::nullopt;
    const auto size = static_cast<qint64>(cents < 0 ? -cents : cents);
    const QString text
        = u"%1.%2"_s.arg(size / 100).arg(size % 100, kCentDecimals, /*base=*/10, QChar(u'0'));
    return Decimal::fromText(cents < 0 ? u'-' + text : text);
}

} // namespace

Dollars dollarsOf(const Amount &amount, const Decimal &threshold)
{
    const Wide product = Wide(amount.value.unscaled()) * amount.dollars.unscaled();
    const int decimals = amount.value.decimals() + amount.dollars.decimals();
    const Wide have = product * powerOfTen(threshold.decimals());
    const Wide need = Wide(threshold.unscaled()) * powerOfTen(decimals);

    const Wide cents = centsOf(product, decimals);
    const Wide neededCents = -centsOf(-Wide(threshold.unscaled()), threshold.decimals());
    const bool isEnough = have >= need;
    return {have < need    ? std::strong_ordering::less
            : have == need ? std::strong_ordering::equal
                           : std::strong_ordering::greater,
        fromCents(cents),
        isEnough ? std::nullopt : fromCents(neededCents - cents)};
}

} // namespace core::eligibility
