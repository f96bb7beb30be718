#pragma once

#include "core/report/blocks.h"
#include "ui/print/pagination.h"

#include <QList>
#include <QSizeF>

#include <memory>

class QPainter;

namespace print {

// A heading of the document, where it stands: a bookmark of the PDF.
struct Bookmark
{
    QString title;
    int level = 1; // 1 or 2
    int page = 0; // from 0
    qreal top = 0; // in points from the page's top
};

// A document laid out on A4 pages, ready to be painted anywhere: the PDF and the preview paint the
// same pages. Needs a QGuiApplication (any platform plugin; "offscreen" will do) for its fonts.
class Pages final
{
    Q_DISABLE_COPY(Pages)

public:
    explicit Pages(const core::report::Document &document);
    Pages(Pages &&) noexcept;
    ~Pages();

    [[nodiscard]] int count() const;
    [[nodiscard]] QSizeF sizeInPoints() const; // of a page: A4
    void paint(QPainter &painter, int page) const; // painter in points, origin at the top left

    // What stands on a page and from which block, top to bottom.
    [[nodiscard]] QList<Placed> placed(int page) const;
    [[nodiscard]] QList<Bookmark> bookmarks() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace print
