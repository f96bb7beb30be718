#pragma once

#include "core/scoring/scorecard.h"

#include <QColor>

class QPainter;
class QRectF;

namespace print {

// Colours of a bar; paper and screen give their own.
struct BarColors
{
    QColor fill; // floor, and the hatch
    QColor track; // background; transparent: none
    QColor edge; // outline of the track; transparent: none
    QColor mark; // so-far mark
    QColor gap; // 1 px around the mark: the background it stands on
};

// The interval bar: solid to the floor, 45° hatch (as lines, so that it stays vector) to the
// ceiling, so far as a mark with a triangle above where the bar is high enough to carry one.
// Complete: no hatch, no mark. Nothing applicable: a dashed outline. `scale` is 1 for a screen
// pixel. The mark stands out of the rectangle by 5 px at the top and 2 at the bottom.
void drawIntervalBar(QPainter &painter,
    const QRectF &rect,
    const core::scoring::Readings &readings,
    const BarColors &colors,
    qreal scale = 1.0);

// Where a score stands on a bar of this rectangle.
[[nodiscard]] qreal barPosition(const QRectF &rect, core::scoring::Millipoints score);

} // namespace print
