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

struct QuestionTexts
{
    QString text;
    std::array<LevelText, kLevels> levels;
    QHash<QString, QString> items;
    QHash<QString, QString> choices;
    QHash<QString, QString> conditions;
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

    [[nodiscard]] QString band(Band band) const { return bands.value(bandId(band)); }
    // "person", "people": the unit's word for this number.
    [[nodiscard]] QString unit(const QString &unitId, const Decimal &number) const;
    // "Repeatable. Written and used…": name and text as one.
    [[nodiscard]] QString wholeLevel(const QuestionId &question, int level) const;
};

} // namespace core
