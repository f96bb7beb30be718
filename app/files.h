#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFileDevice>
#include <QString>

namespace app {

// Reads a whole file of at most `limit` bytes. The errors name the file.
[[nodiscard]] core::Result<QByteArray> readFile(const QString &path, qsizetype limit);

// Writes all bytes to an open, unbuffered file. A write that stops half way says no reason; the one
// after it does, in the file's errorString().
[[nodiscard]] bool writeWhole(QFileDevice &file, const QByteArray &bytes);

// Writes a file whole or not at all, readable by its owner alone.
[[nodiscard]] core::Result<void> writeFile(const QString &path, const QByteArray &bytes);

} // namespace app
