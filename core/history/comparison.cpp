#include "core/history/comparison.h"

#include <QSet>

#include <algorithm>

namespace core::history {

namespace {

std::optional<scoring::Millipoints> less(
    std::optional<scoring::Millipoints> after, std::optional<scoring::Millipoints> before)
{
    return after && before ? std::optional(*after - *before) : std::nullopt;
}

// The keys of both, those of `order` first and in its order.
template <typename Key, typename Value>
QList<Key> keysOf(
    const QList<Key> &order, const QMap<Key, Value> &before, const QMap<Key, Value> &after)
{
    QList<Key> keys;
    for (const Key &key : order) {
        if (before.contains(key) || after.contains(key))
            keys.append(key);
    }
    const QSet<Key> known(order.begin(), order.end());
    QMap<Key, Value> rest = before;
    rest.insert(after);
    for (auto held = rest.keyBegin(); held != rest.keyEnd(); ++held) {
        if (!known.contains(*held))
            keys.append(*held);
    }
    return keys;
}

template <typename Key, typename Value>
std::optional<Value> held(const QMap<Key, Value> &map, const Key &key)
{
    const auto found = map.constFind(key);
    return found == map.constEnd() ? std::nullopt : std::optional(*found);
}

bool saysTheSame(const Response &before, const Response &after)
{
    return before.answer == after.answer && before.note == after.note
        && before.privateNote == after.privateNote;
}

class Comparer
{
public:
    Comparer(const Questionnaire &questionnaire, const Assessment &before, const Assessment &after)
        : m_questionnaire(questionnaire)
        , m_before(before)
        , m_after(after)
        , m_result{.before = scoring::score(questionnaire, before),
              .after = scoring::score(questionnaire, after)}
    {
    }

    Comparison compared()
    {
        compareQuestions();
        compareFacts();
        compareHeader();
        comparePlan();
        compareScenarios();
        compareEvidence();
        return std::move(m_result);
    }

private:
    // What the total becomes when the assessment before is changed so and otherwise stays.
    [[nodiscard]] Effect effectOf(const Assessment &changed) const
    {
        return difference(m_result.before.total, scoring::score(m_questionnaire, changed).total);
    }

    void compareQuestions()
    {
        for (const QuestionId &id :
            keysOf(m_questionnaire.questionsInOrder(), m_before.responses, m_after.responses)) {
            QuestionDifference found{id, m_before.response(id), m_after.response(id)};
            if (saysTheSame(found.before, found.after))
                continue;
            Assessment changed = m_before;
            changed.responses.insert(id, found.after);
            found.onTotal = effectOf(changed);
            m_result.questions.push_back(std::move(found));
        }
    }

    void compareFacts()
    {
        QStringList order;
        for (const EligibilityQuestion &question : m_questionnaire.eligibility)
            order.append(question.id);
        for (const QString &id : keysOf<QString>(order, m_before.facts, m_after.facts)) {
            FactDifference found{id, m_before.facts.value(id), m_after.facts.value(id)};
            if (found.before != found.after)
                m_result.facts.push_back(std::move(found));
        }
    }

    void compareHeader()
    {
        const Header &before = m_before.header;
        const Header &after = m_after.header;
        const auto add = [this](HeaderField field, bool isSame) {
            if (!isSame)
                m_result.header.push_back(field);
        };
        add(HeaderField::Company, before.company == after.company);
        add(HeaderField::Title, before.title == after.title);
        add(HeaderField::Purpose, before.purpose == after.purpose);
        add(HeaderField::Region, before.region == after.region);
        add(HeaderField::PlannedDate, before.plannedDate == after.plannedDate);
        add(HeaderField::Weights,
            before.profile == after.profile && before.ownWeights == after.ownWeights);
        add(HeaderField::Questionnaire,
            before.questionnaireId == after.questionnaireId
                && before.questionnaireVersion == after.questionnaireVersion);
        Assessment changed = m_before;
        changed.header.profile = after.profile;
        changed.header.ownWeights = after.ownWeights;
        m_result.ofWeights = effectOf(changed);
    }

    void comparePlan()
    {
        m_result.isTargetAnother = m_before.plan.target != m_after.plan.target;
        const auto &before = m_before.plan.steps;
        const auto &after = m_after.plan.steps;
        for (const QuestionId &id : keysOf(m_questionnaire.questionsInOrder(), before, after)) {
            if (held(before, id) != held(after, id))
                m_result.steps.push_back({id, held(before, id), held(after, id)});
        }
    }

    void compareScenarios()
    {
        QMap<QString, Scenario> before;
        QMap<QString, Scenario> after;
        QStringList order;
        for (const Scenario &scenario : m_before.scenarios)
            before.insert(scenario.name, scenario);
        for (const Scenario &scenario : m_after.scenarios) {
            after.insert(scenario.name, scenario);
            order.append(scenario.name);
        }
        for (const QString &name : keysOf<QString>(order, before, after)) {
            if (held(before, name) != held(after, name))
                m_result.scenarios.append(name);
        }
    }

    void compareEvidence()
    {
        QMap<EvidenceId, Evidence> before = m_before.evidence;
        QMap<EvidenceId, Evidence> after = m_after.evidence;
        for (auto piece = before.begin(); piece != before.end();) {
            const bool isOfSameId = after.contains(piece.key());
            const auto same = isOfSameId && after.value(piece.key()) == piece.value()
                ? after.find(piece.key())
                : std::find(after.begin(), after.end(), piece.value());
            if (same == after.end()) {
                ++piece;
                continue;
            }
            after.erase(same);
            piece = before.erase(piece);
        }
        for (const EvidenceId &id : keysOf<EvidenceId>({}, before, after))
            m_result.evidence.push_back({held(before, id), held(after, id)});
        std::ranges::stable_sort(m_result.evidence, {}, [](const EvidenceDifference &one) {
            return one.after ? one.after->question : one.before->question;
        });
    }

    const Questionnaire &m_questionnaire;
    const Assessment &m_before;
    const Assessment &m_after;
    Comparison m_result;
};

} // namespace

Effect difference(const scoring::Readings &before, const scoring::Readings &after)
{
    return {.floor = less(after.floor, before.floor),
        .ceiling = less(after.ceiling, before.ceiling),
        .soFar = less(after.soFar, before.soFar),
        .coverage = after.coverage - before.coverage};
}

bool Comparison::isSame() const
{
    return questions.empty() && facts.empty() && header.empty() && !isTargetAnother && steps.empty()
        && scenarios.isEmpty() && evidence.empty();
}

Comparison compare(
    const Questionnaire &questionnaire, const Assessment &before, const Assessment &after)
{
    return Comparer(questionnaire, before, after).compared();
}

} // namespace core::history
