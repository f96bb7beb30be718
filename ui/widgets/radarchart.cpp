#include "ui/widgets/radarchart.h"

#include "ui/support/theme.h"
#include "ui/widgets/spokenrole.h"

#include <QEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr qreal kSide = 320; // at 14 px text
constexpr qreal kLeastSide = 200;

} // namespace

RadarChart::RadarChart(QWidget *parent)
    : QWidget(parent)
{
    setSpokenRole(*this, QAccessible::Graphic);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void RadarChart::setRings(std::vector<int> points)
{
    m_rings = std::move(points);
    update();
}

void RadarChart::setSpokes(std::vector<print::RadarSpoke> spokes)
{
    m_spokes = std::move(spokes);
    update();
}

QSize RadarChart::sizeHint() const
{
    const int side = qRound(Theme::scaled(kSide));
    return {side, side};
}

QSize RadarChart::minimumSizeHint() const
{
    const int side = qRound(Theme::scaled(kLeastSide));
    return {side, side};
}

int RadarChart::heightForWidth(int width) const { return std::min(width, sizeHint().height()); }

void RadarChart::paintEvent(QPaintEvent * /*event*/)
{
    const Colors &colors = Theme::colors();
    QPainter painter(this);
    painter.setFont(Theme::small());
    print::drawRadar(painter,
        rect(),
        m_spokes,
        m_rings,
        {.line = colors.accent,
            .fill = colors.chosenTint,
            .grid = colors.line,
            .ring = colors.controlEdge,
            .text = colors.text2},
        Theme::scaled(1));
}

void RadarChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    update();
    QWidget::changeEvent(event);
}

} // namespace ui
