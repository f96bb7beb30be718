#include "ui/support/stylecontrols.h"

#include "ui/support/icons.h"
#include "ui/support/style.h"
#include "ui/support/stylepaint.h"
#include "ui/support/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr qreal kRadius = 4;

bool isEnabled(const QStyleOption &option) { return option.state.testFlag(QStyle::State_Enabled); }

bool isHovered(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_MouseOver) && isEnabled(option);
}

QColor edgeOf(const QStyleOption &option)
{
    const Colors &colors = Theme::colors();
    return isEnabled(option)  ? colors.controlEdge
        : colors.highContrast ? colors.disabled
                              : colors.line;
}

void drawIconIn(QPainter &painter, const QRect &rect, const QString &name, const QColor &color)
{
    const int size = qRound(Theme::scaled(16));
    const qreal dpr = painter.device()->devicePixelRatioF();
    const QPointF center = QRectF(rect).center();
    painter.drawPixmap(QPointF(qRound(center.x() - size / 2.0), qRound(center.y() - size / 2.0)),
        iconPixmap(name, size, color, dpr));
}

// The icons of our set have one colour, so a button can give them its own.
QPixmap tinted(QPixmap pixmap, const QColor &color)
{
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(0, 0), pixmap.size()), color);
    return pixmap;
}

struct ButtonLook
{
    QColor fill;
    QColor edge;
    QColor ink;
};

ButtonLook lookOf(const QStyleOptionButton &option, bool primary)
{
    const Colors &colors = Theme::colors();
    const bool pressed = option.state.testFlag(QStyle::State_Sunken);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool flat = option.features.testFlag(QStyleOptionButton::Flat);
    if (!isEnabled(option))
        return {flat ? QColor(Qt::transparent) : colors.base,
            flat ? QColor(Qt::transparent) : edgeOf(option),
            colors.disabled};
    if (primary) {
        const QColor fill = pressed || isHovered(option) ? colors.accentHover : colors.accent;
        return {fill, fill, colors.onAccent};
    }
    if (on)
        return {colors.chosenTint, colors.accent, colors.text};
    const QColor rest = flat ? QColor(Qt::transparent) : colors.base;
    return {pressed             ? colors.chosenTint
            : isHovered(option) ? colors.alt
                                : rest,
        flat ? QColor(Qt::transparent) : colors.controlEdge,
        colors.text};
}

} // namespace

void drawField(const QStyleOption &option, QPainter &painter)
{
    const Colors &colors = Theme::colors();
    drawFrame(painter,
        option.rect,
        Theme::scaled(kRadius),
        isEnabled(option) ? colors.base : colors.window,
        edgeOf(option));
}

void drawPushButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget)
{
    const Colors &colors = Theme::colors();
    const bool primary = widget != nullptr && widget->property(Style::kPrimary).toBool();
    const ButtonLook look = lookOf(option, primary);
    drawFrame(painter, option.rect, Theme::scaled(kRadius), look.fill, look.edge);

    const QString keycap
        = widget != nullptr ? widget->property(Style::kKeycap).toString() : QString();
    const bool hasMenu = option.features.testFlag(QStyleOptionButton::HasMenu);
    const qreal gap = Theme::scaled(8);
    const QSizeF keySize = keycap.isEmpty() ? QSizeF() : keycapSize(keycap);
    const qreal textWidth = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const bool hasIcon = !option.icon.isNull();
    const qreal iconSize = hasIcon ? option.iconSize.width() : 0;

    // Icon, text, key and arrow stand together in the middle.
    qreal whole = iconSize + textWidth + (hasIcon && textWidth > 0 ? gap : 0);
    whole += keycap.isEmpty() ? 0 : keySize.width() + gap;
    whole += hasMenu ? iconSize + gap : 0;
    const QRectF rect(option.rect);
    qreal x = rect.left() + qMax(0.0, (rect.width() - whole) / 2);
    painter.save();
    if (hasIcon) {
        const qreal dpr = painter.device()->devicePixelRatioF();
        const QPixmap pixmap = option.icon.pixmap(
            option.iconSize, dpr, isEnabled(option) ? QIcon::Normal : QIcon::Disabled);
        const QPointF at(qRound(x), qRound(rect.center().y() - option.iconSize.height() / 2.0));
        painter.drawPixmap(at, primary ? tinted(pixmap, look.ink) : pixmap);
        x += iconSize + (textWidth > 0 ? gap : 0);
    }
    painter.setPen(look.ink);
    painter.drawText(QRectF(x, rect.top(), textWidth + 1, rect.height()),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic,
        option.text);
    x += textWidth + gap;
    if (!keycap.isEmpty()) {
        const QRectF key({x, rect.center().y() - keySize.height() / 2}, keySize);
        const QColor ink = primary || !isEnabled(option) ? look.ink : colors.text2;
        drawKeycap(painter, key, keycap, ink, primary ? look.ink : colors.line, Qt::transparent);
        x += keySize.width() + gap;
    }
    if (hasMenu)
        drawIconIn(painter,
            QRect(qRound(x), option.rect.top(), qRound(Theme::scaled(16)), option.rect.height()),
            u"chevron-down"_s,
            look.ink);
    painter.restore();
}

