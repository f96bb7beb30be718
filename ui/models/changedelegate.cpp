#include "ui/models/changedelegate.h"

#include "ui/models/changerow.h"
#include "ui/models/rowpainting.h"
#include "ui/support/textflow.h"
#include "ui/support/theme.h"

#include <QPainter>

namespace ui {

namespace {

QFont titleFont(const ChangeRow &row)
{
    return row.kind == ChangeRow::Kind::Change ? Theme::body(QFont::Medium)
                                               : Theme::body(QFont::DemiBold);
}

// Lays the texts out from the top, and draws them where there is a painter. Returns the height.
qreal flow(const ChangeRow &row, const QRectF &rect, QPainter *painter)
{
    const Colors &colors = Theme::colors();
    const qreal side = Theme::space(1);
    const qreal left = rect.left() + side;
    const qreal width = rect.width() - 2 * side;
    const QFontMetricsF figures(Theme::body(QFont::DemiBold));
    const qreal figureWidth
        = row.figure.isEmpty() ? 0 : figures.horizontalAdvance(row.figure) + side;
    // Beside the title where at least half of the line is left to it.
    const bool isBeside = figureWidth <= width / 2;
    qreal top = rect.top() + Theme::space(row.kind == ChangeRow::Kind::Heading ? 1.5 : 0.75);
    const auto put = [&](const TextRun &run, qreal room) {
        if (run.text.isEmpty())
            return;
        TextFlow text({run});
        const qreal height = text.layOut(room);
        if (painter)
            text.draw(*painter, QPointF(left, top));
        top += height;
    };
    if (painter && isBeside && !row.figure.isEmpty()) {
        painter->setFont(Theme::body(QFont::DemiBold));
        painter->setPen(colors.text);
        painter->drawText(QRectF(left, top, width, Theme::lineHeight(Theme::body())),
            Qt::AlignRight | Qt::AlignVCenter,
            row.figure);
    }
    put({row.title, titleFont(row), colors.text}, isBeside ? width - figureWidth : width);
    put({row.text, Theme::body(), colors.text}, width);
    put({row.small, Theme::small(), colors.text2}, width);
    if (!isBeside)
        put({row.figure, Theme::body(QFont::DemiBold), colors.text}, width);
    return top + Theme::space(0.75) - rect.top();
}

} // namespace

ChangeDelegate::ChangeDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void ChangeDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(Qt::UserRole).value<ChangeRow>();
    const Colors &colors = Theme::colors();
    painter->save();
    if (row.kind == ChangeRow::Kind::Milestone)
        painter->fillRect(option.rect, colors.notDueTint);
    drawRowBackground(*painter, option);
    painter->fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors.line);
    flow(row, option.rect, painter);
    drawRowFocus(*painter, option);
    painter->restore();
}

QSize ChangeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(Qt::UserRole).value<ChangeRow>();
    const int width = rowWidth(option);
    return {width, qCeil(flow(row, QRectF(0, 0, width, 0), nullptr))};
}

} // namespace ui
