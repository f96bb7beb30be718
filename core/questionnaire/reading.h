#pragma once

#include "core/base/jsonreader.h"

#include <QDate>

// What the loaders of a questionnaire's files share. Theirs alone: others include loader.h.
namespace core::reading {

// The head every file has: "$schema", "format", "formatVersion". The version, or none where the
// file is another's or newer, which is noted.
std::optional<int> format(JsonReader &root, const QString &format, int newest);

// Required, YYYY-MM-DD.
QDate date(JsonReader &reader, const QString &key);

// Required, a word for machines: letters, digits and hyphens, at most 40.
QString id(JsonReader &reader, const QString &key);
[[nodiscard]] bool isId(const QString &text);

// One of `names`, as its index; 0 and a problem where it is none of them.
size_t name(JsonReader &reader, const QString &key, const QStringList &names);

// The same problems, saying in which file.
[[nodiscard]] Errors inFile(Errors problems, const QString &file);

} // namespace core::reading