void drawComboBox(const QStyleOptionComboBox &option, QPainter &painter)
{
    drawField(option, painter);
    const int arrow = qRound(Theme::scaled(28));
    QRect at = option.rect;
    if (option.direction == Qt::RightToLeft)
        at.setWidth(arrow);
    else
        at.setLeft(at.right() - arrow);
    const Colors &colors = Theme::colors();
    drawIconIn(painter, at, u"chevron-down"_s, isEnabled(option) ? colors.text : colors.disabled);
}

void drawSpinBox(const QStyleOptionSpinBox &option,
    QPainter &painter,
    const QWidget *widget,
    const QStyle &style)
{
    drawField(option, painter);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const Colors &colors = Theme::colors();
    const auto inkOf = [&](QAbstractSpinBox::StepEnabledFlag step) {
        const bool can = isEnabled(option) && option.stepEnabled.testFlag(step);
        return can ? colors.text : colors.disabled;
    };
    const auto rectOf = [&](QStyle::SubControl part) {
        return style.subControlRect(QStyle::CC_SpinBox, &option, part, widget);
    };
    drawIconIn(painter,
        rectOf(QStyle::SC_SpinBoxDown),
        u"chevron-down"_s,
        inkOf(QAbstractSpinBox::StepDownEnabled));
    // The same chevron, upside down.
    const QRect up = rectOf(QStyle::SC_SpinBoxUp);
    painter.save();
    painter.translate(0, 2 * up.top() + up.height());
    painter.scale(1, -1);
    drawIconIn(painter, up, u"chevron-down"_s, inkOf(QAbstractSpinBox::StepUpEnabled));
    painter.restore();
}

void drawScrollBar(
    const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget, const QStyle &style)
{
    const Colors &colors = Theme::colors();
    if (option.maximum <= option.minimum)
        return;
    const QRectF slider
        = style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    const bool used
        = isHovered(option) || option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const qreal thick = Theme::scaled(used ? 8 : 6);
    QRectF thumb = slider;
    if (option.orientation == Qt::Vertical) {
        thumb.setWidth(thick);
        thumb.moveCenter(slider.center());
        thumb.adjust(0, 2, 0, -2);
    } else {
        thumb.setHeight(thick);
        thumb.moveCenter(slider.center());
        thumb.adjust(2, 0, -2, 0);
    }
    drawFrame(
        painter, thumb, thick / 2, used ? colors.controlEdge : colors.disabled, Qt::transparent, 0);
}

void drawToolButtonPanel(const QStyleOption &option, QPainter &painter)
{
    const Colors &colors = Theme::colors();
    const bool on = option.state.testAnyFlags(QStyle::State_On | QStyle::State_Sunken);
    const bool raised = option.state.testFlag(QStyle::State_AutoRaise);
    if (raised && !on && !isHovered(option))
        return;
    drawFrame(painter,
        option.rect,
        Theme::scaled(kRadius),
        on                      ? colors.chosenTint
            : isHovered(option) ? colors.alt
                                : colors.base,
        raised && !colors.highContrast ? QColor(Qt::transparent) : edgeOf(option));
}

void drawHeaderSection(const QStyleOptionHeader &option, QPainter &painter)
{
    const Colors &colors = Theme::colors();
    painter.fillRect(option.rect, colors.base);
    painter.setPen(colors.line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void drawProgressBar(const QStyleOptionProgressBar &option, QPainter &painter)
{
    const Colors &colors = Theme::colors();
    const qreal radius = Theme::scaled(2);
    const QRectF rect(option.rect);
    drawFrame(painter,
        rect,
        radius,
        colors.barTrack,
        colors.highContrast ? colors.line : QColor(Qt::transparent));
    // Busy (no range): a third of the bar, standing still; motion would say no more.
    const qreal range = option.maximum - option.minimum;
    const qreal share = range <= 0 ? 0.33 : (option.progress - option.minimum) / range;
    QRectF done = rect;
    done.setWidth(rect.width() * qBound(0.0, share, 1.0));
    if (done.width() > 0)
        drawFrame(painter, done, radius, colors.accent, Qt::transparent);
}

} // namespace ui
