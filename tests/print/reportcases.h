#pragma once

#include "core/assessment/assessment.h"
#include "core/questionnaire/questionnaire.h"
#include "core/questionnaire/texts.h"
#include "core/report/blocks.h"

#include <QByteArray>
#include <QString>

namespace reportcases {

// The program's own questionnaire and sample, read from the source folder. A broken file ends the
// test at once.
[[nodiscard]] const core::Questionnaire &questionnaire();
[[nodiscard]] const core::Texts &texts(const QString &language);
[[nodiscard]] core::Assessment sample();

// Variations of the sample.
[[nodiscard]] core::Assessment empty(); // nothing answered, nothing known but the company
[[nodiscard]] core::Assessment complete(); // every question at its best
[[nodiscard]] core::Assessment notApplicable(); // every question, whether or not that is allowed

// The compiled Italian words.
[[nodiscard]] QString italianWords();
[[nodiscard]] core::report::Document report(
    const core::Assessment &assessment, const QString &language, bool withTrace = false);

[[nodiscard]] QByteArray fileContents(const QString &path);

} // namespace reportcases
