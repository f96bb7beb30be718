#include "app/files.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace app {

using core::Error;
using core::ErrorCode;

core::Result<QByteArray> readFile(const QString &path, qsizetype limit)
{
    const auto unreadable = [&](const QString &reason) {
        return core::fail(Error{ErrorCode::FileNotReadable, {reason}, path, {}});
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file.errorString());
    // One byte more than allowed tells a file that is too large from one that just fits, also for
    // pipes without a size.
    QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable(file.errorString());
    if (bytes.size() > limit)
        return core::fail(
            Error{ErrorCode::FileTooLarge, {QString::number(limit / 1024 / 1024)}, path, {}});
    return bytes;
}

bool writeWhole(QFileDevice &file, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const qint64 written = file.write(bytes.constData() + done, bytes.size() - done);
        if (written <= 0)
            return false;
        done += written;
    }
    return true;
}

core::Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    // Unbuffered: Qt's buffer takes a write that stopped half way, as on a full disk, for a whole
    // one, and half a file would replace what was there.
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && writeWhole(file, bytes) && file.commit();
    if (!written)
        return core::fail(Error{ErrorCode::FileNotWritable, {file.errorString()}, path, {}});
    return {};
}

} // namespace app
