#pragma once

#include "core/assessment/assessment.h"
#include "core/assessment/change.h"
#include "core/base/error.h"
#include "core/history/past.h"
#include "core/questionnaire/questionnaire.h"
#include "core/questionnaire/wording.h"
#include "core/readiness/readiness.h"
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
    // Questionnaire, wordings and store must outlive the session. Empty wordings record nothing,
    // and no meaning ever changes. It is judged on `day` until other terms are set.
    Session(const Questionnaire &questionnaire,
        const Wordings &wordings,
        storage::Store &store,
        Assessment assessment,
        QDate day,
        QObject *parent = nullptr);

    [[nodiscard]] const Questionnaire &questionnaire() const { return m_questionnaire; }
    [[nodiscard]] const Assessment &assessment() const { return m_assessment; }
    // Always that of the assessment as it stands, on the terms' day: also for who hears of a
    // change.
    [[nodiscard]] const readiness::Readiness &readiness() const { return m_readiness; }
    [[nodiscard]] const scoring::Scorecard &scorecard() const { return m_readiness.card; }

    // What is looked at, not what is kept: no change of the assessment.
    void setTerms(const readiness::Terms &terms);

    // Kept with the wording it answers. Setting what is already there does nothing and says
    // nothing, unless the meaning changed: then it confirms. An answer the question does not take
    // is a programming error. An answer takes the place of a draft; taking the answer away leaves
    // the draft.
    void setAnswer(const QuestionId &question, const Answer &answer);
    void setNote(const QuestionId &question, NoteKind kind, const QString &text);
    void setHeader(const Header &header); // own weights among it

    // A fact of an eligibility question: kept tidied, so that an empty one is none. Like answers,
    // what the questionnaire does not take is a programming error; what was there before and stays
    // is not asked again, since an older questionnaire may have taken it.
    void setFact(const QString &question, const Fact &fact);
    void setPlan(const Plan &plan);
    // The what-if named `name`: made, at the end of the list, where there is none; removed by none;
    // renamed by one of another name, which no other may have.
    void setScenario(const QString &name, const std::optional<Scenario> &scenario);

    // Evidence is checked against the questionnaire, and what does not fit is a programming error;
    // what was there before and stays is not asked again. A file is kept before it is named here.
    // Taking away takes the reference alone: the file stays for undo and backups.
    EvidenceId addEvidence(const Evidence &evidence); // empty where it does not fit
    void changeEvidence(const EvidenceId &id, const Evidence &evidence);
    void removeEvidence(const EvidenceId &id);
    // What was taken away comes back as it was, unchecked: it was there.
    void restoreEvidence(const EvidenceId &id, const Evidence &evidence);

    // Whether the question has an answer, also "don't know" or "not applicable", that was given
    // when the question meant something else.
    [[nodiscard]] bool hasChangedMeaning(const QuestionId &question) const;
    [[nodiscard]] QList<QuestionId> changedInMeaning() const; // in the questionnaire's order

    // "The answer still holds": the same answer, from now on to today's wording. Does nothing where
    // the meaning has not changed, or where the question no longer takes the answer.
    void confirmAnswer(const QuestionId &question);

    // The question to go to next, looked for from `after` on and then from the start: the first
    // that is unanswered; where there is none, the first whose answer, of any kind, was given to
    // another meaning; then the first "don't know". The middle ones have their answer, so they wait
    // for the empty ones, but a glance may settle them, where "don't know" takes somebody to find
    // out. None when everything is closed and means what it meant. An empty id starts at the
    // beginning.
    [[nodiscard]] std::optional<QuestionId> nextOpen(const QuestionId &after) const;

    // The log, with what waits to be saved (no number yet, no time), read from the store when first
    // asked for. Where it cannot be read, it begins with what was opened, and pastProblem() says
    // why: nothing earlier can be undone, everything else goes on.
    [[nodiscard]] const history::Past &past();
    [[nodiscard]] const std::optional<Error> &pastProblem() const { return m_pastProblem; }

    // What undo() and redo() would take back: the change as it was recorded. Also what was changed
    // before a restart; none where there is nothing.
    [[nodiscard]] std::optional<Change> undoable();
    [[nodiscard]] std::optional<Change> redoable();
    // Takes it back, as an entry of its own, and says so like any other change. An answer comes
    // back with the wording it was given to, and takes the place of a draft of its own question.
    // Returns what was taken back.
    std::optional<Change> undo();
    std::optional<Change> redo();

    // Who answers for changes from now on; empty: nobody gave a name.
    void setAuthor(const QString &name);
    [[nodiscard]] const QString &author() const { return m_author; }
    // A milestone: the state as it stands under a name, which is not empty. Ends the reason given.
    void nameState(const QString &name);
    // Whether what changed since the newest milestone still wants a reason.
    [[nodiscard]] bool isReasonWanted();
    // Why: of what changed since the newest milestone without a reason, and of every change of this
    // session until the next one.
    void setReason(const QString &reason);

    // Half-typed numbers, kept through restarts, never scored.
    [[nodiscard]] QString draft(const QuestionId &question) const
    {
        return m_drafts.value(question);
    }
    void keepDraft(const QuestionId &question, const QString &text);

    // Changes that are not durable yet, and why.
    [[nodiscard]] bool hasUnsaved() const { return m_waiting > 0 || !m_waitingDrafts.isEmpty(); }
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    [[nodiscard]] QDateTime savedAt() const { return m_savedAt; } // invalid before the first save
    void retry(); // says nothing where it fails for the reason known already

    // After Store::openAgain(), where the store holds another state than it did. Either the file
    // becomes what is on the screen, the assessment added where it has none; or the screen takes up
    // what the file holds, and on top of it what is not saved yet.
    enum class Keep { Screen, File };
    void takeUp(Keep keep);

