#include "core/questionnaire/reading.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::reading {

std::optional<int> format(JsonReader &root, const QString &format, int newest)
{
    root.any(u"$schema"_s);
    const bool isOurs = root.any(u"format"_s).toString() == format;
    const double version = root.any(u"formatVersion"_s).toDouble();
    for (int known = 1; isOurs && known <= newest; ++known) {
        if (version == known)
            return known;
    }
    root.note(ErrorCode::WrongFormat, {format, QString::number(newest)});
    return std::nullopt;
}

QDate date(JsonReader &reader, const QString &key)
{
    const QString text = reader.string(key);
    const QDate date = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (reader.has(key) && !date.isValid())
        reader.note(ErrorCode::BadDate, {text}, key);
    return date;
}

bool isId(const QString &text)
{
    constexpr qsizetype kLongest = 40;
    const auto isPlain
        = [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-'); };
    return !text.isEmpty() && text.size() <= kLongest && std::ranges::all_of(text, isPlain);
}

QString id(JsonReader &reader, const QString &key)
{
    const QString text = reader.string(key);
    if (reader.has(key) && !isId(text))
        reader.note(ErrorCode::IdInvalid, {text}, key);
    return text;
}

size_t name(JsonReader &reader, const QString &key, const QStringList &names)
{
    const QString text = reader.string(key);
    const qsizetype index = names.indexOf(text);
    if (reader.has(key) && index < 0)
        reader.note(ErrorCode::UnknownName, {text}, key);
    return static_cast<size_t>(std::max<qsizetype>(index, 0));
}

Errors inFile(Errors problems, const QString &file)
{
    for (Error &problem : problems)
        problem.file = file;
    return problems;
}

} // namespace core::reading
