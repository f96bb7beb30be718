#include "storage/scenarios.h"

#include "core/storage/backups.h"
#include "core/storage/migrations.h"
#include "core/storage/opening.h"
#include "storage/oldstores.h"

#include <QDir>

using namespace core;
using namespace core::storage;
using namespace fixtures;

namespace scenarios {

namespace {

constexpr int kChanges = 4;

const StepClock &clock()
{
    static const StepClock one;
    return one;
}

void prepareNothing(const QString &) { }

const AssessmentId kId{u"0b0f7a35-6a43-4d43-9a8e-1f6f1f8f5a11"_s};

// Small, so that every moment can be looked at; of several pages, so that there is something to
// tear.
Assessment small()
{
    Assessment result = largeAssessment(12);
    result.header.id = kId;
    return result;
}

void prepareOne(const QString &folder) { must(must(Store::open(folder, clock()))->add(small())); }

Change changeNumbered(int number)
{
    return NoteChanged{kVault,
        NoteKind::Shared,
        number == 0 ? QString() : QString::number(number - 1).repeated(700),
        QString::number(number).repeated(700)};
}

// Two openings, with a change each time, so that the log is copied into the database in between.
Result<void> save(const QString &folder, const std::function<void()> &acknowledge)
{
    for (int opening = 0; opening < 2; ++opening) {
        const auto store = Store::open(folder, clock());
        if (!store)
            return fail(store.error());
        for (int i = 0; i < kChanges / 2; ++i) {
            const auto there = (*store)->log(kId);
            if (!there)
                return fail(there.error());
            const auto done
                = (*store)->record(kId, changeNumbered(static_cast<int>(there->size())));
            if (!done)
                return fail(done.error());
            acknowledge();
        }
    }
    return {};
}

QString stateProblem(Store &store, const AssessmentId &id)
{
    const auto loaded = store.load(id);
    const auto rebuilt = store.rebuild(id);
    if (!loaded || !rebuilt)
        return u"the assessment cannot be read"_s;
    return *loaded == *rebuilt ? QString() : u"the state is not what its log makes it"_s;
}

QString savesProblem(Store &store, int acknowledged)
{
    const auto log = store.log(kId);
    if (!log)
        return u"the log cannot be read"_s;
    for (qsizetype i = 0; i < log->size(); ++i) {
        if (log->at(i).change != changeNumbered(static_cast<int>(i)))
            return u"entry %1 is another"_s.arg(i);
    }
    if (log->size() < acknowledged)
        return u"%1 of %2 changes are there"_s.arg(log->size()).arg(acknowledged);
    return stateProblem(store, kId);
}

Result<void> import(const QString &folder, const std::function<void()> &acknowledge)
{
    const auto store = Store::open(folder, clock());
    if (!store)
        return fail(store.error());
    const auto added = (*store)->add(largeAssessment(25));
    if (!added)
        return fail(added.error());
    acknowledge();
    return {};
}

QString importsProblem(Store &store, int acknowledged)
{
    const auto all = store.all();
    if (!all)
        return u"the assessments cannot be read"_s;
    int imported = 0;
    for (const Assessment &found : *all) {
        if (const QString problem = stateProblem(store, found.header.id); !problem.isEmpty())
            return problem;
        if (found.header.id == kId)
            continue;
        ++imported;
        if (found.responses != largeAssessment(25).responses)
            return u"half an assessment"_s;
    }
    if (imported < acknowledged || all->size() == imported)
        return u"%1 of %2 imports are there"_s.arg(imported).arg(acknowledged);
    return {};
}

void prepareFirstSchema(const QString &folder)
{
    const auto old = must(openStore(folder, must(ourMigrations()).first(1)));
    for (const QString &statement : oldstores::kOfSchemaOne)
        must(old->runOnce(statement));
}

Result<void> open(const QString &folder, const std::function<void()> &acknowledge)
{
    const auto store = Store::open(folder, clock());
    if (!store)
        return fail(store.error());
    acknowledge();
    return {};
}

QString migrationsProblem(Store &store, int)
{
    const auto there = store.load(oldstores::kOld);
    if (!there || there->responses.size() != 3 || there->answer(kVault) != Answer(ChosenLevel{3}))
        return u"the answers of the old store are not there"_s;
    return stateProblem(store, oldstores::kOld);
}

Result<void> makeStore(const QString &folder, const std::function<void()> &acknowledge)
{
    const auto store = Store::open(folder, clock());
    if (!store)
        return fail(store.error());
    const auto there = (*store)->contains(kId);
    if (!there)
        return fail(there.error());
    if (!*there) {
        if (const auto added = (*store)->add(small()); !added)
            return fail(added.error());
    }
    acknowledge();
    return {};
}

QString newStoresProblem(Store &store, int acknowledged)
{
    const auto there = store.contains(kId);
    if (!there || (acknowledged > 0 && !*there))
        return u"the first assessment is not there"_s;
    if (!*there)
        return {};
    const auto first = store.load(kId);
    if (!first || first->responses != small().responses)
        return u"half an assessment"_s;
    return stateProblem(store, kId);
}

// Two, with a change between them.
Result<void> backUp(const QString &folder, const std::function<void()> &acknowledge)
{
    const auto store = Store::open(folder, clock());
    if (!store)
        return fail(store.error());
    for (int i = 0; i < 2; ++i) {
        const auto made = makeBackup(folder, BackupKind::Asked, clock().now());
        if (!made)
            return fail(made.error());
        acknowledge();
        if (const auto added = (*store)->add(assessment()); !added)
            return fail(added.error());
    }
    return {};
}

QString backupsProblem(Store &store, int acknowledged)
{
    const int newest = static_cast<int>(must(ourMigrations()).size());
    const QList<Backup> there = backups(QFileInfo(store.file()).path());
    for (const Backup &backup : there) {
        const auto contents = contentsOf(backup.file);
        if (!checkBackup(backup.file, newest) || !contents || contents->assessments.isEmpty())
            return u"a backup that is not whole: "_s + backup.file;
    }
    if (there.size() < acknowledged)
        return u"%1 of %2 backups are there"_s.arg(there.size()).arg(acknowledged);
    return stateProblem(store, kId);
}

} // namespace

const std::vector<Task> &all()
{
    static const std::vector<Task> every = {
        {"a save", prepareOne, save, savesProblem},
        {"an import", prepareOne, import, importsProblem},
        {"a migration", prepareFirstSchema, open, migrationsProblem},
        {"a new store", prepareNothing, makeStore, newStoresProblem},
        {"a backup", prepareOne, backUp, backupsProblem},
    };
    return every;
}

QString quickTemplate()
{
    const QString memory = u"/dev/shm"_s;
    const bool isThere = QFileInfo(memory).isWritable();
    return (isThere ? memory : QDir::tempPath()) + u"/csp-XXXXXX"_s;
}

} // namespace scenarios
