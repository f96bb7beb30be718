#pragma once

#include <QRectF>

class QPainter;
class QString;
class QStyleOptionViewItem;

namespace ui {

// What rows of every list draw alike.

// Background of a row: chosen tint with the accent at its left edge, hover, or nothing.
void drawRowBackground(QPainter &painter, const QStyleOptionViewItem &option);
// The ring of the row that has the keyboard, inside the row, because a view clips what is outside.
void drawRowFocus(QPainter &painter, const QStyleOptionViewItem &option);
// The width a row may use: that of the view, since a size hint is asked for before the row has one.
[[nodiscard]] int rowWidth(const QStyleOptionViewItem &option);

// A word in a frame, as ui/pages/tag.h shows it.
[[nodiscard]] QSizeF tagSize(const QString &text);
void drawTag(QPainter &painter, const QRectF &rect, const QString &text);

} // namespace ui
