#pragma once

#include "core/questionnaire/texts.h"

namespace core {

// Indexes into texts.glossary of the terms that occur in `text`, each once, in the order in which
// they first occur. Whole words, case ignored; of two terms at one place the longer counts.
[[nodiscard]] QList<qsizetype> termsIn(const QString &text, const QList<Term> &glossary);

// Everything a reader of the question sees of it: question, levels, items, choices, conditions.
[[nodiscard]] QString wholeText(const QuestionTexts &question);

} // namespace core
