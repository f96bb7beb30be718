#include "core/base/decimal.h"

#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

__extension__ using Wide = __int128;

Wide powerOfTen(int exponent)
{
    Wide power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

std::strong_ordering compareWide(Wide a, Wide b)
{
    return a < b ? std::strong_ordering::less
        : a > b  ? std::strong_ordering::greater
                 : std::strong_ordering::equal;
}

bool isDigits(QStringView text)
{
    if (text.isEmpty())
        return false;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return false;
    }
    return true;
}

// "1.234.567" with separator '.': every group but the first has three digits. Without separators:
// as it is.
std::optional<QString> withoutGroups(QStringView whole, const QString &separator)
{
    if (separator.isEmpty() || !whole.contains(separator))
        return whole.toString();
    const QList<QStringView> groups = whole.split(separator);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const qsizetype size = groups.at(i).size();
        if (i == 0 ? (size < 1 || size > 3) : size != 3)
            return std::nullopt;
    }
    return whole.toString().remove(separator);
}

} // namespace

std::optional<Decimal> Decimal::fromText(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.sliced(1);
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.first(point);
    QStringView fraction = point < 0 ? QStringView() : text.sliced(point + 1);
    if (!isDigits(whole) || (point >= 0 && !isDigits(fraction)))
        return std::nullopt;
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    QString digits = whole.toString() + fraction.toString();
    qsizetype leading = 0;
    while (leading < digits.size() - 1 && digits.at(leading) == u'0')
        ++leading;
    digits.remove(0, leading);
    if (digits.size() > kMaxDigits || fraction.size() > kMaxDecimals)
        return std::nullopt;
    Decimal result;
    result.m_unscaled = negative ? -digits.toLongLong() : digits.toLongLong();
    result.m_decimals = static_cast<int>(fraction.size());
    return result;
}

std::optional<Decimal> Decimal::fromUserText(const QString &text, const QLocale &locale)
{
    QString plain = text.trimmed();
    plain.replace(QChar(0x2212), u'-');
    const bool negative = plain.startsWith(u'-');
    if (negative)
        plain.remove(0, 1);
    const QString point = locale.decimalPoint();
    const QStringList parts = plain.split(point);
    if (parts.size() > 2)
        return std::nullopt;
    const auto whole = withoutGroups(parts.first(), locale.groupSeparator());
    if (!whole)
        return std::nullopt;
    const QString sign = negative ? u"-"_s : QString();
    return fromText(parts.size() == 2 ? sign + *whole + u'.' + parts.last() : sign + *whole);
}

std::optional<Decimal> Decimal::fromJson(const QJsonValue &value)
{
    if (!value.isDouble())
        return std::nullopt;
    const double number = value.toDouble();
    if (!std::isfinite(number))
        return std::nullopt;
    // The shortest text that reads back as this double is the text the author wrote, up to 15
    // digits. 'f' keeps the exponent out; what needs more than our digits is refused by fromText.
    return fromText(QString::number(number, 'f', QLocale::FloatingPointShortest));
}

QString Decimal::toText() const
{
    QString digits = QString::number(std::abs(m_unscaled));
    if (m_decimals > 0) {
        digits = digits.rightJustified(m_decimals + 1, u'0');
        digits.insert(digits.size() - m_decimals, u'.');
    }
    return m_unscaled < 0 ? u'-' + digits : digits;
}

QString Decimal::toUserText(const QLocale &locale) const
{
    return locale.toString(toText().toDouble(), 'f', m_decimals);
}

QJsonValue Decimal::toJson() const
{
    return isWhole() ? QJsonValue(m_unscaled) : QJsonValue(toText().toDouble());
}

std::strong_ordering Decimal::operator<=>(const Decimal &other) const
{
    return compareWide(
        m_unscaled * powerOfTen(other.m_decimals), other.m_unscaled * powerOfTen(m_decimals));
}

std::strong_ordering comparePercent(
    const Decimal &part, const Decimal &whole, const Decimal &percent)
{
    // part / whole × 100 <=> percent, multiplied out so that nothing is divided.
    const Wide left
        = Wide(part.unscaled()) * 100 * powerOfTen(whole.decimals() + percent.decimals());
    const Wide right = Wide(percent.unscaled()) * whole.unscaled() * powerOfTen(part.decimals());
    return compareWide(left, right);
}

} // namespace core
