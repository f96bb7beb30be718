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

// The wide forms are what East Asian keyboards type, and are taken for formulas as well.
const QString kSigns = u"=+-@＝＋－＠"_s;
const QString kBreaks = u"\t\r\n"_s;

bool isCellEnd(QChar character)
{
    return character == u',' || character == u';' || kBreaks.contains(character);
}

// Signs within the text that another separator would make the first of a cell.
QString guardedInside(const QString &text)
{
    QString guarded;
    bool isCellStart = false;
    for (const QChar character : text) {
        if (isCellStart && kSigns.contains(character))
            guarded += u'\'';
        const bool isPassedOver = character.isSpace() || character == u'"';
        isCellStart = isCellEnd(character) || (isCellStart && isPassedOver);
        guarded += character;
    }
    return guarded;
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
    const QString guarded = guardedInside(text);
    for (const QChar character : text) {
        if (kSigns.contains(character) || kBreaks.contains(character))
            return u'\'' + guarded;
        if (!character.isSpace())
            break;
    }
    return guarded;
}

} // namespace core
