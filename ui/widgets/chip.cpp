#include "ui/widgets/chip.h"

#include "ui/support/stylepaint.h"
#include "ui/support/textflow.h"
#include "ui/support/theme.h"
#include "ui/widgets/spokenrole.h"

#include <QEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr qreal kHeight = 24;
constexpr qreal kPadding = 8;
constexpr qreal kIcon = 14;
constexpr qreal kGap = 6;

struct Inks
{
    QColor ink;
    QColor tint;
};

Inks inksOf(Chip::Tone tone)
{
    const Colors &colors = Theme::colors();
    switch (tone) {
    case Chip::Tone::Met:
        return {colors.met, colors.metTint};
    case Chip::Tone::NotMet:
        return {colors.notMet, colors.notMetTint};
    case Chip::Tone::Unknown:
        return {colors.unknown, colors.unknownTint};
    case Chip::Tone::NotDue:
        return {colors.notDue, colors.notDueTint};
    case Chip::Tone::Accent:
        return {colors.accent, colors.chosenTint};
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<Shape> shapeOf(const ChipLook &look)
{
    if (look.shape || look.band)
        return look.shape;
    switch (look.tone) {
    case Chip::Tone::Met:
        return Shape::Met;
    case Chip::Tone::NotMet:
        return Shape::NotMet;
    case Chip::Tone::Unknown:
        return Shape::Unknown;
    case Chip::Tone::NotDue:
        return Shape::NotDue;
    case Chip::Tone::Accent:
        break;
    }
    return std::nullopt;
}

qreal textLeft(const ChipLook &look)
{
    const bool sign = look.band || shapeOf(look);
    return Theme::scaled(kPadding + (sign ? kIcon + kGap : 0));
}

TextFlow flowOf(const ChipLook &look)
{
    return TextFlow({{look.text, Theme::small(QFont::Medium), inksOf(look.tone).ink}});
}

qreal verticalPadding() { return (Theme::scaled(kHeight) - Theme::lineHeight(Theme::small())) / 2; }

} // namespace

QSize chipSize(const ChipLook &look)
{
    TextFlow flow = flowOf(look);
    flow.layOut(QWIDGETSIZE_MAX);
    const qreal width = textLeft(look) + flow.naturalWidth() + Theme::scaled(kPadding);
    return {qCeil(width) + 1, qRound(Theme::scaled(kHeight))};
}

void drawChip(QPainter &painter, const QRectF &rect, const ChipLook &look)
{
    const Inks inks = inksOf(look.tone);
    const bool edged = Theme::colors().highContrast;
    drawFrame(
        painter, rect, Theme::scaled(4), inks.tint, edged ? inks.ink : QColor(Qt::transparent));
    const qreal icon = Theme::scaled(kIcon);
    const QRectF at(rect.left() + Theme::scaled(kPadding),
        rect.top() + (Theme::scaled(kHeight) - icon) / 2,
        icon,
        icon);
    if (look.band)
        drawBandIcon(painter, at, *look.band, inks.ink);
    else if (const auto shape = shapeOf(look))
        drawShape(painter, at, *shape, inks.ink, inks.tint);
    TextFlow flow = flowOf(look);
    flow.layOut(rect.width() - textLeft(look) - Theme::scaled(kPadding));
    flow.draw(painter, {rect.left() + textLeft(look), rect.top() + verticalPadding()});
}

Chip::Chip(QWidget *parent)
    : QWidget(parent)
{
    setSpokenRole(*this, QAccessible::StaticText);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

Chip::Tone Chip::toneOf(core::Band band)
{
    switch (band) {
    case core::Band::NotReady:
        return Tone::NotDue;
    case core::Band::Gaps:
        return Tone::Unknown;
    case core::Band::NearlyReady:
        return Tone::Accent;
    case core::Band::Ready:
        return Tone::Met;
    }
    Q_UNREACHABLE();
    return Tone::NotDue;
}

Chip::Tone Chip::toneOf(Shape shape)
{
    switch (shape) {
    case Shape::Met:
        return Tone::Met;
    case Shape::NotMet:
        return Tone::NotMet;
    case Shape::Unknown:
        return Tone::Unknown;
    case Shape::NotDue:
    case Shape::NotApplicable:
        break;
    }
    return Tone::NotDue;
}

void Chip::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    updateGeometry(); // Accent has no sign
    update();
}

void Chip::setIconBand(std::optional<core::Band> band)
{
    m_band = band;
    updateGeometry();
    update();
}

void Chip::setIconShape(std::optional<Shape> shape)
{
    m_shape = shape;
    updateGeometry();
    update();
}

void Chip::setLook(const ChipLook &look)
{
    m_tone = look.tone;
    m_band = look.band;
    m_shape = look.shape;
    setText(look.text);
}

QSize Chip::sizeHint() const { return chipSize({m_text, m_tone, m_band, m_shape}); }

QSize Chip::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {qMin(whole.width(), qRound(Theme::scaled(96))), whole.height()};
}

int Chip::heightForWidth(int width) const
{
    const ChipLook look{m_text, m_tone, m_band, m_shape};
    TextFlow flow = flowOf(look);
    const qreal height = flow.layOut(width - textLeft(look) - Theme::scaled(kPadding));
    return qRound(height + 2 * verticalPadding());
}

void Chip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    QRectF area(rect());
    // A layout may give more room than the word needs; the chip stays as large as its word.
    area.setWidth(qMin<qreal>(area.width(), sizeHint().width()));
    const qreal spare = area.height() - heightForWidth(qRound(area.width()));
    if (spare > 0)
        area.adjust(0, spare / 2, 0, -spare / 2);
    if (layoutDirection() == Qt::RightToLeft)
        area.moveRight(width());
    drawChip(painter, area, {m_text, m_tone, m_band, m_shape});
}

void Chip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    update();
    QWidget::changeEvent(event);
}

} // namespace ui
