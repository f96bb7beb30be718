#pragma once

#include "core/assessment/assessment.h"
#include "core/questionnaire/texts.h"
#include "core/readiness/readiness.h"
#include "core/report/blocks.h"
#include "core/report/words.h"

namespace core::report {

// What a report is asked to be.
struct Request
{
    QString language = {}; // "it"
    readiness::Terms terms = {};
    bool withTrace = false; // every term of the score as an appendix

    bool operator==(const Request &) const = default;
};

// Everything a section may look at. Nothing here is the clock.
struct Source
{
    const Questionnaire &questionnaire;
    const Texts &texts; // in the report's language
    const Words &words; // in the report's language
    const Assessment &assessment;
    const readiness::Readiness &readiness; // of this assessment
    QString programVersion; // "0.1.0"
    bool withTrace = false; // every term of the score as an appendix
};

// One pure function a section; the ordered list of them is in report.cpp. Private notes are never
// read here.
[[nodiscard]] Document build(const Source &source);

} // namespace core::report
