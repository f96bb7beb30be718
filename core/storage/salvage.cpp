#include "core/storage/salvage.h"

#include "core/assessment/difference.h"
#include "core/exchange/exchange.h"
#include "core/storage/database.h"
#include "core/storage/digest.h"
#include "core/storage/migrations.h"
#include "core/storage/opening.h"
#include "core/storage/permissions.h"
#include "core/storage/records.h"
#include "core/storage/remains.h"
#include "core/storage/rows.h"
#include "core/storage/statements.h"
#include "core/storage/writing.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::storage {

namespace {

constexpr auto kPutEntry
    = "INSERT INTO log (seq, assessment_id, at, author, kind, question_id, old_value, new_value, "
      "old_wording, new_wording, reason, undoes, digest) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1;

using Log = QMap<qint64, QVariantList>; // as in Remains

// One assessment as it goes into the new store.
struct Kept
{
    Assessment past; // what its entries make
    Assessment present; // what it is to be; the difference is appended
    Log log;
    QMap<QString, QString> drafts;
    qint64 number = 0; // its place among the others
};

// Entries of the log that a backup may add: it tells of the same past where every entry both have
// is the same.
bool isOfSamePast(const AllRemains &found, const AllRemains &backup)
{
    for (auto it = backup.byId.begin(); it != backup.byId.end(); ++it) {
        const Log ours = found.byId.value(it.key()).log;
        for (auto entry = it->log.begin(); entry != it->log.end(); ++entry) {
            const auto same = ours.find(entry.key());
            const auto owners = found.owners.find(entry.key());
            // An upgrade gave entries columns, but none that it filled.
            if (same != ours.end() && same->first(10) != entry->first(10))
                return false;
            if (same == ours.end() && owners != found.owners.end() && !owners->contains(it.key()))
                return false;
        }
    }
    return true;
}

Assessment replayed(const AssessmentId &id, const Log &log)
{
    Assessment assessment;
    for (const QVariantList &row : log) {
        if (isBeginning(row)) {
            assessment = assessmentOf(row.at(5).toString()).value_or(Assessment{});
            assessment.header.id = id;
        } else if (const auto entry = entryOfRow(id, row)) {
            apply(entry->change, entry->at, assessment);
        }
    }
    assessment.header.id = id;
    return assessment;
}

bool hasBeginning(const Log &log) { return !log.isEmpty() && isBeginning(log.first()); }

// What the rows of the state say, over what is known otherwise.
void lay(const Remains &rows, Assessment &over)
{
    if (rows.head) {
        Assessment head = *rows.head;
        head.responses = over.responses;
        head.facts = over.facts;
        head.evidence = over.evidence;
        over = head;
    }
    over.responses.insert(rows.responses);
    over.facts.insert(rows.facts);
    over.evidence.insert(rows.evidence);
}

class Salvager
{
public:
    Salvager(AllRemains found, AllRemains backup)
        : m_found(std::move(found))
        , m_backup(std::move(backup))
    {
    }

    QList<Kept> sort()
    {
        takeFromBackup();
        findLostEntries();
        QList<Kept> all;
        for (auto it = m_found.byId.begin(); it != m_found.byId.end(); ++it)
            all.append(keptOf(it.key(), *it));
        std::stable_sort(all.begin(), all.end(), [](const Kept &a, const Kept &b) {
            return a.number < b.number;
        });
        nameQuestionnaire(all);
        for (const Kept &kept : all)
            addLosses(kept);
        if (m_lostOfNobody > 0)
            m_report.losses.append({.what = Lost::Entries, .count = m_lostOfNobody});
        m_report.assessments = all.size();
        return all;
    }
    [[nodiscard]] const SalvageReport &report() const { return m_report; }
    [[nodiscard]] qint64 lastEntry() const { return m_found.lastEntry; }

private:
    void takeFromBackup()
    {
        const bool isSame = isOfSamePast(m_found, m_backup);
        for (auto it = m_backup.byId.begin(); it != m_backup.byId.end(); ++it) {
            const bool isKnown = m_found.byId.contains(it.key());
            if (!isSame && isKnown)
                continue;
            Remains &remains = m_found.byId[it.key()];
            if (!isKnown)
                remains = *it;
            const qsizetype before = isKnown ? remains.log.size() : 0;
            if (isKnown) {
                for (auto entry = it->log.begin(); entry != it->log.end(); ++entry) {
                    if (!remains.log.contains(entry.key()))
                        remains.log.insert(entry.key(), *entry);
                }
                if (remains.number == 0)
                    remains.number = it->number;
            }
            m_report.fromBackup += remains.log.size() - before;
        }
        if (isSame)
            m_found.lastEntry = std::max(m_found.lastEntry, m_backup.lastEntry);
    }

