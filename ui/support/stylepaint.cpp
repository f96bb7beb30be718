#include "ui/support/stylepaint.h"

#include "ui/support/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace ui {

void drawFrame(QPainter &painter,
    const QRectF &rect,
    qreal radius,
    const QColor &fill,
    const QColor &edge,
    qreal stroke)
{
    const qreal inset = stroke / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.alpha() == 0 ? QBrush(Qt::NoBrush) : QBrush(fill));
    painter.setPen(edge.alpha() == 0 ? QPen(Qt::NoPen) : QPen(edge, stroke));
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

qreal focusRingReach() { return qMax(4, 2 * qRound(Theme::scaled(2))); }

void drawFocusRing(QPainter &painter, const QRectF &rect, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const qreal wide = focusRingReach() / 2; // as wide as the gap
    const qreal out = 1.5 * wide;
    painter.setPen(QPen(Theme::colors().accent, wide));
    painter.drawRoundedRect(rect.adjusted(-out, -out, out, out), radius + out, radius + out);
    painter.restore();
}

void drawRadio(QPainter &painter, const QRectF &rect, bool checked, bool enabled)
{
    const Colors &colors = Theme::colors();
    const qreal stroke = Theme::scaled(checked ? 2 : 1.5);
    const QColor ink = !enabled ? (checked ? colors.disabled : colors.line)
        : checked               ? colors.accent
                                : colors.controlEdge;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, stroke));
    painter.setBrush(colors.base);
    painter.drawEllipse(rect.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2));
    if (checked) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        const qreal dot = rect.width() * 0.28;
        painter.drawEllipse(rect.center(), dot, dot);
    }
    painter.restore();
}

void drawCheck(QPainter &painter, const QRectF &rect, Tick tick, bool enabled)
{
    const Colors &colors = Theme::colors();
    const bool filled = tick != Tick::Off;
    const QColor fill = !filled ? colors.base : enabled ? colors.accent : colors.disabled;
    const QColor edge = filled ? fill : enabled ? colors.controlEdge : colors.disabled;
    const qreal stroke = Theme::scaled(1.5);
    const qreal size = rect.width() / 18;
    drawFrame(painter, rect.adjusted(size, size, -size, -size), 3 * size, fill, edge, stroke);
    if (!filled)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(size, size);
    painter.setPen(QPen(
        enabled ? colors.onAccent : colors.base, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (tick == Tick::On)
        painter.drawPolyline(QPolygonF({{5, 9.5}, {8, 12.5}, {13.2, 6.2}}));
    else
        painter.drawLine(QPointF(5.5, 9), QPointF(12.5, 9));
    painter.restore();
}

QSizeF keycapSize(const QString &key)
{
    const QFontMetricsF metrics(Theme::small(QFont::Medium));
    const qreal height = Theme::scaled(18);
    return {qMax(height, metrics.horizontalAdvance(key) + Theme::scaled(10)),
        qMax(height, metrics.height())};
}

void drawKeycap(QPainter &painter,
    const QRectF &rect,
    const QString &key,
    const QColor &ink,
    const QColor &edge,
    const QColor &fill)
{
    drawFrame(painter, rect, Theme::scaled(3), fill, edge);
    painter.save();
    painter.setFont(Theme::small(QFont::Medium));
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignCenter, key);
    painter.restore();
}

} // namespace ui
