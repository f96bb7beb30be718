#pragma once

#include "core/base/result.h"
#include "core/questionnaire/lint.h"
#include "ui/support/content.h"

namespace app {

// The bundled questionnaire with its words in every language there is a folder for.
[[nodiscard]] core::ResultOrAll<ui::Content> loadContent();

// The same as files, for the lint.
struct ContentFiles
{
    core::ContentFile structure;
    QList<core::ContentFile> words; // English first: the language others are compared with
};
[[nodiscard]] ContentFiles bundledFiles();

[[nodiscard]] QByteArray sampleJson();

} // namespace app
