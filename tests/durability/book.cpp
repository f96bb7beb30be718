#include "book.h"

#include "changes.h"
#include "writer.h"

#include "core/storage/backups.h"
#include "core/storage/database.h"
#include "core/storage/migrations.h"
#include "storage/fixtures.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::storage;
using fixtures::must;

namespace durability {

namespace {

const SystemClock kClock;

QString said(const Error &error)
{
    return u"error %1 (%2)"_s.arg(static_cast<int>(error.code)).arg(error.arguments.join(u", "_s));
}

Result<QList<Assessment>> everything(Store &store)
{
    return store.all().and_then([&](const QList<Assessment> &kept) {
        return store.deleted().map(
            [&](const QList<Assessment> &deleted) { return kept + deleted; });
    });
}

} // namespace

Book::Book(const QString &folder)
    : m_folder(folder)
{
    if (!QFileInfo::exists(storeFile(folder)))
        return;
    const QTemporaryDir copy;
    QFile::copy(storeFile(folder), storeFile(copy.path()));
    const auto store = must(Store::open(copy.path(), kClock));
    const QList<Assessment> there = must(everything(*store));
    for (const Assessment &found : there) {
        const qsizetype entries = must(store->log(found.header.id)).size();
        m_known.insert(found.header.id, {found, entries});
    }
}

void Book::take(const QString &line, const QString &token)
{
    const QStringList parts = line.split(u'\t');
    const AssessmentId id{parts.value(1)};
    ++m_acknowledged;
    if (parts.first() == "open"_L1) {
        m_isOpened = true;
    } else if (parts.first() == "add"_L1) {
        m_known[id].digests.append(parts.value(2));
    } else if (parts.first() == "change"_L1) {
        m_known[id].digests.append(parts.value(2));
    } else if (parts.first() == "draft"_L1) {
        m_known[id].draft = parts.value(2).toInt();
    } else if (parts.first() == "backup"_L1) {
        m_backups.insert(parts.value(1), parts.value(2));
    } else { // the program's own line
        m_known[{line}].digests.append(digestOf(sampleNamed(token)));
    }
}

// SQLite's own view of the file, before anything of ours writes to it.
void Book::checkFile(Findings &findings) const
{
    const QString file = storeFile(m_folder);
    if (!QFileInfo::exists(file)) {
        findings.lost += m_isOpened ? 1 : 0;
        return;
    }
    const auto database = Database::open(file, Database::Mode::ReadOnly);
    if (!database) {
        findings.damage.append(u"cannot be read: "_s + said(database.error()));
        return;
    }
    for (const auto &pragma : {"PRAGMA integrity_check"_L1, "PRAGMA foreign_key_check"_L1}) {
        const auto rows = (*database)->rows(pragma);
        if (!rows)
            findings.damage.append(pragma + u": "_s + said(rows.error()));
        else if (!rows->isEmpty() && rows->first().value(0).toString() != "ok"_L1)
            findings.damage.append(pragma + u": "_s + rows->first().value(0).toString());
    }
    if (m_isOpened && (*database)->schemaVersion() != int(must(ourMigrations()).size()))
        ++findings.lost; // a migration that was acknowledged
}

// Those that were acknowledged are there to the last byte; every other that has its name is whole.
void Book::checkBackups(Findings &findings) const
{
    const int newest = static_cast<int>(must(ourMigrations()).size());
    for (const Backup &backup : backups(m_folder)) {
        if (const auto whole = checkBackup(backup.file, newest); !whole)
            findings.damage.append(backup.file + u": "_s + said(whole.error()));
    }
    for (auto it = m_backups.begin(); it != m_backups.end(); ++it)
        findings.lost += digestOf(fixtures::bytesOf(it.key())) == *it ? 0 : 1;
}

Findings Book::check() const
{
    Findings findings;
    checkFile(findings);
    checkBackups(findings);
    const auto store = Store::open(m_folder, kClock);
    if (!store) {
        findings.damage.append(u"does not open: "_s + said(store.error()));
        return findings;
    }
    const auto all = everything(**store);
    if (!all) {
        findings.damage.append(u"cannot be listed: "_s + said(all.error()));
        return findings;
    }
    QList<AssessmentId> found;
    for (const Assessment &assessment : *all) {
        found.append(assessment.header.id);
        checkOne(**store, assessment, findings);
    }
    for (auto it = m_known.begin(); it != m_known.end(); ++it) {
        if (!found.contains(it.key()))
            findings.lost += std::max(1, int(it->digests.size()));
    }
    return findings;
}

void Book::checkOne(Store &store, const Assessment &found, Findings &findings) const
{
    const AssessmentId &id = found.header.id;
    const auto damaged
        = [&](const QString &what) { findings.damage.append(id.text + u": "_s + what); };
    const auto rebuilt = store.rebuild(id);
    if (!rebuilt || *rebuilt != found)
        return damaged(u"its state is not what its log makes it"_s);
    const auto log = store.log(id);
    const auto drafts = store.drafts(id);
    if (!log || !drafts)
        return damaged(u"its log or drafts cannot be read"_s);
    const Known known = m_known.value(id);
    Assessment state
        = known.start.header.id.isEmpty() ? sampleNamed(found.header.title) : known.start;
    state.header.id = id;
    const bool isNew = known.start.header.id.isEmpty();
    QStringList states; // after each entry
    if (isNew)
        states.append(digestOf(state));
    for (const LogEntry &entry : log->sliced(known.entriesBefore)) {
        apply(entry.change, entry.at, state);
        states.append(digestOf(state));
    }
    if (digestOf(state) != digestOf(found))
        damaged(u"it is not the whole of what was added and changed"_s);
    qsizetype at = 0;
    for (const QString &digest : known.digests) {
        const qsizetype place = states.indexOf(digest, at);
        if (place < 0)
            ++findings.lost;
        else
            at = place + 1;
    }
    if (drafts->value(kDraftOf).toInt() < known.draft)
        ++findings.lost;
}

} // namespace durability
