#include "ui/print/layout.h"

namespace print {

Piece layOut(Typesetter &setter, const core::report::Table &table)
{
    constexpr qreal kGap = 16;
    int shares = table.emptyShare;
    for (const core::report::Table::Column &column : table.columns)
        shares += column.share;
    const auto cellsOf = [&](const QStringList &texts, const TextStyle &style, bool isHead) {
        std::vector<Cell> cells;
        qreal x = kLeft;
        for (qsizetype i = 0; i < table.columns.size() && i < texts.size(); ++i) {
            const auto &column = table.columns.at(i);
            const qreal width = kWidth * column.share / shares;
            const bool isLast = i + 1 == table.columns.size();
            const qreal inner = isLast ? width : width - kGap;
            const bool headsRow = table.headsRows && i == 0 && !isHead;
            cells.push_back({setter.lines(texts.at(i), headsRow ? kSmallSecond : style, inner),
                x,
                inner,
                column.isNumber ? Align::Right : Align::Left});
            x += width;
        }
        return cells;
    };
    QStringList titles;
    for (const core::report::Table::Column &column : table.columns)
        titles.append(column.title);
    Group head = rowOf(cellsOf(titles, kSmallSecond, /*isHead=*/true), 2, 3);
    const qreal right = kLeft + kWidth * (shares - table.emptyShare) / shares;
    ruleUnder(head, Ink::Rule, right);
    Piece piece;
    piece.head = Slab{};
    for (const Slab &slab : head.slabs) {
        for (const Drawing &drawing : slab.drawings)
            piece.head->drawings.push_back(moved(drawing, piece.head->height));
        piece.head->height += slab.height;
    }
    bool isUnderHeading = false;
    for (const core::report::Table::Row &row : table.rows) {
        Group group = rowOf(
            cellsOf(row.cells, row.isStrong ? kSmallBold : kSmall, /*isHead=*/false), 2.5, 3);
        ruleUnder(group, Ink::FaintRule, right);
        addRow(piece, std::move(group), isUnderHeading);
        isUnderHeading = row.isStrong;
    }
    piece.before = 8;
    piece.after = 8;
    return piece;
}

} // namespace print
