#include "ui/models/timelinedelegate.h"

#include "ui/models/planmodel.h"
#include "ui/models/rowpainting.h"
#include "ui/support/textflow.h"
#include "ui/support/theme.h"
#include "ui/support/when.h"

#include <QPainter>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr qreal kPad = 6; // at 14 px text
constexpr qreal kAxisPad = 4;
constexpr qreal kBar = 10;
constexpr qreal kWidthForTwoSides = 640;
constexpr qreal kWordsShare = 0.46;
constexpr int kDaysOfWeek = 7;
constexpr int kMostWeekLines = 40;

bool hasTwoSides(const QRectF &row) { return row.width() >= Theme::scaled(kWidthForTwoSides); }

qreal wordsWidth(const QRectF &row)
{
    const qreal inside = row.width() - 2 * Theme::scaled(kPad);
    return hasTwoSides(row) ? inside * kWordsShare - Theme::space(2) : inside;
}

// "27 Nov 2026 – 19 Feb 2027 · 12 wk · security lead"
QString when(const PlanRow &row)
{
    QStringList parts;
    if (row.startBy && row.end)
        parts.append(When::date(*row.startBy) + u" – "_s + When::date(*row.end));
    parts.append(PlanModel::leadText(row.step.weeks));
    if (!row.kept.owner.isEmpty())
        parts.append(row.kept.owner);
    parts.append(PlanModel::stateName(row.kept.state));
    return parts.join(u" · "_s);
}

std::vector<TextFlow> flowsOf(const QModelIndex &index)
{
    const Colors &colors = Theme::colors();
    const auto row = index.data(PlanModel::RowRole).value<PlanRow>();
    std::vector<TextFlow> flows;
    flows.push_back(
        TextFlow({{row.step.question.text + u"  "_s, Theme::body(QFont::DemiBold), colors.text},
            {index.data().toString(), Theme::body(), colors.text}}));
    flows.push_back(TextFlow({{when(row), Theme::small(), colors.text2}}));
    return flows;
}

// Weeks, or where they would stand too close, months.
QList<QDate> linesOf(const TimeSpan &span)
{
    QList<QDate> lines;
    const bool areWeeks = span.from.daysTo(span.to) / kDaysOfWeek <= kMostWeekLines;
    QDate day = areWeeks
        ? span.from.addDays((kDaysOfWeek + 1 - span.from.dayOfWeek()) % kDaysOfWeek)
        : QDate(span.from.year(), span.from.month(), 1).addMonths(1);
    for (; day <= span.to; day = areWeeks ? day.addDays(kDaysOfWeek) : day.addMonths(1))
        lines.append(day);
    return lines;
}

void drawToday(QPainter &painter,
    const QRectF &room,
    qreal top,
    qreal bottom,
    const TimeSpan &span,
    QDate today)
{
    if (today < span.from || today > span.to)
        return;
    const qreal x = span.position(today, room.left(), room.width());
    painter.setPen(QPen(Theme::colors().text, Theme::scaled(1), Qt::DashLine));
    painter.drawLine(QPointF(x, top), QPointF(x, bottom));
}

} // namespace

qreal TimeSpan::position(QDate day, qreal left, qreal width) const
{
    const qreal days = qreal(std::max<qint64>(1, from.daysTo(to)));
    return left + width * std::clamp(qreal(from.daysTo(day)) / days, qreal(0), qreal(1));
}

QRectF timeRoom(const QRectF &row)
{
    const qreal pad = Theme::scaled(kPad);
    QRectF room = row.adjusted(pad, 0, -Theme::space(2), 0);
    if (hasTwoSides(row))
        room.setLeft(row.left() + pad + (row.width() - 2 * pad) * kWordsShare);
    return room;
}

void drawTimeAxis(QPainter &painter, const QRectF &rect, const TimeSpan &span, QDate today)
{
    const QRectF room = timeRoom(rect);
    const QLocale locale;
    painter.setFont(Theme::small());
    const QFontMetricsF metrics(painter.font());
    painter.setPen(Theme::colors().text2);
    qreal free = room.left();
    for (QDate month(span.from.year(), span.from.month(), 1); month <= span.to;
         month = month.addMonths(1)) {
        const bool saysYear = month.month() == 1 || free == room.left();
        const QString name = locale.toString(month, saysYear ? u"MMM yyyy"_s : u"MMM"_s);
        const qreal wide = metrics.horizontalAdvance(name);
        const qreal x = span.position(std::max(month, span.from), room.left(), room.width());
        if (x < free || x + wide > rect.right())
            continue;
        painter.drawText(QPointF(x, rect.top() + Theme::scaled(kAxisPad) + metrics.ascent()), name);
        free = x + wide + Theme::space(1);
    }
    drawToday(painter,
        room,
        rect.top() + Theme::scaled(kAxisPad) + metrics.height(),
        rect.bottom(),
        span,
        today);
}

TimelineDelegate::TimelineDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void TimelineDelegate::setSpan(const TimeSpan &span, QDate today)
{
    m_span = span;
    m_today = today;
}

void TimelineDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &colors = Theme::colors();
    const auto row = index.data(PlanModel::RowRole).value<PlanRow>();
    const QRectF cell(option.rect);
    const QRectF room = timeRoom(cell);
    const qreal pad = Theme::scaled(kPad);
    painter->save();
    drawRowBackground(*painter, option);
    painter->setPen(colors.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QPointF at = cell.topLeft() + QPointF(pad, pad);
    for (TextFlow &flow : flowsOf(index)) {
        const qreal height = flow.layOut(wordsWidth(cell));
        flow.draw(*painter, at);
        at.ry() += height;
    }
    if (!m_span.isEmpty() && row.startBy && row.end) {
        const qreal bar = Theme::scaled(kBar);
        const qreal middle = hasTwoSides(cell) ? cell.center().y() : cell.bottom() - pad - bar / 2;
        const qreal lines = hasTwoSides(cell) ? cell.top() : middle - bar;
        painter->setPen(QPen(colors.line, 1));
        for (const QDate &day : linesOf(m_span)) {
            const qreal x = m_span.position(day, room.left(), room.width());
            painter->drawLine(QPointF(x, lines), QPointF(x, cell.bottom()));
        }
        drawToday(*painter, room, lines, cell.bottom(), m_span, m_today);
        const qreal left = m_span.position(*row.startBy, room.left(), room.width());
        const qreal right = m_span.position(*row.end, room.left(), room.width());
        QRectF rect(left, middle - bar / 2, std::max(right - left, bar / 2), bar);
        painter->setPen(QPen(colors.accent, Theme::scaled(1)));
        painter->setBrush(row.isIn ? colors.accent : QColor(Qt::transparent));
        painter->drawRect(rect);
    }
    drawRowFocus(*painter, option);
    painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = rowWidth(option);
    const QRectF cell(0, 0, width, 0);
    qreal height = 2 * Theme::scaled(kPad) + 1;
    for (TextFlow &flow : flowsOf(index))
        height += flow.layOut(wordsWidth(cell));
    if (!hasTwoSides(cell))
        height += Theme::scaled(kBar) + Theme::space(1);
    return {width, qCeil(height)};
}

} // namespace ui
