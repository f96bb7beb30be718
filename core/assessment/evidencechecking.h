#pragma once

#include "core/assessment/evidence.h"
#include "core/base/result.h"
#include "core/questionnaire/questionnaire.h"

namespace core {

// The most characters of what a piece of evidence says.
constexpr qsizetype kLongestFileName = 255;
constexpr qsizetype kLongestAddress = 2'000;
constexpr qsizetype kLongestEvidenceNote = 5'000;

// 64 hexadecimal digits, lower case.
[[nodiscard]] bool isEvidenceDigest(const QString &text);

// Whether this fits the questionnaire: a question or an eligibility question of it, one of its
// types or none, days from 1900 to 9999, no text too long, a file with a name without a folder and
// a digest, or a link that says something. An error's `place` is what is wrong in the form of the
// exchange file, from the evidence on: "/file/name".
[[nodiscard]] Result<void> checkEvidence(
    const Questionnaire &questionnaire, const Evidence &evidence);

// The same of type, days and note alone.
[[nodiscard]] Result<void> checkEvidenceDetails(
    const Questionnaire &questionnaire, const Evidence &evidence);

// The type that usually proves this question's answer; empty where none is known.
[[nodiscard]] QString usualEvidenceType(
    const Questionnaire &questionnaire, const QString &question);

// Until when a document of this day proves what it proves: so many months later, the day before.
// None where the type knows no fixed time, the document says it, or there is no such type.
[[nodiscard]] std::optional<QDate> usualValidity(
    const Questionnaire &questionnaire, const QString &type, QDate date);

// How a piece stands on a day. The last day it counts is a good one.
enum class EvidenceState {
    NoEnd,
    Valid,
    EndsBeforePlan, // valid on the day, and no longer on the planned date
    Expired,
};
[[nodiscard]] EvidenceState stateOf(
    const Evidence &evidence, QDate on, const std::optional<QDate> &plannedDate);

} // namespace core
