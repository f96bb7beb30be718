#include "ui/models/plandelegate.h"

#include "ui/models/planmodel.h"
#include "ui/models/rowpainting.h"
#include "ui/support/stylepaint.h"
#include "ui/support/textflow.h"
#include "ui/support/theme.h"
#include "ui/support/when.h"
#include "ui/widgets/marks.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr qreal kPad = 6; // around the text of a cell, at 14 px text
constexpr qreal kBox = 18;
constexpr qreal kSquare = 9;
constexpr int kMostWeeks = 4 * 52; // four steps of a year each
constexpr char kIsChosen[] = "isChosen"; // of a date: somebody typed or picked it

QRectF inner(const QRectF &cell)
{
    const qreal pad = Theme::scaled(kPad);
    return cell.adjusted(pad, pad, -pad, -pad);
}

qreal wide(const QString &text, const QFont &font = Theme::body())
{
    return QFontMetricsF(font).horizontalAdvance(text) + 1; // a line breaks where it just fits
}

bool isNumber(int column) { return column >= PlanModel::Points && column <= PlanModel::Lead; }

// What a cell says, a paragraph each.
std::vector<TextFlow> flowsOf(const QModelIndex &index, PlanDelegate::Room room)
{
    const Colors &colors = Theme::colors();
    const QString text = index.data().toString();
    std::vector<TextFlow> flows;
    if (index.column() != PlanModel::Question) {
        const bool isSuggested = !index.data(PlanModel::SuggestionRole).toString().isEmpty()
            && index.column() == PlanModel::Due;
        const bool isBold = index.column() == PlanModel::Points;
        const bool isQuiet = index.column() == PlanModel::Id || isSuggested;
        const bool isLate = index.column() == PlanModel::Due
            && index.data(PlanModel::RowRole).value<PlanRow>().isLate;
        const QFont font
            = isSuggested ? Theme::small() : Theme::body(isBold ? QFont::DemiBold : QFont::Normal);
        const QColor ink = isLate ? colors.notMet : isQuiet ? colors.text2 : colors.text;
        flows.push_back(TextFlow(
            {{text, font, ink}}, isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
        return flows;
    }
    QList<TextRun> question{{text, Theme::body(), colors.text}};
    if (room == PlanDelegate::Room::NoFiguresNoIds)
        question.prepend({index.siblingAtColumn(PlanModel::Id).data().toString() + u"  "_s,
            Theme::body(QFont::DemiBold),
            colors.text});
    flows.push_back(TextFlow(question));
    QList<TextRun> levels{
        {index.data(PlanModel::FromRole).toString() + u' ', Theme::small(), colors.text2},
        {u"→ "_s + index.data(PlanModel::ToRole).toString(), Theme::small(), colors.text}};
    const QString needed = index.data(PlanModel::NeededRole).toString();
    if (!needed.isEmpty())
        levels.append({u"  ·  "_s + needed, Theme::small(QFont::DemiBold), colors.notMet});
    flows.push_back(TextFlow(levels));
    if (room != PlanDelegate::Room::All)
        flows.push_back(TextFlow(
            {{index.data(PlanModel::FiguresRole).toString(), Theme::small(), colors.text2}}));
    return flows;
}

// Filled as far as it stands, in the accent with an arrow where it is raised.
void drawSteps(QPainter &painter, const QRectF &rect, const core::scoring::RouteStep &step)
{
    const Colors &colors = Theme::colors();
    const qreal side = Theme::scaled(kSquare);
    const qreal gap = Theme::scaled(2);
    painter.save();
    for (int i = 0; i < core::kTopLevel; ++i) {
        const QRectF square(rect.left() + i * (side + gap), rect.top(), side, side);
        const bool isRaised = i >= step.from && i < step.to;
        if (i < std::min(step.from, step.to) && !step.findOutFirst) {
            painter.fillRect(square, colors.text);
            continue;
        }
        const QColor ink = isRaised ? colors.accent : colors.controlEdge;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(ink, Theme::scaled(1)));
        painter.drawRect(square.adjusted(0.5, 0.5, -0.5, -0.5));
        if (!isRaised)
            continue;
        const QPointF top(square.center().x(), square.top() + side * 0.25);
        const qreal wing = side * 0.2;
        painter.drawLine(top, {top.x(), square.bottom() - side * 0.25});
        painter.drawLine(top, {top.x() - wing, top.y() + wing});
        painter.drawLine(top, {top.x() + wing, top.y() + wing});
    }
    painter.restore();
}

qreal squaresWidth() { return Theme::scaled(4 * kSquare + 3 * 2); }

qreal widestDate()
{
    constexpr int kMonths = 12;
    qreal most = 0;
    for (int month = 1; month <= kMonths; ++month)
        most = std::max(most, wide(When::date({2028, month, 28})));
    return most;
}

QDateEdit *dateEditor(QWidget *parent)
{
    auto *editor = new QDateEdit(parent);
    editor->setCalendarPopup(true);
    editor->setLocale(QLocale());
    editor->setDisplayFormat(u"d MMM yyyy"_s);
    editor->setDateRange(QDate(1900, 1, 1), QDate(9999, 12, 31)); // what checkPlan() takes
    return editor;
}

// Also the date it begins at can be chosen: typed once more, confirmed with Return (which a date
// field always reports), or clicked in the calendar.
void noteChoice(QDateEdit *editor)
{
    const auto note = [editor] { editor->setProperty(kIsChosen, true); };
    QObject::connect(editor, &QDateEdit::dateChanged, editor, note);
    QObject::connect(editor->calendarWidget(), &QCalendarWidget::clicked, editor, note);
    QObject::connect(editor->calendarWidget(), &QCalendarWidget::activated, editor, note);
    for (QLineEdit *part : editor->findChildren<QLineEdit *>(Qt::FindDirectChildrenOnly))
        QObject::connect(part, &QLineEdit::textEdited, editor, note);
}

QComboBox *stateEditor(QWidget *parent)
{
    using State = core::PlanStep::State;
    auto *editor = new QComboBox(parent);
    for (const State state : {State::Open, State::InProgress, State::Done})
        editor->addItem(PlanModel::stateName(state), static_cast<int>(state));
    return editor;
}

} // namespace

