#pragma once

#include "core/assessment/assessment.h"
#include "core/base/result.h"
#include "core/questionnaire/questionnaire.h"

#include <optional>

namespace core {

// The level a typed number, a list of ticks, a choice or a chosen level is worth: 0 to 4. None for
// unanswered, unknown and not applicable, and for an answer the question does not take (a store may
// hold one of an older questionnaire).
[[nodiscard]] std::optional<int> levelOf(const Question &question, const Answer &answer);

// Whether the question takes this answer: right kind, level 0 to 4, number within bounds and whole
// where counts are asked, items and conditions known and not repeated, "not applicable" allowed and
// with a reason.
[[nodiscard]] Result<void> checkAnswer(const Question &question, const Answer &answer);

// Unanswered, unknown, or an answer the question does not take: open. Everything else is closed.
[[nodiscard]] bool isOpen(const Question &question, const Answer &answer);

// The same answer with items and conditions in the questionnaire's order, so that equal answers are
// equal values.
[[nodiscard]] Answer inOrder(const Question &question, Answer answer);

} // namespace core