    void findLostEntries()
    {
        QSet<qint64> there;
        for (const Remains &remains : m_found.byId) {
            for (auto it = remains.log.keyBegin(); it != remains.log.keyEnd(); ++it)
                there.insert(*it);
        }
        // A damaged number would make this run for years.
        constexpr qint64 kMost = 100'000'000;
        m_found.lastEntry = std::min(m_found.lastEntry, kMost);
        for (qint64 number = 1; number <= m_found.lastEntry; ++number) {
            if (there.contains(number))
                continue;
            const QSet<AssessmentId> owners = m_found.owners.value(number);
            if (owners.size() == 1 && m_found.byId.contains(*owners.begin()))
                ++m_lost[*owners.begin()];
            else
                ++m_lostOfNobody;
        }
    }

    Kept keptOf(const AssessmentId &id, const Remains &remains)
    {
        Kept kept;
        kept.log = remains.log;
        kept.drafts = remains.drafts;
        kept.number = remains.number;
        kept.past = replayed(id, remains.log);
        kept.present = kept.past;
        const bool isComplete = hasBeginning(remains.log) && !m_lost.contains(id);
        // A whole log is the better witness: its entries carry digests.
        if (!isComplete || m_lostOfNobody > 0) {
            const auto backup = m_backup.byId.find(id);
            if (!hasBeginning(remains.log) && backup != m_backup.byId.end())
                lay(*backup, kept.present);
            lay(remains, kept.present);
        }
        kept.present.responses.removeIf([](auto it) { return it.value().isEmpty(); });
        if (kept.number == 0)
            kept.number = m_nextNumber++;
        m_isHeadless[id] = !hasBeginning(remains.log) && !remains.head;
        m_report.answers += kept.present.responses.size();
        m_report.entries += remains.log.size();
        return kept;
    }

    // Without one an assessment could not be shown; a store has hardly more than one.
    static void nameQuestionnaire(QList<Kept> &all)
    {
        const auto known = std::find_if(all.begin(), all.end(), [](const Kept &kept) {
            return !kept.present.header.questionnaireId.isEmpty();
        });
        if (known == all.end())
            return;
        const Header from = known->present.header;
        for (Kept &kept : all) {
            Header &header = kept.present.header;
            if (!header.questionnaireId.isEmpty())
                continue;
            header.questionnaireId = from.questionnaireId;
            header.questionnaireVersion = from.questionnaireVersion;
            header.profile = from.profile;
        }
    }

    void addLosses(const Kept &kept)
    {
        const Header &header = kept.present.header;
        const Loss loss{
            .assessment = header.id, .title = header.title, .company = header.company.name};
        const auto add = [&](Lost what, const QString &question, qsizetype count) {
            Loss one = loss;
            one.what = what;
            one.question = question;
            one.count = count;
            m_report.losses.append(one);
        };
        if (m_isHeadless.value(header.id))
            add(Lost::Header, {}, 1);
        if (const qsizetype lost = m_lost.value(header.id); lost > 0)
            add(Lost::Entries, {}, lost);
        for (const QString &question : m_found.byId.value(header.id).unreadable) {
            if (!kept.present.responses.contains({question})
                && !kept.present.facts.contains(question))
                add(Lost::Value, question, 1);
        }
    }

