#include "ui/answers/numberreading.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

using Problem = NumberReading::Problem;

// The two sides of "24 of 25"; none where there is no such word or stroke between.
std::optional<std::pair<QString, QString>> sidesOf(const QString &text, const QString &ofWord)
{
    static const QRegularExpression between(
        uR"(^\s*([^/\p{L}]+?)\s*(/|\p{L}+)\s*([^/\p{L}]+?)\s*$)"_s);
    const QRegularExpressionMatch match = between.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString word = match.captured(2);
    const QStringList known{u"/"_s, u"of"_s, u"di"_s, u"su"_s, ofWord};
    if (!known.contains(word, Qt::CaseInsensitive))
        return std::nullopt;
    return std::pair{match.captured(1), match.captured(3)};
}

// "2.5" where a comma is due, and the reverse. Read with the signs swapped, it would be a number.
bool hasOtherDecimalSign(const QString &text, const QLocale &locale)
{
    const QString point = locale.decimalPoint();
    const QString other = point == "."_L1 ? u","_s : u"."_s;
    if (text.count(other) != 1 || text.contains(point))
        return false;
    return core::Decimal::fromText(QString(text).replace(other, u"."_s)).has_value();
}

NumberReading readShare(const std::pair<QString, QString> &sides, const QLocale &locale)
{
    const auto part = core::Decimal::fromUserText(sides.first, locale);
    const auto whole = core::Decimal::fromUserText(sides.second, locale);
    const core::Decimal zero;
    if (!part || !whole || !part->isWhole() || !whole->isWhole() || *whole <= zero || *part < zero
        || *part > *whole)
        return {Problem::NotAShare, {}};
    return {Problem::None, {.value = *part, .of = *whole}};
}

} // namespace

NumberReading readNumber(const QString &text,
    const core::MeasureKind &kind,
    const QLocale &locale,
    const QString &ofWord)
{
    QString plain = text.trimmed();
    if (plain.isEmpty())
        return {};
    if (kind.isShare()) {
        if (const auto sides = sidesOf(plain, ofWord))
            return readShare(*sides, locale);
        if (plain.endsWith(u'%'))
            plain = plain.chopped(1).trimmed();
    }
    const auto number = core::Decimal::fromUserText(plain, locale);
    if (!number)
        return {
            hasOtherDecimalSign(plain, locale) ? Problem::OtherDecimalSign : Problem::NotANumber,
            {}};
    if (kind.whole && !number->isWhole())
        return {Problem::NotWhole, {}};
    if (*number < kind.least)
        return {Problem::BelowLeast, {}};
    if (*number > kind.most)
        return {Problem::AboveMost, {}};
    return {Problem::None, {.value = *number}};
}

} // namespace ui
