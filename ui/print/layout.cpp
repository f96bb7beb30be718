#include "ui/print/layout.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace print {

namespace {

constexpr qreal kKeyColumn = 130;
constexpr qreal kBoxPad = 12.5;
constexpr qreal kThinRule = 0.5;

qreal xOf(const Cell &cell, const TextLine &line)
{
    switch (cell.align) {
    case Align::Left:
        return cell.x;
    case Align::Middle:
        return cell.x + (cell.width - line.width) / 2;
    case Align::Right:
        return cell.x + cell.width - line.width;
    }
    Q_UNREACHABLE();
}

TextStyle headingStyle(int level) { return level == 1 ? kTitle : kLargeBold; }

// Gap above a heading.
qreal beforeHeading(int level)
{
    switch (level) {
    case 1:
        return 24;
    case 2:
        return 26;
    default:
        return 18;
    }
}

TextStyle paragraphStyle(core::report::Paragraph::Style style)
{
    using Style = core::report::Paragraph::Style;
    switch (style) {
    case Style::Body:
    case Style::Boxed:
        return kBody;
    case Style::Lead:
        return kBodySecond;
    case Style::Small:
        return kSmallSecond;
    }
    Q_UNREACHABLE();
}

// The box in as many parts as there are slabs, so that it can go over pages.
void drawBox(Group &group)
{
    for (size_t i = 0; i < group.slabs.size(); ++i) {
        Slab &slab = group.slabs[i];
        const qreal bottom = slab.height;
        const auto rule = [&slab](QPointF from, QPointF to) {
            slab.drawings.push_back(DrawnLine{QLineF(from, to), Ink::Rule, 0.75});
        };
        rule({kLeft, 0}, {kLeft, bottom});
        rule({kRight, 0}, {kRight, bottom});
        if (i == 0)
            rule({kLeft, 0}, {kRight, 0});
        if (i + 1 == group.slabs.size())
            rule({kLeft, bottom}, {kRight, bottom});
    }
}

} // namespace

qreal heightOf(const std::vector<TextLine> &lines)
{
    qreal height = 0;
    for (const TextLine &line : lines)
        height += lineHeight(line.style.size);
    return height;
}

qreal addLines(Slab &slab, const Cell &cell, qreal top)
{
    for (const TextLine &line : cell.lines) {
        const qreal y = top + baseline(line.style.size);
        slab.drawings.push_back(DrawnText{line, QPointF(xOf(cell, line), y)});
        top += lineHeight(line.style.size);
    }
    return top;
}

Group rowOf(const std::vector<Cell> &cells, qreal padTop, qreal padBottom)
{
    size_t count = 1;
    for (const Cell &cell : cells)
        count = std::max(count, cell.lines.size());
    Group group;
    group.slabs.resize(count);
    for (size_t i = 0; i < count; ++i) {
        Slab &slab = group.slabs[i];
        const qreal top = i == 0 ? padTop : 0;
        for (const Cell &cell : cells) {
            if (i >= cell.lines.size())
                continue;
            const Cell one = {{cell.lines[i]}, cell.x, cell.width, cell.align};
            slab.height = std::max(slab.height, addLines(slab, one, top));
        }
        slab.height = std::max(slab.height, top);
    }
    group.slabs.back().height += padBottom;
    group.together = 2;
    return group;
}

void addRow(Piece &piece, Group row, bool isUnderHeading)
{
    if (!isUnderHeading || piece.groups.empty()) {
        piece.groups.push_back(std::move(row));
        return;
    }
    Group &heading = piece.groups.back();
    heading.together = heading.slabs.size() + row.together;
    for (Slab &slab : row.slabs)
        heading.slabs.push_back(std::move(slab));
}

void ruleUnder(Group &group, Ink ink, qreal right)
{
    Slab &last = group.slabs.back();
    const qreal y = last.height - kThinRule / 2;
    last.drawings.push_back(DrawnLine{QLineF(kLeft, y, right, y), ink, kThinRule});
}

Piece layOut(Typesetter &setter, const core::report::Brand &brand)
{
    constexpr qreal kMark = 20;
    Slab slab;
    slab.height = kMark;
    slab.drawings.push_back(DrawnMark{QRectF(kLeft, 0, kMark, kMark)});
    const TextLine name = setter.line(brand.name, kBodyBold, kWidth - kMark);
    const qreal top = (kMark - lineHeight(Size::Body)) / 2;
    addLines(slab, {{name}, kLeft + 1.35 * kMark, kWidth}, top);
    Piece piece;
    piece.groups = {{{slab}}};
    return piece;
}

Piece layOut(Typesetter &setter, const core::report::Heading &heading)
{
    const TextStyle style = headingStyle(heading.level);
    const bool hasId = !heading.id.isEmpty();
    const qreal x = hasId ? kLeft + kIdColumn : kLeft;
    Slab slab;
    qreal top = 0;
    if (hasId) {
        const TextLine id = setter.line(heading.id, kTitle, kIdColumn - 8);
        addLines(slab, {{id}, kLeft, kIdColumn}, 0);
        top = baseline(Size::Title) - baseline(style.size); // on one line with the name
    }
    const auto name = setter.lines(heading.text.simplified(), style, kRight - x);
    slab.height = addLines(slab, {name, x, kRight - x}, top);
    if (!heading.detail.isEmpty()) {
        const auto detail = setter.lines(heading.detail, kSmallSecond, kRight - x);
        slab.height = addLines(slab, {detail, x, kRight - x}, slab.height + 3);
    }
    Piece piece;
    piece.groups = {{{slab}}};
    piece.before = beforeHeading(heading.level);
    piece.after = 8;
    piece.keepsWithNext = true;
    if (heading.level == 1)
        piece.section = heading.text;
    return piece;
}

Piece layOut(Typesetter &setter, const core::report::Paragraph &paragraph)
{
    const bool isBoxed = paragraph.style == core::report::Paragraph::Style::Boxed;
    const qreal pad = isBoxed ? kBoxPad : 0;
    const QString start = paragraph.boldStart.isEmpty() ? QString() : paragraph.boldStart + u' ';
    const qreal width = kWidth - 2 * pad;
    const auto lines = setter.lines(
        start + paragraph.text, paragraphStyle(paragraph.style), width, start.size());
    Piece piece;
    piece.groups = {rowOf({{lines, kLeft + pad, width}}, pad, pad)};
    if (isBoxed)
        drawBox(piece.groups.front());
    piece.before = paragraph.style == core::report::Paragraph::Style::Small ? 8 : 2;
    piece.after = 7;
    return piece;
}

Piece layOut(Typesetter &setter, const core::report::KeyValues &values)
{
    Piece piece;
    for (const core::report::KeyValues::Row &row : values.rows) {
        const qreal x = kLeft + kKeyColumn;
        const qreal keyWidth = kKeyColumn - 10;
        Group group = rowOf({{setter.lines(row.key, kBodySecond, keyWidth), kLeft, keyWidth},
                                {setter.lines(row.value, kBody, kRight - x), x, kRight - x}},
            4,
            4.25);
        ruleUnder(group, Ink::FaintRule);
        piece.groups.push_back(std::move(group));
    }
    piece.before = 8;
    piece.after = 8;
    return piece;
}

Piece layOut(Typesetter &, const core::report::Space &space)
{
    Piece piece;
    piece.before = space.lines * lineHeight(Size::Body);
    return piece;
}

Piece layOut(Typesetter &, const core::report::PageBreak &)
{
    Piece piece;
    piece.breaksPage = true;
    return piece;
}

} // namespace print
