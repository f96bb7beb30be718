#include "core/storage/store.h"

#include "core/exchange/exchange.h"
#include "core/storage/database.h"
#include "core/storage/opening.h"
#include "core/storage/records.h"
#include "core/storage/rows.h"
#include "core/storage/statements.h"
#include "core/storage/wholes.h"
#include "core/storage/writing.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QUuid>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(storeLog, "csp.storage.store")

namespace core::storage {

namespace {

// The last first. Here and not in SQL: the times are texts with different offsets.
template <typename T>
void sortByLastChange(QList<T> &list)
{
    std::ranges::stable_sort(list, std::ranges::greater(), &T::lastChange);
}

} // namespace

class Store::Private
{
public:
    Private(std::unique_ptr<Database> opened, const Clock &given)
        : database(std::move(opened))
        , clock(given)
    {
    }

    [[nodiscard]] Error inFile(Error error) const
    {
        error.file = database->file();
        return error;
    }
    [[nodiscard]] Error notFound(const AssessmentId &id) const
    {
        return Error{ErrorCode::AssessmentNotFound, {id.text}, database->file()};
    }

    [[nodiscard]] QString folder() const { return QFileInfo(database->file()).path(); }

    [[nodiscard]] Result<Assessment> whole(const QVariantList &row);
    [[nodiscard]] Result<void> takeFacts(Assessment &assessment);
    [[nodiscard]] Result<void> takeEvidence(Assessment &assessment);
    [[nodiscard]] Result<QList<Assessment>> wholes(QLatin1StringView sql);
    [[nodiscard]] Result<Rows> logRows(const AssessmentId &id);
    [[nodiscard]] Result<LogEntry> entry(const AssessmentId &id, const QVariantList &row) const;
    [[nodiscard]] Result<void> run(QLatin1StringView sql, const QVariantList &values);
    [[nodiscard]] Result<void> touch(
        const AssessmentId &id, const Change &change, const QString &at);

