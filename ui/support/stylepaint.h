#pragma once

#include <QColor>
#include <QRectF>

class QPainter;
class QString;

namespace ui {

// What our style and the widgets that paint themselves draw alike.

// The rectangle of a rounded frame whose stroke stays inside `rect`, as crisp as the pixels allow.
void drawFrame(QPainter &painter,
    const QRectF &rect,
    qreal radius,
    const QColor &fill,
    const QColor &edge,
    qreal stroke = 1);
// The focus ring around a control painted in `rect`: 2 px wide, 2 px outside, more with larger
// text. `rect` must leave focusRingReach() to the clip.
[[nodiscard]] qreal focusRingReach();
void drawFocusRing(QPainter &painter, const QRectF &rect, qreal radius);
void drawRadio(QPainter &painter, const QRectF &rect, bool checked, bool enabled);
enum class Tick { Off, Some, On };
void drawCheck(QPainter &painter, const QRectF &rect, Tick tick, bool enabled);

// A key's name in a frame. `ink` is text and frame; `fill` may be transparent.
[[nodiscard]] QSizeF keycapSize(const QString &key);
void drawKeycap(QPainter &painter,
    const QRectF &rect,
    const QString &key,
    const QColor &ink,
    const QColor &edge,
    const QColor &fill);

} // namespace ui
