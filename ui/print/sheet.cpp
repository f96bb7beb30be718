#include "ui/print/sheet.h"

#include "ui/print/charts.h"

#include <QPainter>
#include <QPainterPath>
#include <QPen>

namespace print {

namespace {

constexpr qreal kPixel = 0.75; // a screen pixel of the design, in points

QPen penOf(Ink ink, qreal width, Stroke stroke)
{
    QPen pen(colorOf(ink), width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    switch (stroke) {
    case Stroke::Solid:
        break;
    case Stroke::Dashed:
        pen.setDashPattern({2, 1.5});
        break;
    case Stroke::Dotted:
        pen.setDashPattern({2, 3});
        break;
    }
    return pen;
}

// resources/icons/app-icon.svg, redrawn: paper does without an SVG module.
void paintMark(QPainter &painter, const QRectF &rect)
{
    painter.save();
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 464, rect.height() / 464);
    painter.translate(-24, -24);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colorOf(Ink::Bar));
    painter.drawRoundedRect(QRectF(24, 24, 464, 464), 104, 104);
    painter.setBrush(Qt::NoBrush);
    const QRectF ring(92, 92, 328, 328);
    painter.setPen(QPen(Qt::white, 48, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(ring, 79 * 16, -98 * 16);
    painter.drawArc(ring, -48 * 16, -84 * 16);
    painter.setPen(QPen(QColor(0x90, 0x97, 0xc8), 48, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(ring, 199 * 16, -98 * 16);
    QPainterPath check(QPointF(178, 262));
    check.lineTo(232, 316);
    check.lineTo(336, 204);
    painter.setPen(QPen(Qt::white, 52, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(check);
    painter.restore();
}

// One overload a drawing: the compiler names one that nobody paints.
struct Painting
{
    QPainter &painter;

    void operator()(const DrawnText &text) const { paintLine(painter, text.line, text.at); }

    void operator()(const DrawnLine &drawn) const
    {
        painter.setPen(penOf(drawn.ink, drawn.width, drawn.stroke));
        painter.drawLine(drawn.line);
    }

    void operator()(const DrawnBox &box) const
    {
        painter.setPen(penOf(box.edge, kPixel, box.stroke));
        painter.setBrush(box.filled ? QBrush(colorOf(box.edge)) : QBrush(Qt::NoBrush));
        painter.drawRect(box.rect);
    }

    void operator()(const DrawnBar &bar) const
    {
        const BarColors colors = {.fill = colorOf(Ink::Bar),
            .track = Qt::white,
            .edge = colorOf(Ink::Rule),
            .mark = colorOf(Ink::Text),
            .gap = Qt::white};
        drawIntervalBar(painter, bar.rect, bar.readings, colors, kPixel);
    }

    void operator()(const DrawnMark &mark) const { paintMark(painter, mark.rect); }
};

struct Moving
{
    qreal dy;

    void operator()(DrawnText &text) const { text.at.ry() += dy; }
    void operator()(DrawnLine &drawn) const { drawn.line.translate(0, dy); }
    void operator()(DrawnBox &box) const { box.rect.translate(0, dy); }
    void operator()(DrawnBar &bar) const { bar.rect.translate(0, dy); }
    void operator()(DrawnMark &mark) const { mark.rect.translate(0, dy); }
};

} // namespace

QColor colorOf(Ink ink)
{
    switch (ink) {
    case Ink::Text:
        return {0x1b, 0x1c, 0x20};
    case Ink::Second:
        return {0x4a, 0x4c, 0x52};
    case Ink::Bar:
        return {0x35, 0x41, 0x8f};
    case Ink::Rule:
        return {0x85, 0x85, 0x7e};
    case Ink::FaintRule:
        return {0xd0, 0xd0, 0xcb};
    }
    Q_UNREACHABLE();
}

qreal Group::height() const
{
    qreal height = 0;
    for (const Slab &slab : slabs)
        height += slab.height;
    return height;
}

qreal Group::startHeight() const
{
    const qreal whole = height();
    if (whole <= kTallest)
        return whole;
    qreal start = 0;
    for (size_t i = 0; i < slabs.size() && i < together; ++i)
        start += slabs[i].height;
    return start;
}

Drawing moved(Drawing drawing, qreal dy)
{
    std::visit(Moving{dy}, drawing);
    return drawing;
}

void paint(QPainter &painter, const Drawing &drawing)
{
    painter.save();
    std::visit(Painting{painter}, drawing);
    painter.restore();
}

} // namespace print
