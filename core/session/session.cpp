#include "core/session/session.h"

#include "core/assessment/difference.h"
#include "core/assessment/factchecking.h"
#include "core/assessment/judging.h"
#include "core/assessment/planchecking.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace core {

Session::Session(const Questionnaire &questionnaire,
    const Wordings &wordings,
    storage::Store &store,
    Assessment assessment,
    QDate day,
    QObject *parent)
    : QObject(parent)
    , m_questionnaire(questionnaire)
    , m_wordings(wordings)
    , m_store(store)
    , m_assessment(std::move(assessment))
    , m_readiness(readiness::assess(questionnaire, m_assessment, {.on = day}))
{
    m_past.beginning = m_assessment;
    const auto drafts = m_store.drafts(m_assessment.header.id);
    if (drafts)
        m_drafts = *drafts;
    else
        m_problem = drafts.error();
}

void Session::setAnswer(const QuestionId &question, const Answer &answer)
{
    const Question *asked = m_questionnaire.find(question);
    const bool isTaken = asked && checkAnswer(*asked, answer).has_value();
    Q_ASSERT(isTaken);
    if (!isTaken) // scoring could not judge it, and the store would keep it
        return;
    const Answer after = inOrder(*asked, answer);
    // Before anybody hears of the answer: no page shall be shown the draft that it replaces.
    const bool endsDraft
        = !std::holds_alternative<Unanswered>(after) && m_drafts.remove(question) > 0;
    if (endsDraft)
        m_waitingDrafts.insert(question);
    if (after != m_assessment.answer(question) || hasChangedMeaning(question)) {
        record(question, after);
    } else if (endsDraft) {
        const bool hadProblem = m_problem.has_value();
        save();
        if (m_problem || hadProblem)
            report();
    }
}

void Session::setNote(const QuestionId &question, NoteKind kind, const QString &text)
{
    const Response response = m_assessment.response(question);
    const QString before = kind == NoteKind::Shared ? response.note : response.privateNote;
    if (text == before)
        return;
    const NoteChanged changed{question, kind, before, text};
    // A field's own undo is an undo: the next one goes further back, and not forth again.
    change(changed, history::takenBackBy(past().entries, changed));
    emit answerChanged(question);
    report();
}

void Session::setHeader(const Header &header)
{
    Q_ASSERT(header.id == m_assessment.header.id);
    const Header before = m_assessment.header;
    if (header == before)
        return;
    const bool isTaken = !header.ownWeights || header.ownWeights == before.ownWeights
        || checkOwnWeights(m_questionnaire, *header.ownWeights);
    Q_ASSERT(isTaken);
    if (!isTaken)
        return;
    change(HeaderChanged{before, header});
    const News news = judge(m_readiness.terms);
    emit headerChanged();
    tell(news);
    report();
}

void Session::setFact(const QString &question, const Fact &fact)
{
    const Fact before = m_assessment.facts.value(question);
    const Fact after = tidied(fact);
    if (after == before)
        return;
    Fact added = after;
    if (added.answer == before.answer)
        added.answer.reset();
    added.fields.removeIf([&](auto field) {
        return before.fields.contains(field.key())
            && before.fields.value(field.key()) == field.value();
    });
    const EligibilityQuestion *asked = eligibilityQuestion(m_questionnaire, question);
    const bool isTaken = added.isEmpty() || (asked && checkFact(*asked, added));
    Q_ASSERT(isTaken);
    if (!isTaken)
        return;
    change(FactChanged{question, before, after});
    const News news = judge(m_readiness.terms);
    emit factChanged(question);
    tell(news);
    report();
}

void Session::setPlan(const Plan &plan)
{
    const Plan before = m_assessment.plan;
    if (plan == before)
        return;
    Plan added = plan;
    added.steps.removeIf([&](auto step) {
        return before.steps.contains(step.key()) && before.steps.value(step.key()) == step.value();
    });
    const bool isTaken = checkPlan(m_questionnaire, added).has_value();
    Q_ASSERT(isTaken);
    if (!isTaken)
        return;
    change(PlanChanged{before, plan});
    emit planChanged();
    report();
}

