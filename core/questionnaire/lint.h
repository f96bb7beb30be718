#pragma once

#include "core/base/error.h"
#include "core/questionnaire/files.h"

#include <QMap>
#include <QString>

namespace core {

// Texts of a words file by JSON pointer.
using TextsByPointer = QMap<QString, QString>;

// Everything wrong with a questionnaire, each with file and JSON pointer: what the loaders find,
// and what only shows between languages (texts or placeholders that differ, a translation older
// than its source), over time (wordings without a fingerprint) or to the eye (doubled spaces,
// straight quotes, markup, words the glossary forbids). At most kMostShown, then how many more.
[[nodiscard]] Errors lint(const QuestionnaireFiles &files);
constexpr qsizetype kMostShown = 200;

// The texts of a words file that people read: for the spelling. Empty where it is no JSON object.
[[nodiscard]] TextsByPointer proseOf(const ContentFile &words);

} // namespace core
