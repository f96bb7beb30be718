#include "ui/widgets/rangebar.h"

#include "ui/print/charts.h"
#include "ui/support/theme.h"
#include "ui/widgets/spokenrole.h"

#include <QEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr qreal kHeight = 16;
constexpr qreal kTick = 5; // above and below the line
constexpr qreal kEnd = 4;
constexpr qreal kDiamond = 5;

} // namespace

RangeBar::RangeBar(QWidget *parent)
    : QWidget(parent)
{
    setSpokenRole(*this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RangeBar::setTicks(const QList<int> &points)
{
    m_ticks = points;
    update();
}

void RangeBar::setRange(const std::optional<core::scoring::TotalRange> &range,
    std::optional<core::scoring::Millipoints> total)
{
    m_range = range;
    m_total = total;
    update();
}

QSize RangeBar::sizeHint() const
{
    return {qRound(Theme::scaled(160)), qCeil(Theme::scaled(kHeight))};
}

QSize RangeBar::minimumSizeHint() const { return {qRound(Theme::scaled(72)), sizeHint().height()}; }

void RangeBar::paintEvent(QPaintEvent * /*event*/)
{
    const Colors &colors = Theme::colors();
    QPainter painter(this);
    const qreal side = Theme::scaled(kDiamond) + 1; // a diamond at 0 or 100 is whole
    const QRectF scale = QRectF(rect()).adjusted(side, 0, -side, 0);
    const qreal y = std::floor(scale.center().y()) + 0.5;
    const auto upright = [&](qreal x, qreal half) {
        painter.drawLine(QPointF(x, y - half), QPointF(x, y + half));
    };
    painter.setPen(QPen(colors.controlEdge, 1));
    painter.drawLine(QPointF(scale.left(), y), QPointF(scale.right(), y));
    for (const int points : m_ticks)
        upright(std::floor(print::barPosition(scale, points * core::scoring::kPerPoint)) + 0.5,
            Theme::scaled(kTick));
    if (!m_range)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal least = print::barPosition(scale, m_range->least);
    const qreal most = print::barPosition(scale, m_range->most);
    painter.setPen(QPen(colors.accent, Theme::scaled(2.5), Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(least, y), QPointF(most, y));
    upright(least, Theme::scaled(kEnd));
    upright(most, Theme::scaled(kEnd));
    if (!m_total)
        return;
    const QPointF middle(print::barPosition(scale, *m_total), y);
    const qreal reach = Theme::scaled(kDiamond);
    painter.setPen(QPen(colors.accent, Theme::scaled(1.5)));
    painter.setBrush(palette().color(backgroundRole()));
    painter.drawPolygon(QPolygonF({middle - QPointF(reach, 0),
        middle - QPointF(0, reach),
        middle + QPointF(reach, 0),
        middle + QPointF(0, reach)}));
}

void RangeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    update();
    QWidget::changeEvent(event);
}

} // namespace ui
