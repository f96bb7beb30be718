#pragma once

#include <QJsonValue>
#include <QLocale>
#include <QString>

#include <compare>
#include <optional>

namespace core {

// A decimal number exactly as typed: at most 15 significant digits, at most 6 of them after the
// point. Within those limits it survives JSON's double and back unchanged. Trailing zeros do not
// count.
class Decimal
{
public:
    static constexpr int kMaxDigits = 15;
    static constexpr int kMaxDecimals = 6;

    constexpr Decimal() = default;
    explicit constexpr Decimal(qint64 whole)
        : m_unscaled(whole)
    {
    }

    // [-]digits[.digits], nothing else: no exponent, no grouping. None when it is not such a number
    // or too long.
    [[nodiscard]] static std::optional<Decimal> fromText(QStringView text);

    // As a user types it in `locale`: its decimal point, and its group separators only where they
    // group by three ("1.500" is 1500 in Italian, 1.5 in English; "1.50" is refused in Italian).
    [[nodiscard]] static std::optional<Decimal> fromUserText(
        const QString &text, const QLocale &locale);

    // None when the value is no number or beyond the limits above.
    [[nodiscard]] static std::optional<Decimal> fromJson(const QJsonValue &value);

    [[nodiscard]] QString toText() const; // plain, with '.', for files and comparisons
    [[nodiscard]] QString toUserText(const QLocale &locale) const; // for people
    [[nodiscard]] QJsonValue toJson() const;

    [[nodiscard]] bool isWhole() const { return m_decimals == 0; }
    [[nodiscard]] qint64 unscaled() const { return m_unscaled; }
    [[nodiscard]] int decimals() const { return m_decimals; }

    bool operator==(const Decimal &) const = default;
    std::strong_ordering operator<=>(const Decimal &other) const;

private:
    qint64 m_unscaled = 0; // value × 10^m_decimals
    int m_decimals = 0;
};

// Compares the share part/whole, in percent, with `percent`, exactly. whole > 0.
[[nodiscard]] std::strong_ordering comparePercent(
    const Decimal &part, const Decimal &whole, const Decimal &percent);

} // namespace core
