#pragma once

#include "core/questionnaire/texts.h"
#include "core/readiness/readiness.h"
#include "core/report/words.h"

#include <QString>
#include <QStringList>

namespace core::report {

// What is said of a result, composed of phrases in one language: the window, the command line and
// paper say the same sentence. Scores are cut to one decimal, numbers and dates go through the
// texts' locale.
struct Speech
{
    const Questionnaire &questionnaire;
    const Texts &texts; // in the language of the words
    const Words &words;
};

// "1 March 2027"
[[nodiscard]] QString longDate(const Speech &speech, QDate date);
// "a, b and c"
[[nodiscard]] QString listed(const Words &words, const QStringList &things);

// Eligibility. "Met", "Not met", "Not due yet", "Unknown", "Not applicable", "Noted".
[[nodiscard]] QString statusName(const Words &words, eligibility::Status status);
// Why it stands as it does, as a sentence with its stop; never empty.
[[nodiscard]] QString reason(const Speech &speech, const eligibility::Judgement &judgement);
// What should be said beside it, a sentence each: notes, how long it holds, what to refresh.
[[nodiscard]] QStringList remarks(const Speech &speech, const eligibility::Judgement &judgement);
// "R7 becomes not met on 1 March 2027: the designation “Security” ended on 31 January 2027."
[[nodiscard]] QString turn(const Speech &speech, const readiness::Turn &turn, QDate then);
// Whether applications are taken on the day; empty where nothing is known of closed windows.
[[nodiscard]] QString applicationWindow(
    const Speech &speech, const eligibility::ApplicationWindow &window, QDate on);

// The verdict. "Not eligible yet", "Nothing to score" or the name of a band.
[[nodiscard]] QString verdictName(const Speech &speech, scoring::Verdict verdict);
// "Gaps – Nearly ready": of floor and ceiling, as they were lowered; one where they are equal.
[[nodiscard]] QString verdictNames(const Speech &speech, const scoring::Judgement &verdict);
// The whole in one sentence: "Not eligible yet. Score between 63.2 and 73.2: gaps or nearly ready."
[[nodiscard]] QString verdictSentence(const Speech &speech, const readiness::Readiness &readiness);
// Whether it can still change, and by what; a sentence.
[[nodiscard]] QString certainty(const Speech &speech, const scoring::Judgement &verdict);
// A rule that lowered it, as a sentence: "R6a is not met: 24 of 25, and 100 % are needed."
[[nodiscard]] QString rule(
    const Speech &speech, const readiness::Readiness &readiness, const scoring::LoweringRule &rule);
// What the open questions are worth together, ceiling less floor; empty where none is open.
[[nodiscard]] QString openQuestions(const Speech &speech, const readiness::Readiness &readiness);

// What other weights could change: "With every weight halved or doubled the floor stays between
// 56.3 and 69.0 …", a sentence a reading, then whether the bands can change. Empty where there is
// nothing to score.
[[nodiscard]] QStringList robustness(const Speech &speech, const readiness::Readiness &readiness);

} // namespace core::report
