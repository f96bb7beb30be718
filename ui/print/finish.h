#pragma once

#include "core/base/result.h"
#include "ui/print/pages.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace print {

// What a drawn PDF is told about itself.
struct Finish
{
    QString language = {}; // "it"
    QString title = {};
    QString author = {}; // the program and its version
    QDateTime date = {}; // invalid: none is written
    QList<Bookmark> bookmarks = {};
};

// The finishing pass over what QPdfWriter wrote: language, title, bookmarks, the document's own
// date in place of the clock's, and an id that hangs on the content alone.
[[nodiscard]] core::Result<QByteArray> finished(const QByteArray &pdf, const Finish &finish);

} // namespace print
