#pragma once

#include "core/assessment/assessment.h"
#include "core/questionnaire/questionnaire.h"

#include <QRandomGenerator>

#include <vector>

// Questionnaires and assessments that the scoring tests make up.
namespace cases {

using namespace core;
using namespace Qt::Literals::StringLiterals;

// By group and capability, how many questions of the level kind; all weights 1, all may be not
// applicable. Groups are "a", "b", capabilities "a1", questions "a1.1".
inline Questionnaire made(const std::vector<std::vector<int>> &groups)
{
    Questionnaire result;
    for (size_t g = 0; g < groups.size(); ++g) {
        const QString letter(QChar(u'a' + static_cast<ushort>(g)));
        Group group{{letter}, {}};
        for (size_t c = 0; c < groups[g].size(); ++c) {
            Capability capability{{u"%1%2"_s.arg(letter).arg(c + 1)}, {}};
            for (int q = 1; q <= groups[g][c]; ++q) {
                Question question;
                question.id = {u"%1.%2"_s.arg(capability.id.text).arg(q)};
                question.kind = LevelKind{};
                question.notApplicableAllowed = true;
                capability.questions.push_back(question);
            }
            group.capabilities.push_back(std::move(capability));
        }
        result.groups.push_back(std::move(group));
    }
    result.profiles = {WeightProfile{{u"neutral"_s}, {}, {}}};
    result.bandsFrom = {0, 50, 70, 85};
    result.buildIndex();
    return result;
}

inline Assessment with(const QMap<QString, Answer> &answers)
{
    Assessment assessment;
    for (auto entry = answers.begin(); entry != answers.end(); ++entry)
        assessment.responses.insert({entry.key()}, Response{*entry, {}, {}});
    return assessment;
}

inline Answer randomAnswer(const Question &question, QRandomGenerator &random)
{
    const int state = random.bounded(10);
    if (state == 0)
        return Unanswered{};
    if (state == 1)
        return Unknown{};
    if (state == 2 && question.notApplicableAllowed)
        return NotApplicable{u"reason"_s};
    if (const auto *measure = std::get_if<MeasureKind>(&question.kind)) {
        if (!measure->choices.isEmpty() && random.bounded(4) == 0)
            return ChosenInstead{measure->choices.first().id};
        const int least = static_cast<int>(std::max<qint64>(measure->least.unscaled(), -5));
        return TypedNumber{Decimal(random.bounded(least, 101))};
    }
    if (const auto *checklist = std::get_if<ChecklistKind>(&question.kind))
        return TickedItems{
            checklist->items.first(random.bounded(static_cast<int>(checklist->items.size()) + 1))};
    return ChosenLevel{random.bounded(kLevels)};
}

// Each question answered, open or not applicable; or, with a share of 100 that is left out, more of
// them unanswered.
inline Assessment randomAssessment(
    const Questionnaire &questionnaire, QRandomGenerator &random, int leftOut = 0)
{
    Assessment assessment;
    for (const QuestionId &id : questionnaire.questionsInOrder()) {
        const Answer answer = randomAnswer(*questionnaire.find(id), random);
        if (random.bounded(100) >= leftOut)
            assessment.responses.insert(id, Response{answer, {}, {}});
    }
    return assessment;
}

// A weight as profiles have them: mostly small, so that there are ties, sometimes an extreme.
inline int randomWeight(QRandomGenerator &random)
{
    switch (random.bounded(4)) {
    case 0:
        return random.bounded(2) == 0 ? kLeastWeight : kMostWeight;
    case 1:
        return random.bounded(kLeastWeight, kMostWeight + 1);
    default:
        return random.bounded(1, 4);
    }
}

// A weight for every group and capability, under the questionnaire's first profile.
inline void weighAtRandom(Questionnaire &questionnaire, QRandomGenerator &random)
{
    WeightProfile &profile = questionnaire.profiles.front();
    for (const Group &group : questionnaire.groups) {
        profile.groups[group.id] = randomWeight(random);
        for (const Capability &capability : group.capabilities)
            profile.capabilities[capability.id] = randomWeight(random);
    }
}

} // namespace cases
