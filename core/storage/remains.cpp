#include "core/storage/remains.h"

#include "core/storage/digest.h"
#include "core/storage/rawpages.h"
#include "core/storage/records.h"
#include "core/storage/rows.h"
#include "core/storage/statements.h"

#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core::storage {

namespace {

bool isText(const QVariant &value) { return value.typeId() == QMetaType::QString; }
bool isTextOrNull(const QVariant &value) { return value.isNull() || isText(value); }
bool isNumber(const QVariant &value) { return value.typeId() == QMetaType::LongLong; }

bool isKind(const QString &kind)
{
    static const std::array kinds = {kCreatedKind,
        kAnswerKind,
        kNoteKind,
        kPrivateNoteKind,
        kHeaderKind,
        kFactKind,
        kPlanKind,
        kScenarioKind,
        kEvidenceKind,
        kShelfKind,
        kMilestoneKind,
        kReasonKind};
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

// The columns that a later schema added, as it would have given them to an older row.
QVariantList withLater(QVariantList columns, const QVariantList &defaults)
{
    while (columns.size() < defaults.size())
        columns.append(defaults.at(columns.size()));
    return columns;
}

// As the columns stand in the table: seq, assessment_id, at, author, kind, question_id, old_value,
// new_value, then old_wording, new_wording, reason, undoes, digest.
bool takeEntry(const RawRow &row, AllRemains &all)
{
    constexpr qsizetype kOfSchemaOne = 8;
    if (row.columns.size() < kOfSchemaOne || !isKind(row.columns.at(4).toString())
        || !instantOf(row.columns.at(2).toString()))
        return false;
    static const QVariantList defaults
        = {{}, {}, {}, {}, {}, {}, {}, {}, u""_s, u""_s, u""_s, {}, u""_s};
    const QVariantList c = withLater(row.columns, defaults);
    const AssessmentId id{c.at(1).toString()};
    const QVariantList entry = {row.rowid,
        c.at(2),
        c.at(4),
        c.at(5),
        c.at(6),
        c.at(7),
        c.at(8),
        c.at(9),
        c.at(3),
        c.at(10),
        c.at(11),
        c.at(12)};
    all.lastEntry = std::max(all.lastEntry, row.rowid);
    all.owners[row.rowid].insert(id);
    const bool isReadable = isBeginning(entry)
        ? isWhole(id, entry) && assessmentOf(entry.at(5).toString()).has_value()
        : entryOfRow(id, entry).has_value();
    if (isReadable)
        all.byId[id].log.insert(row.rowid, entry);
    return true;
}

// number, id, title, purpose, …, last_change, then own_weights, plan, scenarios, shelf.
bool takeHead(const RawRow &row, AllRemains &all)
{
    constexpr qsizetype kOfSchemaOne = 14;
    if (row.columns.size() < kOfSchemaOne)
        return false;
    QVariantList defaults(kOfSchemaOne);
    defaults += {{}, u"{}"_s, u"[]"_s, u""_s};
    const QVariantList c = withLater(row.columns, defaults);
    QVariantList selected = c.sliced(1, 12);
    selected += {c.at(14), c.at(13), c.at(15), c.at(16), c.at(17)};
    auto head = assessmentOfRow(selected);
    if (!head)
        return false;
    Remains &remains = all.byId[head->header.id];
    remains.number = row.rowid;
    remains.head = std::move(*head);
    return true;
}

void takeAnswer(const QVariantList &c, Remains &remains)
{
    const auto response = responseOfRow(withLater(c, {{}, {}, {}, {}, {}, u""_s}).sliced(1));
    if (response)
        remains.responses.insert({c.at(1).toString()}, *response);
    else
        remains.unreadable.append(c.at(1).toString());
}

// Tables without rowids, told apart by their columns, all beginning with assessment and question;
// and the index of the log, with assessment and number.
void takeIndexed(const QVariantList &c, AllRemains &all)
{
    if (c.size() < 2 || !isText(c.at(0)))
        return;
    const AssessmentId id{c.at(0).toString()};
    if (c.size() == 2 && isNumber(c.at(1))) {
        // The index of ids looks the same, with numbers that are no larger.
        all.owners[c.at(1).toLongLong()].insert(id);
        all.lastEntry = std::max(all.lastEntry, c.at(1).toLongLong());
        return;
    }
    if (!isText(c.at(1)) || c.size() > 6
        || !std::all_of(c.begin(), c.end(), [](const QVariant &v) { return isTextOrNull(v); }))
        return;
    const QString second = c.at(1).toString();
    if (c.size() >= 5) {
        takeAnswer(c, all.byId[id]);
    } else if (c.size() == 4) {
        if (const auto evidence = evidenceOf(c.at(3).toString()))
            all.byId[id].evidence.insert({second}, *evidence);
        else
            all.byId[id].unreadable.append(QString());
    } else if (c.size() == 3) {
        const QString text = c.at(2).toString();
        if (!text.startsWith(u'{'))
            all.byId[id].drafts.insert(second, text);
        else if (const auto fact = factOf(text))
            all.byId[id].facts.insert(second, *fact);
        else
            all.byId[id].unreadable.append(second);
    }
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error{ErrorCode::FileNotReadable, {file.errorString()}, path});
    return file.readAll();
}

} // namespace

Result<AllRemains> remainsOf(const QString &file)
{
    auto bytes = bytesOf(file);
    if (!bytes)
        return fail(bytes.error());
    QByteArray log;
    if (QFile::exists(file + u"-wal"_s)) {
        const auto read = bytesOf(file + u"-wal"_s);
        if (!read)
            return fail(read.error());
        log = *read;
    }
    const RawRows rows = readRawRows(std::move(*bytes), log);
    AllRemains all;
    for (const RawRow &row : rows.ofTables) {
        if (!takeEntry(row, all) && !takeHead(row, all) && row.columns.size() == 2
            && row.columns.at(0) == u"log"_s) // sqlite_sequence
            all.lastEntry = std::max(all.lastEntry, row.columns.at(1).toLongLong());
    }
    for (const RawRow &row : rows.ofIndexes)
        takeIndexed(row.columns, all);
    // An assessment's own number is not an entry's.
    for (auto it = all.byId.begin(); it != all.byId.end(); ++it) {
        const auto owners = all.owners.find(it->number);
        if (owners != all.owners.end() && owners->size() > 1)
            owners->remove(it.key());
    }
    return all;
}

} // namespace core::storage
