#pragma once

#include "core/base/result.h"
#include "core/storage/erasing.h"

#include <QSet>
#include <QStringList>

namespace core::storage {

// Deleting for good in a whole data folder: in the store, in every backup, in stores that were set
// aside, and in the evidence files that nothing else refers to.

// What would go. Said before it is done.
struct Foreseen
{
    int assessments = 0; // of the store, that hold it
    int places = 0; // in the store; see Holding
    int files = 0; // backups and set-aside stores that hold it
    int evidenceFiles = 0; // files of evidence that nothing else refers to
    QStringList unreadable = {}; // backups and set-aside stores that cannot be read
    QSet<QString> digests = {}; // of all evidence files the assessment named
};
[[nodiscard]] Result<Foreseen> foresee(
    Database &store, const QString &folder, const Erasure &erasure);

// What went.
struct Erased
{
    int files = 0; // backups and set-aside stores that were rewritten
    int evidenceFiles = 0; // files of evidence that were removed
    // Backups and set-aside stores that could not be: damaged, foreign or newer ones stay as they
    // are and may hold it still.
    QStringList unreadable = {};
};

// Does it. What is to be done is put on record first, and off it when all is done, so that
// whatever comes in between, finishErasures() does the rest.
[[nodiscard]] Result<Erased> erase(Database &store, const QString &folder, const Erasure &erasure);

// What an erasure that was interrupted left to do. Nothing, as a rule.
[[nodiscard]] Result<void> finishErasures(Database &store, const QString &folder);

} // namespace core::storage
