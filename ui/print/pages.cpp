#include "ui/print/pages.h"

#include "ui/print/layout.h"

#include <QPainter>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace print {

namespace {

constexpr qreal kHeadTop = 28;
constexpr qreal kHeadRule = 43.5;
constexpr qreal kFootRule = 801;
constexpr qreal kFootTop = 805;

void addRule(PlacedSlab &slab, qreal y)
{
    slab.drawings.push_back(DrawnLine{QLineF(kLeft, y, kRight, y), Ink::Rule, 0.5});
}

void addLine(Typesetter &setter, PlacedSlab &slab, const QString &text, Align align, qreal top)
{
    const qreal width = align == Align::Left ? kWidth * 0.7 : kWidth * 0.3 - 10;
    const qreal left = align == Align::Left ? kLeft : kRight - width;
    Slab line;
    addLines(line, {{setter.line(text, kSmallSecond, width)}, left, width, align}, top);
    for (Drawing &drawing : line.drawings)
        slab.drawings.push_back(std::move(drawing));
}

} // namespace

class Pages::Private
{
public:
    Typesetter setter; // owns the glyphs the pages draw
    std::vector<Page> pages;
    std::vector<PlacedSlab> margins; // head and foot of each page
    QList<Bookmark> bookmarks;
};

Pages::Pages(const core::report::Document &document)
    : d(std::make_unique<Private>())
{
    std::vector<Piece> pieces;
    for (qsizetype i = 0; i < document.blocks.size(); ++i) {
        pieces.push_back(std::visit(
            [this](const auto &block) { return layOut(d->setter, block); }, document.blocks.at(i)));
        pieces.back().block = static_cast<int>(i);
    }
    d->pages = paginate(pieces);

    const QString count = QString::number(d->pages.size());
    for (size_t i = 0; i < d->pages.size(); ++i) {
        PlacedSlab margin{{-1, 0, kPageHeight, false}, {}};
        const bool isCover = i == 0;
        if (!isCover) {
            addLine(d->setter, margin, document.runningHead, Align::Left, kHeadTop);
            addLine(d->setter, margin, d->pages[i].section, Align::Right, kHeadTop);
            addRule(margin, kHeadRule);
        }
        addRule(margin, kFootRule);
        addLine(d->setter, margin, document.footer, Align::Left, kFootTop);
        const QString number = document.pageOf.arg(QString::number(i + 1), count);
        addLine(d->setter, margin, number, Align::Right, kFootTop);
        d->margins.push_back(std::move(margin));
    }

    for (size_t i = 0; i < d->pages.size(); ++i) {
        for (const PlacedSlab &slab : d->pages[i].slabs) {
            const auto *heading
                = std::get_if<core::report::Heading>(&document.blocks.at(slab.place.block));
            if (heading && heading->level <= 2) {
                const QString id = heading->id.isEmpty() ? QString() : heading->id + u' ';
                d->bookmarks.append(
                    {id + heading->text, heading->level, static_cast<int>(i), slab.place.top});
            }
        }
    }
}

Pages::Pages(Pages &&) noexcept = default;
Pages::~Pages() = default;

int Pages::count() const { return static_cast<int>(d->pages.size()); }

QSizeF Pages::sizeInPoints() const { return {kPageWidth, kPageHeight}; }

void Pages::paint(QPainter &painter, int page) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const auto index = static_cast<size_t>(page);
    for (const Drawing &drawing : d->margins.at(index).drawings)
        print::paint(painter, drawing);
    for (const PlacedSlab &slab : d->pages.at(index).slabs) {
        for (const Drawing &drawing : slab.drawings)
            print::paint(painter, drawing);
    }
}

QList<Placed> Pages::placed(int page) const
{
    QList<Placed> places;
    for (const PlacedSlab &slab : d->pages.at(static_cast<size_t>(page)).slabs)
        places.append(slab.place);
    return places;
}

QList<Bookmark> Pages::bookmarks() const { return d->bookmarks; }

} // namespace print
