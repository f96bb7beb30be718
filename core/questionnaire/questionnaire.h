#pragma once

#include "core/base/decimal.h"
#include "core/base/ids.h"
#include "core/questionnaire/rules.h"
#include "core/questionnaire/weights.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QStringList>

#include <array>
#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace core {

// The questionnaire as values: structure, weights and thresholds, no words (those are in texts.h).
// Rules: the project's scoring rules, restated in ARCHITECTURE.md, "Scoring".

constexpr int kLevels = 5; // 0 to 4
constexpr int kTopLevel = 4;

// One edge of a measure: how a typed number reaches a level.
struct Edge
{
    enum class Rule {
        Reaches, // at least `at` (more is better), at most `at` (less is better)
        Beyond, // strictly more than `at` (more is better), strictly less (less is better)
        Any, // any typed number
        Never, // not by a number, only by a choice
    };
    Rule rule = Rule::Never;
    Decimal at = {};

    bool operator==(const Edge &) const = default;
};

// Edges and conditions of levels 1 to 4, at index 0 to 3. A condition is the id of a yes/no, or "".
using Edges = std::array<Edge, kTopLevel>;
using Conditions = std::array<QString, kTopLevel>;

// A choice in place of a number ("we do not measure this"), and the level it is worth.
struct Choice
{
    QString id;
    int level = 0;

    bool operator==(const Choice &) const = default;
};

// One of five written levels.
struct LevelKind
{
    bool genericScale = false; // the words of the shared scale, save where the question has its own

    bool operator==(const LevelKind &) const = default;
};

// A typed number that gives a level.
struct MeasureKind
{
    enum class Direction { More, Less }; // which is better

    QString unit; // id of the unit's words; kPercent may be typed as "x of y"
    Direction direction = Direction::More;
    bool whole = false; // counts refuse decimals
    Decimal least = {};
    Decimal most = {};
    Edges edges = {};
    Conditions conditions = {};
    QList<Choice> choices = {};

    [[nodiscard]] bool isShare() const { return unit == QLatin1StringView("percent"); }
    bool operator==(const MeasureKind &) const = default;
};

// Things in place, ticked; the level is the band of their number.
struct ChecklistKind
{
    QStringList items;
    std::array<int, kTopLevel> edges = {}; // ticks needed for levels 1 to 4
    Conditions conditions = {};

    bool operator==(const ChecklistKind &) const = default;
};

using Kind = std::variant<LevelKind, MeasureKind, ChecklistKind>;

struct Question
{
    QuestionId id;
    Kind kind;
    int weight = 1; // 1 to 1000
    bool notApplicableAllowed = false;
    std::array<int, kLevels> points = {0, 25, 50, 75, 100};
    QStringList sources = {}; // ids of the register in Rules
    std::optional<int> critical = {}; // the level below which it lowers the verdict
    std::array<Step, kTopLevel> steps = {}; // to levels 1 to 4
    QString evidence = {}; // id of the evidence type; empty in questionnaires of format 1

    bool operator==(const Question &) const = default;
};

struct Capability
{
    CapabilityId id;
    std::vector<Question> questions;

    bool operator==(const Capability &) const = default;
};

struct Group
{
    GroupId id;
    std::vector<Capability> capabilities;

    bool operator==(const Group &) const = default;
};

enum class Band { NotReady, Gaps, NearlyReady, Ready };
constexpr std::array kBands = {Band::NotReady, Band::Gaps, Band::NearlyReady, Band::Ready};

[[nodiscard]] QString bandId(Band band); // "not-ready", "gaps", "nearly-ready", "ready"

// Where a question stands: indexes into groups, their capabilities, their questions.
struct Position
{
    size_t group = 0;
    size_t capability = 0;
    size_t question = 0;

    bool operator==(const Position &) const = default;
};

class Questionnaire
{
public:
    int format = 2; // of the files it was read from; 1 had no help, eligibility and glossary
    QString id;
    QString version;
    QDate asOf; // of the rules
    std::vector<Group> groups;
    std::vector<WeightProfile> profiles; // the first is the one used unless another is chosen
    std::array<int, kBands.size()> bandsFrom
        = {}; // points from which each band holds; the first is 0
    Rules rules;
    std::vector<EligibilityQuestion> eligibility;
    QStringList glossary; // ids of its terms, in order

    // Call once groups are complete; the lookups below need it.
    void buildIndex();

    [[nodiscard]] const Question *find(const QuestionId &question) const;
    [[nodiscard]] std::optional<Position> positionOf(const QuestionId &question) const;
    [[nodiscard]] const Capability *find(const CapabilityId &capability) const;
    [[nodiscard]] const WeightProfile *find(const ProfileId &profile) const;
    [[nodiscard]] const QList<QuestionId> &questionsInOrder() const { return m_order; }

    bool operator==(const Questionnaire &other) const;

private:
    QHash<QuestionId, Position> m_positions;
    QList<QuestionId> m_order;
};

} // namespace core
