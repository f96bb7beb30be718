#pragma once

#include "core/report/report.h"
#include "core/report/sentences.h"

#include <QDate>

namespace core::report {

// The sections of the report, in files of their own. Pure: they look at the source and nothing
// else.
[[nodiscard]] QList<Block> cover(const Source &source);
[[nodiscard]] QList<Block> summary(const Source &source);
[[nodiscard]] QList<Block> answers(const Source &source);
[[nodiscard]] QList<Block> requirements(const Source &source); // none where none is asked
[[nodiscard]] QList<Block> plan(const Source &source); // what-ifs, too; none where nothing is kept
[[nodiscard]] QList<Block> method(const Source &source);
[[nodiscard]] QList<Block> trace(const Source &source); // where the source asks for it

// What several sections say the same way.
[[nodiscard]] QString longDate(const Source &source, QDate date);
[[nodiscard]] QString companyName(const Source &source); // never empty
[[nodiscard]] QString purposeName(const Source &source);
[[nodiscard]] Speech speechOf(const Source &source);
[[nodiscard]] QList<Block> loweringRules(const Source &source); // a paragraph each
[[nodiscard]] const WeightProfile &profile(const Source &source); // the one the score was made with
[[nodiscard]] ProfileTexts profileTexts(const Source &source); // of the assessment's own, too
[[nodiscard]] QString listed(const Source &source, const QStringList &things); // "a, b and c"
[[nodiscard]] Scale scale(const Source &source);
// An answer in one line: "24 of 25", "11 people", "Advisory; Design", the text of a level.
[[nodiscard]] QString shortAnswer(
    const Source &source, const Question &question, const Answer &answer);

} // namespace core::report
