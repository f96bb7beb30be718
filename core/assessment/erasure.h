#pragma once

#include "core/assessment/freetexts.h"
#include "core/base/ids.h"

#include <QSet>
#include <QStringList>

#include <variant>

namespace core {

// What is to be deleted for good: an assessment with its whole history, or a person's name out of
// every text of every assessment and of its history.
using Erasure = std::variant<AssessmentId, PersonName>;

// What would go. Said before it is done.
struct Foreseen
{
    int assessments = 0; // of the store, that hold it
    int places = 0; // in the store: entries of the history, or texts the name stands in
    int files = 0; // backups and set-aside stores that hold it
    int evidenceFiles = 0; // files of evidence that nothing else refers to
    QStringList unreadable = {}; // backups and set-aside stores that cannot be read
    QSet<QString> digests = {}; // of all evidence files the assessment named
};
// What went.
struct Erased
{
    int files = 0; // backups and set-aside stores that were rewritten
    int evidenceFiles = 0; // files of evidence that were removed
    // Backups and set-aside stores that could not be: damaged, foreign or newer ones stay as they
    // are and may hold it still.
    QStringList unreadable = {};
};

} // namespace core
