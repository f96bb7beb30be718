#include "writer.h"

#include "bundled.h"
#include "changes.h"

#include "core/storage/backups.h"
#include "storage/fixtures.h"

#include <QUuid>

#include <cstdio>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::storage;

namespace durability {

namespace {

[[noreturn]] void stop(const Error &error)
{
    std::fprintf(stderr,
        "the writer failed: error %d, %s\n",
        static_cast<int>(error.code),
        qPrintable(error.arguments.join(u", "_s)));
    ::_exit(3);
}

template <typename T>
T orStop(Result<T> result)
{
    if (!result)
        stop(result.error());
    return std::move(*result);
}

// Through the session, where it has a way for this kind of change; through the store otherwise.
struct Saving
{
    Session &session;
    Store &store;

    void operator()(const AnswerChanged &change) const
    {
        session.setAnswer(change.question, change.after);
    }
    void operator()(const NoteChanged &change) const
    {
        session.setNote(change.question, change.kind, change.after);
    }
    void operator()(const HeaderChanged &change) const { session.setHeader(change.after); }
    void operator()(const FactChanged &change) const
    {
        session.setFact(change.question, change.after);
    }
    void operator()(const PlanChanged &change) const { session.setPlan(change.after); }
    void operator()(const ScenarioChanged &change) const
    {
        session.setScenario(change.before ? change.before->name : change.after->name, change.after);
    }
    void operator()(const EvidenceChanged &change) const { record(change); }
    void operator()(const ShelfChanged &change) const { record(change); }
    void operator()(const StateNamed &change) const { record(change); }
    void operator()(const ReasonGiven &change) const { record(change); }

    void record(const Change &change) const
    {
        orStop(store.record(session.assessment().header.id, change));
    }
};

} // namespace

Writer::Writer(Order order)
    : m_order(std::move(order))
    , m_random(m_order.seed)
{
}

Writer::~Writer() = default;

void Writer::open()
{
    if (m_order.acknowledgesTooEarly)
        acknowledge({u"open"_s});
    m_store = orStop(Store::open(m_order.folder, m_clock));
    if (!m_order.acknowledgesTooEarly)
        acknowledge({u"open"_s});
}

void Writer::close()
{
    m_session.reset();
    m_store.reset();
}

AssessmentId Writer::add()
{
    Assessment added = sampleNamed(nextToken());
    added.header.id.text = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QStringList said = {u"add"_s, added.header.id.text, digestOf(added)};
    if (m_order.acknowledgesTooEarly)
        acknowledge(said);
    orStop(m_store->add(added));
    if (!m_order.acknowledgesTooEarly)
        acknowledge(said);
    return added.header.id;
}

AssessmentId Writer::firstAssessment() { return orStop(m_store->all()).constFirst().header.id; }

void Writer::workOn(const AssessmentId &id)
{
    m_state = orStop(m_store->load(id));
    m_session = std::make_unique<Session>(
        bundled::questionnaire(), m_wordings, *m_store, m_state, QDate(2026, 11, 20));
}

void Writer::change()
{
    const Change change = someChange(m_state, nextToken(), m_random);
    apply(change, {}, m_state);
    const QStringList said = {u"change"_s, m_state.header.id.text, digestOf(m_state)};
    if (m_order.acknowledgesTooEarly)
        acknowledge(said);
    save(change);
    if (!m_order.acknowledgesTooEarly)
        acknowledge(said);
}

void Writer::save(const Change &change)
{
    std::visit(Saving{*m_session, *m_store}, change);
    if (m_session->problem())
        stop(*m_session->problem());
}

void Writer::keepDraft()
{
    const int last = m_session->draft(kDraftOf).toInt();
    const QString text = QString::number(last + 1);
    m_session->keepDraft(kDraftOf, text);
    if (m_session->problem())
        stop(*m_session->problem());
    acknowledge({u"draft"_s, m_state.header.id.text, text});
}

void Writer::backUp()
{
    const auto made = orStop(makeBackup(m_order.folder, BackupKind::Asked, m_clock.now()));
    acknowledge({u"backup"_s, made.backup.file, digestOf(fixtures::bytesOf(made.backup.file))});
}

// In one piece: a kill never leaves half a line.
void Writer::acknowledge(const QStringList &parts) const
{
    const QByteArray line = parts.join(u'\t').toUtf8() + '\n';
    if (::write(m_order.pipe, line.constData(), size_t(line.size())) != line.size())
        ::_exit(3);
}

QString Writer::nextToken() { return u"%1-%2"_s.arg(m_order.token).arg(++m_tokens); }

} // namespace durability
