#include "ui/models/capabilitydelegate.h"

#include "ui/models/phrases.h"
#include "ui/models/placesmodel.h"
#include "ui/models/rowpainting.h"
#include "ui/print/charts.h"
#include "ui/support/textflow.h"
#include "ui/support/theme.h"
#include "ui/widgets/marks.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr qreal kWidthForOneLine = 440; // at 14 px text
constexpr qreal kNameShare = 0.56; // of what id and figures leave, on one line
constexpr int kFullPoints = 100;

qreal textWidth(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

// Where the parts of a row stand, measured once for size and painting alike.
struct Measures
{
    QRectF id;
    QRectF name;
    QRectF alarm; // empty where there is none
    QRectF bar;
    QRectF figures;
    qreal height = 0;
};

QFont nameFont(bool isGroup) { return isGroup ? Theme::small(QFont::DemiBold) : Theme::small(); }

// The widest figures a row can show, so that bars of all rows line up.
qreal figuresWidth() { return textWidth(u"100,0–100,0"_s, Theme::small()); }

Measures measure(const PlaceRow &row, const QRectF &rect)
{
    const bool isGroup = row.place.kind == Place::Kind::Group;
    const qreal side = Theme::space(1);
    const qreal line = Theme::lineHeight(Theme::small());
    const qreal pad = Theme::scaled(isGroup ? 3 : 2);
    const bool oneLine = rect.width() >= Theme::scaled(kWidthForOneLine);
    const qreal idWidth = Theme::scaled(28);
    const qreal inner = rect.width() - 2 * side;
    const qreal rest = inner - idWidth - figuresWidth() - 2 * side;
    const qreal nameLeft = isGroup ? 0 : idWidth;
    const qreal alarmSide = Theme::scaled(12);
    const qreal alarmRoom = row.isTooLow ? alarmSide + side : 0;
    const qreal nameRoom = oneLine ? idWidth + rest * kNameShare - nameLeft : inner - nameLeft;
    TextFlow name({{row.name, nameFont(isGroup), QColor()}});
    const qreal nameHeight = name.layOut(nameRoom - alarmRoom);

    Measures result;
    const qreal top = rect.top() + pad;
    result.id = QRectF(rect.left() + side, top, idWidth, line);
    result.name = QRectF(rect.left() + side + nameLeft, top, nameRoom - alarmRoom, nameHeight);
    if (row.isTooLow)
        result.alarm = QRectF(result.name.left() + name.naturalWidth() + side,
            top + (line - alarmSide) / 2,
            alarmSide,
            alarmSide);
    const qreal barTop = oneLine || isGroup ? top : top + nameHeight;
    const qreal barLeft
        = rect.left() + side + (oneLine ? idWidth + rest * kNameShare + side : idWidth);
    result.figures = QRectF(rect.right() - side - figuresWidth(), barTop, figuresWidth(), line);
    const qreal barHeight = Theme::scaled(8);
    result.bar = QRectF(barLeft,
        barTop + (line - barHeight) / 2,
        result.figures.left() - side - barLeft,
        barHeight);
    const qreal bottom = std::max(barTop + line, top + nameHeight);
    result.height = bottom + pad - rect.top();
    return result;
}

void drawTicks(QPainter &painter, const QRectF &bar, const QRectF &row, const QList<int> &ticks)
{
    QPen pen(Theme::colors().controlEdge, 1);
    pen.setDashPattern({1, 3});
    painter.setPen(pen);
    for (const int points : ticks) {
        const qreal x
            = std::floor(print::barPosition(bar, points * core::scoring::kFull / kFullPoints))
            + 0.5;
        painter.drawLine(QPointF(x, row.top()), QPointF(x, row.bottom()));
    }
}

void drawTickLabels(QPainter &painter, const QRectF &bar, const QList<int> &ticks)
{
    painter.setFont(Theme::small());
    painter.setPen(Theme::colors().text2);
    const qreal width = Theme::scaled(40);
    const qreal height = Theme::lineHeight(Theme::small());
    for (const int points : ticks) {
        const qreal x = print::barPosition(bar, points * core::scoring::kFull / kFullPoints);
        painter.drawText(QRectF(x - width / 2, bar.center().y() - height / 2, width, height),
            Qt::AlignCenter,
            QLocale().toString(points));
    }
}

// A link, because it opens its calculation: underlined where the pointer is.
void drawFigures(QPainter &painter, const QRectF &rect, const PlaceRow &row, bool isHovered)
{
    QFont font = Theme::small();
    font.setUnderline(isHovered);
    painter.setFont(font);
    painter.setPen(isHovered ? Theme::colors().accent : Theme::colors().text);
    painter.drawText(
        rect, Qt::AlignRight | Qt::AlignVCenter, Phrases::narrowInterval(row.readings));
}

} // namespace

CapabilityDelegate::CapabilityDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void CapabilityDelegate::setTicks(const QList<int> &points) { m_ticks = points; }

bool CapabilityDelegate::isOnFigures(const PlaceRow &row, const QRect &rowRect, const QPoint &point)
{
    return row.place.kind == Place::Kind::Capability
        && measure(row, rowRect).figures.contains(point);
}

void CapabilityDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(PlacesModel::RowRole).value<PlaceRow>();
    const Colors &colors = Theme::colors();
    const bool isGroup = row.place.kind == Place::Kind::Group;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!isGroup)
        drawRowBackground(*painter, option);
    const Measures at = measure(row, option.rect);

    painter->setFont(Theme::small());
    painter->setPen(colors.text2);
    painter->drawText(at.id, Qt::AlignLeft | Qt::AlignVCenter, row.place.capability.text);
    if (!isGroup)
        drawFigures(*painter, at.figures, row, option.state & QStyle::State_MouseOver);
    if (!at.alarm.isEmpty())
        drawShape(*painter, at.alarm, Shape::NotMet, shapeInk(Shape::NotMet), colors.base);
    TextFlow name({{row.name, nameFont(isGroup), isGroup ? colors.text2 : colors.text}});
    name.layOut(at.name.width());
    name.draw(*painter, at.name.topLeft());
    if (index.row() == 0)
        drawTickLabels(*painter, at.bar, m_ticks);
    if (!isGroup) {
        drawTicks(*painter, at.bar, option.rect, m_ticks);
        print::drawIntervalBar(*painter,
            at.bar,
            row.readings,
            {.fill = colors.accent,
                .track = colors.barTrack,
                .edge = colors.highContrast ? colors.controlEdge : colors.line,
                .mark = colors.text,
                .gap = colors.base},
            Theme::scaled(1));
    }
    drawRowFocus(*painter, option);
    painter->restore();
}

QSize CapabilityDelegate::sizeHint(
    const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(PlacesModel::RowRole).value<PlaceRow>();
    const int width = rowWidth(option);
    return {width, qCeil(measure(row, QRectF(0, 0, width, 0)).height)};
}

} // namespace ui
