#include "ui/pages/decisivecard.h"

#include "ui/models/decisivedelegate.h"
#include "ui/models/decisivemodel.h"
#include "ui/pages/pieces.h"
#include "ui/pages/wholelist.h"
#include "ui/support/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/wraplabel.h"

#include <QVBoxLayout>

#include <limits>

namespace ui {

namespace {

constexpr size_t kFew = 5;

} // namespace

DecisiveCard::DecisiveCard(const core::Session &session, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_services(services)
    , m_heading(new WrapLabel({}, WrapLabel::Role::BodyBold, this))
    , m_all(new LinkButton(this))
    , m_nothing(new WrapLabel({}, WrapLabel::Role::Secondary, this))
    , m_model(new DecisiveModel(this))
    , m_list(new WholeList(this))
{
    m_all->setCheckable(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new DecisiveDelegate(m_list));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Theme::space(1), 0, Theme::space(1), 0);
    head->setSpacing(Theme::space(1));
    head->addWidget(m_heading, 1);
    head->addWidget(m_all, 0, Qt::AlignTop);
    m_nothing->setContentsMargins(Theme::space(1), 0, Theme::space(1), 0);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(
        Theme::space(1), Theme::space(1.5), Theme::space(1), Theme::space(1));
    column->setSpacing(Theme::space(0.5));
    column->addLayout(head);
    column->addWidget(m_nothing);
    column->addWidget(m_list);
    column->addStretch(1);
    putInCard(this, column);
    connect(m_list, &WholeList::chosen, this, &DecisiveCard::choose);
    connect(m_all, &QPushButton::toggled, this, &DecisiveCard::toggleAll);
}

void DecisiveCard::refresh()
{
    const core::readiness::Readiness &readiness = m_session.readiness();
    const size_t open = readiness.decisive.size();
    m_heading->setText(tr("Open questions that count most"));
    m_nothing->setText(tr("Nothing is open any more."));
    m_nothing->setVisible(open == 0);
    m_list->setVisible(open > 0);
    m_list->setAccessibleName(m_heading->text());
    m_list->setAccessibleDescription(tr("Enter opens a question."));
    m_all->setVisible(open > kFew);
    m_all->setText(m_isAll ? tr("Only the first %1").arg(kFew)
                           //: Link that shows all open questions; %1 is their number.
                           : tr("All %1").arg(open));
    m_all->setAccessibleDescription(m_heading->text());
    m_model->show(m_services.texts(),
        m_session.assessment(),
        readiness,
        m_isAll ? std::numeric_limits<size_t>::max() : kFew);
    m_list->fit();
}

void DecisiveCard::choose(const QModelIndex &index)
{
    const auto row = index.data(DecisiveModel::RowRole).value<DecisiveRow>();
    emit opened(Place::ofQuestion(row.question));
}

void DecisiveCard::toggleAll(bool all)
{
    m_isAll = all;
    refresh();
}

} // namespace ui
