#pragma once

#include "core/assessment/assessment.h"

namespace core {

// What a list shows of an assessment before its answers are read.
struct AssessmentHead
{
    Header header;
    Shelf shelf = Shelf::Current;
    QDateTime lastChange = {};

    bool operator==(const AssessmentHead &) const = default;
};

} // namespace core
