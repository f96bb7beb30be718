#pragma once

#include "core/assessment/assessment.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QList>
#include <QString>

namespace core::storage {

// Makes a whole store of what can still be read of a damaged one. The state of an assessment is
// told twice, by its rows and by its log, on different pages; what one has lost, the other gives,
// and then a backup. Entries of the log carry digests, so an altered text is noticed.

enum class Lost {
    Entries, // `count` entries of the log: changes of the past, perhaps answers given in them
    Header, // title, company and all else of the kind
    Value, // a row is there, but what it says cannot be read
};

struct Loss
{
    Lost what = Lost::Entries;
    AssessmentId assessment = {}; // empty where even that is lost
    QString title = {};
    QString company = {};
    QString question = {}; // Value: of which question; may be empty
    qsizetype count = 1;

    bool operator==(const Loss &) const = default;
};

struct SalvageReport
{
    qsizetype assessments = 0;
    qsizetype answers = 0;
    qsizetype entries = 0; // of the log
    qsizetype fromBackup = 0; // of these entries
    QList<Loss> losses = {}; // empty: everything is back
};

// Reads `damaged` with its write-ahead log, both left as they are, and `backup` (may be empty), and
// makes the store `target`, which must not exist. Nobody may have the damaged store open.
[[nodiscard]] Result<SalvageReport> salvage(
    const QString &damaged, const QString &backup, const QString &target, const Clock &clock);

} // namespace core::storage
