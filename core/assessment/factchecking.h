#pragma once

#include "core/assessment/facts.h"
#include "core/base/result.h"
#include "core/questionnaire/questionnaire.h"

namespace core {

// What a field of an eligibility question holds, in the order of FactField's alternatives. Ids that
// are not known here are text.
enum class FieldType { Text, Date, Month };
[[nodiscard]] FieldType fieldTypeOf(const QString &field);

// None where the questionnaire has no such eligibility question.
[[nodiscard]] const EligibilityQuestion *eligibilityQuestion(
    const Questionnaire &questionnaire, const QString &question);

// The fields that are typed beside the answer. Those of a designation stand inside its list.
[[nodiscard]] QStringList fieldsBesideAnswer(const EligibilityQuestion &question);

// The most characters of a text in facts, plans, what-ifs and own weights; editors take no more.
// Checked here and not in reading, so that a store never holds what it refuses to read.
constexpr qsizetype kLongestText = 500;
[[nodiscard]] Result<void> checkLength(const QString &text, const QString &key); // TextTooLong

// Days that can be meant: 1 January 1900 to 31 December 9999. BadDate or DateOutOfRange.
[[nodiscard]] Result<void> checkDay(QDate day);

// Whether the question takes this fact: an answer of its kind (none where another question asks for
// it), options, items and fields it knows, amounts from 0, scores 0 to 100, a currency of three
// capital letters, a rate over 0, days and months from 1900 to 9999, no text empty or too long, no
// list empty, no region twice. An empty fact is always taken. The error's `place` is what is wrong
// in the form of the exchange file, from the fact on: "/designations/0/score".
[[nodiscard]] Result<void> checkFact(const EligibilityQuestion &question, const Fact &fact);

// The fact without empty texts among its fields and without an answer that says nothing (no region,
// no status), so that what was cleared is absent.
[[nodiscard]] Fact tidied(Fact fact);

} // namespace core
