#pragma once

#include "core/assessment/assessment.h"
#include "core/base/result.h"
#include "core/questionnaire/questionnaire.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace core::exchange {

constexpr int kFormatVersion = 2; // written; 1, which had no wordings, is read, too
constexpr qsizetype kMaxBytes = 20 * 1024 * 1024;

// The exchange file of one assessment (resources/schemas/assessment.schema.json): state only, keys
// sorted, UTF-8, indented, so that the same assessment is always the same bytes.
[[nodiscard]] QByteArray toJson(const Assessment &assessment);

// Reads and checks an exchange file against the questionnaire. The first problem is returned, with
// its JSON pointer. An absent id stays empty, an absent version becomes the questionnaire's; an
// absent profile becomes the first.
[[nodiscard]] Result<Assessment> fromJson(
    const QByteArray &json, const Questionnaire &questionnaire);

// Pieces that the store keeps as JSON text.
[[nodiscard]] QJsonObject answerToJson(const Answer &answer); // {} for unanswered
[[nodiscard]] Result<Answer> answerFromJson(
    const QJsonObject &json); // shape only; checkAnswer judges the rest
[[nodiscard]] QString purposeId(Purpose purpose); // "application", "renewal", "new-region"
[[nodiscard]] std::optional<Purpose> purposeFromId(const QString &id);
[[nodiscard]] QString instantText(const QDateTime &instant); // "2026-11-20T16:40:00+01:00"
[[nodiscard]] std::optional<QDateTime> instantFromText(const QString &text);

} // namespace core::exchange
