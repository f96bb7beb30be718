#pragma once

#include "core/assessment/assessment.h"
#include "core/questionnaire/texts.h"
#include "core/report/blocks.h"
#include "core/report/words.h"
#include "core/scoring/scorecard.h"

namespace core::report {

// Everything a section may look at. Nothing here is the clock.
struct Source
{
    const Questionnaire &questionnaire;
    const Texts &texts; // in the report's language
    const Words &words; // in the report's language
    const Assessment &assessment;
    const scoring::Scorecard &scorecard; // of this assessment
    QString programVersion; // "0.1.0"
};

// One pure function a section; the ordered list of them is in report.cpp. Private notes are never
// read here.
[[nodiscard]] Document build(const Source &source);

} // namespace core::report
