#include "ui/print/charts.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
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
constexpr qreal kRadarLine = 2;
constexpr qreal kRadarDashed = 1.5;
constexpr qreal kIdGap = 6; // between a corner and its id
constexpr size_t kLeastSpokes = 3;

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

// The middle of a radar, and where a share of each spoke stands.
struct Web
{
    QPointF middle;
    qreal radius = 0;
    size_t spokes = 0;

    [[nodiscard]] QPointF at(size_t spoke, qreal share) const
    {
        const qreal angle
            = 2 * std::numbers::pi * qreal(spoke) / qreal(spokes) - std::numbers::pi / 2;
        return middle + QPointF(std::cos(angle), std::sin(angle)) * radius * share;
    }
    [[nodiscard]] QPolygonF ring(qreal share) const
    {
        QPolygonF polygon;
        for (size_t i = 0; i < spokes; ++i)
            polygon.append(at(i, share));
        return polygon;
    }
};

using Score = std::optional<core::scoring::Millipoints>;

// A spoke without a score has no corner: the outline passes from its neighbour to the next.
QPolygonF outlineOf(
    const Web &web, const std::vector<RadarSpoke> &spokes, Score RadarSpoke::*reading)
{
    QPolygonF polygon;
    for (size_t i = 0; i < spokes.size(); ++i) {
        if (const Score score = spokes[i].*reading)
            polygon.append(web.at(i, qreal(*score) / core::scoring::kFull));
    }
    return polygon;
}

void drawWeb(QPainter &painter,
    const Web &web,
    const std::vector<int> &rings,
    const RadarColors &colors,
    qreal scale)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.grid, scale));
    for (size_t i = 0; i < web.spokes; ++i)
        painter.drawLine(QLineF(web.middle, web.at(i, 1)));
    painter.drawPolygon(web.ring(1));
    QPen dotted(colors.ring, scale, Qt::SolidLine, Qt::FlatCap);
    dotted.setDashPattern({2, 3});
    painter.setPen(dotted);
    for (const int points : rings)
        painter.drawPolygon(
            web.ring(qreal(points * core::scoring::kPerPoint) / core::scoring::kFull));
}

// On the side of the corner that looks away from the middle.
void drawIds(QPainter &painter, const Web &web, const std::vector<RadarSpoke> &spokes, qreal gap)
{
    const QFontMetricsF metrics(painter.font());
    for (size_t i = 0; i < spokes.size(); ++i) {
        const QPointF corner = web.at(i, 1);
        const QPointF away = (corner - web.middle) / web.radius;
        const QSizeF size(metrics.horizontalAdvance(spokes[i].id), metrics.height());
        const QPointF center = corner
            + QPointF(away.x() * (gap + size.width() / 2), away.y() * (gap + size.height() / 2));
        const QRectF box(center - QPointF(size.width() / 2, size.height() / 2), size);
        painter.drawText(box.adjusted(-1, 0, 1, 0), Qt::AlignCenter, spokes[i].id);
    }
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

void drawRadar(QPainter &painter,
    const QRectF &rect,
    const std::vector<RadarSpoke> &spokes,
    const std::vector<int> &rings,
    const RadarColors &colors,
    qreal scale)
{
    if (spokes.size() < kLeastSpokes)
        return;
    const QFontMetricsF metrics(painter.font());
    qreal widest = 0;
    for (const RadarSpoke &spoke : spokes)
        widest = std::max(widest, metrics.horizontalAdvance(spoke.id));
    const qreal gap = kIdGap * scale;
    const qreal radius
        = std::min(rect.width() / 2 - widest, rect.height() / 2 - metrics.height()) - gap;
    if (radius <= 0)
        return;
    const Web web{rect.center(), radius, spokes.size()};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(colors.line, kRadarLine * scale, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.setBrush(isVisible(colors.fill) ? QBrush(colors.fill) : QBrush(Qt::NoBrush));
    const QPolygonF floor = outlineOf(web, spokes, &RadarSpoke::floor);
    painter.drawPolygon(floor);
    // Above the fill, so that the rings can be read inside it too.
    drawWeb(painter, web, rings, colors, scale);
    QPen dashed(colors.line, kRadarDashed * scale, Qt::SolidLine, Qt::FlatCap);
    dashed.setDashPattern({3, 2});
    painter.setPen(dashed);
    painter.drawPolygon(outlineOf(web, spokes, &RadarSpoke::ceiling));
    painter.setPen(
        QPen(colors.line, kRadarLine * scale, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPolygon(floor);
    painter.setPen(colors.text);
    drawIds(painter, web, spokes, gap);
    painter.restore();
}

} // namespace print
