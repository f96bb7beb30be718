#pragma once

#include "core/assessment/evidence.h"
#include "core/base/result.h"

#include <QJsonObject>

namespace core::exchange {

// One piece of evidence: {"question", "file": {"name", "sha256", "size"} or "link", "type", "date",
// "validUntil", "note"}; what is empty is left out.
[[nodiscard]] QJsonObject evidenceToJson(const Evidence &evidence);

// Looks at the shape only: whether the questionnaire has such a question and type is not asked.
[[nodiscard]] Result<Evidence> evidenceFromJson(const QJsonObject &json);

} // namespace core::exchange
