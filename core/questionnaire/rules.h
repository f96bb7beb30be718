#pragma once

#include "core/base/decimal.h"

#include <QDate>
#include <QStringList>

#include <array>
#include <vector>

namespace core {

// What the questionnaire takes as given about the world: dated facts, each with its source. Data,
// so that a new threshold or a closed window changes no code and no sentence. They come from
// resources/rules; the words beside them from the texts.

// Where a fact, a question or an edge comes from. "own" is this program's own judgement.
struct SourceEntry
{
    QString id; // "M8", "source", "own"
    QString trust = {}; // "A", "A*", "B", "C", "D"; empty for own judgement
    QString where = {}; // page or address as the register has it; never translated
    QDate asOf = {}; // the day it was last read; invalid for own judgement alone

    bool operator==(const SourceEntry &) const = default;
};

// What a dated fact carries besides itself.
struct Origin
{
    QStringList sources = {}; // ids of the register
    QDate asOf = {};

    bool operator==(const Origin &) const = default;
};

// How long evidence of one type proves what it proves.
struct EvidenceType
{
    QString id;
    int months = 0; // 0: no fixed time
    bool hasOwnEnd = false; // the document bears its own end date, and that counts

    bool operator==(const EvidenceType &) const = default;
};

// A number a requirement or a text refers to, by id: "ttmRevenue".
struct Threshold
{
    QString id;
    Decimal value = {};
    Origin origin = {};

    bool operator==(const Threshold &) const = default;
};

// Days, both included, on which no application is taken.
struct ClosedWindow
{
    QDate from = {};
    QDate to = {};
    Origin origin = {};

    bool operator==(const ClosedWindow &) const = default;
};

// A certification that is being withdrawn. Exam names are the same in every language.
struct Retirement
{
    QString exam;
    QDate on = {}; // 1 January where only the year is known
    bool isDayKnown = true;
    QString successor = {}; // often empty
    Origin origin = {};

    bool operator==(const Retirement &) const = default;
};

// A support plan that meets the requirement; its id is an option of the question that asks for it.
struct SupportPlan
{
    QString id;
    Origin origin = {};

    bool operator==(const SupportPlan &) const = default;
};

// An eligibility question: one typed fact a requirement is judged by.
struct EligibilityQuestion
{
    enum class Gate { Hard, Entry, Yearly, Timing };
    enum class Answer {
        YesNo,
        Choice, // one of `options`
        Amount, // USD
        Share, // per cent, or part and whole
        Hours, // or one of `options`
        Date,
        Month,
        Regions,
        Designations, // a list: solution area, score, end
        Statuses, // one of `options` for each of `items`
    };

    QString id; // "R6a"
    QString requirement; // "R6"
    QList<Gate> gates = {};
    Answer answer = Answer::YesNo;
    QStringList options = {};
    QStringList items = {};
    QStringList fields = {}; // what is typed besides the answer
    QString sameFactAs = {}; // a question asked once for both: "C1.1"; often empty
    QString threshold = {}; // id of the threshold it is held against; often empty
    QStringList sources = {};

    bool operator==(const EligibilityQuestion &) const = default;
};

// How much work a step to the next level is.
enum class Effort { Small, Medium, Large, VeryLarge }; // 1, 2, 4, 8

struct Step
{
    Effort effort = Effort::Small;
    int weeks = 0; // lead time, 0 to 52

    bool operator==(const Step &) const = default;
};

struct Rules
{
    std::vector<SourceEntry> sources;
    std::vector<EvidenceType> evidence;
    std::vector<Threshold> thresholds;
    std::vector<ClosedWindow> closedWindows;
    std::vector<Retirement> retirements;
    std::vector<SupportPlan> supportPlans;

    [[nodiscard]] const SourceEntry *source(const QString &id) const;
    [[nodiscard]] const EvidenceType *evidenceType(const QString &id) const;
    [[nodiscard]] const Threshold *threshold(const QString &id) const;

    bool operator==(const Rules &) const = default;
};

// Rules older than this many months are said to be old wherever they are relied on.
constexpr int kRulesGoodForMonths = 12;
[[nodiscard]] bool areRulesOld(QDate asOf, QDate today);

} // namespace core
