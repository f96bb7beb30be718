#pragma once

#include "core/history/logentry.h"

namespace core::storage {

// What the store writes and reads; the values themselves are the history's.
using history::Circumstances;
using history::LogEntry;
using history::Recorded;

} // namespace core::storage
