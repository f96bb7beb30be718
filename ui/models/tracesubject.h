#pragma once

#include "core/scoring/trace.h"

#include <QMetaType>

namespace ui {

// A number whose calculation is wanted.
struct TraceSubject
{
    core::scoring::Reading reading = core::scoring::Reading::Floor;
    core::GroupId group = {}; // empty: the total, or a capability
    core::CapabilityId capability = {};
    core::ProfileId profile = {}; // empty: the weights in use

    bool operator==(const TraceSubject &) const = default;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::TraceSubject)
