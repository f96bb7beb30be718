#pragma once

#include "core/assessment/erasure.h"
#include "core/base/result.h"

#include <QSet>
#include <QString>

namespace core::storage {

class Database;

// What one database holds of it. Its schema is the newest.
struct Holding
{
    int assessments = 0;
    int places = 0; // rows of the assessment; texts the name stands in; the history's among them
    QSet<QString> digests = {}; // SHA-256 of the evidence files the assessment named, ever

    [[nodiscard]] bool isNothing() const { return places == 0; }
};
[[nodiscard]] Result<Holding> holdingOf(Database &database, const Erasure &erasure);

// The SHA-256 of every evidence file that a database refers to, its history included, outside of
// what is to go.
[[nodiscard]] Result<QSet<QString>> digestsBeside(Database &database, const Erasure &erasure);

// Removes it, in one transaction. A name gives way to PersonName::kMark, entries of the log get a
// new digest, and the state stays what the log makes it. Nothing there is no error.
[[nodiscard]] Result<void> eraseFrom(Database &database, const Erasure &erasure);

// Rebuilds the file, so that no byte of what was removed stays in free space or in the write-ahead
// log. StoreBusy while somebody else reads.
[[nodiscard]] Result<void> leaveNoTrace(Database &database);

} // namespace core::storage
