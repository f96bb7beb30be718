#pragma once

class QPainter;
class QStyle;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QWidget;

namespace ui {

// The drawing half of Style, one function a control.
void drawField(const QStyleOption &option, QPainter &painter);
void drawPushButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget);
void drawComboBox(const QStyleOptionComboBox &option, QPainter &painter);
void drawSpinBox(const QStyleOptionSpinBox &option,
    QPainter &painter,
    const QWidget *widget,
    const QStyle &style);
void drawScrollBar(const QStyleOptionSlider &option,
    QPainter &painter,
    const QWidget *widget,
    const QStyle &style);
void drawToolButtonPanel(const QStyleOption &option, QPainter &painter);
void drawHeaderSection(const QStyleOptionHeader &option, QPainter &painter);
void drawProgressBar(const QStyleOptionProgressBar &option, QPainter &painter);

} // namespace ui
