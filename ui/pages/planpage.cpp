#include "ui/pages/planpage.h"

namespace ui {

PlanPage::PlanPage(core::Session &session, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_services(services)
{
}

void PlanPage::refresh() { }

void PlanPage::commit() { }

void PlanPage::takeFocus() { }

void PlanPage::reveal(const QString & /*item*/) { }

} // namespace ui
