#include "core/storage/store.h"

#include "core/storage/migrations.h"
#include "core/storage/opening.h"
#include "storage/fixtures.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace core::storage;
using namespace fixtures;

class TestStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void anAddedAssessmentIsLoadedAsItWas();
    void everyKindOfAnswerComesBack_data();
    void everyKindOfAnswerComesBack();
    void anyTextComesBackUnchanged_data();
    void anyTextComesBackUnchanged();
    void everyHeaderFieldComesBack();
    void anAssessmentWithoutDateOrTimeGetsTheTimeAndStaysWithoutDate();
    void aTakenIdIsRefusedAndNothingChanges();
    void assessmentsAreListedLastChangedFirst();
    void anUnknownAssessmentIsNotFound_data();
    void anUnknownAssessmentIsNotFound();
    void takingAnAnswerAndItsNotesAwayLeavesNoRow();
    void anAnswerToAQuestionNobodyKnowsIsKept();
    void theLogTellsEveryChangeInOrder();
    void theLogRefusesToBeChanged_data();
    void theLogRefusesToBeChanged();
    void theStateRebuiltFromTheLogEqualsTheCurrentOne();
    void draftsAreKeptAndForgotten();
    void anotherProgramReadsAnAnswerWhileTheStoreIsOpen();
    void twoStoresOnOneFolderBothWrite();
    void everyCommitIsDurable();

private:
    QString sqlite(const QString &statement) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    StepClock m_clock;
    std::unique_ptr<Store> m_store;
};

void TestStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = StepClock();
    m_store = must(Store::open(m_folder->path(), m_clock));
}

void TestStore::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

// Asks the command-line tool, which knows nothing of us. Its words include errors.
QString TestStore::sqlite(const QString &statement) const
{
    QProcess tool;
    tool.setProcessChannelMode(QProcess::MergedChannels);
    tool.start(u"sqlite3"_s, {m_store->file(), statement});
    if (!tool.waitForFinished())
        qFatal("sqlite3 does not run");
    return QString::fromUtf8(tool.readAll()).trimmed();
}

void TestStore::anAddedAssessmentIsLoadedAsItWas()
{
    const Assessment added = must(m_store->add(largeAssessment(50)));
    QCOMPARE(added.responses.size(), 50);
    QCOMPARE(QUuid(added.header.id.text).toString(QUuid::WithoutBraces), added.header.id.text);
    QVERIFY(must(m_store->load(added.header.id)) == added);
    QVERIFY(must(m_store->contains(added.header.id)));
}

void TestStore::everyKindOfAnswerComesBack_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::newRow("unanswered") << Answer(Unanswered{});
    QTest::newRow("unknown") << Answer(Unknown{});
    QTest::newRow("not applicable") << Answer(NotApplicable{u"not outsourced"_s});
    QTest::newRow("level 0") << Answer(ChosenLevel{0});
    QTest::newRow("level 4") << Answer(ChosenLevel{4});
    QTest::newRow("whole number") << Answer(TypedNumber{Decimal(7)});
    QTest::newRow("fifteen digits") << Answer(TypedNumber{*Decimal::fromText(u"123456789.123456")});
    QTest::newRow("negative decimal") << Answer(TypedNumber{*Decimal::fromText(u"-0.000001")});
    QTest::newRow("share with condition")
        << Answer(TypedNumber{Decimal(3), Decimal(4), {u"checked"_s}});
    QTest::newRow("choice instead") << Answer(ChosenInstead{u"not-counted"_s});
    QTest::newRow("no items") << Answer(TickedItems{});
    QTest::newRow("items and conditions")
        << Answer(TickedItems{{u"advisory"_s, u"design"_s}, {u"written"_s}});
}

void TestStore::everyKindOfAnswerComesBack()
{
    QFETCH(Answer, answer);
    const AssessmentId id = must(m_store->add(assessment())).header.id;
    must(m_store->record(id, NoteChanged{kPeople, NoteKind::Shared, {}, u"shared"_s}));
    must(m_store->record(id, NoteChanged{kPeople, NoteKind::Private, {}, u"private"_s}));
    must(m_store->record(id, AnswerChanged{kPeople, Unanswered{}, answer}));
    m_store = must(Store::open(m_folder->path(), m_clock));

    const Assessment loaded = must(m_store->load(id));
    QVERIFY(loaded.response(kPeople) == (Response{answer, u"shared"_s, u"private"_s}));
    QVERIFY(must(m_store->rebuild(id)) == loaded);
    QVERIFY(must(m_store->log(id)).last().change
        == Change(AnswerChanged{kPeople, Unanswered{}, answer}));
}

