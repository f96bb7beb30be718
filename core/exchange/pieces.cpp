#include "core/exchange/pieces.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace core::exchange {

QString textWithin(JsonReader &reader, const QString &key, qsizetype limit)
{
    const QString text = reader.optionalString(key).value_or(QString());
    if (text.size() > limit)
        reader.note(ErrorCode::TextTooLong, {key, QString::number(limit)}, key);
    return text;
}

std::optional<QDate> dateFromText(const QString &text)
{
    const QDate date = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDate> optionalDate(JsonReader &reader, const QString &key)
{
    const auto text = reader.optionalString(key);
    if (!text)
        return std::nullopt;
    const auto date = dateFromText(*text);
    if (!date)
        reader.note(ErrorCode::BadDate, {*text}, key);
    return date;
}

QString monthText(YearMonth month)
{
    return u"%1-%2"_s.arg(month.year, 4, 10, QChar(u'0')).arg(month.month, 2, 10, QChar(u'0'));
}

std::optional<YearMonth> monthFromText(const QString &text)
{
    static const QRegularExpression shape(
        QRegularExpression::anchoredPattern(u"([0-9]{4})-([0-9]{2})"_s));
    const auto match = shape.match(text);
    const YearMonth month{match.captured(1).toInt(), match.captured(2).toInt()};
    return month.isValid() ? std::optional(month) : std::nullopt;
}

void put(QJsonObject &json, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

void noteAt(const QString &pointer, Error error, Errors &problems)
{
    error.place = pointer + error.place;
    problems.append(std::move(error));
}

} // namespace core::exchange
