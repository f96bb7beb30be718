#include "ui/widgets/intervalbar.h"

#include "core/report/figures.h"
#include "ui/print/charts.h"
#include "ui/support/theme.h"
#include "ui/widgets/spokenrole.h"

#include <QAccessible>
#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

namespace ui {

namespace {

constexpr qreal kAbove = 7; // room for the triangle of "so far"
constexpr qreal kTick = 4;
constexpr qreal kSide = 4; // room for a mark or a label at the end

} // namespace

IntervalBar::IntervalBar(QWidget *parent)
    : QWidget(parent)
{
    setSpokenRole(*this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void IntervalBar::setReadings(const core::scoring::Readings &readings)
{
    if (readings == m_readings)
        return;
    m_readings = readings;
    describe();
    update();
}

void IntervalBar::setBefore(std::optional<core::scoring::Millipoints> floor)
{
    if (floor == m_before)
        return;
    m_before = floor;
    describe();
    update();
}

void IntervalBar::setTicks(const QList<int> &points)
{
    m_ticks = points;
    updateGeometry();
    update();
}

void IntervalBar::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

void IntervalBar::setSubject(const QString &subject)
{
    m_subject = subject;
    describe();
}

QSize IntervalBar::sizeHint() const
{
    qreal height = Theme::scaled(m_compact ? 10 : 12 + 2 * kAbove);
    if (!m_ticks.isEmpty())
        height += Theme::scaled(m_compact ? kTick : kTick - kAbove)
            + Theme::lineHeight(Theme::small());
    return {qRound(Theme::scaled(224)), qCeil(height)};
}

QSize IntervalBar::minimumSizeHint() const
{
    return {qRound(Theme::scaled(80)), sizeHint().height()};
}

QRectF IntervalBar::barRect() const
{
    const qreal top = m_compact ? 1 : kAbove;
    const qreal height = m_compact ? 8 : 12;
    const qreal side = m_compact ? 0 : kSide;
    return QRectF(Theme::scaled(side),
        qRound(Theme::scaled(top)),
        width() - 2 * Theme::scaled(side),
        qRound(Theme::scaled(height)));
}

void IntervalBar::paintEvent(QPaintEvent * /*event*/)
{
    const Colors &colors = Theme::colors();
    QPainter painter(this);
    const QRectF bar = barRect();
    // The track alone is too faint against a window, so it has an edge; where that edge is all
    // there is, a strong one.
    const bool anything = m_readings.floor && m_readings.ceiling;
    const print::BarColors look{.fill = colors.accent,
        .track = colors.barTrack,
        .edge = anything ? colors.line : colors.controlEdge,
        .mark = colors.text,
        .gap = palette().color(backgroundRole())};
    core::scoring::Readings shown = m_readings;
    if (m_before) {
        shown.soFar = m_before;
        shown.coverage = 0; // a complete score would show no mark
    }
    print::drawIntervalBar(painter, bar, shown, look, Theme::scaled(1));

    painter.setFont(Theme::small());
    const QFontMetricsF metrics(painter.font());
    const QLocale locale;
    for (const int tick : m_ticks) {
        const qreal x = print::barPosition(bar, tick * 1000);
        painter.setPen(QPen(colors.controlEdge, 1));
        painter.drawLine(QPointF(x, bar.bottom()), QPointF(x, bar.bottom() + Theme::scaled(kTick)));
        const QString label = locale.toString(tick);
        const qreal wide = metrics.horizontalAdvance(label);
        const qreal left = qBound(0.0, x - wide / 2, width() - wide);
        painter.setPen(colors.text2);
        painter.drawText(
            QPointF(left, bar.bottom() + Theme::scaled(kTick) + metrics.ascent()), label);
    }
}

void IntervalBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    update();
    QWidget::changeEvent(event);
}

QString IntervalBar::words() const
{
    const QLocale locale;
    const auto points = [&locale](int value) { return core::report::score(locale, value); };
    if (!m_readings.floor || !m_readings.ceiling)
        return tr("There is nothing to score: every question is not applicable.");
    if (m_before)
        //: Spoken for a score after a plan; %1 to %3 are numbers of points.
        return tr("Floor %1, ceiling %2 points; the floor today is %3.")
            .arg(points(*m_readings.floor), points(*m_readings.ceiling), points(*m_before));
    if (m_readings.isComplete())
        //: Spoken for a complete score; %1 is a number of points, "86.2".
        return tr("Complete, %1 points.").arg(points(*m_readings.floor));
    if (m_readings.soFar)
        //: Spoken for a partial score; %1, %2 and %3 are numbers of points.
        return tr("Floor %1, ceiling %2, so far %3 points.")
            .arg(points(*m_readings.floor), points(*m_readings.ceiling), points(*m_readings.soFar));
    //: Spoken for a score before anything is answered; %1 and %2 are numbers of points.
    return tr("Floor %1, ceiling %2 points, nothing answered yet.")
        .arg(points(*m_readings.floor), points(*m_readings.ceiling));
}

void IntervalBar::describe()
{
    setAccessibleName(m_subject.isEmpty() ? tr("Readiness score") : m_subject);
    setAccessibleDescription(words()); // tells assistive technology by itself when it differs
}

} // namespace ui
