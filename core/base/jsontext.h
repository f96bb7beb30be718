#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace core {

// Reads foreign bytes as one JSON object, more strictly than QJsonDocument: besides syntax and
// depth (1024), a key that stands twice in one object and a number of more than 15 significant
// digits are refused, because QJsonDocument would silently keep one of the two, or round. So are
// texts beyond these limits, before memory is spent on them. Errors carry line and column, or a
// JSON pointer.
constexpr qsizetype kMostJsonBytes = qsizetype(64) * 1024 * 1024;
constexpr qsizetype kMostJsonValues = 1'000'000;
[[nodiscard]] Result<QJsonObject> parseJsonObject(const QByteArray &text);

// One more step of a JSON pointer (RFC 6901).
[[nodiscard]] QString pointerTo(const QString &parent, const QString &key);
[[nodiscard]] QString pointerTo(const QString &parent, qsizetype index);

} // namespace core
