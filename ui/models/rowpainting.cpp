#include "ui/models/rowpainting.h"

#include "ui/support/stylepaint.h"
#include "ui/support/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace ui {

void drawRowBackground(QPainter &painter, const QStyleOptionViewItem &option)
{
    const Colors &colors = Theme::colors();
    if (option.state & QStyle::State_Selected) {
        constexpr int kEdge = 3;
        painter.fillRect(option.rect, colors.chosenTint);
        painter.fillRect(
            QRect(option.rect.topLeft(), QSize(kEdge, option.rect.height())), colors.accent);
    } else if ((option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled)) {
        painter.fillRect(option.rect, colors.alt);
    }
}

void drawRowFocus(QPainter &painter, const QStyleOptionViewItem &option)
{
    const bool byKeyboard
        = option.widget && option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (!byKeyboard || !(option.state & QStyle::State_HasFocus))
        return;
    constexpr int kRoom = 4;
    constexpr qreal kRadius = 4;
    drawFocusRing(painter, QRectF(option.rect).adjusted(kRoom, kRoom, -kRoom, -kRoom), kRadius);
}

int rowWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

QSizeF tagSize(const QString &text)
{
    const QFontMetricsF metrics(Theme::small());
    return {metrics.horizontalAdvance(text) + Theme::space(1.5), Theme::scaled(20)};
}

void drawTag(QPainter &painter, const QRectF &rect, const QString &text)
{
    const Colors &colors = Theme::colors();
    constexpr qreal kRadius = 3;
    drawFrame(painter, rect, kRadius, Qt::transparent, colors.line);
    painter.setFont(Theme::small());
    painter.setPen(colors.text2);
    painter.drawText(rect, Qt::AlignCenter, text);
}

} // namespace ui
