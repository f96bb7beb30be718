#pragma once

#include "core/questionnaire/texts.h"
#include "core/report/blocks.h"
#include "core/report/words.h"

#include <QList>

namespace core::report {

// What a questionnaire is shown from: its words in one language or in several, side by side.
struct ReviewSource
{
    const Questionnaire &questionnaire;
    QList<const Texts *> languages; // at least one; the first gives numbers and dates their form
    QStringList languageNames; // of each of them, as its own speakers call it
    const Words &words; // heads and labels, in the first language
    QString programVersion;
};

// The questionnaire as a document for a reviewer: every text, and beside it weights, points, edges,
// conditions, effort, validity of evidence and sources, then thresholds, glossary and the register
// of sources.
[[nodiscard]] Document review(const ReviewSource &source);

} // namespace core::report
