#pragma once

#include "core/scoring/verdict.h"
#include "ui/widgets/chip.h"

namespace ui {

// How a verdict looks wherever it stands as a chip: the sign and tone of what holds already, with
// `text` as its words. A band has its bars; what stands in for one has a shape.
[[nodiscard]] ChipLook verdictLook(const core::scoring::Judgement &verdict, const QString &text);

} // namespace ui
