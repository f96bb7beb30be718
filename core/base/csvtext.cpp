#include "core/base/csvtext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

QString quoted(const QString &cell, QChar separator)
{
    const bool needsQuotes = std::any_of(cell.begin(), cell.end(), [separator](QChar character) {
        return character == separator || character == u'"' || character == u'\r'
            || character == u'\n';
    });
    if (!needsQuotes)
        return cell;
    QString doubled = cell;
    doubled.replace(u'"', u"\"\""_s);
    return u'"' + doubled + u'"';
}

} // namespace

QByteArray toCsv(const QList<QStringList> &rows, CsvSeparator separator)
{
    const QChar between = separator == CsvSeparator::Comma ? u',' : u';';
    QByteArray csv = "\xef\xbb\xbf";
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(quoted(cell, between));
        csv += cells.join(between).toUtf8() + "\r\n";
    }
    return csv;
}

QString csvText(const QString &text)
{
    // The wide forms are what East Asian keyboards type, and are taken for formulas as well.
    static const QString starts = u"=+-@\t\r\n＝＋－＠"_s;
    for (const QChar character : text) {
        if (starts.contains(character))
            return u'\'' + text;
        if (!character.isSpace())
            break;
    }
    return text;
}

} // namespace core