void Session::setScenario(const QString &name, const std::optional<Scenario> &scenario)
{
    const QList<Scenario> &all = m_assessment.scenarios;
    const auto placeOf = [&](const QString &wanted) {
        const auto found = std::ranges::find(all, wanted, &Scenario::name);
        return found == all.end() ? -1 : std::distance(all.begin(), found);
    };
    const qsizetype place = placeOf(name);
    const auto before = place < 0 ? std::nullopt : std::optional(all.at(place));
    if (scenario == before)
        return;
    if (scenario) {
        Scenario added = *scenario;
        added.levels.removeIf([&](auto level) {
            return before && before->levels.value(level.key(), -1) == level.value();
        });
        const bool isNameFree = scenario->name == name || placeOf(scenario->name) < 0;
        const bool isTaken = isNameFree && checkScenario(m_questionnaire, added);
        Q_ASSERT(isTaken);
        if (!isTaken)
            return;
    }
    change(ScenarioChanged{place < 0 ? all.size() : place, before, scenario});
    emit scenariosChanged();
    report();
}

bool Session::hasChangedMeaning(const QuestionId &question) const
{
    const auto response = m_assessment.responses.constFind(question);
    return response != m_assessment.responses.constEnd()
        && !std::holds_alternative<Unanswered>(response->answer)
        && !m_wordings.isSame(question, response->wording);
}

QList<QuestionId> Session::changedInMeaning() const
{
    QList<QuestionId> changed;
    for (const QuestionId &question : m_questionnaire.questionsInOrder()) {
        if (hasChangedMeaning(question))
            changed.append(question);
    }
    return changed;
}

void Session::confirmAnswer(const QuestionId &question)
{
    const Question *asked = m_questionnaire.find(question);
    const Answer same = m_assessment.answer(question);
    if (asked && hasChangedMeaning(question) && checkAnswer(*asked, same))
        record(question, same); // a number half typed beside it stays
}

std::optional<QuestionId> Session::nextOpen(const QuestionId &after) const
{
    const QList<QuestionId> &order = m_questionnaire.questionsInOrder();
    const qsizetype start = order.indexOf(after) + 1; // 0 where there is no such question
    std::optional<QuestionId> firstChanged;
    std::optional<QuestionId> firstUnknown;
    for (qsizetype i = 0; i < order.size(); ++i) {
        const QuestionId &question = order.at((start + i) % order.size());
        const Answer &answer = m_assessment.answer(question);
        const bool isUnknown = std::holds_alternative<Unknown>(answer);
        if (!isUnknown && isOpen(*m_questionnaire.find(question), answer))
            return question;
        if (!firstChanged && hasChangedMeaning(question))
            firstChanged = question;
        if (!firstUnknown && isUnknown)
            firstUnknown = question;
    }
    return firstChanged ? firstChanged : firstUnknown;
}

void Session::keepDraft(const QuestionId &question, const QString &text)
{
    if (text == m_drafts.value(question))
        return;
    if (text.isEmpty())
        m_drafts.remove(question);
    else
        m_drafts.insert(question, text);
    m_waitingDrafts.insert(question);
    const bool hadProblem = m_problem.has_value();
    save();
    if (m_problem || hadProblem) // that a draft was kept is no news
        report();
}

void Session::retry()
{
    if (!hasUnsaved())
        return;
    const std::optional<Error> before = m_problem;
    save();
    if (!m_problem || m_problem != before) // the same reason again is no news
        report();
}

void Session::takeUp(Keep keep)
{
    auto held = m_store.load(m_assessment.header.id);
    if (!held && held.error().code == ErrorCode::AssessmentNotFound && keep == Keep::Screen)
        held = m_store.add(m_assessment);
    if (!held) {
        m_problem = held.error();
        report();
        return;
    }
    Assessment wanted = keep == Keep::File ? *held : m_assessment;
    QList<Change> others; // names and reasons: no part of the state
    const QList<history::LogEntry> waiting = m_past.entries.last(m_waiting);
    for (const history::LogEntry &entry : waiting) {
        if (keep == Keep::File)
            apply(entry.change, wanted.lastChange, wanted);
        if (!isOfContent(entry.change) && !std::holds_alternative<ShelfChanged>(entry.change))
            others.append(entry.change);
    }
    forgetPast(*held);
    const QList<Change> changes = difference(*held, wanted) + others;
    for (const Change &change : changes)
        append(change, {});
    wanted.lastChange = held->lastChange;
    std::swap(m_assessment, wanted);
    takeUpDrafts(keep);
    save();
    tellDifference(wanted);
    report();
}

