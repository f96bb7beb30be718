#include "ui/pages/comparisonview.h"

#include "ui/models/changedelegate.h"
#include "ui/models/comparisonmodel.h"
#include "ui/pages/pieces.h"
#include "ui/pages/wholelist.h"
#include "ui/support/theme.h"
#include "ui/widgets/wraplabel.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

ComparisonView::ComparisonView(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_back(iconButton(u"chevron-left"_s, this))
    , m_title(new WrapLabel({}, WrapLabel::Role::Title, this))
    , m_model(new ComparisonModel(services, this))
    , m_list(new WholeList(this))
{
    m_back->setFlat(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ChangeDelegate(m_list));
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(3));
    column->setSpacing(Theme::space(1));
    auto *way = new QHBoxLayout;
    way->setContentsMargins(-Theme::space(1.5), 0, 0, 0); // its words stand at the margin
    way->addWidget(m_back);
    way->addStretch(1);
    column->addLayout(way);
    column->addWidget(m_title);
    column->addWidget(m_list);
    column->addStretch(1);
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(scrollAreaAround(content, this));
    connect(m_back, &QPushButton::clicked, this, &ComparisonView::left);
    connect(m_list, &WholeList::chosen, this, &ComparisonView::open);
    retranslate();
}

void ComparisonView::showBoth(
    const QString &title, const core::Assessment &before, const core::Assessment &after)
{
    m_model->showBoth(before, after);
    present(title);
}

void ComparisonView::showScore(const QString &title, const core::Assessment &state)
{
    m_model->showScore(state);
    present(title);
}

void ComparisonView::present(const QString &title)
{
    m_title->setText(title);
    m_list->setAccessibleName(title);
    m_list->fit();
    findChild<QScrollArea *>()->verticalScrollBar()->setValue(0);
}

void ComparisonView::open(const QModelIndex &index)
{
    if (const auto place = m_model->place(index))
        emit opened(*place);
}

void ComparisonView::takeFocus() { m_list->setFocus(Qt::OtherFocusReason); }

void ComparisonView::retranslate()
{
    //: Button: back to the list of changes.
    m_back->setText(tr("History"));
    m_list->setAccessibleDescription(tr("Enter goes to where it can be changed."));
}

} // namespace ui
