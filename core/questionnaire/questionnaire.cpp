#include "core/questionnaire/questionnaire.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

QString bandId(Band band)
{
    switch (band) {
    case Band::NotReady:
        return u"not-ready"_s;
    case Band::Gaps:
        return u"gaps"_s;
    case Band::NearlyReady:
        return u"nearly-ready"_s;
    case Band::Ready:
        return u"ready"_s;
    }
    Q_UNREACHABLE();
}

void Questionnaire::buildIndex()
{
    m_positions.clear();
    m_order.clear();
    for (size_t g = 0; g < groups.size(); ++g) {
        for (size_t c = 0; c < groups[g].capabilities.size(); ++c) {
            const auto &questions = groups[g].capabilities[c].questions;
            for (size_t q = 0; q < questions.size(); ++q) {
                m_positions.insert(questions[q].id, Position{g, c, q});
                m_order.append(questions[q].id);
            }
        }
    }
}

const Question *Questionnaire::find(const QuestionId &question) const
{
    const auto found = m_positions.constFind(question);
    if (found == m_positions.constEnd())
        return nullptr;
    return &groups[found->group].capabilities[found->capability].questions[found->question];
}

std::optional<Position> Questionnaire::positionOf(const QuestionId &question) const
{
    const auto found = m_positions.constFind(question);
    return found == m_positions.constEnd() ? std::nullopt : std::optional(*found);
}

const Capability *Questionnaire::find(const CapabilityId &capability) const
{
    for (const Group &group : groups) {
        for (const Capability &candidate : group.capabilities) {
            if (candidate.id == capability)
                return &candidate;
        }
    }
    return nullptr;
}

const WeightProfile *Questionnaire::find(const ProfileId &profile) const
{
    for (const WeightProfile &candidate : profiles) {
        if (candidate.id == profile)
            return &candidate;
    }
    return nullptr;
}

bool Questionnaire::operator==(const Questionnaire &other) const
{
    return id == other.id && version == other.version && asOf == other.asOf
        && groups == other.groups && profiles == other.profiles && bandsFrom == other.bandsFrom
        && rules == other.rules && eligibility == other.eligibility && glossary == other.glossary;
}

} // namespace core
