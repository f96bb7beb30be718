#include "ui/pages/plansteps.h"

#include "ui/models/planmodel.h"
#include "ui/pages/plantable.h"
#include "ui/pages/plantimeline.h"
#include "ui/support/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segmented.h"

#include <QAbstractButton>
#include <QEvent>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

const QString kTable = u"table"_s;
const QString kCalendar = u"calendar"_s;

} // namespace

PlanSteps::PlanSteps(PlanModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(new Segmented(this))
    , m_table(new PlanTable(model, this))
    , m_timeline(new PlanTimeline(model, this))
{
    auto *card = new Card(this);
    auto *inside = new QVBoxLayout(card);
    constexpr int kEdge = 1;
    inside->setContentsMargins(kEdge, kEdge, kEdge, kEdge);
    inside->addWidget(m_table);
    inside->addWidget(m_timeline);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(1));
    column->addWidget(m_view, 0, Qt::AlignLeft);
    column->addWidget(card);
    connect(m_view, &Segmented::chosen, this, &PlanSteps::choose);
    connect(m_table, &PlanTable::opened, this, &PlanSteps::opened);
    connect(m_table, &PlanTable::editorClosed, this, &PlanSteps::editorClosed);
    connect(m_timeline, &PlanTimeline::opened, this, &PlanSteps::opened);
    retranslate();
    setTabOrder(m_view->findChildren<QAbstractButton *>().constLast(), m_table);
    setTabOrder(m_table, m_timeline->list());
    choose(kTable);
}

void PlanSteps::setToday(QDate today)
{
    m_table->setToday(today);
    m_timeline->setToday(today);
}

bool PlanSteps::isEditing() const { return m_table->isEditing(); }

void PlanSteps::commitEdit() { m_table->commitEdit(); }

void PlanSteps::takeFocus()
{
    QWidget *shown = m_table;
    if (m_view->current() == kCalendar)
        shown = m_timeline->list();
    shown->setFocus(Qt::OtherFocusReason);
}

void PlanSteps::reveal(const core::QuestionId &question)
{
    const QModelIndex index = m_model->indexOf(question, PlanModel::Question);
    if (!index.isValid())
        return;
    choose(kTable);
    m_table->setCurrentIndex(index);
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->showCurrent();
}

void PlanSteps::choose(const QString &view)
{
    m_table->commitEdit();
    m_view->setCurrent(view);
    m_table->setVisible(view == kTable);
    m_timeline->setVisible(view == kCalendar);
}

void PlanSteps::retranslate()
{
    m_view->setOptions({
        //: How the steps are shown.
        {kTable, tr("Table")},
        //: How the steps are shown.
        {kCalendar, tr("Calendar")},
    });
    m_view->setAccessibleName(tr("How the steps are shown"));
}

void PlanSteps::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
