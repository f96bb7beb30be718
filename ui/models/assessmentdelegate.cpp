#include "ui/models/assessmentdelegate.h"

#include "core/report/figures.h"
#include "ui/models/assessmentmodel.h"
#include "ui/models/phrases.h"
#include "ui/models/rowpainting.h"
#include "ui/models/verdictlook.h"
#include "ui/print/charts.h"
#include "ui/support/icons.h"
#include "ui/support/textflow.h"
#include "ui/support/theme.h"
#include "ui/widgets/chip.h"

#include <QPainter>

namespace ui {

namespace {

enum Column { About, Coverage, Score, Verdict, Edited };

constexpr std::array<qreal, AssessmentColumns::kCount> kShares{0.27, 0.13, 0.19, 0.245, 0.165};
constexpr qreal kWidthForColumns = 840; // at 14 px text

qreal bodyLine() { return Theme::lineHeight(Theme::body()); }

// Two lines of body text and the room above and below them.
qreal blockHeight() { return 2 * bodyLine() + Theme::scaled(4); }

struct Title
{
    TextFlow name;
    qreal nameHeight;
    TextFlow about;
    qreal aboutHeight;
    QRectF tag; // from the top left of the name; empty for a company that exists
};

Title titleOf(const core::Header &header, qreal width)
{
    const Colors &colors = Theme::colors();
    QRectF tag;
    if (header.company.fictitious)
        tag.setSize(tagSize(Phrases::sample()));
    const qreal room = tag.isEmpty() ? 0 : tag.width() + Theme::space(1);
    TextFlow name({{header.company.name, Theme::body(QFont::DemiBold), colors.text}});
    TextFlow about({{Phrases::about(header), Theme::body(), colors.text2}});
    const qreal nameHeight = name.layOut(width - room);
    const qreal aboutHeight = about.layOut(width);
    tag.moveTopLeft({name.naturalWidth() + Theme::space(1), (bodyLine() - tag.height()) / 2});
    return {std::move(name), nameHeight, std::move(about), aboutHeight, tag};
}

void drawCoverage(QPainter &painter, const QRectF &cell, const AssessmentRow &row)
{
    const Colors &colors = Theme::colors();
    const QString percent = core::report::coverage(QLocale(), row.total.coverage);
    TextFlow text({{percent + QStringLiteral("  "), Theme::body(), colors.text},
        {Phrases::questionsOf(row.closed, row.questions), Theme::small(), colors.text2}});
    text.layOut(cell.width());
    text.draw(painter, cell.topLeft());

    const qreal height = Theme::scaled(6);
    const QRectF track(cell.left(),
        cell.top() + bodyLine() + Theme::scaled(7),
        std::min(cell.width() - Theme::space(2), Theme::scaled(120)),
        height);
    QRectF done = track;
    done.setWidth(track.width() * row.total.coverage / core::scoring::kFull);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.barTrack);
    painter.drawRoundedRect(track, height / 2, height / 2);
    painter.setBrush(colors.text2);
    painter.drawRoundedRect(done, height / 2, height / 2);
}

void drawScore(QPainter &painter, const QRectF &cell, const AssessmentRow &row, bool isHere)
{
    const Colors &colors = Theme::colors();
    TextFlow text(
        {{Phrases::narrowInterval(row.total), Theme::body(QFont::DemiBold), colors.text}});
    text.layOut(cell.width());
    text.draw(painter, cell.topLeft());
    const QRectF bar(cell.left(),
        cell.top() + bodyLine() + Theme::scaled(6),
        std::min(cell.width() - Theme::space(3), Theme::scaled(184)),
        Theme::scaled(8));
    print::drawIntervalBar(painter,
        bar,
        row.total,
        {.fill = colors.accent,
            .track = colors.barTrack,
            .edge = colors.highContrast ? colors.controlEdge : colors.line,
            .mark = colors.text,
            .gap = isHere ? colors.chosenTint : colors.base},
        Theme::scaled(1));
}

void drawVerdict(
    QPainter &painter, const QRectF &cell, const AssessmentRow &row, const QString &verdict)
{
    const ChipLook look = verdictLook(row.verdict, verdict);
    QSizeF size = chipSize(look);
    if (size.width() > cell.width()) // on two lines
        size = {cell.width(), size.height() + Theme::lineHeight(Theme::small())};
    const QString certainty = Phrases::certainty(row.verdict);
    // Alone it stands in the middle of the two lines beside it.
    const qreal top = certainty.isEmpty() ? cell.top() + bodyLine() - size.height() / 2
                                          : cell.top() - Theme::scaled(2);
    drawChip(painter, QRectF(QPointF(cell.left(), top), size), look);
    TextFlow text({{certainty, Theme::small(), Theme::colors().text2}});
    text.layOut(cell.width());
    text.draw(painter, {cell.left() + 1, top + size.height() + Theme::scaled(3)});
}

void drawEdited(QPainter &painter, const QRectF &cell, const QString &edited)
{
    const Colors &colors = Theme::colors();
    //: In a row of the list: Enter or a click opens the assessment where it was left.
    const QString go = AssessmentDelegate::tr("Continue");
    TextFlow when({{edited.isEmpty() ? go : edited,
        Theme::body(),
        edited.isEmpty() ? colors.accent : colors.text}});
    const qreal height = when.layOut(cell.width());
    when.draw(painter, cell.topLeft());
    if (edited.isEmpty())
        return;
    TextFlow link({{go, Theme::body(QFont::Medium), colors.accent}});
    link.layOut(cell.width());
    link.draw(painter, {cell.left(), cell.top() + height});
}

} // namespace

