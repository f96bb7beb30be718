#pragma once

#include "core/report/blocks.h"
#include "ui/print/sheet.h"
#include "ui/print/typesetting.h"

namespace print {

// From a block to slabs, one function a block. They know widths, gaps and inks, and nothing of
// pages.
[[nodiscard]] Piece layOut(Typesetter &setter, const core::report::Brand &brand);
[[nodiscard]] Piece layOut(Typesetter &setter, const core::report::Heading &heading);
[[nodiscard]] Piece layOut(Typesetter &setter, const core::report::Paragraph &paragraph);
[[nodiscard]] Piece layOut(Typesetter &setter, const core::report::KeyValues &values);
[[nodiscard]] Piece layOut(Typesetter &setter, const core::report::Table &table);
[[nodiscard]] Piece layOut(Typesetter &setter, const core::report::Verdict &verdict);
[[nodiscard]] Piece layOut(Typesetter &setter, const core::report::Score &score);
[[nodiscard]] Piece layOut(Typesetter &setter, const core::report::Bars &bars);
[[nodiscard]] Piece layOut(Typesetter &setter, const core::report::QuestionBlock &question);
[[nodiscard]] Piece layOut(Typesetter &setter, const core::report::Space &space);
[[nodiscard]] Piece layOut(Typesetter &setter, const core::report::PageBreak &pageBreak);

// What the functions above share.

constexpr TextStyle kSmall = {Size::Small};
constexpr TextStyle kSmallBold = {Size::Small, /*bold=*/true};
constexpr TextStyle kSmallSecond = {Size::Small, /*bold=*/false, /*second=*/true};
constexpr TextStyle kBody = {Size::Body};
constexpr TextStyle kBodyBold = {Size::Body, /*bold=*/true};
constexpr TextStyle kBodySecond = {Size::Body, /*bold=*/false, /*second=*/true};
constexpr TextStyle kLargeBold = {Size::Large, /*bold=*/true};
constexpr TextStyle kTitle = {Size::Title, /*bold=*/true};

enum class Align { Left, Middle, Right };

// Text in a column: where it stands, not how high.
struct Cell
{
    std::vector<TextLine> lines;
    qreal x = 0;
    qreal width = 0;
    Align align = Align::Left;
};

[[nodiscard]] qreal heightOf(const std::vector<TextLine> &lines);
// Adds the lines to the slab from `top` on; gives where they end.
qreal addLines(Slab &slab, const Cell &cell, qreal top);
// Cells side by side, a slab a line: kept together by their group, cut only where they must be.
[[nodiscard]] Group rowOf(const std::vector<Cell> &cells, qreal padTop, qreal padBottom);
// Adds a row to a table; a row that heads others stays with the first of them.
void addRow(Piece &piece, Group row, bool isUnderHeading);
// A rule at the foot of a group's last slab.
void ruleUnder(Group &group, Ink ink, qreal right = kRight);

} // namespace print