PlanDelegate::PlanDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

qreal PlanDelegate::columnWidth(int column)
{
    using State = core::PlanStep::State;
    const qreal pads = 2 * Theme::scaled(kPad);
    switch (column) {
    case PlanModel::In:
        return Theme::scaled(kBox) + pads;
    case PlanModel::Id:
        return wide(u"C00.0"_s) + pads;
    case PlanModel::Level:
        return squaresWidth() + Theme::space(1) + wide(u"0 → 0"_s) + pads;
    case PlanModel::Points:
        return wide(u"+00.00"_s, Theme::body(QFont::DemiBold)) + pads;
    case PlanModel::Effort:
        return wide(u"00"_s) + pads;
    case PlanModel::Lead:
        return wide(PlanModel::leadText(kMostWeeks)) + pads;
    case PlanModel::Owner:
        return Theme::scaled(104);
    case PlanModel::Due:
        return widestDate() + pads;
    case PlanModel::State: {
        qreal most = 0;
        for (const State state : {State::Open, State::InProgress, State::Done})
            most = std::max(most, wide(PlanModel::stateName(state)));
        return most + pads;
    }
    default:
        return 0;
    }
}

void PlanDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &colors = Theme::colors();
    const auto row = index.data(PlanModel::RowRole).value<PlanRow>();
    const QRectF cell(option.rect);
    const QRectF room = inner(cell);
    const qreal line = Theme::lineHeight(Theme::body());
    painter->save();
    drawRowBackground(*painter, option);
    painter->setPen(colors.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (index.column() == PlanModel::In) {
        const qreal box = qRound(Theme::scaled(kBox));
        drawCheck(*painter,
            QRectF(qRound(room.left()), qRound(room.top() + (line - box) / 2), box, box),
            row.isIn ? Tick::On : Tick::Off,
            /*enabled=*/true);
    } else {
        QPointF at = room.topLeft();
        qreal width = room.width();
        if (index.column() == PlanModel::Level) {
            drawSteps(*painter,
                QRectF(at + QPointF(0, (line - Theme::scaled(kSquare)) / 2), QSizeF()),
                row.step);
            at.rx() += squaresWidth() + Theme::space(1);
            width -= squaresWidth() + Theme::space(1);
        }
        for (TextFlow &flow : flowsOf(index, m_room)) {
            const qreal height = flow.layOut(width);
            flow.draw(*painter, at);
            at.ry() += height;
        }
    }
    drawRowFocus(*painter, option);
    painter->restore();
}

