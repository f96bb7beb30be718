#include "ui/pages/trailingbutton.h"

#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace ui {

namespace {

int iconSide() { return qRound(Theme::scaled(16)); }

} // namespace

TrailingButton::TrailingButton(const QString &iconName, Spread spread, QWidget *parent)
    : QPushButton(parent)
    , m_iconName(iconName)
    , m_spread(spread)
{
    setAutoDefault(true); // Return presses it
}

QSize TrailingButton::sizeHint() const
{
    const QSize size = QPushButton::sizeHint();
    const int icon = iconSide() + (text().isEmpty() ? 0 : Theme::space(1));
    const int bare = fontMetrics().horizontalAdvance(text()) + Theme::space(3);
    return {bare + icon, size.height()};
}

void TrailingButton::paintEvent(QPaintEvent * /*event*/)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);

    const Colors &colors = Theme::colors();
    const QColor ink = isEnabled() ? colors.text : colors.disabled;
    const int side = Theme::space(1.5);
    const int textWidth = fontMetrics().horizontalAdvance(text());
    const int gap = text().isEmpty() ? 0 : Theme::space(1);
    const int whole = textWidth + gap + iconSide();
    const bool isApart = m_spread == Spread::Apart;
    const int left = isApart ? side : (width() - whole) / 2;
    const int right = isApart ? width() - side : left + whole;
    painter.setPen(ink);
    painter.drawText(
        QRect(left, 0, textWidth + 1, height()), Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.drawPixmap(QPoint(right - iconSide(), (height() - iconSide()) / 2),
        iconPixmap(m_iconName, iconSide(), ink, devicePixelRatioF()));
}

} // namespace ui
