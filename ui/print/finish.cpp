#include "ui/print/finish.h"

#include "ui/print/qpdfpass.h"
#include "ui/print/sheet.h"

using namespace Qt::Literals::StringLiterals;

namespace print {

namespace {

constexpr qreal kAirAbove = 12; // a bookmark shows a little of what stands above its heading

// "D:20261120164000+01'00'"; nothing for no date.
QString pdfDate(const QDateTime &date)
{
    if (!date.isValid())
        return {};
    const int minutes = date.offsetFromUtc() / 60;
    const QString offset = u"%1%2'%3'"_s.arg(minutes < 0 ? u"-"_s : u"+"_s)
                               .arg(qAbs(minutes) / 60, 2, 10, QChar(u'0'))
                               .arg(qAbs(minutes) % 60, 2, 10, QChar(u'0'));
    return u"D:"_s + date.toString(u"yyyyMMddHHmmss"_s) + offset;
}

} // namespace

core::Result<QByteArray> finished(const QByteArray &pdf, const Finish &finish)
{
    qpdf::Facts facts;
    facts.language = finish.language.toStdString();
    facts.title = finish.title.toStdString();
    facts.author = finish.author.toStdString();
    facts.producer = "Qt " + std::string(qVersion());
    facts.date = pdfDate(finish.date).toStdString();
    for (const Bookmark &bookmark : finish.bookmarks) {
        facts.bookmarks.push_back({bookmark.title.toStdString(),
            bookmark.level > 1,
            static_cast<size_t>(bookmark.page),
            kPageHeight - bookmark.top + kAirAbove});
    }
    const qpdf::Outcome outcome = qpdf::finish(pdf.toStdString(), facts);
    if (outcome.pdf.empty())
        return core::fail(core::ErrorCode::ReportFailed, {QString::fromStdString(outcome.problem)});
    return QByteArray::fromStdString(outcome.pdf);
}

} // namespace print
