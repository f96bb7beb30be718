#pragma once

#include "core/assessment/evidence.h"
#include "core/assessment/facts.h"
#include "core/assessment/planning.h"
#include "core/base/decimal.h"
#include "core/base/ids.h"
#include "core/questionnaire/weights.h"

#include <QDate>
#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace core {

// What one question holds. At most one of these; the words are the scoring rules', section 1.
struct Unanswered // nobody has looked at it
{
    bool operator==(const Unanswered &) const = default;
};
struct Unknown // somebody looked and does not know: open, too
{
    bool operator==(const Unknown &) const = default;
};
struct NotApplicable
{
    QString reason; // never empty

    bool operator==(const NotApplicable &) const = default;
};
struct ChosenLevel
{
    int level = 0; // 0 to 4

    bool operator==(const ChosenLevel &) const = default;
};
struct TypedNumber // as typed: never rounded, never turned into its level
{
    Decimal value;
    std::optional<Decimal> of = {}; // a share typed as "value of of"; both whole
    QStringList conditions = {}; // ids that hold, in the questionnaire's order

    bool operator==(const TypedNumber &) const = default;
};
struct ChosenInstead // a choice in place of a number
{
    QString choice;

    bool operator==(const ChosenInstead &) const = default;
};
struct TickedItems // no items: "none of these"
{
    QStringList items = {}; // in the questionnaire's order
    QStringList conditions = {};

    bool operator==(const TickedItems &) const = default;
};

using Answer = std::variant<Unanswered,
    Unknown,
    NotApplicable,
    ChosenLevel,
    TypedNumber,
    ChosenInstead,
    TickedItems>;

// An answer with its notes. The private note never leaves the house: no report shows it.
struct Response
{
    Answer answer = Unanswered{};
    QString note = {};
    QString privateNote = {};
    // What was asked when the answer was given, as Wordings::of() tells it. Empty where nobody
    // recorded it, and without an answer.
    QString wording = {};

    // A wording alone says nothing: it belongs to an answer.
    [[nodiscard]] bool isEmpty() const
    {
        return std::holds_alternative<Unanswered>(answer) && note.isEmpty()
            && privateNote.isEmpty();
    }
    bool operator==(const Response &) const = default;
};

enum class Purpose { Application, Renewal, NewRegion };

struct Company
{
    QString name;
    QString pgaId = {};
    QString plaId = {};
    bool fictitious = false; // sample data says so wherever the company is shown

    bool operator==(const Company &) const = default;
};

// Weights of the user's own, named: used where the header's profile is kOwnProfile.
struct OwnWeights
{
    QString name; // not empty
    WeightProfile weights; // its id is kOwnProfile; every capability and group of the questionnaire

    bool operator==(const OwnWeights &) const = default;
};
inline const ProfileId kOwnProfile{QStringLiteral("own")};

// What an assessment is about.
struct Header
{
    AssessmentId id = {};
    QString title = {}; // the user's own, may be empty
    Purpose purpose = Purpose::Application;
    QString region = {}; // CSP region, free text
    std::optional<QDate> plannedDate = {};
    ProfileId profile = {QStringLiteral("neutral")};
    std::optional<OwnWeights> ownWeights = {}; // kept while another profile is used
    Company company = {};
    QString questionnaireId = {};
    QString questionnaireVersion = {};

    bool operator==(const Header &) const = default;
};

// Where an assessment is kept. What is deleted can be put back until it is deleted for good.
enum class Shelf { Current, Archived, Deleted };

struct Assessment
{
    Header header;
    QMap<QuestionId, Response> responses = {}; // no empty ones
    Facts facts = {};
    Plan plan = {};
    QList<Scenario> scenarios = {}; // in the order they were made
    QMap<EvidenceId, Evidence> evidence = {};
    Shelf shelf = Shelf::Current;
    QDateTime lastChange = {}; // to the second, with offset; invalid where nobody recorded it

    [[nodiscard]] const Answer &answer(const QuestionId &question) const;
    [[nodiscard]] Response response(const QuestionId &question) const
    {
        return responses.value(question);
    }
    bool operator==(const Assessment &) const = default;
};

} // namespace core