QSize PlanDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const qreal pads = 2 * Theme::scaled(kPad);
    qreal height = 0;
    if (index.column() != PlanModel::In && index.column() != PlanModel::Level) {
        for (TextFlow &flow : flowsOf(index, m_room))
            height += flow.layOut(option.rect.width() - pads);
    }
    height = std::max(height, Theme::lineHeight(Theme::body()));
    return {option.rect.width(), qCeil(height + pads) + 1};
}

QWidget *PlanDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    QWidget *editor = nullptr;
    if (index.column() == PlanModel::Due)
        editor = dateEditor(parent);
    else if (index.column() == PlanModel::State)
        editor = stateEditor(parent);
    else
        editor = new QLineEdit(parent);
    editor->setAutoFillBackground(true);
    //: Name of a field for a screen reader: head of a column and id of a question, “Owner, C1.1”.
    const QString name = tr("%1, %2").arg(
        index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
        index.siblingAtColumn(PlanModel::Id).data().toString());
    editor->setAccessibleName(name);
    for (QWidget *part : editor->findChildren<QLineEdit *>())
        part->setAccessibleName(name);
    if (auto *date = qobject_cast<QDateEdit *>(editor))
        noteChoice(date); // now: its calendar has fields of its own, with names of their own
    return editor;
}

void PlanDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto *date = qobject_cast<QDateEdit *>(editor)) {
        if (date->property(kIsChosen).toBool())
            return; // the row changed behind what is being typed
        const QSignalBlocker nobodyChose(date);
        date->setDate(value.toDate().isValid() ? value.toDate() : m_today);
    } else if (auto *state = qobject_cast<QComboBox *>(editor)) {
        state->setCurrentIndex(state->findData(value));
    } else {
        QStyledItemDelegate::setEditorData(editor, index);
    }
}

void PlanDelegate::setModelData(
    QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *date = qobject_cast<QDateEdit *>(editor)) {
        date->interpretText();
        // Who only looked has typed no date.
        if (date->property(kIsChosen).toBool())
            model->setData(index, date->date());
    } else if (auto *state = qobject_cast<QComboBox *>(editor)) {
        model->setData(index, state->currentData());
    } else {
        QStyledItemDelegate::setModelData(editor, model, index);
    }
}

// A field is as wide as it needs, also where its column is not, and one line high.
void PlanDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    QRect rect = option.rect;
    rect.setHeight(std::min(rect.height(), editor->sizeHint().height()));
    if (qobject_cast<QLineEdit *>(editor) == nullptr)
        rect.setWidth(std::max(rect.width(), editor->sizeHint().width()));
    rect.moveRight(std::min(rect.right(), editor->parentWidget()->width() - 1));
    editor->setGeometry(rect);
}

// The page scrolls under the pointer; no date and no state changes.
bool PlanDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QStyledItemDelegate::eventFilter(watched, event);
    event->ignore();
    return true;
}

bool PlanDelegate::editorEvent(QEvent *event,
    QAbstractItemModel *model,
    const QStyleOptionViewItem &option,
    const QModelIndex &index)
{
    if (index.column() != PlanModel::In || event->type() != QEvent::MouseButtonRelease)
        return index.column() != PlanModel::In
            && QStyledItemDelegate::editorEvent(event, model, option, index);
    if (static_cast<QMouseEvent *>(event)->button() != Qt::LeftButton)
        return false;
    const bool isIn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, isIn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace ui
