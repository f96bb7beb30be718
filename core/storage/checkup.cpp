#include "core/storage/checkup.h"

#include "core/storage/database.h"
#include "core/storage/store.h"

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace core::storage {

namespace {

bool isDamage(const Error &error)
{
    return error.code == ErrorCode::StoreDamaged || error.code == ErrorCode::StoreNotADatabase;
}

// What an answered statement found, or that it could not be answered for damage.
Result<Rows> rowsOrFinding(Result<Rows> rows, Findings &findings)
{
    if (rows)
        return rows;
    if (!isDamage(rows.error()))
        return fail(rows.error());
    findings.append({Flaw::Structure, {}, rows.error().arguments.value(0)});
    return Rows{};
}

Result<void> checkFile(Database &database, Findings &findings)
{
    const auto said = rowsOrFinding(database.rows("PRAGMA integrity_check"_L1), findings);
    if (!said)
        return fail(said.error());
    for (const QVariantList &row : *said) {
        if (row.value(0).toString() != u"ok"_s)
            findings.append({Flaw::Structure, {}, row.value(0).toString()});
    }
    const auto orphans = rowsOrFinding(database.rows("PRAGMA foreign_key_check"_L1), findings);
    if (!orphans)
        return fail(orphans.error());
    for (const QVariantList &row : *orphans)
        findings.append({Flaw::Reference, {}, row.value(0).toString()});
    return {};
}

std::optional<qsizetype> lengthOfLog(Store &store, const AssessmentId &id)
{
    const auto log = store.log(id);
    return log ? std::optional(log->size()) : std::nullopt;
}

// What is wrong with an assessment; none where it was deleted for good in the meantime.
Result<std::optional<Finding>> flawOf(Store &store, const AssessmentId &id)
{
    for (;;) {
        const auto logged = lengthOfLog(store, id);
        const auto held = store.load(id);
        const auto rebuilt = store.rebuild(id);
        for (const auto *read : {&held, &rebuilt}) {
            if (*read)
                continue;
            const Error &error = read->error();
            if (error.code == ErrorCode::AssessmentNotFound && !held)
                return std::nullopt;
            if (!isDamage(error) && error.code != ErrorCode::AssessmentNotFound)
                return fail(error);
            const Flaw flaw = read == &held ? Flaw::Unreadable : Flaw::Entry;
            return Finding{flaw, id, error.arguments.value(0)};
        }
        if (*held == *rebuilt)
            return std::nullopt;
        // An answer that came between the two readings is no flaw: the log is longer then, while
        // the state may well be the same again.
        if (logged == lengthOfLog(store, id))
            return Finding{Flaw::State, id, {}};
    }
}

} // namespace

Result<Findings> checkUp(const QString &folder, const Progress &progress)
{
    auto opened = Database::open(storeFile(folder), Database::Mode::ReadOnly);
    if (!opened)
        return fail(opened.error());
    const auto goesOn
        = [&](qsizetype done, qsizetype of) { return !progress || progress(done, of); };
    Findings findings;
    if (!goesOn(0, 1))
        return fail(ErrorCode::CheckStopped);
    if (const auto checked = checkFile(**opened, findings); !checked)
        return fail(checked.error());
    const auto ids
        = rowsOrFinding((*opened)->rows("SELECT id FROM assessment ORDER BY number"_L1), findings);
    if (!ids)
        return fail(ids.error());
    const SystemClock clock;
    const auto store = Store::over(std::move(*opened), clock);
    for (qsizetype i = 0; i < ids->size(); ++i) {
        if (!goesOn(i, ids->size()))
            return fail(ErrorCode::CheckStopped);
        const AssessmentId id{ids->at(i).value(0).toString()};
        const auto flaw = flawOf(*store, id);
        if (!flaw)
            return fail(flaw.error());
        if (*flaw)
            findings.append(**flaw);
    }
    return findings;
}

} // namespace core::storage