    AllRemains m_found;
    AllRemains m_backup;
    QMap<AssessmentId, qsizetype> m_lost;
    qsizetype m_lostOfNobody = 0;
    QMap<AssessmentId, bool> m_isHeadless;
    qint64 m_nextNumber = Q_INT64_C(1) << 40; // behind all that have one
    SalvageReport m_report;
};

// A log whose beginning is lost begins with what its assessment is now, under a number that is free
// and before the entries that are left; without such a number these are given up.
void giveBeginning(Kept &kept, const QSet<qint64> &taken, const QString &at)
{
    if (hasBeginning(kept.log))
        return;
    qint64 number = kept.log.isEmpty() ? 0 : kept.log.firstKey() - 1;
    while (number > 0 && taken.contains(number))
        --number;
    if (number == 0)
        kept.log.clear();
    Assessment beginning = kept.present;
    beginning.shelf = Shelf::Current;
    if (!beginning.lastChange.isValid())
        beginning.lastChange = exchange::instantFromText(at).value_or(QDateTime());
    const QString text = assessmentText(beginning);
    QVariantList entry(12);
    entry[1] = at;
    entry[2] = QString(kCreatedKind);
    entry[5] = text;
    entry[6] = entry[7] = entry[9] = u""_s;
    const AssessmentId &id = kept.present.header.id;
    entry[11] = digestOf({id.text, at, {}, entry[2], {}, {}, text, u""_s, u""_s, u""_s, {}});
    kept.log.insert(number, entry); // 0: whichever comes
    kept.past = replayed(id, kept.log);
}

Result<void> putEntry(
    Database &database, const AssessmentId &id, qint64 number, QVariantList row, bool undoes)
{
    if (!undoes && !row.at(10).isNull()) {
        row[10] = QVariant();
        row[11] = digestOfRow(id, row);
    }
    return database
        .run(kPutEntry,
            {number > 0 ? QVariant(number) : QVariant(),
                id.text,
                row.at(1),
                row.at(8),
                row.at(2),
                row.at(3),
                row.at(4),
                row.at(5),
                row.at(6),
                row.at(7),
                row.at(9),
                row.at(10),
                row.at(11)})
        .map([](int) {});
}

Result<void> write(Database &database, QList<Kept> &all, qint64 lastEntry, const QDateTime &now)
{
    const QString at = exchange::instantText(now);
    QSet<qint64> taken;
    for (const Kept &kept : all)
        taken += QSet<qint64>(kept.log.keyBegin(), kept.log.keyEnd());
    for (Kept &kept : all) {
        giveBeginning(kept, taken, at);
        taken += QSet<qint64>(kept.log.keyBegin(), kept.log.keyEnd());
        if (const auto done = insertState(database, kept.past); !done)
            return done;
        const QString &id = kept.past.header.id.text;
        for (auto it = kept.drafts.begin(); it != kept.drafts.end(); ++it) {
            if (const auto done = database.run(kPutDraft, {id, it.key(), *it}); !done)
                return fail(done.error());
        }
    }
    QMap<qint64, std::pair<AssessmentId, QVariantList>> entries;
    QList<std::pair<AssessmentId, QVariantList>> unnumbered;
    for (const Kept &kept : all) {
        for (auto it = kept.log.begin(); it != kept.log.end(); ++it) {
            if (it.key() > 0)
                entries.insert(it.key(), {kept.past.header.id, *it});
            else
                unnumbered.append({kept.past.header.id, *it});
        }
    }
    for (auto it = entries.begin(); it != entries.end(); ++it) {
        const bool undoes = entries.contains(it->second.at(10).toLongLong());
        if (const auto done = putEntry(database, it->first, it.key(), it->second, undoes); !done)
            return done;
    }
    // What comes now is after everything there ever was.
    if (const auto set = database.run(
            "UPDATE sqlite_sequence SET seq=max(seq, ?) WHERE name='log'"_L1, {lastEntry});
        !set)
        return fail(set.error());
    for (const auto &[id, row] : unnumbered) {
        if (const auto done = putEntry(database, id, 0, row, false); !done)
            return done;
    }
    for (const Kept &kept : all) {
        const AssessmentId &id = kept.past.header.id;
        for (const Change &change : difference(kept.past, kept.present)) {
            if (const auto done = writeChange(database, {id, at, {}}, change); !done)
                return fail(done.error());
            if (!isOfContent(change))
                continue;
            if (const auto done = database.run(kTouch, {at, id.text}); !done)
                return fail(done.error());
        }
    }
    return {};
}

} // namespace

Result<SalvageReport> salvage(
    const QString &damaged, const QString &backup, const QString &target, const Clock &clock)
{
    auto found = remainsOf(damaged);
    if (!found)
        return fail(found.error());
    auto older = backup.isEmpty() ? Result<AllRemains>(AllRemains{}) : remainsOf(backup);
    if (!older)
        return fail(older.error());
    Salvager salvager(std::move(*found), std::move(*older));
    QList<Kept> all = salvager.sort();

    const auto migrations = ourMigrations();
    if (!migrations)
        return fail(migrations.error());
    const auto database = makeEmptyStore(target, *migrations);
    if (!database)
        return fail(database.error());
    const auto written = (*database)->inTransaction(Database::Access::Write,
        [&] { return write(**database, all, salvager.lastEntry(), clock.now()); });
    if (!written)
        return fail(written.error());
    return salvager.report();
}

} // namespace core::storage
