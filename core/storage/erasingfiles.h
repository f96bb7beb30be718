#pragma once

#include "core/base/result.h"
#include "core/storage/erasing.h"

#include <QStringList>

namespace core::storage {

// Deleting for good in databases that are not open: backups, and stores that were set aside.

// Those of a data folder.
[[nodiscard]] QStringList databasesBeside(const QString &folder);

// What a file holds of it, whatever its schema, and the evidence files it refers to otherwise. The
// file is not changed.
struct FileHolding
{
    Holding holding;
    QSet<QString> digestsBeside = {};
};
[[nodiscard]] Result<FileHolding> holdingOfFile(const QString &file, const Erasure &erasure);

// Replaces the file by a copy without it, in one step: whenever the power goes, the file is whole,
// either as it was or without. The copy has the newest schema. A file that holds nothing of it is
// left alone: false.
[[nodiscard]] Result<bool> eraseFromFile(const QString &file, const Erasure &erasure);

// Copies that a killed run did not finish.
void removeUnfinishedCopies(const QString &folder);

} // namespace core::storage
