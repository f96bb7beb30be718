#include "ui/pages/reasonbar.h"

#include "core/assessment/factchecking.h"
#include "ui/pages/pieces.h"
#include "ui/support/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/spokenrole.h"
#include "ui/widgets/wraplabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

ReasonBar::ReasonBar(core::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_question(new WrapLabel(this))
    , m_reason(new QLineEdit(this))
    , m_keep(textButton(this))
    , m_notNow(new LinkButton(this))
{
    setSpokenRole(*this, QAccessible::Grouping);
    m_reason->setMaxLength(core::kLongestText);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(1));
    row->addWidget(m_reason, 1);
    row->addWidget(m_keep);
    row->addWidget(m_notNow);
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(
        Theme::space(3), Theme::space(0.5), Theme::space(2), Theme::space(0.5));
    inside->setSpacing(Theme::space(0.5));
    inside->addWidget(m_question);
    inside->addLayout(row);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(inside);
    column->addWidget(line(Qt::Horizontal, this));
    connect(m_reason, &QLineEdit::returnPressed, this, &ReasonBar::keep);
    connect(m_keep, &QPushButton::clicked, this, &ReasonBar::keep);
    connect(m_notNow, &LinkButton::clicked, this, &ReasonBar::decline);
    hide();
}

void ReasonBar::refresh()
{
    const bool isWanted = m_session.isReasonWanted();
    const auto &entries = m_session.past().entries;
    if (const auto named = core::history::milestones(entries); !named.isEmpty()) {
        const QString newest = std::get<core::StateNamed>(entries.at(named.last()).change).name;
        m_isDeclined = m_isDeclined && newest == m_milestone;
        m_milestone = newest;
    }
    const bool wasShown = !isHidden();
    if (isWanted && !m_isDeclined && !wasShown)
        m_reason->clear();
    retranslate();
    setVisible(isWanted && !m_isDeclined);
    if (isHidden() || wasShown)
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ReasonBar::keep()
{
    if (m_reason->text().trimmed().isEmpty())
        m_reason->setFocus(Qt::OtherFocusReason);
    else
        m_session.setReason(m_reason->text());
}

void ReasonBar::decline()
{
    m_isDeclined = true;
    refresh();
}

void ReasonBar::retranslate()
{
    //: %1 is the name somebody gave to a state of the assessment, such as “submitted 14 March”.
    m_question->setText(tr("Changed after “%1”. Why? It is saved in any case.").arg(m_milestone));
    setAccessibleName(m_question->text());
    m_reason->setAccessibleName(tr("Reason for the change"));
    //: Button: keeps the reason that was typed.
    m_keep->setText(tr("Keep the reason"));
    //: Link: no reason is given, and none is asked for until the next milestone.
    m_notNow->setText(tr("Not now"));
}

void ReasonBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
