#include "core/storage/erasure.h"

#include "core/storage/database.h"
#include "core/storage/erasingfiles.h"
#include "core/storage/evidencefiles.h"
#include "core/storage/files.h"
#include "core/storage/permissions.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace core::storage {

namespace {

const QString kIntentions = u"csp-readiness-erasure-*.json"_s;

// What is to be deleted, on record in a file of its own until it is. In a file and not in the
// store: should a backup be put back before all is done, it would take the record along.
struct Intention
{
    QString file;
    Erasure erasure;
    QSet<QString> digests; // of evidence files that may go with it
};

Result<Intention> putOnRecord(
    const QString &folder, const Erasure &erasure, const QSet<QString> &digests)
{
    QJsonObject object{{u"evidence"_s, QJsonArray::fromStringList(digests.values())}};
    if (const auto *id = std::get_if<AssessmentId>(&erasure))
        object.insert("assessment"_L1, id->text);
    else
        object.insert("name"_L1, std::get<PersonName>(erasure).text());
    QString name = kIntentions;
    name.replace(u"*"_s, QUuid::createUuid().toString(QUuid::Id128));
    const QString file = QDir(folder).absoluteFilePath(name);
    const QString temporary = file + u".new"_s;
    if (const auto made = makeFile(temporary); !made)
        return fail(made.error());
    QFile record(temporary);
    const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
    const bool isWritten = record.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        && record.write(bytes) == bytes.size();
    record.close();
    const Result<void> placed = isWritten
        ? replaceWith(temporary, file)
        : fail(systemError(ENOSPC, ErrorCode::StoreFull, temporary));
    if (!placed) {
        QFile::remove(temporary);
        return fail(placed.error());
    }
    return Intention{file, erasure, digests};
}

// None where the record is unreadable: it was never made durable, so nothing was begun.
std::optional<Intention> onRecord(const QString &file)
{
    QFile record(file);
    if (!record.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(record.readAll()).object();
    QSet<QString> digests;
    const QJsonArray listed = object.value("evidence"_L1).toArray();
    for (const QJsonValue &digest : listed)
        digests.insert(digest.toString());
    if (const QString id = object.value("assessment"_L1).toString(); !id.isEmpty())
        return Intention{file, AssessmentId{id}, digests};
    const auto name = PersonName::of(object.value("name"_L1).toString());
    return name ? std::optional(Intention{file, *name, digests}) : std::nullopt;
}

// Whether trying again later cannot help.
bool isUnreadable(const Error &error)
{
    return error.code == ErrorCode::StoreDamaged || error.code == ErrorCode::StoreNotADatabase
        || error.code == ErrorCode::StoreForeign || error.code == ErrorCode::StoreNewer;
}

// Those of the digests whose files are kept.
QStringList keptOf(const EvidenceFiles &files, const QSet<QString> &digests)
{
    QStringList kept;
    for (const QString &digest : digests) {
        if (files.has(digest))
            kept.append(digest);
    }
    return kept;
}

// What is referred to by the store and by every file that can be read, outside of what is to go.
Result<QSet<QString>> digestsInUse(
    Database &store, const QStringList &files, const Erasure &erasure)
{
    auto used = digestsBeside(store, erasure);
    if (!used)
        return used;
    for (const QString &file : files) {
        if (const auto held = holdingOfFile(file, erasure))
            used->unite(held->digestsBeside);
        else if (!isUnreadable(held.error()))
            return fail(held.error());
    }
    return used;
}

Result<int> removeUnusedEvidence(Database &store, const QString &folder, const Intention &intention)
{
    if (intention.digests.isEmpty())
        return 0;
    const auto used = digestsInUse(store, databasesBeside(folder), intention.erasure);
    if (!used)
        return fail(used.error());
    const EvidenceFiles files(folder);
    const QStringList unused = keptOf(files, intention.digests - *used);
    for (const QString &digest : unused) {
        if (const auto gone = files.remove(digest); !gone)
            return fail(gone.error());
    }
    return static_cast<int>(unused.size());
}

Result<Erased> carryOut(Database &store, const QString &folder, const Intention &intention)
{
    removeUnfinishedCopies(folder);
    if (const auto done = eraseFrom(store, intention.erasure); !done)
        return fail(done.error());
    if (const auto done = leaveNoTrace(store); !done)
        return fail(done.error());
    Erased erased;
    std::optional<Error> problem; // the others are done all the same
    const QStringList files = databasesBeside(folder);
    for (const QString &file : files) {
        const auto done = eraseFromFile(file, intention.erasure);
        if (done)
            erased.files += *done ? 1 : 0;
        else if (isUnreadable(done.error()))
            erased.unreadable.append(file);
        else
            problem = done.error();
    }
    if (problem)
        return fail(*problem);
    const auto evidence = removeUnusedEvidence(store, folder, intention);
    if (!evidence)
        return fail(evidence.error());
    erased.evidenceFiles = *evidence;
    if (const auto gone = removeDurably(intention.file); !gone)
        return fail(gone.error());
    return erased;
}

} // namespace

Result<Foreseen> foresee(Database &store, const QString &folder, const Erasure &erasure)
{
    const auto held = holdingOf(store, erasure);
    if (!held)
        return fail(held.error());
    auto used = digestsBeside(store, erasure);
    if (!used)
        return fail(used.error());
    Foreseen foreseen{
        .assessments = held->assessments, .places = held->places, .digests = held->digests};
    const QStringList files = databasesBeside(folder);
    for (const QString &file : files) {
        const auto inFile = holdingOfFile(file, erasure);
        if (!inFile) {
            foreseen.unreadable.append(file);
            continue;
        }
        foreseen.files += inFile->holding.isNothing() ? 0 : 1;
        foreseen.digests.unite(inFile->holding.digests);
        used->unite(inFile->digestsBeside);
    }
    foreseen.evidenceFiles
        = static_cast<int>(keptOf(EvidenceFiles(folder), foreseen.digests - *used).size());
    return foreseen;
}

Result<Erased> erase(Database &store, const QString &folder, const Erasure &erasure)
{
    const auto foreseen = foresee(store, folder, erasure);
    if (!foreseen)
        return fail(foreseen.error());
    const auto intention = putOnRecord(folder, erasure, foreseen->digests);
    if (!intention)
        return fail(intention.error());
    return carryOut(store, folder, *intention);
}

Result<void> finishErasures(Database &store, const QString &folder)
{
    const QDir home(folder);
    const QStringList names = home.entryList({kIntentions}, QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        const auto intention = onRecord(home.absoluteFilePath(name));
        if (!intention)
            continue;
        if (const auto done = carryOut(store, folder, *intention); !done)
            return fail(done.error());
    }
    return {};
}

} // namespace core::storage
