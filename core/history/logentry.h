#pragma once

#include "core/assessment/change.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace core::history {

// What an entry of the log says of a change besides the change itself, and who is asked for it.
struct Circumstances
{
    QString author = {}; // empty where nobody gave a name
    QString reason = {}; // empty where nobody gave one
    std::optional<qint64> undoes = {}; // the entry this one takes back

    bool operator==(const Circumstances &) const = default;
};

// One entry of the log. Its number is larger than that of every earlier entry of the store.
struct LogEntry
{
    qint64 sequence = 0;
    QDateTime at;
    Change change;
    Circumstances circumstances = {};

    bool operator==(const LogEntry &) const = default;
};

// What a change was recorded as.
struct Recorded
{
    qint64 sequence = 0;
    QDateTime at;
};

} // namespace core::history
