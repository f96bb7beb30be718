#pragma once

#include "core/scoring/readings.h"

#include <QtGlobal>

#include <optional>

namespace core::scoring {

// A weighted mean, rounded half up to a whole millipoint (the scoring rules, section 2); none where
// nothing was added. All terms are at least 0, weights at most 1000 and terms at most 100 000, so
// 64 bits hold ten billion of them.
class Mean
{
public:
    void add(int weight, std::optional<Millipoints> value)
    {
        if (!value)
            return;
        m_sum += qint64(weight) * *value;
        m_weights += weight;
    }

    [[nodiscard]] qint64 sum() const { return m_sum; }
    [[nodiscard]] qint64 weights() const { return m_weights; }
    [[nodiscard]] std::optional<Millipoints> rounded() const
    {
        if (m_weights == 0)
            return std::nullopt;
        return rounded(m_sum, m_weights);
    }

    // The mean of a sum and the weights in it, which are more than 0.
    [[nodiscard]] static Millipoints rounded(qint64 sum, qint64 weights)
    {
        return static_cast<Millipoints>((2 * sum + weights) / (2 * weights));
    }
    // The smallest sum whose mean is at least `value`: the other way round.
    [[nodiscard]] static qint64 leastSum(qint64 value, qint64 weights)
    {
        return value <= 0 ? 0 : ((2 * value - 1) * weights + 1) / 2;
    }

private:
    qint64 m_sum = 0;
    qint64 m_weights = 0;
};

} // namespace core::scoring
