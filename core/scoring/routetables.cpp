#include "core/scoring/routetables.h"

#include <algorithm>

namespace core::scoring::routing {

namespace {

std::vector<qint64> byEffort(const Entries &entries)
{
    const int most = entries.empty() ? 0 : entries.back().effort;
    std::vector<qint64> best(static_cast<size_t>(most) + 1, kNone);
    for (const Entry &entry : entries) {
        qint64 &held = best[static_cast<size_t>(entry.effort)];
        held = std::max(held, entry.value);
    }
    return best;
}

int mostCountOf(const Entries &entries)
{
    return entries.empty() ? 0 : std::ranges::max(entries, {}, &Entry::count).count;
}

} // namespace

Table::Table(int mostEffort, int mostCount)
    : m_mostEffort(mostEffort)
    , m_mostCount(mostCount)
    , m_values((static_cast<size_t>(mostEffort) + 1) * (static_cast<size_t>(mostCount) + 1), kNone)
{
}

Line::Line(std::vector<qint64> best)
    : m_best(std::move(best))
    , m_steps()
{
    qint64 before = kNone;
    for (size_t effort = 0; effort < m_best.size(); ++effort) {
        m_best[effort] = std::max(m_best[effort], before);
        if (m_best[effort] > before)
            m_steps.push_back({static_cast<int>(effort), m_best[effort]});
        before = m_best[effort];
    }
}

Line::Line(const Entries &entries)
    : Line(byEffort(entries))
{
}

qint64 Line::at(int effort) const
{
    if (effort < 0)
        return kNone;
    return m_best[std::min(static_cast<size_t>(effort), m_best.size() - 1)];
}

int Line::leastEffort(qint64 value) const
{
    return static_cast<int>(std::ranges::lower_bound(m_best, value) - m_best.begin());
}

Line sumOf(const Line &a, const Line &b, int mostEffort)
{
    if (a.steps().empty() || b.steps().empty())
        return Line(std::vector<qint64>{kNone});
    const int most = std::min(mostEffort, a.steps().back().effort + b.steps().back().effort);
    std::vector<qint64> best(static_cast<size_t>(most) + 1, kNone);
    for (const Line::Step &first : a.steps()) {
        for (const Line::Step &second : b.steps()) {
            const int effort = first.effort + second.effort;
            if (effort > most)
                break;
            qint64 &held = best[static_cast<size_t>(effort)];
            held = std::max(held, first.value + second.value);
        }
    }
    return Line(std::move(best));
}

Table sumOf(const Entries &a, const Entries &b, const Needs &needs, const std::stop_token &stop)
{
    const int mostEffort = std::min(static_cast<int>(needs.size()) - 1,
        a.empty() || b.empty() ? 0 : a.back().effort + b.back().effort);
    Table table(mostEffort, mostCountOf(a) + mostCountOf(b));
    for (const Entry &first : a) {
        if (stop.stop_requested())
            break;
        for (const Entry &second : b) {
            const int effort = first.effort + second.effort;
            if (effort > mostEffort)
                break;
            const qint64 value = first.value + second.value;
            if (value >= needs[static_cast<size_t>(effort)])
                table.raise(effort, first.count + second.count, value);
        }
    }
    return table;
}

} // namespace core::scoring::routing
