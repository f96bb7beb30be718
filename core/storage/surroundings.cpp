#include "core/storage/surroundings.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <pwd.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>
#include <vector>

namespace core::storage {

namespace {

// statfs(2); linux/magic.h has not all of them.
constexpr std::array<quint32, 14> kNetworks = {
    0x6969, // NFS
    0xff534d42, // CIFS
    0xfe534d42, // SMB 2 and 3
    0x517b, // SMB
    0x01021997, // 9P
    0x65735546, // FUSE: sshfs, rclone, davfs and the like; also local ones, at little cost
    0x00c36400, // Ceph
    0x5346414f, // AFS
    0x6b414653, // AFS of the kernel
    0x73757245, // Coda
    0x564c, // NCP
    0x7461636f, // OCFS2
    0x01161970, // GFS2
    0x0bd00bd0, // Lustre
};

QString nameOf(quint32 account)
{
    struct passwd entry = {};
    struct passwd *found = nullptr;
    std::vector<char> room(16 * 1024);
    if (::getpwuid_r(account, &entry, room.data(), room.size(), &found) != 0 || found == nullptr)
        return QString::number(account);
    return QString::fromLocal8Bit(found->pw_name);
}

} // namespace

Medium mediumOf(const QString &path)
{
    QString there = path;
    while (!QFileInfo::exists(there) && QFileInfo(there).path() != there)
        there = QFileInfo(there).path();
    struct statfs found = {};
    if (::statfs(QFile::encodeName(there).constData(), &found) != 0)
        return Medium::Local;
    const auto type = static_cast<quint32>(found.f_type);
    const bool isNetwork = std::find(kNetworks.begin(), kNetworks.end(), type) != kNetworks.end();
    return isNetwork ? Medium::Network : Medium::Local;
}

Result<void> checkAccount(const QString &file, const Opening &opening)
{
    const auto medium = opening.medium ? *opening.medium : mediumOf(file);
    struct stat found = {};
    const bool isThere = ::stat(QFile::encodeName(file).constData(), &found) == 0;
    const QString folder = QFileInfo(file).path();
    if (medium == Medium::Network
        || (!isThere && ::stat(QFile::encodeName(folder).constData(), &found) != 0))
        return {};
    const quint32 account = opening.account.value_or(::geteuid());
    if (found.st_uid == account || (!isThere && found.st_uid == 0))
        return {};
    return fail(Error{ErrorCode::StoreOfAnotherAccount, {nameOf(found.st_uid)}, file});
}

} // namespace core::storage
