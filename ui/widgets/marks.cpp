#include "ui/widgets/marks.h"

#include "ui/support/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {

constexpr qreal kBox = 16; // the signs are drawn in a box of 16
constexpr qreal kStroke = 1.5;
constexpr QPointF kCenter(8, 8);

// Draws in the box of 16, wherever and however large it is on the paper.
class Box
{
public:
    Box(QPainter &painter, const QRectF &rect)
        : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        const qreal side = qMin(rect.width(), rect.height());
        m_painter.translate(rect.center() - QPointF(side / 2, side / 2));
        m_painter.scale(side / kBox, side / kBox);
    }
    ~Box() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Box)

    void fill(const QPainterPath &path, const QColor &color) { m_painter.fillPath(path, color); }
    void stroke(const QPainterPath &path, const QColor &color, qreal width = kStroke)
    {
        const QPen pen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        m_painter.strokePath(path, pen);
    }

private:
    QPainter &m_painter;
};

QPainterPath disc(qreal radius)
{
    QPainterPath path;
    path.addEllipse(kCenter, radius, radius);
    return path;
}

QPainterPath pie(qreal radius, int quarters)
{
    QPainterPath path(kCenter);
    const QRectF rect(8 - radius, 8 - radius, 2 * radius, 2 * radius);
    path.arcTo(rect, 90, -90.0 * quarters);
    path.closeSubpath();
    return path;
}

QPainterPath line(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(points));
    return path;
}

void drawCheckSign(Box &box, const QColor &color)
{
    box.stroke(line({{5.0, 8.3}, {7.2, 10.5}, {11.1, 6.0}}), color, 1.7);
}

void drawQuestionSign(Box &box, const QColor &color)
{
    QPainterPath hook(QPointF(6.3, 6.5));
    hook.cubicTo(6.3, 5.3, 7.0, 4.8, 8.0, 4.8);
    hook.cubicTo(9.1, 4.8, 9.7, 5.4, 9.7, 6.3);
    hook.cubicTo(9.7, 7.6, 8.0, 7.5, 8.0, 8.9);
    box.stroke(hook, color, 1.3);
    QPainterPath dot;
    dot.addEllipse(QPointF(8, 11), 0.85, 0.85);
    box.fill(dot, color);
}

int squareSide(qreal height) { return qMax(3, qRound(height)); }

int squareGap(qreal height) { return qMax(1, qRound(height / 4)); }

} // namespace

Mark markFor(int closed, int unknown, int questions)
{
    if (questions <= 0 || closed + unknown <= 0)
        return Mark::Empty;
    if (closed >= questions)
        return Mark::Complete;
    if (closed + unknown >= questions)
        return Mark::Unknown;
    if (closed <= 0)
        return Mark::Empty;
    if (closed * 8 <= questions * 3)
        return Mark::Quarter;
    return closed * 8 <= questions * 5 ? Mark::Half : Mark::ThreeQuarters;
}

QColor shapeInk(Shape shape)
{
    const Colors &colors = Theme::colors();
    switch (shape) {
    case Shape::Met:
        return colors.met;
    case Shape::NotMet:
        return colors.notMet;
    case Shape::Unknown:
        return colors.unknown;
    case Shape::NotDue:
    case Shape::NotApplicable:
        break;
    }
    return colors.notDue;
}

void drawMark(
    QPainter &painter, const QRectF &rect, Mark mark, const QColor &ink, const QColor &paper)
{
    Box box(painter, rect);
    if (mark == Mark::Complete) {
        box.fill(disc(7), ink);
        drawCheckSign(box, paper);
        return;
    }
    box.stroke(disc(6.25), ink);
    switch (mark) {
    case Mark::Quarter:
        box.fill(pie(4, 1), ink);
        break;
    case Mark::Half:
        box.fill(pie(4, 2), ink);
        break;
    case Mark::ThreeQuarters:
        box.fill(pie(4, 3), ink);
        break;
    case Mark::Unknown:
        drawQuestionSign(box, ink);
        break;
    case Mark::Empty:
    case Mark::Complete:
        break;
    }
}

void drawShape(
    QPainter &painter, const QRectF &rect, Shape shape, const QColor &ink, const QColor &paper)
{
    Box box(painter, rect);
    switch (shape) {
    case Shape::Met:
        box.fill(disc(7), ink);
        drawCheckSign(box, paper);
        break;
    case Shape::NotMet: {
        QPainterPath square;
        square.addRoundedRect(QRectF(1.5, 1.5, 13, 13), 2, 2);
        box.fill(square, ink);
        box.stroke(line({{5.6, 5.6}, {10.4, 10.4}}), paper, 1.7);
        box.stroke(line({{10.4, 5.6}, {5.6, 10.4}}), paper, 1.7);
        break;
    }
    case Shape::Unknown: {
        QPainterPath diamond = line({{8, 0.9}, {15.1, 8}, {8, 15.1}, {0.9, 8}});
        diamond.closeSubpath();
        box.stroke(diamond, ink);
        drawQuestionSign(box, ink);
        break;
    }
    case Shape::NotDue:
        box.stroke(disc(6.25), ink);
        box.stroke(line({{8, 4.6}, {8, 8}, {10.2, 9.4}}), ink, 1.4);
        break;
    case Shape::NotApplicable:
        box.stroke(disc(6.25), ink);
        box.stroke(line({{5.3, 8}, {10.7, 8}}), ink);
        break;
    }
}

void drawBandIcon(QPainter &painter, const QRectF &rect, core::Band band, const QColor &ink)
{
    Box box(painter, rect);
    const int filled = static_cast<int>(band) + 1;
    for (int i = 0; i < 4; ++i) {
        const qreal height = 4 + 3.2 * i;
        QPainterPath bar;
        bar.addRect(QRectF(1 + 3.8 * i, 14.5 - height, 2.6, height));
        if (i < filled)
            box.fill(bar, ink);
        box.stroke(bar, ink, 0.9);
    }
}

qreal levelSquaresWidth(qreal height) { return squareSide(height) * 4 + squareGap(height) * 3; }

void drawLevelSquares(QPainter &painter, const QRectF &rect, int level, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const int side = squareSide(rect.height());
    const int step = side + squareGap(rect.height());
    for (int i = 0; i < core::kTopLevel; ++i) {
        const QRect square(qRound(rect.left()) + i * step, qRound(rect.top()), side, side);
        if (i < level) {
            painter.fillRect(square, ink);
        } else {
            painter.setPen(ink);
            painter.drawRect(square.adjusted(0, 0, -1, -1));
        }
    }
    painter.restore();
}

} // namespace ui
