#include "core/storage/evidencefiles.h"

#include "core/assessment/evidencechecking.h"
#include "core/storage/files.h"
#include "core/storage/openfile.h"
#include "core/storage/permissions.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QScopeGuard>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace core::storage {

namespace {

constexpr qsizetype kPiece = 256 * 1024; // read and written at once
constexpr qsizetype kFolderDigits = 2;
constexpr mode_t kReadOnlyToOwner = 0400;

// Such a name is none of ours for a digest.
const QString kTemporary = u"new-"_s;

Error notReadable(int errorNumber, const QString &path)
{
    return systemError(errorNumber, ErrorCode::FileNotReadable, path);
}

// In megabytes, with one decimal, rounded up: more than the limit must not look like the limit.
QString megabytes(qint64 bytes)
{
    constexpr qint64 kMegabyte = 1024 * 1024;
    const qint64 tenths = (bytes * 10 + kMegabyte - 1) / kMegabyte;
    return u"%1.%2"_s.arg(tenths / 10).arg(tenths % 10);
}

Error tooLarge(const QString &path, qint64 size)
{
    return {ErrorCode::EvidenceTooLarge,
        {QFileInfo(path).fileName(),
            QString::number(kLargestEvidence / 1024 / 1024),
            megabytes(size)},
        path};
}

// What must be the same before and after reading, or somebody wrote meanwhile.
struct Look
{
    qint64 size = 0;
    qint64 seconds = 0;
    qint64 nanoseconds = 0;

    bool operator==(const Look &) const = default;
};
Look lookAt(const struct stat &found)
{
    return {found.st_size, found.st_mtim.tv_sec, found.st_mtim.tv_nsec};
}

// Whether this can be a piece of evidence.
Result<void> checkKind(const QString &path, const struct stat &found)
{
    const QStringList name{QFileInfo(path).fileName()};
    if (!S_ISREG(found.st_mode))
        return fail(Error{ErrorCode::EvidenceNotAFile, name, path});
    if (found.st_size == 0)
        return fail(Error{ErrorCode::EvidenceEmpty, name, path});
    if (found.st_size > kLargestEvidence)
        return fail(tooLarge(path, found.st_size));
    return {};
}

// Opened only where it is a file: opening a pipe or a device can do something.
Result<OpenFile> openSource(const QString &path, struct stat &found)
{
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return fail(notReadable(errno, path));
    if (const auto checked = checkKind(path, found); !checked)
        return fail(checked.error());
    OpenFile source(path, O_RDONLY | O_NONBLOCK | O_NOCTTY);
    if (!source.isOpen() || ::fstat(source.descriptor(), &found) != 0)
        return fail(notReadable(errno, path));
    if (const auto checked = checkKind(path, found); !checked)
        return fail(checked.error());
    return source;
}

// What reading a file through to its end gave.
struct Contents
{
    QString sha256;
    qint64 size = 0;
};

// Reads `source` once, hands each piece to `take`, and stops beyond the limit.
template <typename Take>
Result<Contents> readThrough(
    OpenFile &source, qint64 size, const EvidenceProgress &progress, Take take)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray piece(kPiece, Qt::Uninitialized);
    Contents contents;
    for (;;) {
        const auto count = source.read(piece);
        if (!count)
            return fail(count.error());
        if (*count == 0)
            break;
        const QByteArrayView bytes = QByteArrayView(piece).first(*count);
        contents.size += *count;
        hash.addData(bytes);
        if (contents.size > kLargestEvidence)
            return fail(tooLarge(source.path(), contents.size));
        if (const Result<void> taken = take(bytes); !taken)
            return fail(taken.error());
        if (progress && !progress(contents.size, size))
            return fail(Error{ErrorCode::EvidenceStopped, {}, source.path()});
    }
    contents.sha256 = QString::fromLatin1(hash.result().toHex());
    return contents;
}

// What a program that was killed in the middle of a put() left. A day, by the clock that stamps the
// files, is far longer than one takes.
void removeLeftovers(const QString &folder, const QString &own)
{
    const QDateTime yesterday = QFileInfo(own).lastModified().addDays(-1);
    const QFileInfoList found
        = QDir(folder).entryInfoList({kTemporary + u'*'}, QDir::Files | QDir::Hidden);
    for (const QFileInfo &leftover : found) {
        if (leftover.lastModified() < yesterday)
            QFile::remove(leftover.filePath());
    }
}

Result<void> makeOwn(const QString &folder)
{
    auto made = makeFolder(folder);
    if (made)
        keepToOwner(folder);
    return made;
}

} // namespace

EvidenceFiles::EvidenceFiles(const QString &folder)
    : m_folder(QDir(folder).absoluteFilePath(u"csp-readiness-evidence"_s))
{
}

QString EvidenceFiles::path(const QString &sha256) const
{
    if (!isEvidenceDigest(sha256))
        return {};
    return u"%1/%2/%3"_s.arg(m_folder, sha256.first(kFolderDigits), sha256.sliced(kFolderDigits));
}

bool EvidenceFiles::has(const QString &sha256) const
{
    const QString file = path(sha256);
    return !file.isEmpty() && QFileInfo(file).isFile();
}