void TestStore::anyTextComesBackUnchanged_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes and semicolons") << u"'; DROP TABLE log; -- \"%1\" ? :x @y $z"_s;
    QTest::newRow("emoji") << u"👩🏽‍💻 \U0001F468‍👩‍👧 done ✅"_s;
    QTest::newRow("right to left") << u"مرحبا עברית \u202Eabc\u202C"_s;
    QTest::newRow("lines and tabs") << u"one\r\ntwo\n\tthree\u2028four"_s;
    QTest::newRow("spaces around") << u"  x  "_s;
    QTest::newRow("combining and normal forms") << u"e\u0301 \u00e9"_s;
    QTest::newRow("twenty thousand characters") << u"aé€😀"_s.repeated(5000);
    QTest::newRow("the word null") << u"NULL"_s;
    QTest::newRow("a NUL inside") << QString::fromUtf16(u"be\0fore", 7);
    QTest::newRow("looks like JSON") << u"{\"level\":3}"_s;
}

void TestStore::anyTextComesBackUnchanged()
{
    QFETCH(QString, text);
    Assessment given = assessment();
    given.header.title = text;
    given.responses.insert(
        kVault, {.answer = NotApplicable{text}, .note = text, .privateNote = text});
    const Assessment added = must(m_store->add(given));
    must(m_store->record(added.header.id, NoteChanged{kPeople, NoteKind::Private, {}, text}));

    const Assessment loaded = must(m_store->load(added.header.id));
    QCOMPARE(loaded.header.title, text);
    QCOMPARE(loaded.response(kVault).note, text);
    QCOMPARE(loaded.response(kVault).privateNote, text);
    QVERIFY(loaded.answer(kVault) == Answer(NotApplicable{text}));
    QCOMPARE(loaded.response(kPeople).privateNote, text);
    QVERIFY(must(m_store->rebuild(added.header.id)) == loaded);
}

void TestStore::everyHeaderFieldComesBack()
{
    const Assessment added = must(m_store->add(assessment()));
    Header after = added.header;
    after.title = u"Nuova regione"_s;
    after.purpose = Purpose::NewRegion;
    after.region = u"LATAM"_s;
    after.plannedDate.reset();
    after.profile = {u"security"_s};
    after.company = {.name = u"Fabrikam"_s, .pgaId = u"1"_s, .plaId = u"2"_s, .fictitious = false};
    after.questionnaireVersion = u"2027.02"_s;
    const QDateTime at
        = must(m_store->record(added.header.id, HeaderChanged{added.header, after})).at;

    const Assessment loaded = must(m_store->load(added.header.id));
    QVERIFY(loaded.header == after);
    QCOMPARE(loaded.lastChange, at);
    QCOMPARE(loaded.lastChange.offsetFromUtc(), 3600);
    QVERIFY(must(m_store->rebuild(added.header.id)) == loaded);
    QVERIFY(must(m_store->log(added.header.id)).first().change
        == Change(HeaderChanged{added.header, after}));
}

void TestStore::anAssessmentWithoutDateOrTimeGetsTheTimeAndStaysWithoutDate()
{
    Assessment bare;
    bare.responses.insert(kVault, Response{}); // an empty response is none
    const Assessment added = must(m_store->add(bare));
    QVERIFY(added.lastChange.isValid());
    QVERIFY(added.responses.isEmpty());
    const Assessment loaded = must(m_store->load(added.header.id));
    QVERIFY(loaded == added);
    QVERIFY(!loaded.header.plannedDate);
}

void TestStore::aTakenIdIsRefusedAndNothingChanges()
{
    const Assessment first = must(m_store->add(largeAssessment(3)));
    Assessment second = assessment();
    second.header.id = first.header.id;
    const auto refused = m_store->add(second);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StoreFailed);
    QCOMPARE(refused.error().file, m_store->file());
    QVERIFY(must(m_store->all()) == QList{first});
}

void TestStore::assessmentsAreListedLastChangedFirst()
{
    QCOMPARE(must(m_store->all()).size(), 0);
    const Assessment first = must(m_store->add(assessment()));
    const Assessment second = must(m_store->add(largeAssessment(2)));
    // Later than the others, though its text sorts before theirs.
    Assessment elsewhere = assessment();
    elsewhere.lastChange = QDateTime::fromString(u"2026-11-20T11:00:00-05:00"_s, Qt::ISODate);
    const Assessment third = must(m_store->add(elsewhere));
    QVERIFY(must(m_store->all()) == (QList{third, second, first}));

    for (int i = 0; i < 60; ++i)
        must(m_store->record(first.header.id, AnswerChanged{kVault, Unanswered{}, ChosenLevel{1}}));
    QVERIFY(must(m_store->all()).first().header.id == first.header.id);
}

void TestStore::anUnknownAssessmentIsNotFound_data()
{
    QTest::addColumn<QString>("call");
    for (const char *call : {"load", "log", "rebuild", "record"})
        QTest::newRow(call) << QString::fromLatin1(call);
}

