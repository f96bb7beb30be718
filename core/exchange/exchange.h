#pragma once

#include "core/assessment/assessment.h"
#include "core/base/result.h"
#include "core/questionnaire/questionnaire.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace core::exchange {

// Written. Read, too, are 3, which had no evidence, 2, which had no facts, plan, what-ifs and own
// weights either, and 1, which had no wordings.
constexpr int kFormatVersion = 4;
constexpr qsizetype kMaxBytes = 20 * 1024 * 1024;

// The exchange file of one assessment (resources/schemas/assessment.schema.json): state only, keys
// sorted, UTF-8, indented, so that the same assessment is always the same bytes.
[[nodiscard]] QByteArray toJson(const Assessment &assessment);

// Reads and checks an exchange file against the questionnaire. The first problem is returned, with
// its JSON pointer. An absent id stays empty, an absent version becomes the questionnaire's; an
// absent profile becomes the first.
[[nodiscard]] Result<Assessment> fromJson(
    const QByteArray &json, const Questionnaire &questionnaire);

// Pieces that the store keeps as JSON text. Reading looks at the shape only.
[[nodiscard]] QJsonObject answerToJson(const Answer &answer); // {} for unanswered
[[nodiscard]] Result<Answer> answerFromJson(const QJsonObject &json); // checkAnswer judges it
[[nodiscard]] QJsonObject factToJson(const Fact &fact); // {} for an empty one
[[nodiscard]] Result<Fact> factFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject planToJson(const Plan &plan); // {} for an empty one
[[nodiscard]] Result<Plan> planFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject scenarioToJson(const Scenario &scenario);
[[nodiscard]] Result<Scenario> scenarioFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject ownWeightsToJson(const OwnWeights &own);
[[nodiscard]] Result<OwnWeights> ownWeightsFromJson(const QJsonObject &json);
[[nodiscard]] QString purposeId(Purpose purpose); // "application", "renewal", "new-region"
[[nodiscard]] std::optional<Purpose> purposeFromId(const QString &id);
[[nodiscard]] QString instantText(const QDateTime &instant); // "2026-11-20T16:40:00+01:00"
[[nodiscard]] std::optional<QDateTime> instantFromText(const QString &text);

} // namespace core::exchange
