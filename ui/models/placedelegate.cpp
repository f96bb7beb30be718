#include "ui/models/placedelegate.h"

#include "ui/models/phrases.h"
#include "ui/models/placesmodel.h"
#include "ui/models/rowpainting.h"
#include "ui/support/icons.h"
#include "ui/support/textflow.h"
#include "ui/support/theme.h"
#include "ui/widgets/marks.h"

#include <QPaintDevice>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

// Where the parts of a row stand, measured once for size and painting alike.
struct Measures
{
    QRectF box; // without the gap above
    QRectF sign;
    QRectF name;
    QRectF alarm; // empty where there is none
    QRectF count;
    qreal height = 0;
};

QFont nameFont(const PlaceRow &row)
{
    return row.place.kind == Place::Kind::Group ? Theme::small(QFont::DemiBold) : Theme::body();
}

// A capability with nothing open needs no count: its mark says it.
QString countOf(const PlaceRow &row)
{
    const bool isFull = row.closed == row.questions;
    if (row.place.kind == Place::Kind::Eligibility)
        return row.hindrances > 0 ? QLocale().toString(row.hindrances) : QString();
    if (row.questions == 0 || (isFull && row.place.kind == Place::Kind::Capability))
        return {};
    return Phrases::fraction(row.closed, row.questions);
}

Measures measure(const PlaceRow &row, const QRectF &rect)
{
    const bool isGroup = row.place.kind == Place::Kind::Group;
    const qreal side = Theme::space(1);
    const qreal icon = Theme::scaled(16);
    const qreal pad = Theme::space(0.5);
    // Pages stand apart from the capabilities above them, headings from the group before.
    const bool isApart = isGroup || row.place.kind == Place::Kind::Results;
    const qreal gap = isApart ? Theme::space(isGroup ? 0.75 : 1) : 0;

    const QString count = countOf(row);
    const qreal countWidth
        = count.isEmpty() ? 0 : QFontMetricsF(Theme::small()).horizontalAdvance(count) + side;
    const qreal left = isGroup ? side : side + icon + side;
    const bool isAlarming = row.hindrances > 0 || row.isTooLow;
    const qreal alarmSide = Theme::scaled(12);
    const qreal alarmWidth = isAlarming ? alarmSide + pad : 0;
    const qreal nameWidth = rect.width() - left - side - countWidth - alarmWidth;
    const qreal nameHeight = TextFlow::height(row.name, nameFont(row), nameWidth);
    const qreal line = Theme::lineHeight(Theme::body());

    Measures result;
    const qreal top = rect.top() + gap + pad;
    result.sign = QRectF(rect.left() + side, top + (line - icon) / 2, icon, icon);
    result.name = QRectF(rect.left() + left, top, nameWidth, nameHeight);
    result.count = QRectF(rect.right() - side - countWidth, top, countWidth, line);
    if (isAlarming)
        result.alarm = QRectF(result.count.left() - alarmSide + (countWidth > 0 ? side - pad : 0),
            top + (line - alarmSide) / 2,
            alarmSide,
            alarmSide);
    result.height = gap + pad + std::max(nameHeight, isGroup ? 0.0 : line) + pad;
    result.box = rect.adjusted(0, gap, 0, 0);
    return result;
}

QString iconOf(Place::Kind kind)
{
    switch (kind) {
    case Place::Kind::Eligibility:
        return u"shield"_s;
    case Place::Kind::Results:
        return u"chart-bar"_s;
    case Place::Kind::Plan:
        return u"route"_s;
    case Place::Kind::Evidence:
        return u"file"_s;
    case Place::Kind::Report:
        return u"file-text"_s;
    case Place::Kind::History:
        return u"calendar"_s;
    case Place::Kind::Details:
        return u"pencil"_s;
    case Place::Kind::Group:
    case Place::Kind::Capability:
        break;
    }
    return {};
}

void drawSign(QPainter &painter, const PlaceRow &row, const QRectF &rect, const QColor &paper)
{
    const QColor ink = Theme::colors().text2;
    if (row.place.kind == Place::Kind::Capability) {
        drawMark(painter, rect, markFor(row.closed, row.unknown, row.questions), ink, paper);
        return;
    }
    const QString name = iconOf(row.place.kind);
    if (!name.isEmpty())
        painter.drawPixmap(rect.topLeft(),
            iconPixmap(name, qRound(rect.width()), ink, painter.device()->devicePixelRatioF()));
}

} // namespace

PlaceDelegate::PlaceDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void PlaceDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(PlacesModel::RowRole).value<PlaceRow>();
    const Colors &colors = Theme::colors();
    const bool isGroup = row.place.kind == Place::Kind::Group;
    const bool isHere = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Measures at = measure(row, option.rect);
    QStyleOptionViewItem box = option;
    box.rect = at.box.toRect();
    if (!isGroup)
        drawRowBackground(*painter, box);
    drawSign(*painter, row, at.sign, isHere ? colors.chosenTint : colors.window);

    TextFlow name({{row.name, nameFont(row), isGroup ? colors.text2 : colors.text}});
    name.layOut(at.name.width());
    name.draw(*painter, at.name.topLeft());
    if (!at.alarm.isEmpty())
        drawShape(*painter,
            at.alarm,
            Shape::NotMet,
            shapeInk(Shape::NotMet),
            isHere ? colors.chosenTint : colors.window);
    painter->setFont(Theme::small());
    painter->setPen(row.hindrances > 0 ? shapeInk(Shape::NotMet) : colors.text2);
    painter->drawText(at.count, Qt::AlignRight | Qt::AlignVCenter, countOf(row));
    drawRowFocus(*painter, box);
    painter->restore();
}

QSize PlaceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(PlacesModel::RowRole).value<PlaceRow>();
    const int width = rowWidth(option);
    return {width, qCeil(measure(row, QRectF(0, 0, width, 0)).height)};
}

} // namespace ui
