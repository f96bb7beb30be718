#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace ui {

// An icon of the set under ":/icons/", by name ("chevron-left"). It is drawn when it is painted: in
// the palette's current colours, at any size and device pixel ratio. An unknown name gives an icon
// that draws nothing (and asserts).
[[nodiscard]] QIcon icon(const QString &name);

// The same in a colour of the caller's. `size` is in device independent pixels.
[[nodiscard]] QPixmap iconPixmap(const QString &name, int size, const QColor &color, qreal dpr);

} // namespace ui