signals:
    void answerChanged(const core::QuestionId &question); // answer or note of this question
    void headerChanged();
    void factChanged(const QString &question);
    void planChanged();
    void scenariosChanged();
    void pastChanged(); // the log has another entry, or one more of it is saved
    void evidenceChanged(const QString &question); // of this question, or eligibility question
    void scoreChanged(); // when any figure of the scorecard is another, also by the profile
    void readinessChanged(); // when anything of the readiness is another; after scoreChanged()
    void saved(const QDateTime &at); // everything is durable, after the signals above
    void saveFailed(const core::Error &error);

private:
    void record(const QuestionId &question, const Answer &answer);
    void change(const Change &change, std::optional<qint64> undoes = {});
    void append(const Change &change, std::optional<qint64> undoes);
    void forgetPast(const Assessment &held);
    void settle(const storage::Recorded &recorded);
    std::optional<Change> takeBack(std::optional<qsizetype> place);
    void tellOf(const Change &change);
    void tellOfEvidence(const EvidenceChanged &change);
    void setEvidence(const EvidenceId &id, const std::optional<Evidence> &after);
    // What judging anew made another.
    struct News
    {
        bool isOfScore = false;
        bool isOfReadiness = false;
    };
    [[nodiscard]] News judge(const readiness::Terms &terms);
    void tell(News news);
    void save();
    void report();
    void takeUpDrafts(Keep keep);
    void tellDifference(const Assessment &before);

    const Questionnaire &m_questionnaire;
    const Wordings &m_wordings;
    storage::Store &m_store;
    Assessment m_assessment;
    readiness::Readiness m_readiness;
    history::Past m_past; // its last m_waiting entries are not recorded yet
    qsizetype m_waiting = 0;
    bool m_isPastRead = false;
    bool m_isPastNews = false;
    std::optional<Error> m_pastProblem;
    QString m_author;
    QString m_reason;
    QMap<QuestionId, QString> m_drafts;
    QSet<QuestionId> m_waitingDrafts;
    std::optional<Error> m_problem;
    QDateTime m_savedAt;
};

} // namespace core