    std::unique_ptr<Database> database;
    const Clock &clock;
};

Result<void> Store::Private::run(QLatin1StringView sql, const QVariantList &values)
{
    return database->run(sql, values).map([](int) {});
}

// The time of the last change, where it is one; the assessment must be there in any case.
Result<void> Store::Private::touch(const AssessmentId &id, const Change &change, const QString &at)
{
    const auto found = isOfContent(change)
        ? database->run(kTouch, {at, id.text})
        : database->rows(kSelectId, {id.text}).map([](const Rows &rows) {
              return static_cast<int>(rows.size());
          });
    if (!found)
        return fail(found.error());
    if (*found == 0)
        return fail(notFound(id));
    return {};
}

Result<Assessment> Store::Private::whole(const QVariantList &row)
{
    auto assessment = assessmentOfRow(row);
    if (!assessment)
        return fail(inFile(assessment.error()));
    const auto answers = database->rows(kSelectAnswers, {assessment->header.id.text});
    if (!answers)
        return fail(answers.error());
    for (const QVariantList &answer : *answers) {
        const auto response = responseOfRow(answer);
        if (!response)
            return fail(inFile(response.error()));
        assessment->responses.insert(QuestionId{answer.at(0).toString()}, *response);
    }
    if (const auto taken = takeFacts(*assessment); !taken)
        return fail(taken.error());
    if (const auto taken = takeEvidence(*assessment); !taken)
        return fail(taken.error());
    return assessment;
}

Result<void> Store::Private::takeFacts(Assessment &assessment)
{
    const auto facts = database->rows(kSelectFacts, {assessment.header.id.text});
    if (!facts)
        return fail(facts.error());
    for (const QVariantList &held : *facts) {
        const auto fact = factOf(held.at(1).toString());
        if (!fact)
            return fail(inFile(fact.error()));
        assessment.facts.insert(held.at(0).toString(), *fact);
    }
    return {};
}

Result<void> Store::Private::takeEvidence(Assessment &assessment)
{
    const auto pieces = database->rows(kSelectEvidence, {assessment.header.id.text});
    if (!pieces)
        return fail(pieces.error());
    for (const QVariantList &held : *pieces) {
        const auto piece = evidenceOf(held.at(1).toString());
        if (!piece)
            return fail(inFile(piece.error()));
        assessment.evidence.insert(EvidenceId{held.at(0).toString()}, *piece);
    }
    return {};
}

// All entries; the first made the assessment.
Result<Rows> Store::Private::logRows(const AssessmentId &id)
{
    auto rows = database->rows(kSelectLog, {id.text});
    if (!rows)
        return rows;
    if (rows->isEmpty())
        return fail(notFound(id));
    if (!isBeginning(rows->first()))
        return fail(inFile({ErrorCode::StoreDamaged, {u"the log has no beginning"_s}}));
    return rows;
}

Result<LogEntry> Store::Private::entry(const AssessmentId &id, const QVariantList &row) const
{
    auto entry = entryOfRow(id, row);
    if (!entry)
        return fail(inFile(entry.error()));
    return entry;
}

Store::Store(std::unique_ptr<Private> opened)
    : d(std::move(opened))
{
}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(
    const QString &folder, const Clock &clock, const Opening &opening)
{
    const auto migrations = ourMigrations();
    if (!migrations)
        return fail(migrations.error());
    auto database = openStore(folder, *migrations, clock.now(), opening);
    if (!database)
        return fail(database.error());
    auto d = std::make_unique<Private>(std::move(*database), clock);
    if (d->database->refusal())
        return std::unique_ptr<Store>(new Store(std::move(d)));
    // What cannot be finished now stays on record; the store is as good as it was.
    if (const auto finished = finishErasures(*d->database, d->folder()); !finished)
        qCWarning(storeLog) << "Deleting for good is not finished:" << finished.error().file;
    return std::unique_ptr<Store>(new Store(std::move(d)));
}

std::optional<Error> Store::refusal() const { return d->database->refusal(); }

Result<void> Store::openAgain(const Opening &opening)
{
    const auto migrations = ourMigrations();
    if (!migrations)
        return fail(migrations.error());
    if (!refusal()) {
        if (const auto right = setRight(*d->database, d->clock.now()); !right)
            return right;
    }
    const QString folder = QFileInfo(file()).path();
    return openStore(folder, *migrations, d->clock.now(), opening)
        .map([this](std::unique_ptr<Database> opened) { d->database = std::move(opened); });
}

std::unique_ptr<Store> Store::over(std::unique_ptr<Database> database, const Clock &clock)
{
    return std::unique_ptr<Store>(new Store(std::make_unique<Private>(std::move(database), clock)));
}

Result<QList<Assessment>> Store::Private::wholes(QLatin1StringView sql)
{
    QList<Assessment> assessments;
    const auto read = database->inTransaction(Database::Access::Read, [&]() -> Result<void> {
        return readWholes(*database, sql).map([&](const QList<Assessment> &wholes) {
            assessments = wholes;
        });
    });
    if (!read)
        return fail(read.error());
    sortByLastChange(assessments);
    return assessments;
}

Result<QList<AssessmentHead>> Store::heads()
{
    const auto rows = d->database->rows(kSelectHeads);
    if (!rows)
        return fail(rows.error());
    QList<AssessmentHead> heads;
    for (const QVariantList &row : *rows) {
        const auto head = headOfRow(row);
        if (!head)
            return fail(d->inFile(head.error()));
        heads.append(*head);
    }
    sortByLastChange(heads);
    return heads;
}

Result<QList<Assessment>> Store::all() { return d->wholes(kSelectKept); }

Result<QList<Assessment>> Store::deleted() { return d->wholes(kSelectDeleted); }

Result<Assessment> Store::load(const AssessmentId &id)
{
    Assessment assessment;
    const auto read = d->database->inTransaction(Database::Access::Read, [&]() -> Result<void> {
        const auto rows = d->database->rows(kSelectOne, {id.text});
        if (!rows)
            return fail(rows.error());
        if (rows->isEmpty())
            return fail(d->notFound(id));
        const auto found = d->whole(rows->first());
        if (!found)
            return fail(found.error());
        assessment = *found;
        return {};
    });
    if (!read)
        return fail(read.error());
    return assessment;
}

Result<bool> Store::contains(const AssessmentId &id)
{
    return d->database->rows(kSelectId, {id.text}).map([](const Rows &rows) {
        return !rows.isEmpty();
    });
}

Result<Assessment> Store::add(Assessment assessment)
{
    if (assessment.header.id.isEmpty())
        assessment.header.id.text = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!assessment.lastChange.isValid())
        assessment.lastChange = d->clock.now();
    assessment.responses.removeIf([](auto response) { return response.value().isEmpty(); });
    assessment.facts.removeIf([](auto fact) { return fact.value().isEmpty(); });
    assessment.shelf = Shelf::Current;
    const QString at = exchange::instantText(d->clock.now());
    const auto added = d->database->inTransaction(
        Database::Access::Write, [&] { return insertAssessment(*d->database, assessment, at); });
    if (!added)
        return fail(added.error());
    return assessment;
}

