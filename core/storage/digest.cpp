#include "core/storage/digest.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace core::storage {

QString digestOf(const QVariantList &columns)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QVariant &column : columns) {
        // The length first, so that no two lists run together to the same bytes.
        const QByteArray text = column.toString().toUtf8();
        const QByteArray length = column.isNull() ? "-"_ba : QByteArray::number(text.size());
        hash.addData(length + ':');
        hash.addData(text);
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString digestOfRow(const AssessmentId &id, const QVariantList &row)
{
    return digestOf({id.text,
        row.at(1),
        row.at(8),
        row.at(2),
        row.at(3),
        row.at(4),
        row.at(5),
        row.at(6),
        row.at(7),
        row.at(9),
        row.at(10)});
}

bool isWhole(const AssessmentId &id, const QVariantList &row)
{
    const QString digest = row.at(11).toString();
    return digest.isEmpty() || digest == digestOfRow(id, row);
}

} // namespace core::storage
