#include "core/session/session.h"
#include "core/storage/store.h"
#include "storage/filesizelimit.h"
#include "storage/fixtures.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <cstdio>

using namespace core;
using namespace core::storage;
using namespace fixtures;

namespace {

const QString kWriter = u"--write"_s;

// A change of each kind in turn, which says `text`.
Change changeSaying(const QString &text, qsizetype turn)
{
    switch (turn % 4) {
    case 0:
        return NoteChanged{kVault, NoteKind::Shared, {}, text};
    case 1:
        return FactChanged{u"R2"_s, {}, {{}, {{u"title"_s, text}}}};
    case 2:
        return PlanChanged{{}, {{}, {{kVault, {.level = 4, .owner = text}}}}};
    default:
        return ScenarioChanged{0, {}, Scenario{text, {{kVault, 4}}}};
    }
}

struct TextOf
{
    QString operator()(const NoteChanged &change) const { return change.after; }
    QString operator()(const FactChanged &change) const
    {
        return std::get<QString>(change.after.fields.value(u"title"_s));
    }
    QString operator()(const PlanChanged &change) const
    {
        return change.after.steps.value(kVault).owner;
    }
    QString operator()(const ScenarioChanged &change) const { return change.after->name; }
    QString operator()(const auto & /*change*/) const { return {}; } // kinds that are not written
    QString operator()(const HeaderChanged &change) const
    {
        return change.after.ownWeights ? change.after.ownWeights->name : QString();
    }
};

// What this program does as its own child: records one change after the other, and prints each that
// was acknowledged.
int writeUntilKilled(const QString &folder, const QString &id)
{
    const StepClock clock;
    const auto store = must(Store::open(folder, clock));
    const AssessmentId assessmentId
        = id.isEmpty() ? must(store->add(largeAssessment(30))).header.id : AssessmentId{id};
    const qsizetype written = must(store->log(assessmentId)).size();
    for (qsizetype i = written;; ++i) {
        const QString text = QString::number(i);
        must(store->record(assessmentId, changeSaying(text, i)));
        std::printf("%s\n", qPrintable(text));
        std::fflush(stdout);
    }
}

} // namespace

class TestStoreDurability : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aFullDiskFailsWholeAndLaterSucceeds_data();
    void aFullDiskFailsWholeAndLaterSucceeds();
    void aFullDiskAtTheBeginningLeavesNoStore();
    void aSessionKeepsWhatAFullDiskRefusedAndSavesItLater();
    void aKilledWriterLosesNothingItAcknowledged();
    void aWriterKilledAtTheBeginningLeavesAWholeStoreOrNone();

private:
    [[nodiscard]] std::unique_ptr<QProcess> writer(const QString &id) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    StepClock m_clock;
};

void TestStoreDurability::init() { m_folder = std::make_unique<QTemporaryDir>(); }

std::unique_ptr<QProcess> TestStoreDurability::writer(const QString &id) const
{
    auto process = std::make_unique<QProcess>();
    process->start(QCoreApplication::applicationFilePath(), {kWriter, m_folder->path(), id});
    if (!process->waitForStarted())
        qFatal("cannot start the writer");
    return process;
}

void TestStoreDurability::aFullDiskFailsWholeAndLaterSucceeds_data()
{
    QTest::addColumn<Change>("change");
    const QString text = u"long "_s.repeated(20'000);
    Header weighed;
    weighed.ownWeights = OwnWeights{text, {kOwnProfile, {}, {}}};
    QTest::newRow("a note") << changeSaying(text, 0);
    QTest::newRow("a fact") << changeSaying(text, 1);
    QTest::newRow("a plan") << changeSaying(text, 2);
    QTest::newRow("a what-if") << changeSaying(text, 3);
    QTest::newRow("own weights") << Change(HeaderChanged{{}, weighed});
}

void TestStoreDurability::aFullDiskFailsWholeAndLaterSucceeds()
{
    QFETCH(Change, change);
    const auto store = must(Store::open(m_folder->path(), m_clock));
    const AssessmentId id = must(store->add(largeAssessment(10))).header.id;
    const Assessment before = must(store->load(id));
    if (auto *header = std::get_if<HeaderChanged>(&change))
        header->before.id = header->after.id = id;
    {
        const FileSizeLimit limit(QFileInfo(store->file() + u"-wal"_s).size() + 5000);
        for (int i = 0; i < 3; ++i) {
            const auto failed = store->record(id, change);
            QVERIFY(!failed);
            QCOMPARE(failed.error().code, ErrorCode::StoreFull);
            QCOMPARE(failed.error().file, store->file());
            QVERIFY(must(store->load(id)) == before);
        }
        QVERIFY(must(store->log(id)).isEmpty());
    }
    must(store->record(id, change));
    QCOMPARE(must(store->log(id)).size(), 1);
    QVERIFY(must(store->log(id)).first().change == change);
    Assessment expected = before;
    apply(change, must(store->load(id)).lastChange, expected);
    QVERIFY(must(store->load(id)) == expected);
    QVERIFY(must(store->rebuild(id)) == must(store->load(id)));
}

void TestStoreDurability::aFullDiskAtTheBeginningLeavesNoStore()
{
    for (const qint64 bytes : {0, 3000, 10'000, 33'000}) {
        const FileSizeLimit limit(bytes);
        const auto failed = Store::open(m_folder->path(), m_clock);
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::StoreFull);
        QCOMPARE(failed.error().file, storeFile(m_folder->path()));
        QVERIFY(tracesOf(m_folder->path()).isEmpty());
    }
    must(Store::open(m_folder->path(), m_clock));
}

