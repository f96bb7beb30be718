#pragma once

#include "core/assessment/assessment.h"
#include "core/base/jsonreader.h"
#include "core/questionnaire/questionnaire.h"

#include <QJsonObject>
#include <QMap>

namespace core::exchange {

// Answers and notes as JSON: the key "answers" of the root.

[[nodiscard]] QJsonObject answersToJson(const QMap<QuestionId, Response> &responses);

// Each answer checked against its question. `format` is the version of the file.
void readAnswers(JsonReader &root,
    const Questionnaire &questionnaire,
    int format,
    Assessment &assessment,
    Errors &problems);

} // namespace core::exchange
