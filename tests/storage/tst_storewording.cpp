#include "core/storage/store.h"

#include "core/storage/migrations.h"
#include "core/storage/opening.h"
#include "storage/fixtures.h"
#include "storage/oldstores.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace core::storage;
using namespace fixtures;
using oldstores::kOfSchemaOne;
using oldstores::kOld;

namespace {

const QString kThen = u"en:0123456789ab it:ba9876543210"_s;
const QString kNow = u"en:abcdefabcdef it:fedcbafedcba"_s;
} // namespace

class TestStoreWording : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void anAnswerComesBackWithItsWording_data();
    void anAnswerComesBackWithItsWording();
    void anAddedAssessmentComesBackWithItsWordings();
    void aNoteLeavesTheWordingOfItsAnswer();
    void takingAnAnswerAwayTakesItsWording();
    void aStoreOfSchemaOneOpensWithAllItHolds();
    void aStoreOfSchemaOneGoesOnWithWordings();
    void theWordingsInTheLogRefuseToBeChanged_data();
    void theWordingsInTheLogRefuseToBeChanged();

private:
    void makeSchemaOne() const;
    QString sqlite(const QString &statement) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    StepClock m_clock;
};

void TestStoreWording::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = StepClock();
}

void TestStoreWording::cleanup() { m_folder.reset(); }

// As the first release left it: nothing of later migrations is in it.
void TestStoreWording::makeSchemaOne() const
{
    const QList<Migration> first = must(ourMigrations()).first(1);
    const auto database = must(openStore(m_folder->path(), first));
    for (const QString &statement : kOfSchemaOne)
        must(database->runOnce(statement));
    QCOMPARE(must(database->schemaVersion()), 1);
}

// Asks the command-line tool, which knows nothing of us. Its words include errors.
QString TestStoreWording::sqlite(const QString &statement) const
{
    QProcess tool;
    tool.setProcessChannelMode(QProcess::MergedChannels);
    tool.start(u"sqlite3"_s, {storeFile(m_folder->path()), statement});
    if (!tool.waitForFinished())
        qFatal("sqlite3 does not run");
    return QString::fromUtf8(tool.readAll()).trimmed();
}

void TestStoreWording::anAnswerComesBackWithItsWording_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("a level") << Answer(ChosenLevel{3}) << QString() << kThen;
    QTest::newRow("don't know") << Answer(Unknown{}) << QString() << kThen;
    QTest::newRow("not applicable") << Answer(NotApplicable{u"no"_s}) << kThen << kNow;
    QTest::newRow("the same answer, to other words") << Answer(ChosenLevel{1}) << kThen << kNow;
    QTest::newRow("nobody recorded it any more") << Answer(ChosenLevel{1}) << kThen << QString();
}

void TestStoreWording::anAnswerComesBackWithItsWording()
{
    QFETCH(Answer, answer);
    QFETCH(QString, before);
    QFETCH(QString, after);
    auto store = must(Store::open(m_folder->path(), m_clock));
    Assessment given = assessment();
    given.responses.insert(kVault, {.answer = ChosenLevel{1}, .wording = before});
    const AssessmentId id = must(store->add(given)).header.id;
    const Change change = AnswerChanged{kVault, ChosenLevel{1}, answer, before, after};
    must(store->record(id, change));
    store = must(Store::open(m_folder->path(), m_clock));

    const Assessment loaded = must(store->load(id));
    QVERIFY(loaded.response(kVault) == (Response{.answer = answer, .wording = after}));
    QVERIFY(must(store->log(id)).last().change == change);
    QVERIFY(must(store->rebuild(id)) == loaded);
}

void TestStoreWording::anAddedAssessmentComesBackWithItsWordings()
{
    const auto store = must(Store::open(m_folder->path(), m_clock));
    Assessment given = assessment();
    given.responses.insert(kVault, {.answer = ChosenLevel{1}, .note = u"x"_s, .wording = kThen});
    given.responses.insert(kPeople, {.answer = Unknown{}});
    given.responses.insert(kSpread, {.wording = kThen}); // a wording alone is no response
    const Assessment added = must(store->add(given));
    QCOMPARE(added.responses.size(), 2);
    QVERIFY(must(store->load(added.header.id)) == added);
    QVERIFY(must(store->rebuild(added.header.id)) == added);
    const QString made = sqlite(u"SELECT new_value FROM log"_s);
    QCOMPARE(made.count(u"wording"_s), 1); // nothing is said where nobody recorded it
}

