#pragma once

#include "core/base/result.h"
#include "core/questionnaire/files.h"
#include "core/questionnaire/questionnaire.h"
#include "core/questionnaire/texts.h"
#include "core/questionnaire/wording.h"

namespace core {

// Bounds on what is read at all, so that a hostile file costs no more than a large honest one.
constexpr qsizetype kMostQuestions = 10'000;

// Structure (resources/schemas/questionnaire.schema.json) and rules (rules.schema.json) ->
// questionnaire, or every problem with its file and JSON pointer. Format 1 of the structure held
// the rules itself; it is still read, and takes no rules.
[[nodiscard]] ResultOrAll<Questionnaire> loadQuestionnaire(
    const ContentFile &structure, const ContentFile &rules = {});

// Words (texts.schema.json) -> the words of `questionnaire`, or every problem: words missing,
// words for ids that do not exist, placeholders that name no edge and no threshold.
[[nodiscard]] ResultOrAll<Texts> loadTexts(
    const ContentFile &words, const Questionnaire &questionnaire);

// Wordings of one language now and before (history.schema.json), for the questions there are.
[[nodiscard]] ResultOrAll<WordingHistory> loadHistory(
    const ContentFile &history, const Questionnaire &questionnaire, const QString &language);

} // namespace core
