#pragma once

#include "core/base/result.h"
#include "core/questionnaire/questionnaire.h"
#include "core/questionnaire/texts.h"

#include <QByteArray>

namespace core {

// JSON (resources/schemas/questionnaire.schema.json) -> questionnaire, or every problem with its
// JSON pointer.
[[nodiscard]] ResultOrAll<Questionnaire> loadQuestionnaire(const QByteArray &json);

// JSON (resources/schemas/texts.schema.json) -> the words of `questionnaire`, or every problem:
// words missing, words for ids that do not exist, placeholders that name no edge.
[[nodiscard]] ResultOrAll<Texts> loadTexts(
    const QByteArray &json, const Questionnaire &questionnaire);

} // namespace core