void TestStore::anUnknownAssessmentIsNotFound()
{
    QFETCH(QString, call);
    const AssessmentId nobody{u"nobody"_s};
    const auto error = [](const auto &result) { return result ? Error{} : result.error(); };
    const Error said = call == u"load"_s ? error(m_store->load(nobody))
        : call == u"log"_s               ? error(m_store->log(nobody))
        : call == u"rebuild"_s
        ? error(m_store->rebuild(nobody))
        : error(m_store->record(nobody, AnswerChanged{kVault, Unanswered{}, Unknown{}}));
    QVERIFY(said == (Error{ErrorCode::AssessmentNotFound, {u"nobody"_s}, m_store->file()}));
    QVERIFY(!must(m_store->contains(nobody)));
    QCOMPARE(sqlite(u"SELECT count(*) FROM log"_s), u"0"_s);
}

void TestStore::takingAnAnswerAndItsNotesAwayLeavesNoRow()
{
    const AssessmentId id = must(m_store->add(assessment())).header.id;
    must(m_store->record(id, AnswerChanged{kVault, Unanswered{}, ChosenLevel{2}}));
    must(m_store->record(id, NoteChanged{kVault, NoteKind::Shared, {}, u"x"_s}));
    must(m_store->record(id, AnswerChanged{kVault, ChosenLevel{2}, Unanswered{}}));
    QCOMPARE(must(m_store->load(id)).response(kVault).note, u"x"_s);
    must(m_store->record(id, NoteChanged{kVault, NoteKind::Shared, u"x"_s, {}}));
    QVERIFY(must(m_store->load(id)).responses.isEmpty());
    QCOMPARE(sqlite(u"SELECT count(*) FROM answer"_s), u"0"_s);
    QCOMPARE(must(m_store->log(id)).size(), 4);
}

void TestStore::anAnswerToAQuestionNobodyKnowsIsKept()
{
    Assessment old = assessment();
    old.responses.insert({u"Z9.9"_s}, {.answer = ChosenInstead{u"gone"_s}});
    const Assessment added = must(m_store->add(old));
    QVERIFY(must(m_store->load(added.header.id)).responses == old.responses);
}

void TestStore::theLogTellsEveryChangeInOrder()
{
    const Assessment added = must(m_store->add(largeAssessment(5)));
    QVERIFY(must(m_store->log(added.header.id)).isEmpty());
    const AssessmentId other = must(m_store->add(assessment())).header.id;
    const QList<Change> changes = {
        AnswerChanged{kVault, Unanswered{}, ChosenLevel{2}},
        NoteChanged{kVault, NoteKind::Private, {}, u"to check"_s},
        AnswerChanged{kVault, ChosenLevel{2}, Unknown{}},
    };
    QList<QDateTime> times;
    for (const Change &change : changes) {
        times.append(must(m_store->record(added.header.id, change)).at);
        must(m_store->record(other, AnswerChanged{kPeople, Unanswered{}, Unknown{}}));
    }
    const QList<LogEntry> log = must(m_store->log(added.header.id));
    QCOMPARE(log.size(), changes.size());
    for (qsizetype i = 0; i < log.size(); ++i) {
        QVERIFY(log.at(i).change == changes.at(i));
        QCOMPARE(log.at(i).at, times.at(i));
        QVERIFY(i == 0 || log.at(i).sequence > log.at(i - 1).sequence);
    }
}

void TestStore::theLogRefusesToBeChanged_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("update") << u"UPDATE log SET at='2020-01-01T00:00:00Z'"_s;
    QTest::newRow("delete one") << u"DELETE FROM log WHERE seq=2"_s;
    QTest::newRow("delete all") << u"DELETE FROM log"_s;
    QTest::newRow("replace")
        << u"INSERT OR REPLACE INTO log (seq, assessment_id, at, kind, new_value) "
           "SELECT 2, id, '', 'note', '' FROM assessment"_s;
}

void TestStore::theLogRefusesToBeChanged()
{
    QFETCH(QString, statement);
    const AssessmentId id = must(m_store->add(assessment())).header.id;
    must(m_store->record(id, AnswerChanged{kVault, Unanswered{}, ChosenLevel{2}}));
    const QList<LogEntry> before = must(m_store->log(id));
    QVERIFY2(sqlite(statement).contains(u"append-only"_s), qPrintable(sqlite(statement)));
    QVERIFY(must(m_store->log(id)) == before);
}

