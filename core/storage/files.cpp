#include "core/storage/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <system_error>
#include <unistd.h>

namespace core::storage {

namespace {

constexpr quint64 kLeastRoom
    = 1024 * 1024; // less than this cannot hold a write-ahead log and its index

// Returns errno, or 0.
int syncToDisk(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return errno;
    const int failed = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    return failed;
}

} // namespace

// QFile::rename() is not for this: when the name is taken in the last moment it goes on to copy
// over that file.
int renameWithoutReplacing(const QByteArray &from, const QByteArray &to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    // A file system that does not know the flag: a second name never replaces either.
    if (::link(from.constData(), to.constData()) != 0)
        return errno;
    ::unlink(from.constData());
    return 0;
}

std::optional<FileIdentity> identityOf(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return std::nullopt;
    return FileIdentity{found.st_dev, found.st_ino};
}

bool hasOpen(const QString &path)
{
    const auto wanted = identityOf(path);
    const QStringList open
        = QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::System | QDir::Files);
    return wanted && std::any_of(open.begin(), open.end(), [&](const QString &descriptor) {
        struct stat found = {};
        return ::fstat(descriptor.toInt(), &found) == 0
            && FileIdentity{found.st_dev, found.st_ino} == *wanted;
    });
}

Error systemError(int errorNumber, ErrorCode otherwise, const QString &path)
{
    if (errorNumber == ENOSPC || errorNumber == EFBIG || errorNumber == EDQUOT)
        return Error{ErrorCode::StoreFull, {}, path};
    const std::string reason = std::system_category().message(errorNumber);
    return Error{otherwise, {QString::fromStdString(reason)}, path};
}

bool hasBytes(const QString &path) { return QFileInfo(path).size() > 0; }

bool hasNoRoom(const QString &path)
{
    struct rlimit limit = {};
    if (::getrlimit(RLIMIT_FSIZE, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY)
        return true;
    struct statvfs disk = {};
    return ::statvfs(QFile::encodeName(path).constData(), &disk) == 0
        && quint64(disk.f_bavail) * disk.f_frsize < kLeastRoom;
}

Result<void> syncFolder(const QString &folder)
{
    const int failed = syncToDisk(folder, O_RDONLY | O_DIRECTORY);
    // One may write to a folder and not read it, and some file systems sync no folders: then nobody
    // can do more.
    if (failed != 0 && failed != EACCES && failed != EINVAL)
        return fail(systemError(failed, ErrorCode::StoreFolderUnusable, folder));
    return {};
}

Result<bool> putInPlace(const QString &temporary, const QString &file)
{
    int failed = syncToDisk(temporary, O_RDONLY);
    if (failed == 0)
        failed = renameWithoutReplacing(QFile::encodeName(temporary), QFile::encodeName(file));
    if (failed == EEXIST)
        return false;
    // The name is durable once the folder is.
    if (failed == 0)
        failed = syncToDisk(QFileInfo(file).path(), O_RDONLY | O_DIRECTORY);
    if (failed != 0)
        return fail(systemError(failed, ErrorCode::StoreFolderUnusable, file));
    return true;
}

Result<void> replaceWith(const QString &temporary, const QString &file)
{
    int failed = syncToDisk(temporary, O_RDONLY);
    const QByteArray from = QFile::encodeName(temporary);
    if (failed == 0 && ::rename(from.constData(), QFile::encodeName(file).constData()) != 0)
        failed = errno;
    if (failed == 0)
        failed = syncToDisk(QFileInfo(file).path(), O_RDONLY | O_DIRECTORY);
    if (failed != 0)
        return fail(systemError(failed, ErrorCode::StoreFolderUnusable, file));
    return {};
}

Result<void> removeDurably(const QString &file)
{
    int failed = ::unlink(QFile::encodeName(file).constData()) == 0 ? 0 : errno;
    if (failed == ENOENT)
        return {};
    if (failed == 0)
        failed = syncToDisk(QFileInfo(file).path(), O_RDONLY | O_DIRECTORY);
    if (failed != 0)
        return fail(systemError(failed, ErrorCode::StoreFolderUnusable, file));
    return {};
}

} // namespace core::storage
