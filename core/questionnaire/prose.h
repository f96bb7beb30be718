#pragma once

#include "core/base/error.h"
#include "core/questionnaire/lint.h"
#include "core/questionnaire/texts.h"

// The lint's half that looks at texts one by one. The lint's and the stamp's alone.
namespace core::prose {

// A text people read, and no name for machines.
[[nodiscard]] bool isProse(const QString &pointer);
// A text every language has; forms, mistranslations and regions are a language's own affair.
[[nodiscard]] bool isPaired(const QString &pointer);

// Every string of the words, by pointer.
[[nodiscard]] TextsByPointer textsOf(const QByteArray &words);

// Doubled spaces, straight quotes, markup, sentences without an end.
[[nodiscard]] Errors untidiness(const TextsByPointer &texts);
// Mistranslations and old names that the glossary lists.
[[nodiscard]] Errors forbiddenWords(const TextsByPointer &texts, const QList<Term> &glossary);
// One form given to two terms: nobody could look it up.
[[nodiscard]] Errors ambiguousForms(const QList<Term> &glossary);

} // namespace core::prose
