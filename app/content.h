#pragma once

#include "core/assessment/assessment.h"
#include "core/base/result.h"
#include "core/questionnaire/files.h"
#include "ui/support/content.h"

namespace app {

// The questionnaire of `folder` (app/contentfiles.h says what it holds) with its words in every
// language there is, or the bundled one where the folder is empty. A folder of somebody's own must
// pass the lint: the errors are the lint's.
[[nodiscard]] core::ResultOrAll<ui::Content> loadContent(const QString &folder = {});

// The same of files already read, without the lint.
[[nodiscard]] core::ResultOrAll<ui::Content> contentOf(const core::QuestionnaireFiles &files);

// Fails for an assessment of another questionnaire than the one loaded.
[[nodiscard]] core::Result<void> isOf(const ui::Content &content, const core::Header &header);

[[nodiscard]] QByteArray sampleJson();

} // namespace app
