#pragma once

#include "ui/support/stylefocus.h"

#include <QProxyStyle>

namespace ui {

// Fusion with our edges, radio and check boxes. The focus ring is an overlay that the style brings
// along (stylefocus.h): 2 px wide, 2 px outside the control, so every margin around a control
// leaves 4 px.
//
// A QPushButton listens to two properties: kPrimary (bool) fills it with the accent, once a page;
// kKeycap (QString) shows a key after its text.
class Style final : public QProxyStyle
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Style)

public:
    static constexpr const char *kPrimary = "primary";
    static constexpr const char *kKeycap = "keycap";

    Style();

    int pixelMetric(PixelMetric metric,
        const QStyleOption *option = nullptr,
        const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint,
        const QStyleOption *option = nullptr,
        const QWidget *widget = nullptr,
        QStyleHintReturn *data = nullptr) const override;
    QSize sizeFromContents(ContentsType type,
        const QStyleOption *option,
        const QSize &size,
        const QWidget *widget) const override;
    QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control,
        const QStyleOptionComplex *option,
        SubControl part,
        const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element,
        const QStyleOption *option,
        QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element,
        const QStyleOption *option,
        QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control,
        const QStyleOptionComplex *option,
        QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;

private:
    FocusRing m_ring;
};

} // namespace ui
