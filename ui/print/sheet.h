#pragma once

#include "core/scoring/scorecard.h"
#include "ui/print/typesetting.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>

#include <optional>
#include <variant>
#include <vector>

class QPainter;

namespace print {

// The sheet: A4 with its margins, in points.
constexpr qreal kPageWidth = 595.276;
constexpr qreal kPageHeight = 841.89;
constexpr qreal kLeft = 56.7; // 20 mm
constexpr qreal kWidth = kPageWidth - 2 * kLeft;
constexpr qreal kRight = kLeft + kWidth;
constexpr qreal kTop = 62;
constexpr qreal kCoverTop = 72;
constexpr qreal kBottom = 787;
constexpr qreal kTallest = kBottom - kCoverTop; // what fits on any page, the cover too
constexpr qreal kIdColumn = 67.5; // of questions and capabilities

enum class Ink { Text, Second, Bar, Rule, FaintRule };
enum class Stroke { Solid, Dashed, Dotted };
[[nodiscard]] QColor colorOf(Ink ink);

// What is drawn, one by one. Positions are relative to the slab, then to the page.
struct DrawnText
{
    TextLine line;
    QPointF at; // left end of its baseline
};
struct DrawnLine
{
    QLineF line;
    Ink ink = Ink::FaintRule;
    qreal width = 0.5;
    Stroke stroke = Stroke::Solid;
};
struct DrawnBox
{
    QRectF rect;
    Ink edge = Ink::Text;
    Stroke stroke = Stroke::Solid;
    bool filled = false;
};
struct DrawnBar
{
    QRectF rect;
    core::scoring::Readings readings;
};
struct DrawnMark // the program's
{
    QRectF rect;
};
using Drawing = std::variant<DrawnText, DrawnLine, DrawnBox, DrawnBar, DrawnMark>;

// A piece of a block that is never cut.
struct Slab
{
    qreal height = 0;
    std::vector<Drawing> drawings;
};

// Slabs that stay on one page, unless together they are taller than one; then they flow, the first
// `together` of them staying together.
struct Group
{
    std::vector<Slab> slabs;
    size_t together = 1;

    [[nodiscard]] qreal height() const;
    [[nodiscard]] qreal startHeight() const; // what must fit where it begins
};

// A block ready to be put on pages.
struct Piece
{
    int block = 0; // its index in the document
    std::vector<Group> groups;
    std::optional<Slab> head; // repeated at the top of every page the piece goes on to
    qreal before = 0; // gaps; of two that meet the larger holds, at the top of a page none
    qreal after = 0;
    bool keepsWithNext = false;
    bool breaksPage = false;
    QString section; // of a heading of level 1: names the pages from here on
};

[[nodiscard]] Drawing moved(Drawing drawing, qreal dy);
void paint(QPainter &painter, const Drawing &drawing); // painter in points

} // namespace print
