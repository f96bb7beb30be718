#include "ui/print/charts.h"
#include "ui/print/layout.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace print {

namespace {

using core::report::Scale;
using core::scoring::kFull;

constexpr int kPerPoint = kFull / 100;
constexpr qreal kBarGap = 10; // between a figure's column and the next

qreal tickPosition(const QRectF &bar, int points) { return barPosition(bar, points * kPerPoint); }

// Ticks under a bar with their numbers. Gives where they end.
qreal addTicks(Typesetter &setter, Slab &slab, const QRectF &bar, const Scale &scale)
{
    constexpr qreal kTick = 3;
    constexpr qreal kWide = 40;
    const qreal top = bar.bottom();
    for (const int points : scale.ticks) {
        const qreal x = tickPosition(bar, points);
        slab.drawings.push_back(DrawnLine{QLineF(x, top, x, top + kTick), Ink::Second, 0.75});
        const TextLine number = setter.line(QString::number(points), kSmallSecond, kWide);
        addLines(slab, {{number}, x - kWide / 2, kWide, Align::Middle}, top + kTick);
    }
    return top + kTick + lineHeight(Size::Small);
}

// The bands' names under their stretch of the bar. Gives where they end.
qreal addBandNames(Typesetter &setter, Slab &slab, const QRectF &bar, const Scale &scale, qreal top)
{
    qreal bottom = top;
    for (qsizetype i = 0; i < scale.bands.size() && i <= scale.ticks.size(); ++i) {
        const qreal from = i == 0 ? bar.left() : tickPosition(bar, scale.ticks.at(i - 1));
        const qreal to
            = i == scale.ticks.size() ? bar.right() : tickPosition(bar, scale.ticks.at(i));
        const qreal width = to - from;
        const Cell cell
            = {setter.lines(scale.bands.at(i), kSmallSecond, width), from, width, Align::Middle};
        bottom = std::max(bottom, addLines(slab, cell, top));
    }
    return bottom;
}

void addBar(Slab &slab, const QRectF &rect, const core::scoring::Readings &readings)
{
    slab.drawings.push_back(DrawnBar{rect, readings});
}

// A large figure at the left, the bar with its scale at the right.
Slab largeScore(Typesetter &setter, const core::report::Score &score)
{
    constexpr qreal kFigureColumn = 112.5;
    const qreal width = kFigureColumn - kBarGap;
    Slab slab;
    const auto value = setter.lines(score.value, kTitle, width);
    const qreal figureTop = addLines(slab, {value, kLeft, width}, 8);
    const auto figures = setter.lines(score.figures, kSmallSecond, width);
    const qreal figureEnd = addLines(slab, {figures, kLeft, width}, figureTop);
    const QRectF bar(kLeft + kFigureColumn, 14, kWidth - kFigureColumn, 10.5);
    addBar(slab, bar, score.readings);
    const qreal ticksEnd = addTicks(setter, slab, bar, score.scale);
    slab.height = std::max(figureEnd, addBandNames(setter, slab, bar, score.scale, ticksEnd));
    return slab;
}

// A small label at the left, the bar at the right and its figures under it.
Slab smallScore(Typesetter &setter, const core::report::Score &score)
{
    const qreal x = kLeft + kIdColumn;
    const qreal width = kRight - x;
    Slab slab;
    slab.drawings.push_back(DrawnLine{QLineF(kLeft, 0.25, kRight, 0.25), Ink::Rule});
    const QRectF bar(x, 13, width, 9);
    const auto label = setter.lines(score.label, kSmallSecond, kIdColumn - 8);
    addLines(slab, {label, kLeft, kIdColumn}, 12);
    addBar(slab, bar, score.readings);
    const qreal ticksEnd = addTicks(setter, slab, bar, score.scale);
    const auto figures = setter.lines(score.figures, kBody, width);
    slab.height = addLines(slab, {figures, x, width}, ticksEnd + 3) + 7;
    slab.drawings.push_back(
        DrawnLine{QLineF(kLeft, slab.height - 0.25, kRight, slab.height - 0.25), Ink::Rule});
    return slab;
}

// Where the parts of a table of bars stand.
struct BarColumns
{
    qreal idWidth = 20;
    qreal labelWidth = 138;
    QRectF bar; // left and width only
    std::vector<Cell> figures; // without lines
};

BarColumns columnsOf(Typesetter &setter, const core::report::Bars &bars)
{
    BarColumns columns;
    qreal right = kRight;
    columns.figures.resize(static_cast<size_t>(bars.columns.size()));
    for (qsizetype i = bars.columns.size() - 1; i >= 0; --i) {
        qreal width = setter.line(bars.columns.at(i), kSmallSecond, kWidth).width;
        for (const core::report::Bars::Bar &bar : bars.bars)
            width = std::max(width, setter.line(bar.cells.value(i), kSmallBold, kWidth).width);
        width += 0.5; // a line exactly as wide as its column must not break
        columns.figures[static_cast<size_t>(i)] = {{}, right - width, width, Align::Right};
        right -= width + kBarGap;
    }
    const qreal left = kLeft + columns.idWidth + columns.labelWidth + kBarGap;
    columns.bar = QRectF(left, 0, std::max(right - left, qreal(40)), 0);
    return columns;
}

std::vector<Cell> figureCells(
    Typesetter &setter, const BarColumns &columns, const QStringList &texts, const TextStyle &style)
{
    std::vector<Cell> cells = columns.figures;
    for (size_t i = 0; i < cells.size(); ++i)
        cells[i].lines
            = setter.lines(texts.value(static_cast<qsizetype>(i)), style, cells[i].width);
    return cells;
}

// The faint lines at the bands, through every row.
void addScaleLines(Slab &slab, const BarColumns &columns, const Scale &scale)
{
    for (const int points : scale.ticks) {
        const qreal x = tickPosition(columns.bar, points);
        slab.drawings.insert(slab.drawings.begin(),
            DrawnLine{QLineF(x, 0, x, slab.height), Ink::Rule, 0.5, Stroke::Dotted});
    }
}

Slab barsHead(Typesetter &setter, const core::report::Bars &bars, const BarColumns &columns)
{
    constexpr qreal kWide = 30;
    Slab slab;
    slab.height = lineHeight(Size::Small) + 2;
    for (const Cell &cell : figureCells(setter, columns, bars.columns, kSmallSecond))
        addLines(slab, cell, 0);
    for (const int points : bars.scale.ticks) {
        const TextLine number = setter.line(QString::number(points), kSmallSecond, kWide);
        const qreal x = tickPosition(columns.bar, points);
        addLines(slab, {{number}, x - kWide / 2, kWide, Align::Middle}, 0);
    }
    return slab;
}

Group barRow(Typesetter &setter,
    const core::report::Bars &bars,
    const core::report::Bars::Bar &bar,
    const BarColumns &columns)
{
    constexpr qreal kBarHeight = 6;
    const TextStyle style = bar.isStrong ? kSmallBold : kSmall;
    const qreal labelX = bar.id.isEmpty() ? kLeft : kLeft + columns.idWidth;
    const qreal labelWidth = kLeft + columns.idWidth + columns.labelWidth - labelX;
    std::vector<Cell> cells = figureCells(setter, columns, bar.cells, style);
    cells.push_back({setter.lines(bar.label, style, labelWidth), labelX, labelWidth});
    if (!bar.id.isEmpty())
        cells.push_back({setter.lines(bar.id, style, columns.idWidth), kLeft, columns.idWidth});
    const qreal padTop = bar.isStrong ? 6 : 2;
    Group group = rowOf(cells, padTop, bar.isStrong ? 2.5 : 1.5);
    for (Slab &slab : group.slabs)
        addScaleLines(slab, columns, bars.scale);
    const qreal top = padTop + (lineHeight(Size::Small) - kBarHeight) / 2;
    addBar(group.slabs.front(),
        QRectF(columns.bar.left(), top, columns.bar.width(), kBarHeight),
        bar.readings);
    if (bar.isStrong)
        ruleUnder(group, Ink::Rule);
    return group;
}

} // namespace

