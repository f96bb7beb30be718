#pragma once

#include "core/base/ids.h"
#include "core/questionnaire/questionnaire.h"

#include <QHash>
#include <QLocale>
#include <QStringList>

#include <array>

namespace core {

// What a level says. `name` is empty where the level has only its text.
struct LevelText
{
    QString name;
    QString text;

    bool operator==(const LevelText &) const = default;
};

// What helps to answer a question and to do better. Empty in questionnaires of format 1.
struct QuestionHelp
{
    QString why; // it is asked
    QString where; // the answer is found
    QString evidence; // proves it
    std::array<QString, kTopLevel> next; // what to do to reach levels 1 to 4

    [[nodiscard]] bool isEmpty() const { return why.isEmpty(); }
};

struct QuestionTexts
{
    QString text;
    std::array<LevelText, kLevels> levels;
    QHash<QString, QString> items;
    QHash<QString, QString> choices;
    QHash<QString, QString> conditions;
    QuestionHelp help;
};

// The words of an eligibility question.
struct EligibilityTexts
{
    QString name; // "Active membership with a PLA"
    QString text; // the question
    QString needs; // what is required
    QString where;
    QString evidence;
    QString next; // what to do where it is not met
    QHash<QString, QString> options;
    QHash<QString, QString> items;
    QHash<QString, QString> fields;
};

// A term of the glossary, as the program writes it in this language.
struct Term
{
    QString id;
    QString term;
    QString meaning;
    QStringList forms; // other ways it is written in questions
    QStringList avoid; // mistranslations and old names that must never occur
};

struct CapabilityTexts
{
    QString name;
    QString standard; // the standard of the source page, in one sentence
};

struct ProfileTexts
{
    QString name;
    QString description;
};

struct UnitTexts
{
    QString one;
    QString many;
};

// A questionnaire's words in one language, complete: every id of the questionnaire has its words,
// and edges stand in the level texts as numbers of that language.
struct Texts
{
    QString language; // "it"
    QLocale locale; // of that language; numbers and dates go through it
    QString title;
    QHash<GroupId, QString> groups;
    QHash<CapabilityId, CapabilityTexts> capabilities;
    QHash<QString, QString> bands; // by bandId()
    QHash<ProfileId, ProfileTexts> profiles;
    QHash<QString, UnitTexts> units;
    QStringList regions;
    QHash<QuestionId, QuestionTexts> questions;
    QHash<QString, EligibilityTexts> eligibility;
    QList<Term> glossary; // in the questionnaire's order
    QHash<QString, QString> evidence; // names of the evidence types
    QHash<QString, QString> thresholds; // what each number is

    [[nodiscard]] QString band(Band band) const { return bands.value(bandId(band)); }
    // "person", "people": the unit's word for this number.
    [[nodiscard]] QString unit(const QString &unitId, const Decimal &number) const;
    // "Repeatable. Written and used…": name and text as one.
    [[nodiscard]] QString wholeLevel(const QuestionId &question, int level) const;
};

} // namespace core
