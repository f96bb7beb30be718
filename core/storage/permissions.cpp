#include "core/storage/permissions.h"

#include "core/storage/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(permissionsLog, "csp.storage.permissions")

namespace core::storage {

namespace {

constexpr mode_t kOwnersFolder = 0700;
constexpr mode_t kOwnersFile = 0600;
constexpr mode_t kOthers = 0077;

} // namespace

Result<void> makeFolder(const QString &folder)
{
    const QByteArray name = QFile::encodeName(folder);
    struct stat found = {};
    if (::stat(name.constData(), &found) == 0) {
        if (S_ISDIR(found.st_mode))
            return {};
        return fail(systemError(ENOTDIR, ErrorCode::StoreFolderUnusable, folder));
    }
    if (errno != ENOENT)
        return fail(systemError(errno, ErrorCode::StoreFolderUnusable, folder));
    const QString parent = QFileInfo(folder).path();
    if (parent != folder) {
        if (const auto made = makeFolder(parent); !made)
            return made;
    }
    if (::mkdir(name.constData(), kOwnersFolder) == 0) {
        ::chmod(name.constData(), kOwnersFolder); // a umask can take from the owner, too
        return syncFolder(
            parent); // else a power cut takes the folder with all that was saved in it
    }
    if (errno == EEXIST) // another of us was faster
        return {};
    return fail(systemError(errno, ErrorCode::StoreFolderUnusable, folder));
}

Result<void> makeFile(const QString &path)
{
    const int flags = O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC;
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags, kOwnersFile);
    if (descriptor < 0)
        return fail(systemError(errno, ErrorCode::StoreFolderUnusable, path));
    ::fchmod(descriptor, kOwnersFile);
    ::close(descriptor);
    return {};
}

bool holdsOnlyOurs(const QString &folder)
{
    const QStringList names = QDir(folder).entryList(
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    return std::all_of(names.begin(), names.end(), [](const QString &name) {
        return name.startsWith("csp-readiness"_L1);
    });
}

void keepToOwner(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat found = {};
    if (::stat(name.constData(), &found) != 0 || (found.st_mode & kOthers) == 0)
        return;
    const bool sticky = (found.st_mode & S_ISVTX) != 0; // a folder that was made for everybody
    if (found.st_uid != ::geteuid() || sticky)
        return;
    const mode_t narrowed = found.st_mode & ~kOthers & 07777;
    if (::chmod(name.constData(), narrowed) != 0)
        qCWarning(permissionsLog) << "Others may read" << path;
}

Result<void> checkWritable(const QString &path, ErrorCode otherwise)
{
    const QByteArray name = QFile::encodeName(path);
    const int mode = QFileInfo(path).isDir() ? W_OK | X_OK : W_OK;
    if (::faccessat(AT_FDCWD, name.constData(), mode, AT_EACCESS) == 0)
        return {};
    Error error = systemError(errno, otherwise, path);
    if (otherwise == ErrorCode::StoreReadOnly)
        error.arguments.clear();
    return fail(error);
}

} // namespace core::storage