void Session::takeUpDrafts(Keep keep)
{
    const auto held = m_store.drafts(m_assessment.header.id);
    if (keep == Keep::Screen || !held) {
        for (const QuestionId &question : m_drafts.keys())
            m_waitingDrafts.insert(question);
        return;
    }
    QMap<QuestionId, QString> drafts = *held;
    for (const QuestionId &question : std::as_const(m_waitingDrafts))
        drafts.insert(question, draft(question));
    drafts.removeIf([](auto kept) { return kept.value().isEmpty(); });
    m_drafts = drafts;
}

void Session::tellDifference(const Assessment &before)
{
    const News news = judge(m_readiness.terms);
    const QList<Change> changes = difference(before, m_assessment);
    for (const Change &one : changes) {
        if (const auto *answer = std::get_if<AnswerChanged>(&one))
            emit answerChanged(answer->question);
        else if (const auto *note = std::get_if<NoteChanged>(&one))
            emit answerChanged(note->question);
        else if (const auto *fact = std::get_if<FactChanged>(&one))
            emit factChanged(fact->question);
        else if (std::holds_alternative<HeaderChanged>(one))
            emit headerChanged();
        else if (std::holds_alternative<PlanChanged>(one))
            emit planChanged();
        else if (std::holds_alternative<ScenarioChanged>(one))
            emit scenariosChanged();
    }
    tell(news);
}

// Also what is there already, now with today's wording.
void Session::record(const QuestionId &question, const Answer &answer)
{
    const Response before = m_assessment.response(question);
    const bool isAnswer = !std::holds_alternative<Unanswered>(answer);
    change(AnswerChanged{.question = question,
        .before = before.answer,
        .after = answer,
        .wordingBefore = before.wording,
        .wordingAfter = isAnswer ? m_wordings.of(question) : QString()});
    const News news = judge(m_readiness.terms);
    emit answerChanged(question);
    tell(news);
    report();
}

// The change is taken up and saved before anybody hears of it: a slot may take its time, or make
// the next change.
void Session::change(const Change &change, std::optional<qint64> undoes)
{
    apply(change, m_assessment.lastChange, m_assessment);
    append(change, undoes);
    save();
}

// Before anybody hears of the change: no page shall look at what was true before it.
Session::News Session::judge(const readiness::Terms &terms)
{
    readiness::Readiness next = readiness::assess(m_questionnaire, m_assessment, terms);
    if (next == m_readiness)
        return {};
    std::swap(next, m_readiness);
    return {.isOfScore = next.card != m_readiness.card, .isOfReadiness = true};
}

void Session::tell(News news)
{
    if (news.isOfScore)
        emit scoreChanged();
    if (news.isOfReadiness)
        emit readinessChanged();
}

void Session::setTerms(const readiness::Terms &terms)
{
    Q_ASSERT(terms.on.isValid());
    tell(judge(terms));
}

void Session::save()
{
    m_problem.reset();
    while (m_waiting > 0) {
        const history::LogEntry &entry = m_past.entries.at(m_past.entries.size() - m_waiting);
        const auto recorded
            = m_store.record(m_assessment.header.id, entry.change, entry.circumstances);
        if (!recorded) {
            m_problem = recorded.error();
            return;
        }
        settle(*recorded);
    }
    while (!m_waitingDrafts.isEmpty()) {
        const QuestionId question = *m_waitingDrafts.begin();
        const auto kept = m_store.keepDraft(m_assessment.header.id, question, draft(question));
        if (!kept) {
            m_problem = kept.error();
            return;
        }
        m_waitingDrafts.remove(question);
    }
}

void Session::report()
{
    if (std::exchange(m_isPastNews, false))
        emit pastChanged();
    if (m_problem)
        emit saveFailed(*m_problem);
    else
        emit saved(m_savedAt.isValid() ? m_savedAt : m_assessment.lastChange);
}

} // namespace core
