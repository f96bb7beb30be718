#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace core {

// An id that cannot be mistaken for another kind of id. `text` is what files and tables hold.
template <typename Tag>
struct Id
{
    QString text;

    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
    bool operator==(const Id &) const = default;
    bool operator<(const Id &other) const { return text < other.text; }
};

template <typename Tag>
size_t qHash(const Id<Tag> &id, size_t seed = 0)
{
    return qHash(id.text, seed);
}

using AssessmentId = Id<struct AssessmentTag>; // UUID, lower case, without braces
using GroupId = Id<struct GroupTag>; // "sell"
using CapabilityId = Id<struct CapabilityTag>; // "S1"
using QuestionId = Id<struct QuestionTag>; // "S1.1"
using ProfileId = Id<struct ProfileTag>; // "neutral"

} // namespace core
