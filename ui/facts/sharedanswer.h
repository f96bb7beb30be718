#pragma once

#include "core/session/session.h"
#include "ui/support/services.h"

#include <QWidget>

namespace ui {

class AnswerEditor;

// The answer to a question of the questionnaire that an eligibility question is judged by, with
// the question's own editor: one fact, asked once.
class SharedAnswer final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SharedAnswer)

public:
    // The questionnaire has the question.
    SharedAnswer(core::Session &session,
        const core::Question &question,
        const Services &services,
        QWidget *parent);

    void refresh();
    void retranslate();
    void commit();
    void focusFirst();

private:
    void take(const core::Answer &answer);
    void keepDraft(const QString &text);

    core::Session &m_session;
    Services m_services;
    core::QuestionId m_id;
    AnswerEditor *m_editor;
};

} // namespace ui
