#pragma once

#include "core/assessment/evidence.h"
#include "core/base/result.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>

namespace core::storage {

// Nothing larger is kept; who has more adds a link.
constexpr qint64 kLargestEvidence = 50LL * 1024 * 1024; // bytes

// How much of a file was read so far, in bytes, and how much there is. False stops.
using EvidenceProgress = std::function<bool(qint64 read, qint64 size)>;

// The files that prove answers, in `csp-readiness-evidence` beside the database, each under the
// SHA-256 of what it holds ("ab/cdef…"), so that one file is stored once however often it is added.
// Folders 0700, files 0600, whatever the umask. A file that is there is whole and durable: it is
// written under another name, synced, and renamed. Knows nothing of the database; may be used from
// several threads at once.
class EvidenceFiles final
{
public:
    // `folder` is that of the store. Touches nothing.
    explicit EvidenceFiles(const QString &folder);

    [[nodiscard]] QString folder() const { return m_folder; }
    // Where the file of this digest is, or would be; empty where this is no digest.
    [[nodiscard]] QString path(const QString &sha256) const;
    [[nodiscard]] bool has(const QString &sha256) const;

    // Keeps what the file at `path` holds, read once. The same bytes again are no error, and mend a
    // kept file that was altered. Refused: EvidenceNotAFile (folder, device, pipe), EvidenceEmpty,
    // EvidenceTooLarge, EvidenceAltering (somebody is writing to it), EvidenceStopped (`progress`
    // said so), FileNotReadable, StoreFull, StoreFolderUnusable. Then nothing is kept.
    [[nodiscard]] Result<EvidenceFile> put(
        const QString &path, const EvidenceProgress &progress = {}) const;

    // Reads the kept file again: EvidenceMissing, or EvidenceDamaged where it holds something else.
    // The error's argument is the digest.
    [[nodiscard]] Result<void> verify(
        const QString &sha256, const EvidenceProgress &progress = {}) const;

    // A copy that only its owner may read, and nobody write, at `path`, whose folder exists. Takes
    // the place of what is there. Errors as verify(); then there is none.
    [[nodiscard]] Result<void> copyTo(const QString &sha256, const QString &path) const;

    // The digests of all files that are kept, sorted.
    [[nodiscard]] QStringList kept() const;
    // Those of them that nobody names. A file is kept before it is named: not to be asked while
    // somebody adds one.
    [[nodiscard]] QStringList unused(const QSet<QString> &inUse) const;
    // Takes the file away for good. That there is none is no error.
    [[nodiscard]] Result<void> remove(const QString &sha256) const;

private:
    [[nodiscard]] Result<void> place(const QString &temporary, const QString &sha256) const;
    [[nodiscard]] Result<void> read(const QString &sha256,
        const EvidenceProgress &progress,
        const std::function<Result<void>(QByteArrayView)> &take) const;

    QString m_folder;
};

} // namespace core::storage
