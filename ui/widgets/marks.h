#pragma once

#include "core/questionnaire/questionnaire.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace ui {

// Signs drawn as paths, because fonts lack the characters. Each fills the square (or height) of
// `rect`; meaning never hangs on the colour alone.

// How far a capability is.
enum class Mark {
    Empty, // ring
    Quarter, // up to 3 in 8
    Half, // up to 5 in 8
    ThreeQuarters, // more, not all
    Unknown, // all seen, some "don't know": ring with ?
    Complete, // filled, with a check
};

// `closed` and `unknown` questions out of `questions`.
[[nodiscard]] Mark markFor(int closed, int unknown, int questions);

// How a requirement stands.
enum class Shape {
    Met, // filled disc, check
    NotMet, // filled square, cross
    Unknown, // open diamond, ?
    NotDue, // open ring, clock hands
    NotApplicable, // open ring, dash
};

[[nodiscard]] QColor shapeInk(Shape shape); // of the current theme

// `paper` is the background, for the signs cut out of a filled shape.
void drawMark(
    QPainter &painter, const QRectF &rect, Mark mark, const QColor &ink, const QColor &paper);
void drawShape(
    QPainter &painter, const QRectF &rect, Shape shape, const QColor &ink, const QColor &paper);

// Four bars, one to four of them filled.
void drawBandIcon(QPainter &painter, const QRectF &rect, core::Band band, const QColor &ink);

// Four squares, as many filled as the level; their width for a height.
void drawLevelSquares(QPainter &painter, const QRectF &rect, int level, const QColor &ink);
[[nodiscard]] qreal levelSquaresWidth(qreal height);

} // namespace ui