void TestStoreWording::aNoteLeavesTheWordingOfItsAnswer()
{
    const auto store = must(Store::open(m_folder->path(), m_clock));
    const AssessmentId id = must(store->add(assessment())).header.id;
    must(store->record(id, AnswerChanged{kVault, Unanswered{}, Unknown{}, {}, kThen}));
    must(store->record(id, NoteChanged{kVault, NoteKind::Shared, {}, u"x"_s}));
    must(store->record(id, NoteChanged{kVault, NoteKind::Private, {}, u"y"_s}));
    const Assessment loaded = must(store->load(id));
    QVERIFY(loaded.response(kVault) == (Response{Unknown{}, u"x"_s, u"y"_s, kThen}));
    QVERIFY(must(store->rebuild(id)) == loaded);
}

void TestStoreWording::takingAnAnswerAwayTakesItsWording()
{
    const auto store = must(Store::open(m_folder->path(), m_clock));
    const AssessmentId id = must(store->add(assessment())).header.id;
    must(store->record(id, AnswerChanged{kVault, Unanswered{}, Unknown{}, {}, kThen}));
    must(store->record(id, NoteChanged{kVault, NoteKind::Shared, {}, u"x"_s}));
    must(store->record(id, AnswerChanged{kVault, Unknown{}, Unanswered{}, kThen, {}}));
    QVERIFY(must(store->load(id)).response(kVault) == (Response{.note = u"x"_s}));
    must(store->record(id, NoteChanged{kVault, NoteKind::Shared, u"x"_s, {}}));
    QVERIFY(must(store->load(id)).responses.isEmpty());
    QVERIFY(must(store->rebuild(id)).responses.isEmpty());
    QCOMPARE(sqlite(u"SELECT count(*) FROM answer"_s), u"0"_s);
}

void TestStoreWording::aStoreOfSchemaOneOpensWithAllItHolds()
{
    makeSchemaOne();
    const auto store = must(Store::open(m_folder->path(), m_clock));
    QCOMPARE(sqlite(u"PRAGMA user_version"_s), QString::number(must(ourMigrations()).size()));
    QCOMPARE(sqlite(u"PRAGMA integrity_check"_s), u"ok"_s);

    const Assessment loaded = must(store->load(kOld));
    const QMap<QuestionId, Response> expected = {
        {kPeople, {.answer = TypedNumber{Decimal(12)}, .note = u"x"_s}},
        {kSpread, {.privateNote = u"y"_s}},
        {kVault, {.answer = ChosenLevel{3}}},
    };
    QVERIFY(loaded.responses == expected); // each with an empty wording
    QCOMPARE(loaded.header.title, u"Rinnovo"_s);
    QVERIFY(must(store->rebuild(kOld)) == loaded);
    const QList<LogEntry> log = must(store->log(kOld));
    QCOMPARE(log.size(), 1);
    QVERIFY(log.first().change == Change(AnswerChanged{kVault, Unanswered{}, ChosenLevel{3}}));
}

void TestStoreWording::aStoreOfSchemaOneGoesOnWithWordings()
{
    makeSchemaOne();
    const auto store = must(Store::open(m_folder->path(), m_clock));
    const Change confirmed = AnswerChanged{kVault, ChosenLevel{3}, ChosenLevel{3}, {}, kNow};
    must(store->record(kOld, confirmed));
    const Assessment loaded = must(store->load(kOld));
    QVERIFY(loaded.response(kVault) == (Response{.answer = ChosenLevel{3}, .wording = kNow}));
    QCOMPARE(loaded.response(kPeople).wording, QString());
    QVERIFY(must(store->log(kOld)).last().change == confirmed);
    QCOMPARE(must(store->log(kOld)).size(), 2);
    QVERIFY(must(store->rebuild(kOld)) == loaded);
}

void TestStoreWording::theWordingsInTheLogRefuseToBeChanged_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("before") << u"UPDATE log SET old_wording='en:000000000000'"_s;
    QTest::newRow("after") << u"UPDATE log SET new_wording='en:000000000000' WHERE seq=2"_s;
    QTest::newRow("delete") << u"DELETE FROM log WHERE new_wording=''"_s;
    QTest::newRow("replace")
        << u"INSERT OR REPLACE INTO log (seq, assessment_id, at, kind, new_value, new_wording) "
           "SELECT 2, id, '', 'note', '', 'en:000000000000' FROM assessment"_s;
}

void TestStoreWording::theWordingsInTheLogRefuseToBeChanged()
{
    QFETCH(QString, statement);
    makeSchemaOne();
    const auto store = must(Store::open(m_folder->path(), m_clock));
    const QList<LogEntry> before = must(store->log(kOld));
    QVERIFY2(sqlite(statement).contains(u"append-only"_s), qPrintable(sqlite(statement)));
    QVERIFY(must(store->log(kOld)) == before);
}

QTEST_GUILESS_MAIN(TestStoreWording)
#include "tst_storewording.moc"
