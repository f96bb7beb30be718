#include "ui/pages/eligibilitypage.h"

#include "core/eligibility/precheck.h"
#include "ui/facts/taborder.h"
#include "ui/pages/eligibilityhead.h"
#include "ui/pages/pieces.h"
#include "ui/pages/precheckpanel.h"
#include "ui/pages/requirementlist.h"
#include "ui/pages/turnbanner.h"
#include "ui/support/style.h"
#include "ui/support/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/wraplabel.h"
#include "ui/widgets/wraplayout.h"

#include <QApplication>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

EligibilityPage::EligibilityPage(core::Session &session, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_services(services)
    , m_views(new QStackedWidget(this))
    , m_head(new EligibilityHead(session, services, this))
    , m_preCheckLink(new LinkButton(this))
    , m_banner(new TurnBanner(session, services, this))
    , m_list(new RequirementList(session, services, this))
    , m_preCheck(new PreCheckPanel(session, services, this))
{
    build();
    connect(m_offerButton, &QPushButton::clicked, this, &EligibilityPage::startPreCheck);
    connect(m_preCheckLink, &LinkButton::clicked, this, &EligibilityPage::startPreCheck);
    connect(m_preCheck, &PreCheckPanel::left, this, &EligibilityPage::endPreCheck);
    connect(m_preCheck, &PreCheckPanel::opened, this, &EligibilityPage::opened);
    connect(m_list, &RequirementList::opened, this, &EligibilityPage::opened);
    connect(m_list, &RequirementList::shifting, this, &EligibilityPage::remember);
    connect(m_list, &RequirementList::shifted, this, &EligibilityPage::follow);
    // The answers some requirements are judged by are asked on other pages, too.
    connect(&session, &core::Session::answerChanged, this, &EligibilityPage::refresh);
    retranslate();
}

void EligibilityPage::build()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(3));
    column->setSpacing(Theme::space(1.5));
    column->addWidget(m_head);
    column->addWidget(buildOffer());
    column->addWidget(m_preCheckLink, 0, Qt::AlignLeft);
    column->addWidget(m_banner);
    column->addWidget(m_list);
    column->addStretch(1);
    m_scroll = scrollAreaAround(content, this);
    m_preCheckScroll = scrollAreaAround(m_preCheck, this);
    m_views->addWidget(m_scroll);
    m_views->addWidget(m_preCheckScroll);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_views);
    tabBefore(m_preCheckLink, m_offerButton);
}

QWidget *EligibilityPage::buildOffer()
{
    m_offer = new Card(this);
    auto *row = new WrapLayout(m_offer);
    row->setContentsMargins(Theme::space(2), Theme::space(1.5), Theme::space(2), Theme::space(1.5));
    row->setGaps(Theme::space(2), Theme::space(1));
    row->setLastAtEnd(true);
    m_offerText = new WrapLabel({}, WrapLabel::Role::Body, m_offer);
    m_offerButton = textButton(m_offer);
    m_offerButton->setProperty(Style::kPrimary, true);
    row->addWidget(m_offerText);
    row->addWidget(m_offerButton);
    return m_offer;
}

void EligibilityPage::refresh()
{
    if (isVisible())
        refreshAll();
}

void EligibilityPage::refreshAll()
{
    m_head->refresh();
    m_banner->refresh();
    m_list->refresh();
    m_preCheck->refresh();
    showOffer();
}

void EligibilityPage::showOffer()
{
    const auto check = core::eligibility::preCheck(
        m_session.questionnaire(), m_session.assessment(), m_session.readiness().terms.on);
    const auto left = static_cast<size_t>(check.left().size());
    const bool isAsked = !check.judgements.empty();
    const bool isUntouched = isAsked && left == check.judgements.size();
    m_offer->setVisible(isUntouched);
    m_preCheckLink->setVisible(isAsked && !isUntouched);
}

bool EligibilityPage::isPreChecking() const { return m_views->currentWidget() == m_preCheckScroll; }

void EligibilityPage::startPreCheck()
{
    commit();
    m_views->setCurrentWidget(m_preCheckScroll);
    m_preCheck->start();
}

void EligibilityPage::endPreCheck()
{
    commit();
    m_views->setCurrentWidget(m_scroll);
    refresh(); // a draft typed in the one is the other's, too
    if (m_offer->isVisible())
        m_offerButton->setFocus(Qt::OtherFocusReason);
    else
        m_preCheckLink->setFocus(Qt::OtherFocusReason);
}

bool EligibilityPage::goBack()
{
    if (!isPreChecking())
        return false;
    endPreCheck();
    return true;
}

void EligibilityPage::commit()
{
    m_list->commit();
    m_preCheck->commit();
}

void EligibilityPage::takeFocus()
{
    if (isPreChecking())
        m_preCheck->takeFocus();
    else
        m_list->focusFirst();
}

void EligibilityPage::reveal(const QString &item)
{
    if (isPreChecking()) {
        m_views->setCurrentWidget(m_scroll);
        refresh(); // with the drafts of the pre-check
    }
    m_list->reveal(item);
    // Once what was opened has its height.
    QMetaObject::invokeMethod(this, &EligibilityPage::showFocus, Qt::QueuedConnection);
}

void EligibilityPage::showFocus()
{
    layOut();
    QWidget *focus = QApplication::focusWidget();
    if (!focus || !m_list->isAncestorOf(focus))
        return;
    // Also what was opened below it, as far as there is room.
    if (QWidget *row = m_list->rowOf(focus))
        m_scroll->ensureWidgetVisible(row, 0, 0);
    const QPoint top = focus->mapTo(m_scroll->widget(), QPoint());
    m_scroll->ensureVisible(0, top.y() + focus->height(), 0, Theme::space(1));
    m_scroll->ensureVisible(0, top.y(), 0, Theme::space(1)); // and its ring
}

void EligibilityPage::remember()
{
    QWidget *focus = QApplication::focusWidget();
    m_focus = focus && m_list->isAncestorOf(focus) ? focus : nullptr;
    if (m_focus)
        m_focusAt = m_focus->mapTo(m_scroll->viewport(), QPoint()).y();
}

// Rows that go to another section leave what has the keyboard where it is in the view.
void EligibilityPage::follow()
{
    if (!m_focus)
        return;
    layOut();
    const int now = m_focus->mapTo(m_scroll->viewport(), QPoint()).y();
    QScrollBar *bar = m_scroll->verticalScrollBar();
    bar->setValue(bar->value() + now - m_focusAt);
}

// Now, and not when the event loop comes to it.
void EligibilityPage::layOut()
{
    QWidget *content = m_scroll->widget();
    m_list->layout()->activate();
    content->layout()->activate();
    QEvent laidOut(QEvent::LayoutRequest); // the scroll area listens
    QCoreApplication::sendEvent(content, &laidOut);
}

void EligibilityPage::retranslate()
{
    m_offerText->setText(tr("Start here: a few questions tell at once whether a hard requirement "
                            "already fails."));
    //: Button and link that open the pre-check.
    m_offerButton->setText(tr("Pre-check: at most eight questions"));
    m_preCheckLink->setText(m_offerButton->text());
    m_head->retranslate();
    m_list->retranslate();
    m_preCheck->retranslate();
    refreshAll();
}

void EligibilityPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EligibilityPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshAll(); // always: a draft typed elsewhere says nothing when it changes
}

} // namespace ui