AssessmentColumns AssessmentColumns::in(const QRectF &row)
{
    AssessmentColumns result;
    const qreal side = Theme::space(2.5);
    const qreal dots = Theme::scaled(28);
    const QRectF inner = row.adjusted(side, 0, -side - dots, 0);
    const qreal gap = Theme::space(2);
    result.stacked = row.width() < Theme::scaled(kWidthForColumns);
    const qreal above = result.stacked ? Theme::space(1.5) : (row.height() - dots) / 2;
    result.more = QRectF(inner.right(), row.top() + above, dots, dots);
    if (!result.stacked) {
        qreal x = inner.left();
        for (size_t i = 0; i < result.cells.size(); ++i) {
            const qreal width = inner.width() * kShares[i];
            result.cells[i] = QRectF(x, row.top(), width - gap, row.height());
            x += width;
        }
        return result;
    }
    // Company over all; coverage and score; verdict and when edited.
    const qreal half = inner.width() / 2;
    const qreal step = blockHeight() + Theme::space(1);
    result.cells[About] = QRectF(inner.left(), row.top(), inner.width(), 0);
    result.cells[Coverage] = QRectF(inner.left(), row.top(), half - gap, 0);
    result.cells[Score] = QRectF(inner.left() + half, row.top(), half, 0);
    result.cells[Verdict] = QRectF(inner.left(), row.top() + step, half - gap, 0);
    result.cells[Edited] = QRectF(inner.left() + half, row.top() + step, half, 0);
    return result;
}

AssessmentDelegate::AssessmentDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void AssessmentDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(AssessmentModel::RowRole).value<AssessmentRow>();
    const bool isHere = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawRowBackground(*painter, option);
    if (index.row() > 0)
        painter->fillRect(
            QRect(option.rect.topLeft(), QSize(option.rect.width(), 1)), Theme::colors().line);

    AssessmentColumns columns = AssessmentColumns::in(option.rect);
    const QRectF more = columns.more;
    const Title title = titleOf(row.header, columns.cells[About].width());
    const qreal titleHeight = title.nameHeight + title.aboutHeight;
    const qreal above = columns.stacked
        ? Theme::space(2)
        : (option.rect.height() - std::max(titleHeight, 2 * bodyLine())) / 2;
    const qreal below = columns.stacked ? titleHeight + Theme::space(1) : 0;
    for (QRectF &cell : columns.cells)
        cell.moveTop(cell.top() + above + (&cell == &columns.cells[About] ? 0 : below));

    title.name.draw(*painter, columns.cells[About].topLeft());
    title.about.draw(*painter, columns.cells[About].topLeft() + QPointF(0, title.nameHeight));
    if (!title.tag.isEmpty())
        drawTag(*painter, title.tag.translated(columns.cells[About].topLeft()), Phrases::sample());
    const QString verdict = index.data(AssessmentModel::VerdictRole).toString();
    if (row.isReadable) {
        drawCoverage(*painter, columns.cells[Coverage], row);
        drawScore(*painter, columns.cells[Score], row, isHere);
        drawVerdict(*painter, columns.cells[Verdict], row, verdict);
    } else {
        TextFlow text({{verdict, Theme::body(), Theme::colors().text}});
        text.layOut(columns.cells[Verdict].width());
        text.draw(*painter, columns.cells[Verdict].topLeft());
    }
    drawEdited(*painter, columns.cells[Edited], index.data(AssessmentModel::EditedRole).toString());
    const int size = qRound(Theme::scaled(16));
    QRect dots(0, 0, size, size);
    dots.moveCenter(more.center().toPoint());
    icon(QStringLiteral("dots")).paint(painter, dots);
    drawRowFocus(*painter, option);
    painter->restore();
}

QSize AssessmentDelegate::sizeHint(
    const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto header = index.data(AssessmentModel::HeaderRole).value<core::Header>();
    const int width = rowWidth(option);
    const AssessmentColumns columns = AssessmentColumns::in(QRectF(0, 0, width, 0));
    const Title title = titleOf(header, columns.cells[About].width());
    const qreal titleHeight = title.nameHeight + title.aboutHeight;
    const qreal pads = Theme::space(4);
    if (!columns.stacked)
        return {width, qCeil(std::max(titleHeight + pads, Theme::scaled(76)))};
    return {width, qCeil(titleHeight + 2 * blockHeight() + Theme::space(3) + pads)};
}

} // namespace ui
