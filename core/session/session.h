#pragma once

#include "core/assessment/assessment.h"
#include "core/assessment/change.h"
#include "core/base/error.h"
#include "core/questionnaire/questionnaire.h"
#include "core/scoring/scorecard.h"
#include "core/storage/store.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace core {

// An open assessment: the only way a page changes one. A change is scored at once and saved before
// saved() is said. Where saving fails, the change stays in the session (and on the screen),
// saveFailed() says why, and retry() or the next change tries all that is waiting again, in order.
class Session final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Session)

public:
    // The store and the questionnaire must outlive the session.
    Session(const Questionnaire &questionnaire,
        storage::Store &store,
        Assessment assessment,
        QObject *parent = nullptr);

    [[nodiscard]] const Questionnaire &questionnaire() const { return m_questionnaire; }
    [[nodiscard]] const Assessment &assessment() const { return m_assessment; }
    [[nodiscard]] const scoring::Scorecard &scorecard() const { return m_scorecard; }

    // Setting what is already there does nothing and says nothing. An answer the question does not
    // take is a programming error. An answer takes the place of a draft; taking the answer away
    // leaves the draft.
    void setAnswer(const QuestionId &question, const Answer &answer);
    void setNote(const QuestionId &question, NoteKind kind, const QString &text);
    void setHeader(const Header &header);

    // The first question, from `after` on and then from the start, that is open; unanswered ones
    // before "don't know". None when everything is closed. An empty id starts at the beginning.
    [[nodiscard]] std::optional<QuestionId> nextOpen(const QuestionId &after) const;

    // Half-typed numbers, kept through restarts, never scored.
    [[nodiscard]] QString draft(const QuestionId &question) const
    {
        return m_drafts.value(question);
    }
    void keepDraft(const QuestionId &question, const QString &text);

    // Changes that are not durable yet, and why.
    [[nodiscard]] bool hasUnsaved() const
    {
        return !m_waiting.isEmpty() || !m_waitingDrafts.isEmpty();
    }
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    [[nodiscard]] QDateTime savedAt() const { return m_savedAt; } // invalid before the first save
    void retry();

signals:
    void answerChanged(const core::QuestionId &question); // answer or note of this question
    void headerChanged();
    void scoreChanged(); // when any figure of the scorecard is another, also by the profile
    void saved(const QDateTime &at); // everything is durable, after the signals above
    void saveFailed(const core::Error &error);

private:
    void change(const Change &change);
    void rescore();
    void save();
    void report();

    const Questionnaire &m_questionnaire;
    storage::Store &m_store;
    Assessment m_assessment;
    scoring::Scorecard m_scorecard;
    QList<Change> m_waiting;
    QMap<QuestionId, QString> m_drafts;
    QSet<QuestionId> m_waitingDrafts;
    std::optional<Error> m_problem;
    QDateTime m_savedAt;
};

} // namespace core
