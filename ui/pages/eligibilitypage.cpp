#include "ui/pages/eligibilitypage.h"

namespace ui {

EligibilityPage::EligibilityPage(core::Session &session, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_services(services)
{
}

void EligibilityPage::refresh() { }

void EligibilityPage::commit() { }

void EligibilityPage::takeFocus() { }

void EligibilityPage::reveal(const QString & /*item*/) { }

} // namespace ui