void TestStoreDurability::aSessionKeepsWhatAFullDiskRefusedAndSavesItLater()
{
    const Questionnaire questions = questionnaire();
    const auto store = must(Store::open(m_folder->path(), m_clock));
    const Wordings none = {};
    Session session(questions, none, *store, must(store->add(assessment())), kToday);
    const QSignalSpy saved(&session, &Session::saved);
    const QSignalSpy failed(&session, &Session::saveFailed);
    const QSignalSpy scored(&session, &Session::scoreChanged);
    const QString note = u"long "_s.repeated(20'000);
    {
        const FileSizeLimit limit(QFileInfo(store->file() + u"-wal"_s).size() + 5000);
        session.setNote(kVault, NoteKind::Shared, note);
        session.setAnswer(kVault, ChosenLevel{3});
        session.setPlan({85'000, {}});
        session.keepDraft(kPeople, u"1"_s);
        QCOMPARE(saved.size(), 0);
        QCOMPARE(failed.size(), 4);
        QCOMPARE(scored.size(), 1);
        QVERIFY(session.hasUnsaved());
        QCOMPARE(session.problem()->code, ErrorCode::StoreFull);
        QVERIFY(session.assessment().answer(kVault) == Answer(ChosenLevel{3}));
    }
    session.retry();
    QCOMPARE(saved.size(), 1);
    QVERIFY(!session.hasUnsaved());
    QVERIFY(!session.problem());
    const AssessmentId id = session.assessment().header.id;
    QVERIFY(must(store->load(id)) == session.assessment());
    QCOMPARE(must(store->drafts(id)).value(kPeople), u"1"_s);
    const QList<LogEntry> log = must(store->log(id));
    QVERIFY(std::holds_alternative<NoteChanged>(log.value(0).change));
    QVERIFY(std::holds_alternative<AnswerChanged>(log.value(1).change));
    QVERIFY(std::holds_alternative<PlanChanged>(log.value(2).change));
}

void TestStoreDurability::aKilledWriterLosesNothingItAcknowledged()
{
    QRandomGenerator random(20261122);
    const AssessmentId id
        = must(must(Store::open(m_folder->path(), m_clock))->add(largeAssessment(30))).header.id;
    QSet<QString> acknowledged;
    for (int round = 0; round < 20; ++round) {
        const auto process = writer(id.text);
        const int wanted = random.bounded(1, 60);
        QByteArray printed;
        while (printed.count('\n') < wanted && process->waitForReadyRead())
            printed += process->readAllStandardOutput();
        QThread::usleep(random.bounded(3000u)); // not always right after an answer
        process->kill();
        QVERIFY(process->waitForFinished());
        printed += process->readAllStandardOutput();
        QCOMPARE(process->exitStatus(), QProcess::CrashExit);
        QVERIFY2(printed.count('\n') >= wanted, process->readAllStandardError().constData());
        const QList<QByteArray> lines = printed.first(printed.lastIndexOf('\n')).split('\n');
        for (const QByteArray &line : lines)
            acknowledged.insert(QString::fromLatin1(line));

        const auto store = must(Store::open(m_folder->path(), m_clock)); // checks the whole file
        QSet<QString> found;
        const QList<LogEntry> log = must(store->log(id));
        for (const LogEntry &entry : log)
            found.insert(std::visit(TextOf{}, entry.change));
        QVERIFY(found.contains(acknowledged));
        QVERIFY(found.size() <= acknowledged.size() + round + 1); // at most one more each time
        QVERIFY(must(store->rebuild(id)) == must(store->load(id)));
    }
}

void TestStoreDurability::aWriterKilledAtTheBeginningLeavesAWholeStoreOrNone()
{
    QRandomGenerator random(20261123);
    for (int round = 0; round < 20; ++round) {
        m_folder = std::make_unique<QTemporaryDir>();
        const auto process = writer({});
        QThread::usleep(random.bounded(60'000u));
        process->kill();
        QVERIFY(process->waitForFinished());
        const auto store = must(Store::open(m_folder->path(), m_clock));
        const QList<Assessment> all = must(store->all());
        QVERIFY(all.size() <= 1);
        if (!all.isEmpty())
            QVERIFY(all.first().responses.size() >= 30);
    }
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == kWriter)
        return writeUntilKilled(arguments.value(2), arguments.value(3));
    TestStoreDurability test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_storedurability.moc"
