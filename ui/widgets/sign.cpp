#include "ui/widgets/sign.h"

#include "ui/support/theme.h"

#include <QEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr qreal kBodySide = 16; // at 14 px text
constexpr qreal kTitleSide = 20;

} // namespace

Sign::Sign(Line line, QWidget *parent)
    : QWidget(parent)
    , m_line(line)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Sign::setShape(Shape shape)
{
    m_shape = shape;
    m_band.reset();
    update();
}

void Sign::setBand(core::Band band)
{
    m_band = band;
    update();
}

QSize Sign::sizeHint() const
{
    const bool isTitle = m_line == Line::Title;
    return {qRound(Theme::scaled(isTitle ? kTitleSide : kBodySide)),
        qRound(Theme::lineHeight(isTitle ? Theme::title() : Theme::body()))};
}

void Sign::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    if (m_band)
        drawBandIcon(painter, rect(), *m_band, Theme::colors().text);
    else
        drawShape(painter, rect(), m_shape, shapeInk(m_shape), palette().color(backgroundRole()));
}

void Sign::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    update();
    QWidget::changeEvent(event);
}

} // namespace ui
