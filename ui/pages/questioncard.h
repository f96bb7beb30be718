#pragma once

#include "core/session/session.h"
#include "ui/answers/answereditor.h"
#include "ui/support/services.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace ui {

class EvidenceCard;
class MessageBar;
class NoteField;
class QuestionHelp;
class ReasonPanel;
class WrapLabel;

// One question: its text, its helps, its answer, "don't know", "not applicable" with its reason,
// what it is worth, the notes.
class QuestionCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuestionCard)

public:
    QuestionCard(core::Session &session, const Services &services, QWidget *parent = nullptr);

    // Commits what is half-typed in the question before, then shows this one.
    void show(const core::QuestionId &question);
    using QWidget::show;
    // The answer and the numbers again, after a change.
    void refresh();
    // Everything half-typed goes to the session now.
    void commit();
    void focusAnswer();
    void setNarrow(bool narrow);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QLayout *head();
    [[nodiscard]] QLayout *openStates();
    void addNote(WrapLabel *label, NoteField *field, WrapLabel *hint);
    [[nodiscard]] QLayout *notes();
    void connectParts();
    void retranslate();
    void retranslateQuestion();
    void makeNewEditor();
    void showWorth();
    void showWhetherChanged();

    [[nodiscard]] bool isSpelling() const;
    [[nodiscard]] bool takeKey(const QKeyEvent &event);
    void takeAnswer(const core::Answer &answer);
    void takeDraft(const QString &text);
    void takeNote(const QString &text);
    void takePrivateNote(const QString &text);
    void takeReason(const QString &reason);
    void toggleUnknown();
    void toggleNotApplicable();
    [[nodiscard]] const core::Answer &answer() const;

    core::Session &m_session;
    Services m_services;
    core::QuestionId m_id;
    AnswerEditor *m_editor = nullptr;

    WrapLabel *m_idLabel;
    WrapLabel *m_title;
    MessageBar *m_changed; // the question means another thing than when it was answered
    QuestionHelp *m_help;
    WrapLabel *m_pointsLabel;
    QBoxLayout *m_editorPlace;
    QPushButton *m_unknown;
    QPushButton *m_notApplicable;
    WrapLabel *m_worth;
    QBoxLayout *m_openStates;
    ReasonPanel *m_reason;
    QBoxLayout *m_notes;
    WrapLabel *m_noteLabel;
    NoteField *m_note;
    WrapLabel *m_privateLabel;
    NoteField *m_private;
    WrapLabel *m_noteHint;
    WrapLabel *m_privateHint;
    EvidenceCard *m_evidence;
    QBoxLayout *m_column;
};

} // namespace ui
