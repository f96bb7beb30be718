#include "core/eligibility/precheck.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::eligibility {

namespace {

// A wait or twelve months of tenure or revenue cannot be hastened; a designation takes months,
// security weeks, support is a contract. For a renewal the plan is due at once; a new region begins
// with a location account there, and has no tenure to show.
QStringList inOrderOf(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Application:
        return {u"W1"_s, u"R8"_s, u"R5"_s, u"R7"_s, u"R6a"_s, u"R6b"_s, u"R6c"_s, u"R3"_s};
    case Purpose::Renewal:
        return {u"R5"_s, u"R7"_s, u"R4"_s, u"R6a"_s, u"R6b"_s, u"R6c"_s, u"R3"_s, u"R1"_s};
    case Purpose::NewRegion:
        return {u"W1"_s, u"R5"_s, u"R7"_s, u"R1"_s, u"R6a"_s, u"R6b"_s, u"R6c"_s, u"R3"_s};
    }
    Q_UNREACHABLE();
}

bool isLeft(const Judgement &judgement)
{
    return judgement.status == Status::Unknown
        && (std::holds_alternative<NotAnswered>(judgement.reason)
            || std::holds_alternative<DateMissing>(judgement.reason));
}

template <typename Wanted>
QStringList idsOf(const std::vector<Judgement> &judgements, Wanted wanted)
{
    QStringList ids;
    for (const Judgement &judgement : judgements) {
        if (wanted(judgement))
            ids.append(judgement.id);
    }
    return ids;
}

} // namespace

QStringList preCheckQuestions(const Questionnaire &questionnaire, Purpose purpose)
{
    QStringList ids;
    for (const QString &id : inOrderOf(purpose)) {
        const auto &asked = questionnaire.eligibility;
        if (std::ranges::find(asked, id, &EligibilityQuestion::id) != asked.end())
            ids.append(id);
    }
    return ids;
}

PreCheck::Outcome PreCheck::outcome() const
{
    const auto has = [this](Status status) {
        return std::ranges::find(judgements, status, &Judgement::status) != judgements.end();
    };
    return has(Status::NotMet) ? Outcome::Fails
        : has(Status::Unknown) ? Outcome::NothingFailsSoFar
                               : Outcome::AllHold;
}

QStringList PreCheck::failing() const
{
    return idsOf(judgements, [](const Judgement &one) { return one.status == Status::NotMet; });
}

QStringList PreCheck::left() const { return idsOf(judgements, isLeft); }

QStringList PreCheck::unclear() const
{
    return idsOf(judgements,
        [](const Judgement &one) { return one.status == Status::Unknown && !isLeft(one); });
}

PreCheck preCheck(const Questionnaire &questionnaire, const Assessment &assessment, QDate on)
{
    PreCheck result;
    const QStringList ids = preCheckQuestions(questionnaire, assessment.header.purpose);
    for (const QString &id : ids) {
        if (auto judgement = judge(questionnaire, assessment, on, id))
            result.judgements.push_back(std::move(*judgement));
    }
    return result;
}

} // namespace core::eligibility
