#include "core/session/session.h"

// What a session knows of its assessment's past: undo and redo, milestones, who and why.

namespace core {

const history::Past &Session::past()
{
    if (m_isPastRead)
        return m_past;
    m_isPastRead = true;
    auto read = m_store.past(m_assessment.header.id);
    if (!read) {
        m_pastProblem = read.error();
        return m_past;
    }
    read->entries += m_past.entries.last(m_waiting);
    m_past = std::move(*read);
    return m_past;
}

std::optional<Change> Session::undoable()
{
    const auto place = history::stepsOf(past().entries).undo;
    return place ? std::optional(m_past.entries.at(*place).change) : std::nullopt;
}

std::optional<Change> Session::redoable()
{
    const auto place = history::stepsOf(past().entries).redo;
    return place ? std::optional(m_past.entries.at(*place).change) : std::nullopt;
}

std::optional<Change> Session::undo() { return takeBack(history::stepsOf(past().entries).undo); }

std::optional<Change> Session::redo() { return takeBack(history::stepsOf(past().entries).redo); }

std::optional<Change> Session::takeBack(std::optional<qsizetype> place)
{
    const auto back = place ? history::takingBack(m_past.entries, *place) : std::nullopt;
    if (!back)
        return {};
    const Change taken = m_past.entries.at(*place).change;
    if (const auto *answer = std::get_if<AnswerChanged>(&back->change)) {
        const bool isAnswer = !std::holds_alternative<Unanswered>(answer->after);
        if (isAnswer && m_drafts.remove(answer->question) > 0)
            m_waitingDrafts.insert(answer->question);
    }
    change(back->change, back->circumstances.undoes);
    tellOf(back->change);
    return taken;
}

// Of the question it was for and of the one it is for, which may be another.
void Session::tellOfEvidence(const EvidenceChanged &change)
{
    if (change.before && (!change.after || change.after->question != change.before->question))
        emit evidenceChanged(change.before->question);
    if (change.after)
        emit evidenceChanged(change.after->question);
}

// As the setters tell of the same change.
void Session::tellOf(const Change &change)
{
    const News news = judge(m_readiness.terms);
    if (const auto *answer = std::get_if<AnswerChanged>(&change))
        emit answerChanged(answer->question);
    else if (const auto *note = std::get_if<NoteChanged>(&change))
        emit answerChanged(note->question);
    else if (std::holds_alternative<HeaderChanged>(change))
        emit headerChanged();
    else if (const auto *fact = std::get_if<FactChanged>(&change))
        emit factChanged(fact->question);
    else if (std::holds_alternative<PlanChanged>(change))
        emit planChanged();
    else if (std::holds_alternative<ScenarioChanged>(change))
        emit scenariosChanged();
    else if (const auto *evidence = std::get_if<EvidenceChanged>(&change))
        tellOfEvidence(*evidence);
    tell(news);
    report();
}

void Session::setAuthor(const QString &name) { m_author = name.trimmed(); }

void Session::nameState(const QString &name)
{
    const QString trimmed = name.trimmed();
    Q_ASSERT(!trimmed.isEmpty());
    if (trimmed.isEmpty())
        return;
    m_reason.clear();
    change(StateNamed{trimmed});
    report();
}

bool Session::isReasonWanted() { return history::isReasonWanted(past().entries); }

void Session::setReason(const QString &reason)
{
    m_reason.clear(); // the entry that gives it has none itself
    const QString trimmed = reason.trimmed();
    if (!trimmed.isEmpty() && isReasonWanted()) {
        change(ReasonGiven{trimmed});
        report();
    }
    m_reason = trimmed;
}

// What waits has numbers of its own, below all of the store's, so that an undo can name it.
void Session::append(const Change &change, std::optional<qint64> undoes)
{
    m_past.entries.append({.sequence = -1 - m_past.entries.size(),
        .at = {},
        .change = change,
        .circumstances = {.author = m_author, .reason = m_reason, .undoes = undoes}});
    ++m_waiting;
    m_isPastNews = true;
}

// Another file has another log, and nothing waits for it yet.
void Session::forgetPast(const Assessment &held)
{
    m_past = {};
    m_past.beginning = held;
    m_isPastRead = false;
    m_pastProblem.reset();
    m_waiting = 0;
    m_isPastNews = true;
}

// The first that waited is recorded; what takes it back learns its number.
void Session::settle(const storage::Recorded &recorded)
{
    const qsizetype first = m_past.entries.size() - m_waiting;
    history::LogEntry &entry = m_past.entries[first];
    const qint64 before = std::exchange(entry.sequence, recorded.sequence);
    entry.at = recorded.at;
    if (isOfContent(entry.change))
        m_assessment.lastChange = recorded.at;
    m_savedAt = recorded.at;
    for (qsizetype later = first + 1; later < m_past.entries.size(); ++later) {
        auto &undoes = m_past.entries[later].circumstances.undoes;
        if (undoes == before)
            undoes = recorded.sequence;
    }
    --m_waiting;
    m_isPastNews = true;
}

} // namespace core
