#pragma once

#include "core/assessment/assessment.h"
#include "core/questionnaire/questionnaire.h"

#include <QJsonObject>

namespace oracle {

// What scoring says of one assessment, in the shapes of tests/oracle/oracle.py. `request` holds
// "want" (names of results, each a key of what is returned) and their parameters: "worthOf" (ids of
// questions), "hindrances" (ids of requirements), "k" (tenths), "target" (millipoints).
[[nodiscard]] QJsonObject results(const core::Questionnaire &questionnaire,
    const core::Assessment &assessment,
    const QJsonObject &request);

} // namespace oracle
