#pragma once

#include "core/base/result.h"
#include "core/report/blocks.h"
#include "ui/print/pages.h"

#include <QByteArray>

namespace print {

// The document as a PDF: text as text, the typeface embedded, language, title and bookmarks set;
// the same document gives the same bytes, in every process that calls QHashSeed's
// setDeterministicGlobalSeed() first: the names of the embedded fonts hang on it.
[[nodiscard]] core::Result<QByteArray> toPdf(const core::report::Document &document);

} // namespace print
