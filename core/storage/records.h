#pragma once

#include "core/assessment/assessment.h"
#include "core/base/result.h"

#include <QString>

#include <optional>

namespace core::storage {

// Values as the JSON texts of the store, and back. Reading looks at the shape only: an answer to a
// question that today's questionnaire does not know, or no longer takes, is kept. A shape that is
// wrong is damage, and says where.

[[nodiscard]] QString answerText(const Answer &answer);
[[nodiscard]] Result<Answer> answerOf(const QString &text);

// The id is not part of it: it belongs to the row and never changes.
[[nodiscard]] QString headerText(const Header &header);
[[nodiscard]] Result<Header> headerOf(const QString &text);

[[nodiscard]] QString factText(const Fact &fact); // "{}" for an empty one
[[nodiscard]] Result<Fact> factOf(const QString &text);

[[nodiscard]] QString textOfPlan(const Plan &plan);
[[nodiscard]] Result<Plan> planOf(const QString &text);

[[nodiscard]] QString scenariosText(const QList<Scenario> &scenarios);
[[nodiscard]] Result<QList<Scenario>> scenariosOf(const QString &text);

// One side of a 'scenario' entry of the log: the place, and the what-if where there is one.
struct ScenarioAt
{
    qsizetype place = 0;
    std::optional<Scenario> scenario = {};
};
[[nodiscard]] QString scenarioText(const ScenarioAt &at);
[[nodiscard]] Result<ScenarioAt> scenarioOf(const QString &text);

// One side of an 'evidence' entry of the log: whose, and the evidence where there is one.
struct EvidenceUnder
{
    EvidenceId id;
    std::optional<Evidence> evidence = {};
};
[[nodiscard]] QString evidenceEntryText(const EvidenceUnder &side);
[[nodiscard]] Result<EvidenceUnder> evidenceEntryOf(const QString &text);

[[nodiscard]] QString evidenceText(const Evidence &evidence);
[[nodiscard]] Result<Evidence> evidenceOf(const QString &text);

[[nodiscard]] QString shelfText(Shelf shelf); // "", "archived", "deleted"
[[nodiscard]] Result<Shelf> shelfOf(const QString &text);

[[nodiscard]] QString ownWeightsText(const OwnWeights &own);
[[nodiscard]] Result<OwnWeights> ownWeightsOf(const QString &text);

// A whole assessment, as the log's first entry holds it.
[[nodiscard]] QString assessmentText(const Assessment &assessment);
[[nodiscard]] Result<Assessment> assessmentOf(const QString &text);

[[nodiscard]] Result<QDateTime> instantOf(const QString &text);
[[nodiscard]] Result<Purpose> purposeOf(const QString &text);
[[nodiscard]] Result<std::optional<QDate>> dateOf(const QString &text); // empty: none
[[nodiscard]] QString dateText(const std::optional<QDate> &date);

} // namespace core::storage
