#include "core/assessment/evidencechecking.h"
#include "core/session/session.h"

#include <QUuid>

namespace core {

namespace {

// What of it is new, beside what cannot be left out: the rest may be an older questionnaire's.
Evidence newIn(const Evidence &after, const Evidence &before)
{
    Evidence added = after;
    if (added.type == before.type)
        added.type.clear();
    if (added.date == before.date)
        added.date.reset();
    if (added.validUntil == before.validUntil)
        added.validUntil.reset();
    if (added.note == before.note)
        added.note.clear();
    return added;
}

} // namespace

EvidenceId Session::addEvidence(const Evidence &evidence)
{
    const bool isTaken = checkEvidence(m_questionnaire, evidence).has_value();
    Q_ASSERT(isTaken);
    if (!isTaken)
        return {};
    const EvidenceId id{QUuid::createUuid().toString(QUuid::WithoutBraces)};
    setEvidence(id, evidence);
    return id;
}

void Session::changeEvidence(const EvidenceId &id, const Evidence &evidence)
{
    const auto held = m_assessment.evidence.constFind(id);
    if (held == m_assessment.evidence.constEnd() || *held == evidence)
        return;
    const bool isSameSubject = held->question == evidence.question && held->what == evidence.what;
    const Evidence added = newIn(evidence, *held);
    // A question that is not asked any more can still have its evidence described.
    const bool isTaken = isSameSubject ? checkEvidenceDetails(m_questionnaire, added).has_value()
                                       : checkEvidence(m_questionnaire, added).has_value();
    Q_ASSERT(isTaken);
    if (isTaken)
        setEvidence(id, evidence);
}

void Session::removeEvidence(const EvidenceId &id)
{
    if (m_assessment.evidence.contains(id))
        setEvidence(id, std::nullopt);
}

void Session::restoreEvidence(const EvidenceId &id, const Evidence &evidence)
{
    if (!m_assessment.evidence.contains(id))
        setEvidence(id, evidence);
}

void Session::setEvidence(const EvidenceId &id, const std::optional<Evidence> &after)
{
    const auto held = m_assessment.evidence.constFind(id);
    const auto before
        = held == m_assessment.evidence.constEnd() ? std::nullopt : std::optional(*held);
    change(EvidenceChanged{id, before, after});
    tellOf(EvidenceChanged{id, before, after});
}

} // namespace core
