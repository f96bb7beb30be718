#include "ui/print/pdf.h"

#include "ui/print/finish.h"

#include <QBuffer>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::Literals::StringLiterals;

namespace print {

namespace {

constexpr int kUnitsPerPoint = 20; // fine enough that no rounding shows
constexpr int kPointsPerInch = 72;

// As QPdfWriter draws it: dated by the clock, and without a language.
core::Result<QByteArray> drawn(const Pages &pages)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setResolution(kPointsPerInch * kUnitsPerPoint);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    QPainter painter;
    if (!painter.begin(&writer))
        return core::fail(core::ErrorCode::ReportFailed, {u"QPdfWriter"_s});
    painter.scale(kUnitsPerPoint, kUnitsPerPoint);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0)
            writer.newPage();
        pages.paint(painter, page);
    }
    painter.end();
    buffer.close();
    return pdf;
}

} // namespace

core::Result<QByteArray> toPdf(const core::report::Document &document)
{
    const Pages pages(document);
    const auto pdf = drawn(pages);
    if (!pdf)
        return pdf;
    return finished(*pdf,
        {.language = document.language,
            .title = document.title,
            .author = document.author,
            .date = document.date,
            .bookmarks = pages.bookmarks()});
}

} // namespace print
