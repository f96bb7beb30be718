#pragma once

#include "core/assessment/assessmenthead.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/history/past.h"
#include "core/storage/erasure.h"
#include "core/storage/logentry.h"
#include "core/storage/surroundings.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace core::storage {

class Database;

// All assessments of one data folder, in `csp-readiness.db`. Every writing call is one durable
// transaction (WAL, synchronous FULL): when it returns without an error, the change survives a
// power cut; when it fails, nothing of it is kept. Owner-only: folder 0700, files 0600, whatever
// the umask. Not thread-safe; one Store a thread.
class Store final
{
    Q_DISABLE_COPY_MOVE(Store)

public:
    // Opens the store of `folder`, making folder and database where there is none. A file that is
    // not a database, is damaged, belongs to another program or to a newer version is refused and
    // left exactly as it was. Opened for reading alone, nothing is made or brought forward, and
    // every attempt to write is refused with the opening's reason.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(
        const QString &folder, const Clock &clock, const Opening &opening = {});
    // Over a connection that is open already, for who brings it for a purpose: a check, a salvage.
    [[nodiscard]] static std::unique_ptr<Store> over(
        std::unique_ptr<Database> database, const Clock &clock);
    ~Store();

    // Why nothing can be written, where it was opened for reading alone.
    [[nodiscard]] std::optional<Error> refusal() const;
    // Opens what stands in the file's place now, as open() does; where nothing is there any more,
    // the store is written there again, whole, from the file that is still open. What another file
    // took the place of is kept beside it. Where it fails, all stays as it was.
    [[nodiscard]] Result<void> openAgain(const Opening &opening = {});

    // All assessments but the deleted ones, the last changed first; heads() without reading their
    // answers.
    [[nodiscard]] Result<QList<AssessmentHead>> heads();
    [[nodiscard]] Result<QList<Assessment>> all();
    [[nodiscard]] Result<QList<Assessment>> deleted();
    [[nodiscard]] Result<Assessment> load(const AssessmentId &id);

    // Adds a new assessment with all it holds, in one transaction, and returns it as stored: with a
    // fresh id where it had none (an id that is taken is an error of the caller), and lastChange
    // now where it had none. Whatever shelf
    // it was on, it is a current one.
    [[nodiscard]] Result<Assessment> add(Assessment assessment);
    [[nodiscard]] Result<bool> contains(const AssessmentId &id);

    // Appends to the log and changes the current state, in one transaction. Returns what it was
    // recorded as.
    [[nodiscard]] Result<Recorded> record(
        const AssessmentId &id, const Change &change, const Circumstances &circumstances = {});

    // The log of one assessment, oldest first, without the entry that made it.
    [[nodiscard]] Result<QList<LogEntry>> log(const AssessmentId &id);

    // The same with the entry that made it, so that every earlier state can be told.
    [[nodiscard]] Result<history::Past> past(const AssessmentId &id);

    // The state rebuilt from the log alone; equal to load() unless the store was tampered with.
    [[nodiscard]] Result<Assessment> rebuild(const AssessmentId &id);

    // A number being typed that is no answer yet: kept, never scored. An empty text forgets it.
    [[nodiscard]] Result<void> keepDraft(
        const AssessmentId &id, const QuestionId &question, const QString &text);
    [[nodiscard]] Result<QMap<QuestionId, QString>> drafts(const AssessmentId &id);

    // Puts it on another shelf, and returns the one it was on.
    [[nodiscard]] Result<Shelf> shelve(const AssessmentId &id, Shelf shelf);

    // Deleting for good, in the whole data folder. open() finishes what was interrupted.
    [[nodiscard]] Result<Foreseen> foresee(const Erasure &erasure);
    [[nodiscard]] Result<Erased> erase(const Erasure &erasure);

    [[nodiscard]] QString file() const;

private:
    class Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

// The store's file in a data folder.
[[nodiscard]] QString storeFile(const QString &folder);

} // namespace core::storage
