#pragma once

#include "core/storage/database.h"
#include "storage/fixtures.h"

#include <QDirIterator>
#include <QStringEncoder>

namespace fixtures {

// An assessment that says `mark` in every text somebody can write.
inline core::Assessment saying(const QString &mark)
{
    core::Assessment said = assessment();
    said.header.title = u"title "_s + mark;
    said.header.region = u"region "_s + mark;
    said.header.company
        = {.name = u"firm "_s + mark, .pgaId = u"pga "_s + mark, .plaId = u"pla "_s + mark};
    said.header.ownWeights = core::OwnWeights{u"weights "_s + mark, {core::kOwnProfile, {}, {}}};
    said.responses.insert(kPeople,
        {core::NotApplicable{u"reason "_s + mark}, u"note "_s + mark, u"private "_s + mark});
    said.facts.insert(
        u"R1"_s, {.answer = core::Regions{{u"EMEA"_s, mark}}, .fields = {{u"who"_s, mark}}});
    said.facts.insert(u"R2"_s, {.answer = core::Designations{{{.area = u"area "_s + mark}}}});
    said.plan.steps.insert(kVault, {.level = 2, .owner = mark});
    said.scenarios = {{u"what if "_s + mark, {{kVault, 3}}}, {u"what if —"_s, {{kVault, 4}}}};
    said.evidence.insert({u"0d0a3a54-6a0f-4f19-9f3b-7b7f7f1c2a10"_s},
        {.question = kVault.text,
            .what = core::EvidenceFile{mark + u".pdf"_s, QString(64, u'a'), 7},
            .note = u"evidence "_s + mark});
    said.evidence.insert({u"0d0a3a54-6a0f-4f19-9f3b-7b7f7f1c2a11"_s},
        {.question = kVault.text,
            .what = core::EvidenceFile{u"shared.pdf"_s, QString(64, u'b'), 7}});
    said.evidence.insert({u"0d0a3a54-6a0f-4f19-9f3b-7b7f7f1c2a12"_s},
        {.question = kVault.text,
            .what = core::EvidenceLink{u"https://example.invalid/"_s + mark}});
    return said;
}

// Changes of every kind that say it again; some take back what they said, so that it stands in the
// log alone.
inline void goOnSaying(
    core::storage::Store &store, const core::AssessmentId &id, const QString &mark)
{
    using namespace core;
    using namespace core::storage;
    const Circumstances who{.author = mark, .reason = u"because of "_s + mark};
    Header header = must(store.load(id)).header;
    Header renamed = header;
    renamed.title = u"renamed "_s + mark;
    const Fact fact{.fields = {{u"who"_s, u"once "_s + mark}}};
    const Plan plan{50'000, {{kSpread, {.level = 3, .owner = u"owner "_s + mark}}}};
    const Evidence file{
        .question = kSpread.text, .what = EvidenceFile{u"once "_s + mark, QString(64, u'c'), 7}};
    const EvidenceId piece{u"0d0a3a54-6a0f-4f19-9f3b-7b7f7f1c2a13"_s};
    const Answer no = NotApplicable{u"once "_s + mark};
    const QList<Change> changes{
        NoteChanged{kSpread, NoteKind::Shared, {}, u"long note "_s.repeated(900) + mark},
        NoteChanged{kSpread, NoteKind::Shared, u"long note "_s.repeated(900) + mark, {}},
        NoteChanged{kSpread, NoteKind::Private, {}, u"secret "_s + mark},
        AnswerChanged{kServices, Unanswered{}, no},
        AnswerChanged{kServices, no, Unanswered{}},
        HeaderChanged{header, renamed},
        FactChanged{u"R3"_s, {}, fact},
        FactChanged{u"R3"_s, fact, {}},
        PlanChanged{{}, plan},
        ScenarioChanged{0, {}, Scenario{u"another "_s + mark, {{kVault, 1}}}},
        EvidenceChanged{piece, {}, file},
        EvidenceChanged{piece, file, {}},
        StateNamed{u"sent by "_s + mark},
        ReasonGiven{u"told by "_s + mark},
        ShelfChanged{Shelf::Current, Shelf::Archived},
    };
    for (const Change &change : changes)
        must(store.record(id, change, who));
    must(store.keepDraft(id, kPeople, u"draft "_s + mark));
}

inline QStringList filesUnder(const QString &folder)
{
    QStringList files;
    QDirIterator all(
        folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext())
        files.append(all.next());
    return files;
}

// The files of a folder that hold the text in any of the encodings a program writes, in capitals or
// not, in their bytes or their names.
inline QStringList filesSaying(const QString &folder, const QString &text)
{
    QList<QByteArray> forms;
    for (const QStringConverter::Encoding encoding :
        {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding);
        forms.append(QByteArray(encoder(text)).toLower());
    }
    QStringList found;
    const QStringList files = filesUnder(folder);
    for (const QString &file : files) {
        const QByteArray bytes = (file.toUtf8() + bytesOf(file)).toLower();
        if (std::any_of(forms.begin(), forms.end(), [&](const QByteArray &form) {
                return bytes.contains(form);
            }))
            found.append(file);
    }
    return found;
}

// A copy of the store as a backup is made.
inline QString backUp(const QString &folder, const QString &name)
{
    const QDir backups(folder + u"/csp-readiness-backups"_s);
    if (!backups.mkpath(u"."_s))
        qFatal("cannot make the folder of backups");
    const QString file = backups.filePath(name);
    const auto store = must(core::storage::Database::open(
        core::storage::storeFile(folder), core::storage::Database::Mode::ReadOnly));
    must(store->runOnce(u"VACUUM INTO '%1'"_s.arg(file)));
    setMode(file, 0600);
    return file;
}

// Evidence files whose bytes say their digest's letter.
inline QString keepEvidence(const QString &folder, QChar letter)
{
    const QDir evidence(folder + u"/csp-readiness-evidence/"_s + QString(2, letter));
    if (!evidence.mkpath(u"."_s))
        qFatal("cannot make the folder of evidence");
    const QString file = evidence.filePath(QString(62, letter));
    writeBytes(file, "content "_ba + QString(letter).toUtf8());
    return file;
}

} // namespace fixtures