Result<EvidenceFile> EvidenceFiles::put(const QString &path, const EvidenceProgress &progress) const
{
    struct stat before = {};
    auto source = openSource(path, before);
    if (!source)
        return fail(source.error());
    if (const auto made = makeOwn(m_folder); !made)
        return fail(made.error());
    const QString temporary = u"%1/%2%3-%4"_s.arg(m_folder, kTemporary)
                                  .arg(QCoreApplication::applicationPid())
                                  .arg(QUuid::createUuid().toString(QUuid::Id128));
    const auto cleaner = qScopeGuard([&] { QFile::remove(temporary); });
    if (const auto made = makeFile(temporary); !made)
        return fail(made.error());
    removeLeftovers(m_folder, temporary);
    Result<Contents> contents;
    {
        OpenFile target(temporary, O_WRONLY | O_NOFOLLOW);
        if (!target.isOpen())
            return fail(systemError(errno, ErrorCode::StoreFolderUnusable, temporary));
        contents = readThrough(*source, before.st_size, progress, [&](QByteArrayView bytes) {
            return target.write(bytes);
        });
    }
    if (!contents)
        return fail(contents.error());
    struct stat after = {};
    if (::fstat(source->descriptor(), &after) != 0)
        return fail(notReadable(errno, path));
    const QString name = QFileInfo(path).fileName();
    if (lookAt(after) != lookAt(before) || contents->size != before.st_size)
        return fail(Error{ErrorCode::EvidenceAltering, {name}, path});
    if (const auto placed = place(temporary, contents->sha256); !placed)
        return fail(placed.error());
    return EvidenceFile{name, contents->sha256, contents->size};
}

// Gives the temporary its name, and makes the way there durable.
Result<void> EvidenceFiles::place(const QString &temporary, const QString &sha256) const
{
    const QString file = path(sha256);
    if (const auto made = makeOwn(QFileInfo(file).path()); !made)
        return made;
    const auto placed = putInPlace(temporary, file);
    if (!placed)
        return fail(placed.error());
    if (!*placed && !verify(sha256)) {
        // Not what its name says: of no use to anybody, and what it should be is at hand.
        const QByteArray from = QFile::encodeName(temporary);
        if (::rename(from.constData(), QFile::encodeName(file).constData()) != 0)
            return fail(systemError(errno, ErrorCode::StoreFolderUnusable, file));
    }
    keepToOwner(file);
    // Also where the folders were there: whoever made them may not have come to this.
    for (const QString &folder : {QFileInfo(file).path(), m_folder, QFileInfo(m_folder).path()}) {
        if (const auto synced = syncFolder(folder); !synced)
            return synced;
    }
    return {};
}

Result<void> EvidenceFiles::verify(const QString &sha256, const EvidenceProgress &progress) const
{
    return read(sha256, progress, [](QByteArrayView) { return Result<void>(); });
}

Result<void> EvidenceFiles::read(const QString &sha256,
    const EvidenceProgress &progress,
    const std::function<Result<void>(QByteArrayView)> &take) const
{
    const QString file = path(sha256);
    struct stat found = {};
    OpenFile kept(file, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW);
    if (!kept.isOpen() && errno != ENOENT && errno != ENOTDIR && errno != ELOOP)
        return fail(notReadable(errno, file));
    if (!kept.isOpen() || ::fstat(kept.descriptor(), &found) != 0 || !S_ISREG(found.st_mode))
        return fail(Error{ErrorCode::EvidenceMissing, {sha256}, file});
    const auto contents = readThrough(kept, found.st_size, progress, take);
    const Error damaged{ErrorCode::EvidenceDamaged, {sha256}, file};
    if (!contents && contents.error().code == ErrorCode::EvidenceTooLarge)
        return fail(damaged);
    if (!contents)
        return fail(contents.error());
    if (contents->sha256 != sha256)
        return fail(damaged);
    return {};
}

Result<void> EvidenceFiles::copyTo(const QString &sha256, const QString &path) const
{
    QFile::remove(path);
    if (const auto made = makeFile(path); !made)
        return made;
    auto incomplete = qScopeGuard([&] { QFile::remove(path); });
    OpenFile copy(path, O_WRONLY | O_NOFOLLOW);
    if (!copy.isOpen())
        return fail(systemError(errno, ErrorCode::FileNotWritable, path));
    const auto copied = read(sha256, {}, [&](QByteArrayView bytes) { return copy.write(bytes); });
    if (!copied)
        return copied;
    if (::fchmod(copy.descriptor(), kReadOnlyToOwner) != 0)
        return fail(systemError(errno, ErrorCode::FileNotWritable, path));
    incomplete.dismiss();
    return {};
}

QStringList EvidenceFiles::kept() const
{
    QStringList digests;
    QDirIterator files(m_folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        const QString digest
            = QFileInfo(files.fileInfo().path()).fileName() + files.fileInfo().fileName();
        if (path(digest) == files.filePath())
            digests.append(digest);
    }
    digests.sort();
    return digests;
}

QStringList EvidenceFiles::unused(const QSet<QString> &inUse) const
{
    QStringList digests = kept();
    digests.removeIf([&](const QString &digest) { return inUse.contains(digest); });
    return digests;
}

Result<void> EvidenceFiles::remove(const QString &sha256) const
{
    const QString file = path(sha256);
    if (file.isEmpty())
        return {};
    if (::unlink(QFile::encodeName(file).constData()) == 0)
        return syncFolder(QFileInfo(file).path());
    if (errno == ENOENT || errno == ENOTDIR)
        return {};
    return fail(systemError(errno, ErrorCode::StoreFolderUnusable, file));
}

} // namespace core::storage
