#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace core {

// A table as comma-separated values after RFC 4180, for a spreadsheet to open: UTF-8 with a byte
// order mark, lines ended by CR LF, cells in quotes where they need them.
enum class CsvSeparator { Comma, Semicolon };
[[nodiscard]] QByteArray toCsv(const QList<QStringList> &rows, CsvSeparator separator);

// What a person typed, as a cell: spreadsheets take a text that begins with = + - @, a tab or a
// line break, also behind spaces, for a formula and run it. An apostrophe in front keeps it a text.
// One also stands before a sign that would begin a cell if the file were opened with another
// separator than its own: behind a comma, a semicolon, a tab or a line break.
[[nodiscard]] QString csvText(const QString &text);

} // namespace core