void TestStore::theStateRebuiltFromTheLogEqualsTheCurrentOne()
{
    QRandomGenerator random(20261122);
    Assessment expected = must(m_store->add(largeAssessment(10)));
    const AssessmentId id = expected.header.id;
    const QStringList texts = {{}, u"a"_s, u"b \"c\""_s, u"😀"_s};
    const QList<Answer> answers = {
        Unanswered{}, Unknown{}, ChosenLevel{3}, NotApplicable{u"no"_s}, TypedNumber{Decimal(4)}};
    const QStringList wordings = {{}, u"en:0123456789ab"_s, u"en:0123456789ab it:ba9876543210"_s};
    for (int i = 0; i < 200; ++i) {
        const QuestionId question{u"Q%1"_s.arg(random.bounded(15), 4, 10, QChar(u'0'))};
        const Response now = expected.response(question);
        const QString text = texts.at(random.bounded(texts.size()));
        const Answer answer = answers.at(random.bounded(answers.size()));
        const bool isAnswer = !std::holds_alternative<Unanswered>(answer);
        const QString wording = isAnswer ? wordings.at(random.bounded(wordings.size())) : QString();
        Header header = expected.header;
        header.title = text;
        const QList<Change> candidates = {
            AnswerChanged{question, now.answer, answer, now.wording, wording},
            NoteChanged{question, NoteKind::Shared, now.note, text},
            NoteChanged{question, NoteKind::Private, now.privateNote, text},
            HeaderChanged{expected.header, header},
        };
        const Change change = candidates.at(random.bounded(candidates.size()));
        apply(change, must(m_store->record(id, change)).at, expected);
    }
    QVERIFY(must(m_store->load(id)) == expected);
    QVERIFY(must(m_store->rebuild(id)) == expected);
    QCOMPARE(must(m_store->log(id)).size(), 200);
}

void TestStore::draftsAreKeptAndForgotten()
{
    const AssessmentId id = must(m_store->add(assessment())).header.id;
    must(m_store->keepDraft(id, kPeople, u"12,"_s));
    must(m_store->keepDraft(id, kPeople, u"12,5 o"_s));
    must(m_store->keepDraft(id, kVault, u"x"_s));
    must(m_store->keepDraft(id, kVault, {}));
    m_store = must(Store::open(m_folder->path(), m_clock));
    QVERIFY(must(m_store->drafts(id)) == (QMap<QuestionId, QString>{{kPeople, u"12,5 o"_s}}));
    QVERIFY(must(m_store->load(id)).responses.isEmpty());
    QVERIFY(must(m_store->log(id)).isEmpty());
}

void TestStore::anotherProgramReadsAnAnswerWhileTheStoreIsOpen()
{
    const AssessmentId id = must(m_store->add(assessment())).header.id;
    must(m_store->record(id, AnswerChanged{kVault, Unanswered{}, ChosenLevel{3}}));
    QCOMPARE(sqlite(u"SELECT question_id, value FROM answer"_s), u"C1.1|{\"level\":3}"_s);
    QCOMPARE(sqlite(u"PRAGMA integrity_check"_s), u"ok"_s);
    QCOMPARE(sqlite(u"PRAGMA foreign_key_check"_s), QString());
}

void TestStore::twoStoresOnOneFolderBothWrite()
{
    const AssessmentId id = must(m_store->add(assessment())).header.id;
    StepClock clock;
    const auto second = must(Store::open(m_folder->path(), clock));
    for (int i = 0; i < 10; ++i) {
        must(m_store->record(id, NoteChanged{kVault, NoteKind::Shared, {}, u"a%1"_s.arg(i)}));
        must(second->record(id, NoteChanged{kPeople, NoteKind::Shared, {}, u"b%1"_s.arg(i)}));
    }
    const Assessment loaded = must(m_store->load(id));
    QCOMPARE(loaded.response(kVault).note, u"a9"_s);
    QCOMPARE(loaded.response(kPeople).note, u"b9"_s);
    QVERIFY(must(second->load(id)) == loaded);
    QCOMPARE(must(second->log(id)).size(), 20);
}

void TestStore::everyCommitIsDurable()
{
    const auto database = must(openStore(m_folder->path(), must(ourMigrations())));
    const auto value = [&](QLatin1StringView pragma) {
        return must(database->rows(pragma)).value(0).value(0).toString();
    };
    QCOMPARE(value("PRAGMA journal_mode"_L1), u"wal"_s);
    QCOMPARE(value("PRAGMA synchronous"_L1), u"2"_s); // FULL
    QCOMPARE(value("PRAGMA foreign_keys"_L1), u"1"_s);
    QCOMPARE(value("PRAGMA trusted_schema"_L1), u"0"_s);
    QCOMPARE(value("PRAGMA cell_size_check"_L1), u"1"_s);
    QCOMPARE(value("PRAGMA busy_timeout"_L1), u"5000"_s);
    QCOMPARE(value("PRAGMA application_id"_L1).toUInt(), kApplicationId);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
