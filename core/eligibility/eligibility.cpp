#include "core/eligibility/eligibility.h"

#include "core/eligibility/judges.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core::eligibility {

namespace {

// The table of the scoring rules, section 6. Every requirement applies to an application.
struct Requirement
{
    QLatin1StringView id;
    Judgement (*judge)(const Case &); // null: a fact, not judged
    bool renewal;
    bool newRegion;
};

constexpr std::array kRequirements{
    Requirement{"R1"_L1, membership, /*renewal=*/true, /*newRegion=*/true},
    Requirement{"R2"_L1, authority, /*renewal=*/false, /*newRegion=*/true},
    Requirement{"R3"_L1, firstLevelSupport, /*renewal=*/true, /*newRegion=*/true},
    Requirement{"R4"_L1, supportPlan, /*renewal=*/true, /*newRegion=*/true},
    Requirement{"R5"_L1, revenue, /*renewal=*/true, /*newRegion=*/true},
    Requirement{"R6a"_L1, adminMfa, /*renewal=*/true, /*newRegion=*/true},
    Requirement{"R6b"_L1, securityContact, /*renewal=*/true, /*newRegion=*/true},
    Requirement{"R6c"_L1, alertHours, /*renewal=*/true, /*newRegion=*/true},
    Requirement{"R7"_L1, designation, /*renewal=*/true, /*newRegion=*/true},
    Requirement{"R8"_L1, tenure, /*renewal=*/false, /*newRegion=*/false},
    Requirement{"R9"_L1, assessmentResult, /*renewal=*/true, /*newRegion=*/true},
    Requirement{"R10"_L1, verification, /*renewal=*/false, /*newRegion=*/true},
    Requirement{"R11"_L1, credit, /*renewal=*/false, /*newRegion=*/true},
    Requirement{"R12"_L1, acceptance, /*renewal=*/false, /*newRegion=*/true},
    Requirement{"R13"_L1, nullptr, /*renewal=*/false, /*newRegion=*/true},
    Requirement{"W1"_L1, waitingTime, /*renewal=*/false, /*newRegion=*/true},
    Requirement{"W2"_L1, nullptr, /*renewal=*/false, /*newRegion=*/true},
};

bool appliesTo(Purpose purpose, const Requirement &requirement)
{
    switch (purpose) {
    case Purpose::Application:
        return true;
    case Purpose::Renewal:
        return requirement.renewal;
    case Purpose::NewRegion:
        return requirement.newRegion;
    }
    Q_UNREACHABLE();
}

Judgement judgeCase(const Case &c)
{
    const auto found = std::ranges::find_if(kRequirements,
        [&](const Requirement &requirement) { return requirement.id == c.question.id; });
    if (found == kRequirements.end())
        return {c.question.id, Status::Noted, NotJudged{}};
    if (!appliesTo(c.assessment.header.purpose, *found))
        return {c.question.id, Status::NotApplicable, NotForPurpose{}};
    return found->judge ? found->judge(c) : Judgement{c.question.id, Status::Noted, NotJudged{}};
}

const ClosedWindow *closedOn(const Questionnaire &questionnaire, QDate on)
{
    const auto &windows = questionnaire.rules.closedWindows;
    const auto found = std::ranges::find_if(
        windows, [on](const ClosedWindow &window) { return window.from <= on && on <= window.to; });
    return found == windows.end() ? nullptr : &*found;
}

} // namespace

bool Case::isMet(const QString &id) const
{
    const auto other = judge(questionnaire, assessment, on, id);
    return !other || other->status == Status::Met;
}

std::vector<Judgement> judge(
    const Questionnaire &questionnaire, const Assessment &assessment, QDate on)
{
    Q_ASSERT(on.isValid());
    std::vector<Judgement> judgements;
    judgements.reserve(questionnaire.eligibility.size());
    for (const EligibilityQuestion &question : questionnaire.eligibility)
        judgements.push_back(judgeCase({questionnaire, assessment, question, on}));
    return judgements;
}

std::optional<Judgement> judge(
    const Questionnaire &questionnaire, const Assessment &assessment, QDate on, const QString &id)
{
    Q_ASSERT(on.isValid());
    const auto found = std::ranges::find(questionnaire.eligibility, id, &EligibilityQuestion::id);
    if (found == questionnaire.eligibility.end())
        return std::nullopt;
    return judgeCase({questionnaire, assessment, *found, on});
}

QStringList hindrances(const std::vector<Judgement> &judgements)
{
    QStringList ids;
    for (const Judgement &judgement : judgements) {
        if (judgement.hinders())
            ids.append(judgement.id);
    }
    return ids;
}

ApplicationWindow applicationWindow(const Questionnaire &questionnaire, QDate on)
{
    Q_ASSERT(on.isValid());
    ApplicationWindow result;
    if (const ClosedWindow *closed = closedOn(questionnaire, on)) {
        result.closed = *closed;
        QDate opens = on;
        while (const ClosedWindow *next = closedOn(questionnaire, opens))
            opens = next->to.addDays(1);
        result.opensOn = opens;
        return result;
    }
    for (const ClosedWindow &window : questionnaire.rules.closedWindows) {
        if (window.from > on && (!result.closesOn || window.from < *result.closesOn))
            result.closesOn = window.from;
    }
    return result;
}

} // namespace core::eligibility
