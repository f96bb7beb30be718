#pragma once

#include <QString>

class QAbstractSpinBox;
class QFrame;
class QLayout;
class QRect;
class QPushButton;
class QScrollArea;
class QWidget;

namespace ui {

// Small parts that several pages are made of.

// A thin line, decoration only.
[[nodiscard]] QFrame *line(Qt::Orientation orientation, QWidget *parent);
// A button without words yet: they come with retranslate(). Return presses it, as Space does.
[[nodiscard]] QPushButton *textButton(QWidget *parent);
// The same with an icon.
[[nodiscard]] QPushButton *iconButton(const QString &iconName, QWidget *parent);
// A scroll area around `content` that never scrolls sideways and takes no focus of its own.
[[nodiscard]] QScrollArea *scrollAreaAround(QWidget *content, QWidget *parent);
// Fills `parent` with a card that holds `inside`.
void putInCard(QWidget *parent, QLayout *inside);
// An icon of the set as a label, in the second colour, as large as small text.
[[nodiscard]] QWidget *iconLabel(const QString &iconName, QWidget *parent);

// The pointer's wheel scrolls the page past `field`, and changes no number in it.
void ignoreWheel(QWidget *field);
// The accessible name of a field, and of the line inside it, which is what has the keyboard.
void nameField(QAbstractSpinBox *field, const QString &name);
// Scrolls the page around `inside` until this part of it can be seen.
void reveal(const QWidget &inside, const QRect &part);

// Whether the keyboard is in `widget` or in something inside it.
[[nodiscard]] bool hasFocusInside(const QWidget *widget);

} // namespace ui
