#pragma once

#include "core/scoring/routetables.h"
#include "core/scoring/standing.h"

#include <array>
#include <vector>

// What a route can choose from: of applicable questions only, so that every mean has a weight.
namespace core::scoring::routing {

struct Choice // a level a question may end at
{
    int level = 0;
    int effort = 0;
    int weeks = 0;
    int count = 0; // 1 where it is raised
    qint64 sum = 0; // weight times points
};

struct QuestionGround
{
    QuestionId id;
    Standing standing = {};
    std::vector<Choice> choices = {}; // the highest level first; none below the critical one
};

struct CapabilityGround
{
    int weight = 1; // in its group
    qint64 weights = 0; // of its questions
    std::vector<QuestionGround> questions = {};
    // At q the best sums of the questions from q on; one table more than questions.
    std::vector<Table> rests = {};
    Entries entries = {}; // `weight` times the rounded mean

    [[nodiscard]] qint64 worth(qint64 sum) const;
};

struct GroupGround
{
    int weight = 1; // in the total
    qint64 weights = 0; // of its capabilities
    std::vector<CapabilityGround> capabilities = {};

    [[nodiscard]] qint64 worth(qint64 sum) const; // `weight` times the rounded mean
};

struct Ground
{
    qint64 weights = 0; // of its groups
    std::vector<GroupGround> groups = {};
};

[[nodiscard]] Ground groundOf(
    const Questionnaire &questionnaire, const WeightProfile &profile, const Standings &standings);

// How many values the search's tables would hold at once.
[[nodiscard]] qint64 cellsOf(const Ground &ground);

// Makes the tables and entries of every capability.
void fillTables(Ground &ground);

} // namespace core::scoring::routing
