#include "core/scoring/robustness.h"

#include "core/scoring/weighing.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace core::scoring {

namespace {

// 128 bits are an extension of both compilers; without the word they warn of it.
__extension__ using Wide = __int128;

using Reading = std::optional<Millipoints> Readings::*;

struct Term
{
    Millipoints score = 0;
    Wide weight = 0; // over the common denominator, which no mean needs to know
};

// W(g)·w(c)/Σw as a fraction, in one group.
struct Share
{
    Millipoints score = 0;
    qint64 over = 0;
    qint64 under = 1;
};

// A weight is at most W(g) times the denominator, 1000·L; n of them, times k² = 10 000 and a score
// of 100 000, are summed. So L·n may be 1e26 before 128 bits (1.7e38) are full.
constexpr double kMostDenominator = 1e26;

std::vector<Share> sharesOf(const WeightProfile &profile, const Scorecard &card, Reading reading)
{
    std::vector<Share> shares;
    for (const GroupScore &group : card.groups) {
        const qint64 groupWeight = weightOf(profile, group.id);
        const size_t first = shares.size();
        qint64 sum = 0;
        for (const CapabilityScore &capability : group.capabilities) {
            const auto score = capability.readings.*reading;
            if (!score)
                continue;
            const qint64 weight = weightOf(profile, capability.id);
            shares.push_back({*score, groupWeight * weight, 1});
            sum += weight;
        }
        for (size_t i = first; i < shares.size(); ++i) {
            const qint64 common = std::gcd(shares[i].over, sum);
            shares[i].over /= common;
            shares[i].under = sum / common;
        }
    }
    return shares;
}

// Every share over one denominator, by rising score; none where the denominator is too large.
std::optional<std::vector<Term>> termsOf(std::vector<Share> shares)
{
    Wide denominator = 1;
    for (const Share &share : shares) {
        const auto rest = static_cast<qint64>(denominator % share.under);
        denominator *= share.under / std::gcd(rest, share.under);
        if (double(denominator) * double(shares.size()) > kMostDenominator)
            return std::nullopt;
    }
    std::ranges::stable_sort(shares, {}, &Share::score);
    std::vector<Term> terms;
    terms.reserve(shares.size());
    for (const Share &share : shares)
        terms.push_back({share.score, denominator / share.under * share.over});
    return terms;
}

// A mean of terms, each taken so many times.
struct Split
{
    Wide sum = 0;
    Wide weights = 0;

    void add(const Term &term, int times)
    {
        sum += term.weight * times * term.score;
        weights += term.weight * times;
    }
    [[nodiscard]] Millipoints roundedDown() const
    {
        return static_cast<Millipoints>(sum / weights);
    }
    [[nodiscard]] Millipoints roundedUp() const
    {
        return static_cast<Millipoints>((sum + weights - 1) / weights);
    }
};

// Each factor is at an end in the smallest and in the largest mean, and there every term below the
// mean has one factor and every term above it the other: so the splits of the sorted terms hold
// both. Factors k and 1/k stand to each other as k² and 1, which is tenths² and 100.
TotalRange rangeOf(const std::vector<Term> &terms, int tenths, Millipoints total)
{
    const int up = tenths * tenths;
    constexpr int kDown = kLeastTenths * kLeastTenths;
    Split largest; // terms from `i` on are taken up, the lower ones down
    Split smallest;
    for (const Term &term : terms) {
        largest.add(term, up);
        smallest.add(term, kDown);
    }
    TotalRange range{.least = total, .most = total};
    const auto widen = [&] {
        range.least = std::min(range.least, smallest.roundedDown());
        range.most = std::max(range.most, largest.roundedUp());
    };
    widen();
    for (const Term &term : terms) {
        largest.add(term, kDown - up);
        smallest.add(term, up - kDown);
        widen();
    }
    return range;
}

std::optional<TotalRange> rangeOf(const Questionnaire &questionnaire,
    const WeightProfile &profile,
    const Scorecard &card,
    Reading reading,
    int tenths)
{
    const auto total = card.total.*reading;
    if (!total)
        return std::nullopt;
    const auto terms = termsOf(sharesOf(profile, card, reading));
    if (!terms)
        return std::nullopt;
    TotalRange range = rangeOf(*terms, tenths, *total);
    range.bandCanChange = bandOf(questionnaire, range.least) != bandOf(questionnaire, range.most);
    return range;
}

} // namespace

Robustness robustness(const Questionnaire &questionnaire,
    const WeightProfile &profile,
    const Scorecard &card,
    int tenths)
{
    const int held = std::clamp(tenths, kLeastTenths, kMostTenths);
    return {held,
        rangeOf(questionnaire, profile, card, &Readings::floor, held),
        rangeOf(questionnaire, profile, card, &Readings::ceiling, held)};
}

} // namespace core::scoring