Result<Recorded> Store::record(
    const AssessmentId &id, const Change &change, const Circumstances &circumstances)
{
    Recorded recorded{.at = d->clock.now()};
    const QString at = exchange::instantText(recorded.at);
    const auto done = d->database->inTransaction(Database::Access::Write, [&]() -> Result<void> {
        if (const auto there = d->touch(id, change, at); !there)
            return there;
        const auto sequence = writeChange(*d->database, {id, at, circumstances}, change);
        if (!sequence)
            return fail(sequence.error());
        recorded.sequence = *sequence;
        return {};
    });
    if (!done)
        return fail(done.error());
    return recorded;
}

Result<QList<LogEntry>> Store::log(const AssessmentId &id)
{
    return past(id).map([](const history::Past &past) { return past.entries; });
}

Result<history::Past> Store::past(const AssessmentId &id)
{
    const auto rows = d->logRows(id);
    if (!rows)
        return fail(rows.error());
    auto beginning = assessmentOf(rows->first().at(5).toString());
    if (!beginning)
        return fail(d->inFile(beginning.error()));
    const auto madeAt = instantOf(rows->first().at(1).toString());
    if (!madeAt)
        return fail(d->inFile(madeAt.error()));
    beginning->header.id = id;
    history::Past past{.madeAt = *madeAt, .beginning = std::move(*beginning), .entries = {}};
    for (const QVariantList &row : rows->sliced(1)) {
        const auto entry = d->entry(id, row);
        if (!entry)
            return fail(entry.error());
        past.entries.append(*entry);
    }
    return past;
}

Result<Assessment> Store::rebuild(const AssessmentId &id)
{
    return past(id).map(
        [](const history::Past &past) { return history::stateAfter(past, past.entries.size()); });
}

Result<void> Store::keepDraft(
    const AssessmentId &id, const QuestionId &question, const QString &text)
{
    return d->database->inTransaction(Database::Access::Write, [&] {
        if (text.isEmpty())
            return d->run(kDropDraft, {id.text, question.text});
        return d->run(kPutDraft, {id.text, question.text, text});
    });
}

Result<QMap<QuestionId, QString>> Store::drafts(const AssessmentId &id)
{
    return d->database->rows(kSelectDrafts, {id.text}).map([](const Rows &rows) {
        QMap<QuestionId, QString> drafts;
        for (const QVariantList &row : rows)
            drafts.insert(QuestionId{row.at(0).toString()}, row.at(1).toString());
        return drafts;
    });
}

Result<Shelf> Store::shelve(const AssessmentId &id, Shelf shelf)
{
    return load(id).and_then([&](const Assessment &assessment) -> Result<Shelf> {
        const Shelf before = assessment.shelf;
        if (before == shelf)
            return before;
        return record(id, ShelfChanged{before, shelf}).map([&](const Recorded &) {
            return before;
        });
    });
}

Result<Foreseen> Store::foresee(const Erasure &erasure)
{
    return storage::foresee(*d->database, d->folder(), erasure);
}

Result<Erased> Store::erase(const Erasure &erasure)
{
    return storage::erase(*d->database, d->folder(), erasure);
}

QString Store::file() const { return d->database->file(); }

QString storeFile(const QString &folder)
{
    return QDir::cleanPath(QDir(folder).absoluteFilePath(u"csp-readiness.db"_s));
}

} // namespace core::storage
