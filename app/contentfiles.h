#pragma once

#include "core/base/result.h"
#include "core/questionnaire/files.h"

namespace app {

// A questionnaire folder, or a checkout of this project, as files:
//
//     [resources/]questionnaires/ID.json     the structure, the only one there
//     [resources/]rules/ID.json              weights, thresholds, sources
//     translations/LANGUAGE/ID.json          the words; ID.history.json and ID.origin.json beside
//
// English comes first where it is there: the others are translations of it. An empty folder is the
// bundled questionnaire. Fails where a file is missing or cannot be read; what is in the files is
// the lint's affair. Names in the result are relative to the folder.
[[nodiscard]] core::Result<core::QuestionnaireFiles> contentFiles(const QString &folder);

// Words that the spelling takes besides the dictionary's: translations/LANGUAGE/spelling.txt, one
// a line, "#" begins a comment. Empty where there is no such file.
[[nodiscard]] QStringList wordList(const QString &folder, const QString &language);

} // namespace app
