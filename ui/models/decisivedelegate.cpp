#include "ui/models/decisivedelegate.h"

#include "ui/models/decisivemodel.h"
#include "ui/models/rowpainting.h"
#include "ui/support/textflow.h"
#include "ui/support/theme.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr qreal kWidthForOneLine = 400; // at 14 px text

qreal advance(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

// Where the parts of a row stand, measured once for size and painting alike.
struct Measures
{
    QRectF id;
    QRectF text;
    QRectF state; // beside the question, or under it where there is no room
    QRectF worth;
    qreal height = 0;
};

Measures measure(const DecisiveRow &row, const QRectF &rect)
{
    const qreal side = Theme::space(1);
    const qreal pad = Theme::scaled(3);
    const qreal line = Theme::lineHeight(Theme::body());
    const qreal idWidth = advance(u"S1.10"_s, Theme::body(QFont::Medium)) + side;
    const qreal worthWidth = advance(u"+10,00"_s, Theme::body(QFont::DemiBold));
    // As wide as the longer of the two states, so that they stand under each other.
    const qreal stateWidth
        = std::max(advance(DecisiveModel::state({.isUnknown = true}), Theme::small()),
            advance(DecisiveModel::state({.isUnknown = false}), Theme::small()));
    const bool oneLine = rect.width() >= Theme::scaled(kWidthForOneLine);
    const qreal left = rect.left() + side;
    const qreal right = rect.right() - side;
    const qreal top = rect.top() + pad;
    const qreal textWidth
        = right - worthWidth - side - (oneLine ? stateWidth + side : 0) - left - idWidth;
    const qreal textHeight = TextFlow::height(row.text, Theme::body(), textWidth);

    Measures result;
    result.id = QRectF(left, top, idWidth, line);
    result.text = QRectF(left + idWidth, top, textWidth, textHeight);
    result.worth = QRectF(right - worthWidth, top, worthWidth, line);
    result.state = oneLine
        ? QRectF(result.worth.left() - side - stateWidth, top, stateWidth + 1, line)
        : QRectF(result.text.left(), top + textHeight, textWidth, line);
    result.height = std::max(line, textHeight) + (oneLine ? 0 : line) + 2 * pad;
    return result;
}

} // namespace

DecisiveDelegate::DecisiveDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void DecisiveDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(DecisiveModel::RowRole).value<DecisiveRow>();
    const Colors &colors = Theme::colors();
    painter->save();
    drawRowBackground(*painter, option);
    const Measures at = measure(row, option.rect);
    painter->setFont(Theme::body(QFont::Medium));
    painter->setPen(colors.text2);
    painter->drawText(at.id, Qt::AlignLeft | Qt::AlignVCenter, row.question.text);
    painter->setFont(Theme::small());
    painter->drawText(at.state, Qt::AlignLeft | Qt::AlignVCenter, DecisiveModel::state(row));
    painter->setFont(Theme::body(QFont::DemiBold));
    painter->setPen(colors.text);
    painter->drawText(at.worth, Qt::AlignRight | Qt::AlignVCenter, DecisiveModel::worth(row));
    TextFlow text({{row.text, Theme::body(), colors.text}});
    text.layOut(at.text.width());
    text.draw(*painter, at.text.topLeft());
    drawRowFocus(*painter, option);
    painter->restore();
}

QSize DecisiveDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(DecisiveModel::RowRole).value<DecisiveRow>();
    const int width = rowWidth(option);
    return {width, qCeil(measure(row, QRectF(0, 0, width, 0)).height)};
}

} // namespace ui
