#pragma once

#include "core/scoring/scorecard.h"

#include <QColor>
#include <QString>

#include <optional>
#include <vector>

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

// One corner of a radar: a capability. Without a floor it is not applicable and has no point.
struct RadarSpoke
{
    QString id; // written outside the corner
    std::optional<core::scoring::Millipoints> floor = {};
    std::optional<core::scoring::Millipoints> ceiling = {};
};

// Colours of a radar; paper and screen give their own.
struct RadarColors
{
    QColor line; // outline of the floor, and the dashed one of the ceiling
    QColor fill; // inside the floor; transparent: none
    QColor grid; // spokes and outer edge
    QColor ring; // the dotted rings
    QColor text; // ids
};

// The radar: a corner a spoke, the first at the top, then clockwise; 0 in the middle, 100 at the
// edge. Floor as a filled shape with a solid outline, ceiling as a dashed outline, `rings` (whole
// points) dotted. Ids in the painter's font, inside `rect`. Nothing with fewer than three spokes.
void drawRadar(QPainter &painter,
    const QRectF &rect,
    const std::vector<RadarSpoke> &spokes,
    const std::vector<int> &rings,
    const RadarColors &colors,
    qreal scale = 1.0);

} // namespace print
