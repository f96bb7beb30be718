#include "ui/answers/rowlook.h"

#include "ui/support/stylepaint.h"
#include "ui/support/textflow.h"
#include "ui/support/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QWidget>

namespace ui {

namespace {

// The drawing's measures at 14 px text.
constexpr qreal kSide = 12;
constexpr qreal kRadio = 18;
constexpr qreal kKeycap = 18;
constexpr qreal kGap = 12;
constexpr qreal kBeforePoints = 24;

qreal padding(const RowLook &look) { return Theme::scaled(look.choosable ? 10 : 4); }

qreal digitLeft(const RowLook &look)
{
    return Theme::scaled(look.choosable ? kSide + kRadio + kGap : kSide);
}

qreal textLeft(const RowLook &look) { return digitLeft(look) + Theme::scaled(kKeycap + kGap); }

qreal pointsWidth(const RowLook &look)
{
    return look.points.isEmpty() ? 0 : QFontMetricsF(Theme::small()).horizontalAdvance(look.points);
}

qreal textWidth(const RowLook &look, qreal width)
{
    const qreal points
        = look.points.isEmpty() ? 0 : pointsWidth(look) + Theme::scaled(kBeforePoints);
    return width - textLeft(look) - points - Theme::scaled(kSide);
}

QColor inkOf(const RowLook &look)
{
    const Colors &colors = Theme::colors();
    return look.enabled ? colors.text : colors.disabled;
}

TextFlow flowOf(const RowLook &look)
{
    const QColor ink = inkOf(look);
    QList<TextRun> runs;
    if (!look.name.isEmpty())
        runs.append({look.name + QStringLiteral(". "), Theme::body(QFont::DemiBold), ink});
    const bool strong = !look.choosable && look.chosen;
    runs.append({look.text, Theme::body(strong ? QFont::Medium : QFont::Normal), ink});
    return TextFlow(runs);
}

void drawBackground(QPainter &painter, const QRectF &rect, const RowLook &look)
{
    const Colors &colors = Theme::colors();
    const qreal radius = Theme::scaled(look.choosable ? 6 : 4);
    if (look.chosen) {
        const QColor edge = look.enabled ? colors.accent : colors.disabled;
        drawFrame(painter,
            rect,
            radius,
            colors.chosenTint,
            edge,
            look.choosable ? qMax(2.0, Theme::scaled(2)) : 1);
    } else if (look.choosable) {
        const bool hovered = look.hovered && look.enabled;
        drawFrame(painter,
            rect,
            radius,
            hovered ? colors.alt : colors.base,
            hovered ? colors.controlEdge : colors.line);
    }
}

void drawDigit(QPainter &painter, const QRectF &rect, const RowLook &look)
{
    const Colors &colors = Theme::colors();
    const QString digit = QString::number(look.level);
    const QColor ink = look.enabled ? colors.text2 : colors.disabled;
    if (look.choosable && look.keycap) {
        drawKeycap(painter, rect, digit, ink, colors.line, colors.base);
        return;
    }
    painter.setFont(Theme::small(QFont::Medium));
    painter.setPen(look.chosen && look.enabled ? colors.text : ink);
    painter.drawText(rect, Qt::AlignCenter, digit);
}

} // namespace

int rowHeight(const RowLook &look, int width)
{
    TextFlow flow = flowOf(look);
    return qRound(flow.layOut(textWidth(look, width)) + 2 * padding(look));
}

int rowNaturalWidth(const RowLook &look)
{
    TextFlow flow = flowOf(look);
    flow.layOut(QWIDGETSIZE_MAX);
    const qreal rest = -textWidth(look, 0);
    return qCeil(flow.naturalWidth() + rest) + 1;
}

int rowLeastWidth(const RowLook &look) { return qRound(-textWidth(look, 0) + Theme::scaled(120)); }

void drawRow(QPainter &painter, const QRect &rect, const RowLook &look)
{
    const Colors &colors = Theme::colors();
    drawBackground(painter, rect, look);
    const qreal line = Theme::lineHeight(Theme::body());
    const qreal top = rect.top() + padding(look);
    const auto centered = [&](qreal left, qreal side) {
        return QRectF(qRound(rect.left() + left), qRound(top + (line - side) / 2), side, side);
    };
    if (look.choosable)
        drawRadio(painter,
            centered(Theme::scaled(kSide), qRound(Theme::scaled(kRadio))),
            look.chosen,
            look.enabled);
    drawDigit(painter, centered(digitLeft(look), qRound(Theme::scaled(kKeycap))), look);

    TextFlow flow = flowOf(look);
    flow.layOut(textWidth(look, rect.width()));
    flow.draw(painter, {rect.left() + textLeft(look), top});
    if (look.points.isEmpty())
        return;
    painter.setFont(Theme::small());
    painter.setPen(look.enabled ? colors.text2 : colors.disabled);
    const qreal right = rect.right() + 1 - Theme::scaled(kSide);
    painter.drawText(QRectF(right - pointsWidth(look) - 1, top, pointsWidth(look) + 1, line),
        Qt::AlignRight | Qt::AlignVCenter,
        look.points);
}

} // namespace ui
