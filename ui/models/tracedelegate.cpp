#include "ui/models/tracedelegate.h"

#include "ui/models/tracemodel.h"
#include "ui/support/textflow.h"
#include "ui/support/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QTreeView>

namespace ui {

namespace {

using Kind = TraceModel::Kind;

Kind kindOf(const QModelIndex &index)
{
    return static_cast<Kind>(index.data(TraceModel::KindRole).toInt());
}

bool isWhole(const QModelIndex &index)
{
    const Kind kind = kindOf(index);
    return kind == Kind::Verdict || kind == Kind::Rule;
}

QFont fontOf(Kind kind)
{
    switch (kind) {
    case Kind::Reading:
    case Kind::Group:
    case Kind::Verdict:
        return Theme::body(QFont::DemiBold);
    case Kind::Capability:
        return Theme::body(QFont::Medium);
    case Kind::Question:
    case Kind::Rule:
        break;
    }
    return Theme::body();
}

TextFlow nameOf(const QModelIndex &index)
{
    return TextFlow({{index.data().toString(), fontOf(kindOf(index)), Theme::colors().text}});
}

TextFlow detailOf(const QModelIndex &index)
{
    return TextFlow(
        {{index.data(TraceModel::DetailRole).toString(), Theme::small(), Theme::colors().text2}});
}

// Figures stand under their head.
int headMargin(const QTreeView &view)
{
    return view.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, view.header());
}

} // namespace

TraceDelegate::TraceDelegate(QTreeView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

void TraceDelegate::setStacked(bool stacked) { m_stacked = stacked; }

void TraceDelegate::remeasure() { emit sizeHintChanged({}); }

// The tree sets rows in, and asks for a size before a row has a rectangle.
qreal TraceDelegate::nameWidth(const QModelIndex &index) const
{
    int depth = 1;
    for (QModelIndex up = index.parent(); up.isValid(); up = up.parent())
        ++depth;
    const int whole
        = isWhole(index) ? m_view->viewport()->width() : m_view->columnWidth(TraceModel::Name);
    return whole - depth * m_view->indentation() - Theme::space(1);
}

void TraceDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &colors = Theme::colors();
    const qreal pad = Theme::scaled(kPad);
    painter->save();
    if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colors.alt);
    const QRectF cell = QRectF(option.rect).adjusted(0, pad, 0, -pad);
    if (index.column() == TraceModel::Name) {
        TextFlow name = nameOf(index);
        const qreal below = name.layOut(nameWidth(index));
        name.draw(*painter, cell.topLeft());
        if (m_stacked && !isWhole(index)) {
            TextFlow detail = detailOf(index);
            detail.layOut(nameWidth(index));
            detail.draw(*painter, cell.topLeft() + QPointF(0, below));
        }
    } else {
        const bool isPoints = index.column() == TraceModel::Points;
        painter->setFont(isPoints ? fontOf(kindOf(index)) : Theme::body());
        painter->setPen(isPoints ? colors.text : colors.text2);
        painter->drawText(QRectF(cell.left(),
                              cell.top(),
                              cell.width() - headMargin(*m_view),
                              Theme::lineHeight(Theme::body())),
            Qt::AlignRight | Qt::AlignVCenter,
            index.data().toString());
    }
    painter->restore();
}

QSize TraceDelegate::sizeHint(
    const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    const qreal pads = 2 * Theme::scaled(kPad);
    if (index.column() == TraceModel::Name) {
        const qreal width = nameWidth(index);
        qreal height = nameOf(index).layOut(width);
        if (m_stacked && !isWhole(index))
            height += detailOf(index).layOut(width);
        return {qCeil(width), qCeil(height + pads)};
    }
    const QFontMetricsF metrics(Theme::body(QFont::DemiBold));
    return {qCeil(metrics.horizontalAdvance(index.data().toString())) + 2 * Theme::space(1),
        qCeil(Theme::lineHeight(Theme::body()) + pads)};
}

} // namespace ui
