#pragma once

#include "core/report/blocks.h"

#include <QByteArray>

namespace print {

// The document as one HTML file that needs nothing beside it: no script, nothing fetched, readable
// by a screen reader (headings in order, tables with head cells, each language marked), light and
// dark. UTF-8; the same document gives the same bytes. Texts are escaped, never markup.
[[nodiscard]] QByteArray toHtml(const core::report::Document &document);

} // namespace print
