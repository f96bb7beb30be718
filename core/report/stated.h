#pragma once

#include "core/report/report.h"

namespace core::report {

// The fact a requirement is judged by, as it was stated: "EUR 951,400, at USD 1.08 for each". Of a
// shared fact its answer in short. A dash where nothing usable is stated. Names of people and other
// free text typed beside a fact are left out: paper is handed on.
[[nodiscard]] QString stated(const Source &source, const EligibilityQuestion &question);

} // namespace core::report
