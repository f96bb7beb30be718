#include "core/storage/erasing.h"

#include "core/storage/database.h"
#include "core/storage/nameerasing.h"
#include "core/storage/statements.h"

#include <QRegularExpression>
#include <QScopeGuard>

using namespace Qt::Literals::StringLiterals;

namespace core::storage {

namespace {

QString quoted(QString text) { return u'\'' + text.replace(u'\'', u"''"_s) + u'\''; }

Result<QStringList> tablesOfAssessments(Database &database)
{
    return database.rows(kSelectTablesOfAssessments).map([](const Rows &rows) {
        QStringList tables;
        for (const QVariantList &row : rows)
            tables.append(row.at(0).toString());
        return tables;
    });
}

enum class Whose { OthersAlone = 0, ItsAlone = 1 };
Result<QSet<QString>> digestsOf(Database &database, const AssessmentId &id, Whose whose)
{
    const QVariantList values{id.text, static_cast<int>(whose)};
    const auto current = database.rows(kSelectDigests, values);
    if (!current)
        return fail(current.error());
    const auto entries = database.rows(kSelectEvidenceEntries, values);
    if (!entries)
        return fail(entries.error());
    QSet<QString> digests;
    for (const QVariantList &row : *current)
        digests.insert(row.at(0).toString());
    // As text: whatever else is wrong with an entry, the file it names is not to be lost.
    static const QRegularExpression digest(u"\"sha256\":\"([0-9a-f]{64})\""_s);
    for (const QVariantList &row : *entries) {
        for (const QVariant &side : row) {
            auto found = digest.globalMatch(side.toString());
            while (found.hasNext())
                digests.insert(found.next().captured(1));
        }
    }
    return digests;
}

Result<Holding> holdingOfAssessment(Database &database, const AssessmentId &id)
{
    const auto there = database.rows(kSelectId, {id.text});
    const auto entries = database.rows(kSelectLog, {id.text});
    if (!there || !entries)
        return fail(there ? entries.error() : there.error());
    return digestsOf(database, id, Whose::ItsAlone).map([&](const QSet<QString> &digests) {
        const auto places = there->size() + entries->size();
        return Holding{static_cast<int>(there->size()), static_cast<int>(places), digests};
    });
}

Result<void> eraseAssessment(Database &database, const AssessmentId &id)
{
    // Each entry that goes would otherwise be looked for in `undoes` of all the others. Nothing
    // outside an assessment refers to its rows.
    if (const auto off = database.runOnce(u"PRAGMA foreign_keys=OFF"_s); !off)
        return off;
    const auto on = qScopeGuard(
        [&] { [[maybe_unused]] auto done = database.runOnce(u"PRAGMA foreign_keys=ON"_s); });
    return database.inTransaction(Database::Access::Write, [&]() -> Result<void> {
        const auto tables = tablesOfAssessments(database);
        if (!tables)
            return fail(tables.error());
        if (const auto begun = database.run(kBeginErasingAssessment, {id.text}); !begun)
            return fail(begun.error());
        for (const QString &table : *tables) {
            const auto gone = database.runOnce(
                u"DELETE FROM \"%1\" WHERE assessment_id="_s.arg(table) + quoted(id.text));
            if (!gone)
                return gone;
        }
        return database.run(kDropAssessment, {id.text})
            .and_then([&](int) { return database.run(kEndErasing); })
            .map([](int) {});
    });
}

Result<void> eraseName(Database &database, const PersonName &name)
{
    return database.inTransaction(Database::Access::Write, [&] {
        return database.run(kBeginErasingName)
            .and_then([&](int) { return takeNameOut(database, name); })
            .and_then([&](const NamePlaces &) { return database.run(kEndErasing); })
            .map([](int) {});
    });
}

} // namespace

Result<Holding> holdingOf(Database &database, const Erasure &erasure)
{
    if (const auto *id = std::get_if<AssessmentId>(&erasure))
        return holdingOfAssessment(database, *id);
    return countName(database, std::get<PersonName>(erasure)).map([](const NamePlaces &places) {
        return Holding{places.assessments, places.texts};
    });
}

Result<QSet<QString>> digestsBeside(Database &database, const Erasure &erasure)
{
    const auto *id = std::get_if<AssessmentId>(&erasure);
    return digestsOf(database, id ? *id : AssessmentId{}, Whose::OthersAlone);
}

Result<void> eraseFrom(Database &database, const Erasure &erasure)
{
    if (const auto *id = std::get_if<AssessmentId>(&erasure))
        return eraseAssessment(database, *id);
    return eraseName(database, std::get<PersonName>(erasure));
}

Result<void> leaveNoTrace(Database &database)
{
    // The file that is rebuilt is built in memory first: nobody's texts go into a folder for
    // temporary files.
    if (const auto set = database.runOnce(u"PRAGMA temp_store=MEMORY"_s); !set)
        return set;
    if (const auto rebuilt = database.runOnce(u"VACUUM"_s); !rebuilt)
        return rebuilt;
    const auto emptied = database.rows("PRAGMA wal_checkpoint(TRUNCATE)"_L1);
    if (!emptied)
        return fail(emptied.error());
    if (emptied->value(0).value(0).toInt() != 0)
        return fail(Error{ErrorCode::StoreBusy, {}, database.file()});
    return {};
}

} // namespace core::storage
