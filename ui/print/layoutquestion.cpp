#include "ui/print/layout.h"

using namespace Qt::Literals::StringLiterals;

namespace print {

namespace {

constexpr qreal kSquare = 6;
constexpr qreal kSquareStep = 8.25;

// Four squares, as many filled as the level; dashed while the question is open. None for a question
// that does not apply. Gives where they end.
qreal addSquares(Slab &slab, const core::report::QuestionBlock &question, qreal top)
{
    if (!question.level && !question.isOpen)
        return top;
    for (int i = 0; i < core::kTopLevel; ++i) {
        const QRectF rect(kLeft + 0.4 + i * kSquareStep, top + 3, kSquare, kSquare);
        slab.drawings.push_back(DrawnBox{rect,
            Ink::Text,
            question.isOpen ? Stroke::Dashed : Stroke::Solid,
            /*filled=*/question.level.value_or(0) > i});
    }
    return top + kSquare + 5;
}

// The narrow column at the left. Gives its height.
qreal addIdColumn(Typesetter &setter, Slab &slab, const core::report::QuestionBlock &question)
{
    constexpr qreal kColumn = kIdColumn - 6;
    const qreal pad = 7;
    const auto add = [&](const QString &text, const TextStyle &style, qreal top) {
        return addLines(slab, {setter.lines(text, style, kColumn), kLeft, kColumn}, top);
    };
    qreal top = add(question.id, kBodyBold, pad);
    top = addSquares(slab, question, top);
    top = add(question.state, kSmallSecond, top);
    return question.worth.isEmpty() ? top : add(question.worth, kSmallSecond, top);
}

// The wide column, a slab a line, so that a note of many pages can flow.
Group textColumn(Typesetter &setter, const core::report::QuestionBlock &question)
{
    const qreal x = kLeft + kIdColumn;
    const qreal width = kRight - x;
    Group group;
    const auto add = [&](const std::vector<TextLine> &lines, qreal padTop) {
        for (Slab &slab : rowOf({{lines, x, width}}, padTop, 0).slabs)
            group.slabs.push_back(std::move(slab));
    };
    add(setter.lines(question.question, kBodyBold, width), 7);
    add(setter.lines(question.answer, kBody, width), 1);
    for (const QString &detail : question.details)
        add(setter.lines(detail, kSmallSecond, width), 1);
    if (!question.note.isEmpty()) {
        const QString note = question.noteLabel + u' ' + question.note;
        add(setter.lines(note, kSmall, width, question.noteLabel.size()), 2);
    }
    return group;
}

} // namespace

Piece layOut(Typesetter &setter, const core::report::QuestionBlock &question)
{
    Group group = textColumn(setter, question);
    const qreal least = addIdColumn(setter, group.slabs.front(), question);
    // Where the text flows over pages, the first page takes at least what stands beside it.
    qreal covered = 0;
    group.together = 0;
    while (group.together < group.slabs.size() && covered < least)
        covered += group.slabs[group.together++].height;
    if (covered < least)
        group.slabs.back().height += least - covered;
    group.slabs.back().height += 8;
    ruleUnder(group, Ink::FaintRule);
    Piece piece;
    piece.groups.push_back(std::move(group));
    return piece;
}

} // namespace print