Piece layOut(Typesetter &setter, const core::report::Verdict &verdict)
{
    constexpr qreal kRightColumn = 237;
    const qreal leftWidth = kRightColumn - 20;
    const qreal x = kLeft + kRightColumn;
    const qreal width = kRight - x;
    Slab slab;
    slab.drawings.push_back(DrawnLine{QLineF(kLeft, 0.75, kRight, 0.75), Ink::Text, 1.5});
    const auto add = [&](const QString &text, const TextStyle &style, Cell cell, qreal top) {
        cell.lines = setter.lines(text, style, cell.width);
        return addLines(slab, cell, top);
    };
    const Cell left = {{}, kLeft, leftWidth};
    qreal leftEnd = add(verdict.label, kSmallSecond, left, 14);
    leftEnd = add(verdict.band, kTitle, left, leftEnd + 2);
    if (!verdict.detail.isEmpty())
        leftEnd = add(verdict.detail, kBody, left, leftEnd + 2);

    const TextLine coverage = setter.line(verdict.coverage, kSmallSecond, width / 2);
    addLines(slab, {{coverage}, x, width, Align::Right}, 14);
    const Cell label = {{}, x, width - coverage.width - 8};
    const qreal labelEnd = add(verdict.scoreLabel, kSmallSecond, label, 14);
    const qreal scoreEnd = add(verdict.score, kTitle, {{}, x, width}, labelEnd + 2);
    const QRectF bar(x, scoreEnd + 8, width, 10.5);
    addBar(slab, bar, verdict.readings);
    const qreal ticksEnd = addTicks(setter, slab, bar, verdict.scale);
    const qreal rightEnd = addBandNames(setter, slab, bar, verdict.scale, ticksEnd);
    slab.height = std::max(leftEnd, rightEnd);
    Piece piece;
    piece.groups = {{{slab}}};
    piece.before = 12;
    piece.after = 8;
    piece.keepsWithNext = true;
    return piece;
}

Piece layOut(Typesetter &setter, const core::report::Score &score)
{
    Piece piece;
    piece.groups
        = {{{score.value.isEmpty() ? smallScore(setter, score) : largeScore(setter, score)}}};
    piece.keepsWithNext = true;
    piece.after = score.value.isEmpty() ? 0 : 10;
    return piece;
}

Piece layOut(Typesetter &setter, const core::report::Bars &bars)
{
    const BarColumns columns = columnsOf(setter, bars);
    Piece piece;
    piece.head = barsHead(setter, bars, columns);
    bool isUnderHeading = false;
    for (const core::report::Bars::Bar &bar : bars.bars) {
        addRow(piece, barRow(setter, bars, bar, columns), isUnderHeading);
        isUnderHeading = bar.isStrong;
    }
    piece.after = 4;
    return piece;
}

} // namespace print
