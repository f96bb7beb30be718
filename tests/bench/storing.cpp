#include "bench/figures.h"
#include "core/storage/records.h"
#include "core/storage/statements.h"
#include "core/storage/store.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace bench {

namespace {

constexpr int kAnswers = 400;

// The same statements as Store::record for an answer, prepared once, straight through the C API.
class PlainStore
{
public:
    PlainStore(const QString &file, QByteArray id)
        : m_id(std::move(id))
    {
        sqlite3_open(file.toUtf8().constData(), &m_database);
        for (const char *pragma :
            {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON"})
            sqlite3_exec(m_database, pragma, nullptr, nullptr, nullptr);
        m_begin = prepared("BEGIN IMMEDIATE"_L1);
        m_touch = prepared(core::storage::kTouch);
        m_append = prepared(core::storage::kAppend);
        m_appended = prepared(core::storage::kSelectAppended);
        m_put = prepared(core::storage::kPutAnswer);
        m_commit = prepared("COMMIT"_L1);
    }
    ~PlainStore()
    {
        for (sqlite3_stmt *statement : {m_begin, m_touch, m_append, m_put, m_appended, m_commit})
            sqlite3_finalize(statement);
        sqlite3_close(m_database);
    }
    Q_DISABLE_COPY_MOVE(PlainStore)

    void record(const QByteArray &before, const QByteArray &after, const QByteArray &wording)
    {
        const QByteArray at = "2026-11-20T16:40:00+01:00";
        step(m_begin, {});
        step(m_touch, {at, m_id});
        const QByteArray null;
        step(m_append,
            {m_id,
                at,
                null,
                "answer",
                "S2.2",
                before,
                after,
                wording,
                wording,
                "",
                null,
                QByteArray(64, 'd')});
        step(m_put, {m_id, "S2.2", after, wording});
        step(m_appended, {}, SQLITE_ROW);
        step(m_commit, {});
    }

private:
    sqlite3_stmt *prepared(QLatin1StringView sql)
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(
            m_database, sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
        return statement;
    }
    // A null text is NULL for SQLite, too.
    static void step(
        sqlite3_stmt *statement, const QList<QByteArray> &values, int expected = SQLITE_DONE)
    {
        for (int i = 0; i < values.size(); ++i)
            sqlite3_bind_text(statement,
                i + 1,
                values.at(i).isNull() ? nullptr : values.at(i).constData(),
                static_cast<int>(values.at(i).size()),
                nullptr);
        const int result = sqlite3_step(statement);
        if (result != expected)
            qFatal("the yardstick's statement failed: %d", result);
        sqlite3_reset(statement);
    }

    QByteArray m_id;
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_begin = nullptr;
    sqlite3_stmt *m_touch = nullptr;
    sqlite3_stmt *m_append = nullptr;
    sqlite3_stmt *m_put = nullptr;
    sqlite3_stmt *m_appended = nullptr;
    sqlite3_stmt *m_commit = nullptr;
};

} // namespace

// Wall time, since a durable commit waits for the disk; both take turns, so that they meet the same
// disk.
void measureStoring()
{
    QTemporaryDir folder;
    const core::SystemClock clock;
    auto store = core::storage::Store::open(folder.filePath(u"ours"_s), clock);
    auto other = core::storage::Store::open(folder.filePath(u"plain"_s), clock);
    if (!store || !other)
        qFatal("no store");
    core::Assessment assessment;
    assessment.header.company.name = u"Bench"_s;
    assessment.header.questionnaireId = u"direct-bill"_s;
    const auto ours = (*store)->add(assessment);
    const auto theirs = (*other)->add(assessment);
    if (!ours || !theirs)
        qFatal("no assessment");
    const QString file = (*other)->file();
    other->reset();
    PlainStore plain(file, theirs->header.id.text.toUtf8());

    const QString wording = u"en:0123456789ab it:ba9876543210"_s;
    std::vector<double> oursNs;
    std::vector<double> plainNs;
    for (int i = 0; i < kAnswers; ++i) {
        const core::Answer before = core::ChosenLevel{i % 5};
        const core::Answer after = core::ChosenLevel{(i + 1) % 5};
        QElapsedTimer timer;
        timer.start();
        const auto done = (*store)->record(
            ours->header.id, core::AnswerChanged{{u"S2.2"_s}, before, after, wording, wording});
        oursNs.push_back(double(timer.nsecsElapsed()));
        if (!done)
            qFatal("not recorded");
        const QByteArray beforeText = core::storage::answerText(before).toUtf8();
        const QByteArray afterText = core::storage::answerText(after).toUtf8();
        timer.start();
        plain.record(beforeText, afterText, wording.toUtf8());
        plainNs.push_back(double(timer.nsecsElapsed()));
    }
    print(u"one durable answer, wall time"_s,
        microseconds(median(oursNs)),
        microseconds(median(plainNs)),
        median(oursNs) / median(plainNs),
        u"under 1.3 x the C API"_s);
}

} // namespace bench
