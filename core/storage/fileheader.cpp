#include "core/storage/fileheader.h"

#include "core/storage/opening.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace core::storage {

namespace {

// sqlite.org/fileformat2.html, 1.3
constexpr QByteArrayView kMagic("SQLite format 3\0", 16);
constexpr qsizetype kHeaderSize = 100;
constexpr qsizetype kUserVersionAt = 60;
constexpr qsizetype kApplicationIdAt = 68;

} // namespace

Result<void> checkHeader(const QString &file, int newest)
{
    // A pipe of that name would make open() wait for ever.
    if (!QFileInfo(file).isFile())
        return fail(Error{ErrorCode::StoreNotADatabase, {}, file});
    QFile reader(file);
    if (!reader.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(Error{ErrorCode::StoreFolderUnusable, {reader.errorString()}, file});
    const QByteArray header = reader.read(kHeaderSize);
    if (!header.startsWith(kMagic))
        return fail(Error{ErrorCode::StoreNotADatabase, {}, file});
    if (header.size() < kHeaderSize)
        return fail(Error{ErrorCode::StoreDamaged, {u"file is truncated"_s}, file});
    if (qFromBigEndian<quint32>(header.constData() + kApplicationIdAt) != kApplicationId)
        return fail(Error{ErrorCode::StoreForeign, {}, file});
    const auto version = qFromBigEndian<qint32>(header.constData() + kUserVersionAt);
    if (version < 0)
        return fail(Error{ErrorCode::StoreDamaged, {u"file header is malformed"_s}, file});
    if (version > newest) {
        const QStringList versions = {QString::number(version), QString::number(newest)};
        return fail(Error{ErrorCode::StoreNewer, versions, file});
    }
    return {};
}

} // namespace core::storage
