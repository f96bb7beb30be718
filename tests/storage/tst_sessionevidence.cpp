#include "core/session/session.h"

#include "storage/fixtures.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace core::storage;
using namespace fixtures;

namespace {

Questionnaire withTypes()
{
    Questionnaire result = questionnaire();
    result.rules.evidence = {{.id = u"certificates"_s, .months = 12}};
    result.eligibility = {{.id = u"R1"_s, .requirement = u"R1"_s}};
    return result;
}

Evidence contract()
{
    return {.question = kSpread.text,
        .what = EvidenceFile{u"contract.pdf"_s, u"ab"_s.repeated(32), 31},
        .type = u"certificates"_s,
        .date = QDate(2026, 1, 15),
        .validUntil = QDate(2027, 1, 14),
        .note = u"Signed"_s};
}

} // namespace

class TestSessionEvidence : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_session.reset();
        m_store.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = must(Store::open(m_folder->path(), m_clock));
        open(assessment());
    }

    void addedEvidenceIsSavedAndTold()
    {
        const QSignalSpy told(m_session.get(), &Session::evidenceChanged);
        const QSignalSpy saved(m_session.get(), &Session::saved);
        const EvidenceId id = m_session->addEvidence(contract());
        QVERIFY(!id.isEmpty());
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().first().toString(), kSpread.text);
        QCOMPARE(saved.size(), 1);
        QCOMPARE(stored().evidence, (QMap<EvidenceId, Evidence>{{id, contract()}}));
        QCOMPARE(m_session->assessment(), stored());
    }

    void aLinkOfAnEligibilityQuestionIsTaken()
    {
        const Evidence link{.question = u"R1"_s, .what = EvidenceLink{u"https://example.org"_s}};
        const EvidenceId id = m_session->addEvidence(link);
        QCOMPARE(stored().evidence.value(id), link);
    }

    void theSameFileTwiceIsTwoPieces()
    {
        QVERIFY(m_session->addEvidence(contract()) != m_session->addEvidence(contract()));
        QCOMPARE(stored().evidence.size(), 2);
    }

    void changedEvidenceIsOneEntryWithBoth()
    {
        const EvidenceId id = m_session->addEvidence(contract());
        Evidence after = contract();
        after.note = u"Signed by both"_s;
        m_session->changeEvidence(id, after);
        QCOMPARE(stored().evidence.value(id), after);
        const Change last = must(m_store->log(m_id)).last().change;
        QCOMPARE(std::get<EvidenceChanged>(last), (EvidenceChanged{id, contract(), after}));
    }

    void whatMovesToAnotherQuestionIsToldOfBoth()
    {
        const EvidenceId id = m_session->addEvidence(contract());
        QStringList told;
        connect(m_session.get(), &Session::evidenceChanged, this, [&](const QString &question) {
            told.append(question);
        });
        Evidence after = contract();
        after.question = kVault.text;
        m_session->changeEvidence(id, after);
        QCOMPARE(told, (QStringList{kSpread.text, kVault.text}));
    }

    void removedEvidenceIsGoneAndInTheLog()
    {
        const EvidenceId id = m_session->addEvidence(contract());
        m_session->removeEvidence(id);
        QVERIFY(stored().evidence.isEmpty());
        const Change last = must(m_store->log(m_id)).last().change;
        QCOMPARE(std::get<EvidenceChanged>(last), (EvidenceChanged{id, contract(), {}}));
    }

    void whatIsThereAlreadyOrNotThereSaysNothing()
    {
        const EvidenceId id = m_session->addEvidence(contract());
        const QSignalSpy told(m_session.get(), &Session::evidenceChanged);
        m_session->changeEvidence(id, contract());
        m_session->changeEvidence({u"another"_s}, contract());
        m_session->removeEvidence({u"another"_s});
        QVERIFY(told.isEmpty());
        QCOMPARE(must(m_store->log(m_id)).size(), 1);
    }

    void whatAnOlderQuestionnaireLeftCanBeDescribed()
    {
        Assessment older = assessment();
        Evidence left = contract();
        left.question = u"Z9.9"_s;
        left.type = u"gone"_s;
        older.evidence = {{{u"11111111-1111-4111-8111-111111111111"_s}, left}};
        open(older);
        const EvidenceId id = older.evidence.firstKey();
        left.note = u"Still at the notary’s"_s;
        m_session->changeEvidence(id, left);
        QCOMPARE(stored().evidence.value(id), left);
    }

    void noneOfItTouchesTheScore()
    {
        const QSignalSpy score(m_session.get(), &Session::scoreChanged);
        m_session->removeEvidence(m_session->addEvidence(contract()));
        QVERIFY(score.isEmpty());
    }

    void whatIsTakenBackIsThereAgain()
    {
        const EvidenceId id = m_session->addEvidence(contract());
        const auto back = opposite(EvidenceChanged{id, contract(), {}});
        QVERIFY(back.has_value());
        m_session->removeEvidence(id);
        must(m_store->record(m_id, *back));
        QCOMPARE(stored().evidence.value(id), contract());
    }

    void whatCannotBeSavedStaysAndIsRetried()
    {
        Assessment stranger = assessment();
        stranger.header.id = {u"00000000-0000-4000-8000-000000000001"_s};
        Session session(m_questionnaire, m_wordings, *m_store, stranger, kToday);
        const QSignalSpy failed(&session, &Session::saveFailed);
        const EvidenceId id = session.addEvidence(contract());
        QCOMPARE(failed.size(), 1);
        QCOMPARE(session.assessment().evidence.value(id), contract());
        must(m_store->add(stranger));
        session.retry();
        QVERIFY(!session.hasUnsaved());
        QCOMPARE(must(m_store->load(stranger.header.id)), session.assessment());
    }

private:
    void open(const Assessment &added)
    {
        const Assessment opened = must(m_store->add(added));
        m_id = opened.header.id;
        m_session
            = std::make_unique<Session>(m_questionnaire, m_wordings, *m_store, opened, kToday);
    }
    Assessment stored() const { return must(m_store->load(m_id)); }

    const Questionnaire m_questionnaire = withTypes();
    const Wordings m_wordings = {};
    StepClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    AssessmentId m_id;
    std::unique_ptr<Session> m_session;
};

QTEST_GUILESS_MAIN(TestSessionEvidence)
#include "tst_sessionevidence.moc"
