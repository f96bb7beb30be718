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
[[nodiscard]] QList<Block> method(const Source &source);

// What several sections say the same way.
[[nodiscard]] QString longDate(const Source &source, QDate date);
[[nodiscard]] QString companyName(const Source &source); // never empty
[[nodiscard]] QString purposeName(const Source &source);
[[nodiscard]] QString bandNames(const Source &source); // "Gaps", "Gaps – Nearly ready", "Nothing…"
[[nodiscard]] bool isBandCertain(const Source &source); // floor and ceiling fall in the same band
[[nodiscard]] const WeightProfile &profile(const Source &source); // the one the score was made with
[[nodiscard]] QString listed(const Source &source, const QStringList &things); // "a, b and c"
[[nodiscard]] Scale scale(const Source &source);

} // namespace core::report
