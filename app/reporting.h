#pragma once

#include "core/base/result.h"
#include "core/report/report.h"
#include "ui/support/content.h"

namespace app {

// The report of an assessment in a language of the content. Needs a QGuiApplication only for the
// PDF.
[[nodiscard]] core::Result<core::report::Document> reportDocument(const ui::Content &content,
    const core::Assessment &assessment,
    const core::report::Request &request);
[[nodiscard]] core::Result<void> writeReport(const ui::Content &content,
    const core::Assessment &assessment,
    const core::report::Request &request,
    const QString &path);

} // namespace app
