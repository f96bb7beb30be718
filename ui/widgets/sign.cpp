#include "ui/widgets/sign.h"

#include "ui/support/theme.h"

#include <QEvent>
#include <QPainter>

namespace ui {

Sign::Sign(qreal side, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
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
    const int side = qRound(Theme::scaled(m_side));
    return {side, side};
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
