#include "ui/pages/plantable.h"

#include "ui/models/plandelegate.h"
#include "ui/models/planmodel.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QWheelEvent>

namespace ui {

namespace {

// At 14 px text.
constexpr qreal kWidthForFigures = 860;
constexpr qreal kWidthForIds = 560;

} // namespace

PlanTable::PlanTable(PlanModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new PlanDelegate(this))
    , m_open(new QAction(this))
    , m_clearDate(new QAction(this))
{
    setModel(model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(NoSelection);
    setEditTriggers(EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    addActions();
    connect(this, &QTableView::clicked, this, &PlanTable::editClicked);
    connect(this, &QTableView::activated, this, &PlanTable::open);
    connect(model, &PlanModel::dataChanged, this, &PlanTable::fit);
    connect(model, &PlanModel::layoutChanged, this, &PlanTable::fit);
    connect(model, &PlanModel::modelReset, this, &PlanTable::fit);
    retranslate();
}

void PlanTable::addActions()
{
    setContextMenuPolicy(Qt::ActionsContextMenu);
    addAction(m_open);
    addAction(m_clearDate);
    connect(m_open, &QAction::triggered, this, [this] { open(currentIndex()); });
    connect(m_clearDate, &QAction::triggered, this, [this] {
        m_model->setData(currentIndex().siblingAtColumn(PlanModel::Due), QDate(), Qt::EditRole);
    });
}

void PlanTable::commitEdit()
{
    QWidget *editor = state() == EditingState ? indexWidget(currentIndex()) : nullptr;
    if (editor == nullptr)
        return;
    commitData(editor);
    closeEditor(editor, QAbstractItemDelegate::NoHint);
}

bool PlanTable::isEditing() const { return state() == EditingState; }

void PlanTable::setToday(QDate today) { m_delegate->setToday(today); }

void PlanTable::showCurrent()
{
    for (QWidget *around = parentWidget(); around != nullptr; around = around->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(around);
        if (area == nullptr)
            continue;
        const QRect cell = visualRect(currentIndex());
        const QPoint at = viewport()->mapTo(area->widget(), cell.center());
        area->ensureVisible(at.x(), at.y(), 0, cell.height());
        return;
    }
}

// Columns by what they hold, the question takes the rest; rows as high as their text wraps.
void PlanTable::fit()
{
    if (m_isFitting)
        return;
    const QScopedValueRollback guard(m_isFitting, true);
    const qreal units = width() / Theme::scaled(1);
    const auto room = units >= kWidthForFigures ? PlanDelegate::Room::All
        : units >= kWidthForIds                 ? PlanDelegate::Room::NoFigures
                                                : PlanDelegate::Room::NoFiguresNoIds;
    m_delegate->setRoom(room);
    horizontalHeader()->setFont(Theme::small(QFont::DemiBold));
    const QFontMetrics head(horizontalHeader()->font());
    int rest = viewport()->width();
    for (int column = 0; column < PlanModel::kColumns; ++column) {
        const bool isFigure = column >= PlanModel::Level && column <= PlanModel::Lead;
        const bool isHidden = (isFigure && room != PlanDelegate::Room::All)
            || (column == PlanModel::Id && room == PlanDelegate::Room::NoFiguresNoIds);
        setColumnHidden(column, isHidden);
        if (isHidden || column == PlanModel::Question)
            continue;
        const QString name
            = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int width = std::max(qCeil(PlanDelegate::columnWidth(column)),
            head.horizontalAdvance(name) + Theme::space(1.5));
        setColumnWidth(column, width);
        rest -= width;
    }
    setColumnWidth(PlanModel::Question, std::max(rest, Theme::space(10)));
    resizeRowsToContents();
    m_height = horizontalHeader()->sizeHint().height() + verticalHeader()->length();
    updateGeometry();
}

QSize PlanTable::sizeHint() const { return {Theme::space(40), m_height}; }

QSize PlanTable::minimumSizeHint() const { return {0, m_height}; }

void PlanTable::toggle()
{
    const QModelIndex box = currentIndex().siblingAtColumn(PlanModel::In);
    const bool isIn = box.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_model->setData(box, isIn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void PlanTable::clearCell()
{
    if (currentIndex().column() == PlanModel::Owner || currentIndex().column() == PlanModel::Due)
        m_model->setData(currentIndex(), QVariant(), Qt::EditRole);
}

void PlanTable::editClicked(const QModelIndex &index)
{
    if (index.flags() & Qt::ItemIsEditable)
        edit(index);
}

void PlanTable::open(const QModelIndex &index)
{
    if (index.isValid())
        emit opened(core::QuestionId(m_model->row(index).step.question));
}

void PlanTable::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier && currentIndex().isValid();
    if (isPlain && event->key() == Qt::Key_Space)
        toggle();
    else if (isPlain && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        clearCell();
    else
        QTableView::keyPressEvent(event);
}

void PlanTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (hasFocus())
        showCurrent();
}

void PlanTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    // Other rows that came of what was typed took it with them.
    if (isEditing())
        QTableView::closeEditor(editor, hint);
    emit editorClosed();
}

// Whoever comes by keyboard stands somewhere.
void PlanTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, PlanModel::In));
}

void PlanTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void PlanTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange)
        fit();
}

// The page scrolls, not the table.
void PlanTable::wheelEvent(QWheelEvent *event) { event->ignore(); }

void PlanTable::retranslate()
{
    setAccessibleName(tr("Steps of the plan"));
    setAccessibleDescription(tr("Space counts a step or leaves it out, Enter opens its question, "
                                "F2 changes owner, due date or state."));
    //: Entry of a context menu.
    m_open->setText(tr("Open the question"));
    //: Entry of a context menu: the due date that was typed is taken away.
    m_clearDate->setText(tr("Remove the due date"));
}

} // namespace ui
