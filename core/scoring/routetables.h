#pragma once

#include <QtGlobal>

#include <stop_token>
#include <vector>

// Tables of the route's search: the best value there is for an effort and a number of questions
// raised. Values are weighted sums, at least 0.
namespace core::scoring::routing {

constexpr qint64 kNone = -1; // no value: cannot be

// So much effort on so many questions, at best worth `value`.
struct Entry
{
    int effort = 0;
    int count = 0;
    qint64 value = 0;
};
// By rising effort, then count. None of them is worth no more than another of no more effort and no
// more questions: such a one is in no best way.
using Entries = std::vector<Entry>;

class Table
{
public:
    Table(int mostEffort, int mostCount);

    [[nodiscard]] int mostEffort() const { return m_mostEffort; }
    [[nodiscard]] int mostCount() const { return m_mostCount; }
    // kNone outside of the table, too.
    [[nodiscard]] qint64 at(int effort, int count) const
    {
        const bool inside
            = effort >= 0 && effort <= m_mostEffort && count >= 0 && count <= m_mostCount;
        return inside ? m_values[index(effort, count)] : kNone;
    }
    void raise(int effort, int count, qint64 value)
    {
        qint64 &held = m_values[index(effort, count)];
        held = value > held ? value : held;
    }

    // Those that no other beats, with `worth` of each value for value; `worth` never falls.
    template <typename Worth>
    [[nodiscard]] Entries entries(Worth worth) const;

private:
    [[nodiscard]] size_t index(int effort, int count) const
    {
        return static_cast<size_t>(effort) * (static_cast<size_t>(m_mostCount) + 1)
            + static_cast<size_t>(count);
    }

    int m_mostEffort;
    int m_mostCount;
    std::vector<qint64> m_values;
};

template <typename Worth>
Entries Table::entries(Worth worth) const
{
    Entries result;
    // By count: the best of less effort and at most that count.
    std::vector<qint64> best(static_cast<size_t>(m_mostCount) + 1, kNone);
    for (int effort = 0; effort <= m_mostEffort; ++effort) {
        qint64 bestOfFewer = kNone;
        for (int count = 0; count <= m_mostCount; ++count) {
            qint64 &bestHere = best[static_cast<size_t>(count)];
            bestHere = bestHere > bestOfFewer ? bestHere : bestOfFewer;
            const qint64 held = m_values[index(effort, count)];
            if (held != kNone && worth(held) > bestHere) {
                bestHere = worth(held);
                result.push_back({effort, count, bestHere});
            }
            bestOfFewer = bestHere;
        }
    }
    return result;
}

// The best value for at most an effort, at that index; the last holds for every greater effort.
class Line
{
public:
    struct Step // where the value rises
    {
        int effort = 0;
        qint64 value = 0;
    };

    Line() = default;
    explicit Line(std::vector<qint64> best); // by exact effort; not empty
    explicit Line(const Entries &entries);

    [[nodiscard]] qint64 at(int effort) const;
    [[nodiscard]] qint64 most() const { return m_best.back(); }
    // The least effort with at least this value, which is at most most().
    [[nodiscard]] int leastEffort(qint64 value) const;
    [[nodiscard]] const std::vector<Step> &steps() const { return m_steps; }

    template <typename Worth>
    [[nodiscard]] Line mapped(Worth worth) const
    {
        std::vector<qint64> best = m_best;
        for (qint64 &value : best)
            value = value == kNone ? kNone : worth(value);
        return Line(std::move(best));
    }

private:
    std::vector<qint64> m_best = {0};
    std::vector<Step> m_steps = {{0, 0}};
};

// The best sum of one of each, up to an effort.
[[nodiscard]] Line sumOf(const Line &a, const Line &b, int mostEffort);

// A value a partial way must reach to be of any use, by its effort; kImpossible where none will do.
using Needs = std::vector<qint64>;
constexpr qint64 kImpossible = (Q_INT64_C(1) << 62);

// The best sum of one entry of each, where it reaches what its effort needs. Efforts end where the
// needs do. What was done when `stop` is asked for is not to be used.
[[nodiscard]] Table sumOf(
    const Entries &a, const Entries &b, const Needs &needs, const std::stop_token &stop);

} // namespace core::scoring::routing
