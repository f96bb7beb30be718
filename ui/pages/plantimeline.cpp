#include "ui/pages/plantimeline.h"

#include "ui/models/planmodel.h"
#include "ui/models/timelinedelegate.h"
#include "ui/support/theme.h"
#include "ui/widgets/wraplabel.h"

#include <QEvent>
#include <QListView>
#include <QPainter>
#include <QResizeEvent>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

// From the first start to the last end, with today in it where that is near.
TimeSpan spanOf(const std::vector<PlanRow> &rows, QDate today)
{
    TimeSpan span;
    for (const PlanRow &row : rows) {
        if (!row.startBy || !row.end)
            continue;
        span.from = span.from.isValid() ? std::min(span.from, *row.startBy) : *row.startBy;
        span.to = span.to.isValid() ? std::max(span.to, *row.end) : *row.end;
    }
    if (span.from.isValid() && today < span.to)
        span.from = std::min(span.from, today);
    return span;
}

// The steps as one column, each saying everything: a screen reader takes every column of a list's
// model for an entry of its own.
class StepColumn final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    [[nodiscard]] bool filterAcceptsColumn(
        int column, const QModelIndex & /*parent*/) const override
    {
        return column == PlanModel::Question;
    }
};

} // namespace

// The axis above the rows is painted, and says nothing the rows do not.
class TimeAxis final : public QWidget
{
public:
    TimeAxis(const PlanModel *model, QWidget *parent)
        : QWidget(parent)
        , m_model(model)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setToday(QDate today)
    {
        m_today = today;
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {0, qCeil(Theme::lineHeight(Theme::small())) + Theme::space(1)};
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        const TimeSpan span = spanOf(m_model->rows(), m_today);
        if (!span.isEmpty())
            drawTimeAxis(painter, rect(), span, m_today);
    }

private:
    const PlanModel *m_model;
    QDate m_today;
};

PlanTimeline::PlanTimeline(PlanModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_axis(new TimeAxis(model, this))
    , m_list(new QListView(this))
    , m_delegate(new TimelineDelegate(m_list))
    , m_hint(new WrapLabel({}, WrapLabel::Role::Secondary, this))
{
    auto *steps = new StepColumn(this);
    steps->setSourceModel(model);
    m_list->setModel(steps);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setTabKeyNavigation(false);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->viewport()->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_hint->setContentsMargins(Theme::space(1), Theme::space(1), Theme::space(1), Theme::space(1));
    column->addWidget(m_hint);
    column->addWidget(m_axis);
    column->addWidget(m_list);
    connect(m_list, &QListView::clicked, this, &PlanTimeline::open);
    connect(m_list, &QListView::activated, this, &PlanTimeline::open);
    connect(steps, &QAbstractItemModel::dataChanged, this, &PlanTimeline::fit);
    connect(steps, &QAbstractItemModel::layoutChanged, this, &PlanTimeline::fit);
    connect(steps, &QAbstractItemModel::modelReset, this, &PlanTimeline::fit);
    fit();
}

void PlanTimeline::setToday(QDate today)
{
    if (today == m_today)
        return;
    m_today = today;
    m_axis->setToday(today);
    fit();
}

void PlanTimeline::fit()
{
    const TimeSpan span = spanOf(m_model->rows(), m_today);
    m_delegate->setSpan(span, m_today);
    m_list->setAccessibleName(tr("Steps of the plan on a calendar"));
    m_hint->setText(tr("Set the submission date, or type due dates in the table, to see the steps "
                       "on a calendar."));
    m_hint->setVisible(span.isEmpty() && m_model->rowCount() > 0);
    m_axis->setVisible(!span.isEmpty());
    m_axis->update();
    m_list->doItemsLayout();
    int height = 0;
    for (int row = 0; row < m_list->model()->rowCount(); ++row)
        height += m_list->sizeHintForIndex(m_list->model()->index(row, 0)).height();
    m_list->setFixedHeight(height);
}

void PlanTimeline::open(const QModelIndex &index)
{
    if (index.isValid())
        emit opened(index.data(PlanModel::RowRole).value<PlanRow>().step.question);
}

// The page scrolls, not the list.
bool PlanTimeline::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

void PlanTimeline::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        fit();
}

void PlanTimeline::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

} // namespace ui
