#pragma once

#include "core/assessment/evidence.h"
#include "core/base/jsonreader.h"
#include "core/questionnaire/questionnaire.h"

#include <QJsonObject>
#include <QMap>

namespace core::exchange {

// One piece of evidence: {"question", "file": {"name", "sha256", "size"} or "link", "type", "date",
// "validUntil", "note"}; what is empty is left out.
[[nodiscard]] QJsonObject evidenceToJson(const Evidence &evidence);

// All of an assessment, by their ids. Of a file only name, size and SHA-256 are there.
[[nodiscard]] QJsonObject evidenceToJson(const QMap<EvidenceId, Evidence> &evidence);
// The optional key "evidence" of the root, each piece checked against the questionnaire.
[[nodiscard]] QMap<EvidenceId, Evidence> readEvidence(
    JsonReader &root, const Questionnaire &questionnaire, Errors &problems);

// Looks at the shape only: whether the questionnaire has such a question and type is not asked.
[[nodiscard]] Result<Evidence> evidenceFromJson(const QJsonObject &json);

} // namespace core::exchange
