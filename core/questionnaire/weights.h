#pragma once

#include "core/base/ids.h"

#include <map>

namespace core {

constexpr int kLeastWeight = 1;
constexpr int kMostWeight = 1000;

// Weights of capabilities and groups, each kLeastWeight to kMostWeight. What is not named counts 1.
struct WeightProfile
{
    ProfileId id;
    std::map<GroupId, int> groups;
    std::map<CapabilityId, int> capabilities;

    bool operator==(const WeightProfile &) const = default;
};

} // namespace core
