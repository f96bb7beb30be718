#pragma once

#include "core/assessment/facts.h"
#include "core/base/jsonreader.h"
#include "core/questionnaire/questionnaire.h"

#include <QJsonObject>

namespace core::exchange {

// Facts as JSON. A fact is an object with at most one answer, its key naming the kind ("yes",
// "option", "amount", "day", "month", "regions", "designations", "statuses"), and its fields by
// their kind under "texts", "dates" and "months".

[[nodiscard]] QJsonObject factsToJson(const Facts &facts);

// The optional key "facts" of the root, each fact checked against its question.
[[nodiscard]] Facts readFacts(
    JsonReader &root, const Questionnaire &questionnaire, Errors &problems);

} // namespace core::exchange
