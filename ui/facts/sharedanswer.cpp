#include "ui/facts/sharedanswer.h"

#include "ui/answers/answereditor.h"

#include <QVBoxLayout>

namespace ui {

SharedAnswer::SharedAnswer(core::Session &session,
    const core::Question &question,
    const Services &services,
    QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_services(services)
    , m_id(question.id)
    , m_editor(makeEditor(question, services.texts(), this).release())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_editor);
    connect(m_editor, &AnswerEditor::answered, this, &SharedAnswer::take);
    connect(m_editor, &AnswerEditor::draftChanged, this, &SharedAnswer::keepDraft);
}

void SharedAnswer::refresh()
{
    m_editor->show(m_session.assessment().answer(m_id), m_session.draft(m_id));
}

void SharedAnswer::retranslate() { m_editor->setTexts(m_services.texts()); }

void SharedAnswer::commit() { m_editor->commit(); }

void SharedAnswer::focusFirst() { m_editor->focusFirst(); }

void SharedAnswer::take(const core::Answer &answer) { m_session.setAnswer(m_id, answer); }

void SharedAnswer::keepDraft(const QString &text) { m_session.keepDraft(m_id, text); }

} // namespace ui
