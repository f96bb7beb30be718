#include "ui/widgets/card.h"

#include "ui/support/stylepaint.h"
#include "ui/support/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace ui {

Card::Card(QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
    // What stands on a card asks its own background for the colour behind it.
    setBackgroundRole(QPalette::Base);
}

void Card::setEdge(Edge edge)
{
    m_edge = edge;
    update();
}

void Card::paintEvent(QPaintEvent * /*event*/)
{
    const Colors &colors = Theme::colors();
    QPainter painter(this);
    const qreal radius = Theme::scaled(6);
    ui::drawFrame(painter, rect(), radius, colors.base, colors.line); // not QFrame's
    if (m_edge == Edge::Line)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath sheet;
    sheet.addRoundedRect(QRectF(rect()), radius, radius);
    QPainterPath strip;
    strip.addRect(QRectF(0, 0, Theme::scaled(3), height()));
    painter.fillPath(
        sheet.intersected(strip), m_edge == Edge::Alert ? colors.notMet : colors.unknown);
}

} // namespace ui
