#include "ui/pages/reasonpanel.h"

#include "ui/pages/notefield.h"
#include "ui/support/theme.h"
#include "ui/widgets/wraplabel.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ui {

ReasonPanel::ReasonPanel(QWidget *parent)
    : QWidget(parent)
    , m_label(new WrapLabel({}, WrapLabel::Role::BodyBold, this))
    , m_field(new NoteField(this))
    , m_missing(new WrapLabel({}, WrapLabel::Role::Problem, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, Theme::space(1.5), 4, 0);
    column->setSpacing(Theme::space(0.5));
    column->addWidget(m_label);
    column->addWidget(m_field);
    column->addWidget(m_missing);
    m_field->setFixedHeight(Theme::space(8));
    m_label->setBuddy(m_field);
    m_missing->hide();
    connect(m_field, &NoteField::committed, this, &ReasonPanel::take);
    retranslate();
}

void ReasonPanel::unfold(const QString &reason)
{
    // What was typed was given without the spaces around it; the field keeps them, and the caret.
    if (m_field->toPlainText().trimmed() != reason)
        m_field->show(reason);
    m_missing->hide();
    show();
}

void ReasonPanel::fold()
{
    m_field->forget();
    m_missing->hide();
    hide();
}

void ReasonPanel::commit() { m_field->commit(); }

QWidget *ReasonPanel::field() const { return m_field; }

void ReasonPanel::take(const QString &text)
{
    const QString reason = text.trimmed();
    m_missing->setVisible(reason.isEmpty());
    if (!reason.isEmpty())
        emit given(reason);
}

void ReasonPanel::retranslate()
{
    m_label->setText(tr("Why does this question not apply to you?"));
    m_field->setAccessibleName(m_label->text());
    m_missing->setText(
        tr("Write the reason: without one the question is not set to “not applicable”."));
}

void ReasonPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
