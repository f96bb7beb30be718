#include "ui/print/charts.h"

#include <QLineF>
#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QPolygonF>

#include <algorithm>
#include <numbers>

namespace print {

namespace {

constexpr qreal kHatchWidth = 1.8;
constexpr qreal kHatchEvery = 5 * std::numbers::sqrt2; // 5 across the lines, so this along the bar
constexpr qreal kMarkWidth = 2;
constexpr qreal kMarkGap = 1;
constexpr qreal kMarkAbove = 2;
constexpr qreal kMarkBelow = 2;
constexpr qreal kTriangleHalf = 4.5;
constexpr qreal kTriangleHeight = 5;
constexpr qreal kLeastForTriangle = 10; // lower bars stand too close to carry one

bool isVisible(const QColor &color) { return color.isValid() && color.alpha() > 0; }

void drawOutline(
    QPainter &painter, const QRectF &rect, const QColor &color, qreal scale, bool dashed)
{
    if (!isVisible(color))
        return;
    QPen pen(color, scale, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (dashed)
        pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const qreal half = scale / 2;
    painter.drawRect(rect.adjusted(half, half, -half, -half));
}

void drawHatch(QPainter &painter, const QRectF &rect, const QColor &color, qreal scale)
{
    if (rect.width() <= 0)
        return;
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(QPen(color, kHatchWidth * scale, Qt::SolidLine, Qt::FlatCap));
    // Past both ends, so that the corners are cut by the clip and not by a line's end.
    const qreal over = kHatchWidth * scale;
    const qreal high = rect.height() + 2 * over;
    for (qreal x = rect.left() - high; x < rect.right() + over; x += kHatchEvery * scale)
        painter.drawLine(QLineF(x, rect.bottom() + over, x + high, rect.bottom() + over - high));
    painter.restore();
    drawOutline(painter, rect, color, scale, /*dashed=*/false);
}

void drawMark(QPainter &painter, const QRectF &rect, qreal x, const BarColors &colors, qreal scale)
{
    const bool hasTriangle = rect.height() >= kLeastForTriangle * scale;
    const qreal half = kMarkWidth / 2 * scale;
    const QRectF mark(QPointF(x - half, rect.top() - kMarkAbove * scale),
        QPointF(x + half, rect.bottom() + kMarkBelow * scale));
    const qreal gap = kMarkGap * scale;
    if (isVisible(colors.gap))
        painter.fillRect(mark.adjusted(-gap, 0, gap, 0), colors.gap);
    painter.fillRect(mark, colors.mark);
    if (!hasTriangle)
        return;
    const qreal top = rect.top() - kTriangleHeight * scale;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.mark);
    painter.drawPolygon(QPolygonF({QPointF(x - kTriangleHalf * scale, top),
        QPointF(x + kTriangleHalf * scale, top),
        QPointF(x, rect.top())}));
}

} // namespace

qreal barPosition(const QRectF &rect, core::scoring::Millipoints score)
{
    const qreal share = qreal(score) / core::scoring::kFull;
    return rect.left() + rect.width() * std::clamp(share, qreal(0), qreal(1));
}

void drawIntervalBar(QPainter &painter,
    const QRectF &rect,
    const core::scoring::Readings &readings,
    const BarColors &colors,
    qreal scale)
{
    painter.save();
    if (!readings.floor) {
        drawOutline(painter, rect, colors.edge, scale, /*dashed=*/true);
        painter.restore();
        return;
    }
    if (isVisible(colors.track))
        painter.fillRect(rect, colors.track);
    drawOutline(painter, rect, colors.edge, scale, /*dashed=*/false);
    const qreal floor = barPosition(rect, *readings.floor);
    if (!readings.isComplete()) {
        const qreal ceiling = barPosition(rect, readings.ceiling.value_or(*readings.floor));
        const QRectF open(QPointF(floor, rect.top()), QPointF(ceiling, rect.bottom()));
        drawHatch(painter, open, colors.fill, scale);
    }
    if (floor > rect.left())
        painter.fillRect(QRectF(rect.topLeft(), QPointF(floor, rect.bottom())), colors.fill);
    if (readings.soFar && !readings.isComplete())
        drawMark(painter, rect, barPosition(rect, *readings.soFar), colors, scale);
    painter.restore();
}

} // namespace print
