#include "ui/pages/deletedrow.h"

#include "ui/models/phrases.h"
#include "ui/pages/pieces.h"
#include "ui/support/theme.h"
#include "ui/widgets/wraplabel.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

DeletedRow::DeletedRow(const core::Header &header, QWidget *parent)
    : QFrame(parent)
    , m_header(header)
    , m_company(new WrapLabel({}, WrapLabel::Role::BodyBold, this))
    , m_about(new WrapLabel({}, WrapLabel::Role::Secondary, this))
    , m_putBack(textButton(this))
    , m_ask(textButton(this))
    , m_question(new QWidget(this))
    , m_whatGoes(new WrapLabel({}, WrapLabel::Role::Body, m_question))
    , m_erase(iconButton(u"trash"_s, m_question))
    , m_keep(textButton(m_question))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_company);
    words->addWidget(m_about);
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::space(1));
    head->addLayout(words, 1);
    head->addWidget(m_putBack, 0, Qt::AlignTop);
    head->addWidget(m_ask, 0, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::space(1));
    buttons->addWidget(m_erase);
    buttons->addWidget(m_keep);
    buttons->addStretch(1);
    auto *question = new QVBoxLayout(m_question);
    question->setContentsMargins(0, Theme::space(1), 0, 0);
    question->setSpacing(Theme::space(1));
    question->addWidget(m_whatGoes);
    question->addLayout(buttons);
    m_question->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        Theme::space(2.5), Theme::space(1.5), Theme::space(2.5), Theme::space(1.5));
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_question);
    connect(m_putBack, &QPushButton::clicked, this, &DeletedRow::putBackRequested);
    connect(m_ask, &QPushButton::clicked, this, &DeletedRow::wouldGoRequested);
    connect(m_erase, &QPushButton::clicked, this, &DeletedRow::eraseRequested);
    connect(m_keep, &QPushButton::clicked, this, &DeletedRow::fold);
    retranslate();
}

QString DeletedRow::name() const
{
    return m_header.company.name + u", "_s + Phrases::about(m_header);
}

void DeletedRow::ask(const QString &whatGoes)
{
    m_whatGoes->setText(whatGoes);
    m_erase->setAccessibleDescription(whatGoes);
    m_question->show();
    m_ask->setEnabled(false);
    // On the harmless one: Return pressed twice deletes nothing.
    m_keep->setFocus(Qt::OtherFocusReason);
}

void DeletedRow::fold()
{
    m_ask->setEnabled(true);
    m_ask->setFocus(Qt::OtherFocusReason);
    m_question->hide();
}

void DeletedRow::takeFocus() { m_putBack->setFocus(Qt::OtherFocusReason); }

void DeletedRow::retranslate()
{
    m_company->setText(m_header.company.name);
    m_about->setText(Phrases::about(m_header));
    //: Of a deleted assessment: back to the others.
    m_putBack->setText(tr("Put back"));
    m_ask->setText(tr("Delete for good…"));
    m_erase->setText(tr("Delete for good"));
    //: Answer to “Delete for good?”: no.
    m_keep->setText(tr("Keep it"));
    //: %1 is the company and purpose of an assessment.
    m_putBack->setAccessibleName(tr("Put back %1").arg(name()));
    //: %1 is the company and purpose of an assessment.
    m_ask->setAccessibleName(tr("Delete %1 for good…").arg(name()));
    //: %1 is the company and purpose of an assessment.
    m_erase->setAccessibleName(tr("Delete %1 for good").arg(name()));
    //: %1 is the company and purpose of an assessment.
    m_keep->setAccessibleName(tr("Keep %1").arg(name()));
}

void DeletedRow::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
