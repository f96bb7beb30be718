#include "entries.h"

#include "bundled.h"

#include "core/exchange/evidencejson.h"
#include "core/exchange/exchange.h"
#include "core/questionnaire/lint.h"
#include "core/questionnaire/loader.h"
#include "core/readiness/readiness.h"
#include "core/storage/digest.h"
#include "core/storage/records.h"
#include "core/storage/rows.h"
#include "core/storage/statements.h"
#include "core/storage/store.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::storage;

namespace fuzz {

namespace {

void hold(bool isTrue, const char *what)
{
    if (!isTrue)
        qFatal("%s", what);
}

class FixedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime(QDate(2026, 11, 20), QTime(16, 40), Qt::OffsetFromUTC, 3600);
    }
};

// Everything the program does with an assessment it has read, as far as core goes.
void lookAt(const Assessment &assessment)
{
    const auto judged
        = readiness::assess(bundled::questionnaire(), assessment, {.on = QDate(2026, 11, 20)});
    hold(judged.card.total.floor <= judged.card.total.ceiling, "a floor over its ceiling");
}

// What a store holds, as far as it can be read; an error is an answer, too.
void readWhole(Store &store)
{
    const auto all = store.all();
    const auto deleted = store.deleted();
    if (!all || !deleted)
        return;
    for (const Assessment &assessment : *all + *deleted) {
        const AssessmentId &id = assessment.header.id;
        lookAt(assessment);
        const auto log = store.log(id);
        const auto rebuilt = store.rebuild(id);
        const auto drafts = store.drafts(id);
        if (!log || !rebuilt || !drafts)
            continue;
        // What is written to it is there afterwards, or refused.
        const NoteChanged note{{u"S1.1"_s}, NoteKind::Shared, {}, u"written"_s};
        if (const auto recorded = store.record(id, note)) {
            const auto after = store.load(id);
            hold(after.has_value(), "unreadable after a change");
            hold(after->response(note.question).note == note.after, "a change that is not there");
        }
    }
}

void readLogRow(const QList<QByteArray> &lines)
{
    constexpr qsizetype kColumns = 12;
    QVariantList row;
    for (const QByteArray &line : lines.first(std::min(kColumns, lines.size())))
        row.append(line == "NULL" ? QVariant() : QVariant(QString::fromUtf8(line)));
    while (row.size() < kColumns)
        row.append(QVariant());
    const AssessmentId id{u"6d1f4c2e-93b7-4a58-8e0d-2c7a51f3b964"_s};
    if (row.at(11).toString() == u"made"_s) { // as if nobody had altered it
        row[11] = digestOfRow(id, row);
    }
    if (isBeginning(row)) {
        if (const auto made = assessmentOf(row.at(5).toString())) {
            const auto again = assessmentOf(assessmentText(*made));
            hold(again && *again == *made, "an assessment is not what was written");
            lookAt(*made);
        }
        return;
    }
    const auto entry = entryOfRow(id, row);
    if (!entry)
        return;
    Assessment assessment;
    assessment.header.id = id;
    apply(entry->change, entry->at, assessment);
    if (const auto back = opposite(entry->change))
        apply(*back, entry->at, assessment);
    lookAt(assessment);
}

} // namespace

void readExchangeFile(const QByteArray &bytes)
{
    const auto read = exchange::fromJson(bytes, bundled::questionnaire());
    if (!read)
        return;
    const auto again = exchange::fromJson(exchange::toJson(*read), bundled::questionnaire());
    hold(again.has_value(), "what was taken is refused when written");
    hold(*again == *read, "what was taken is another when written");
    lookAt(*read);
}

void readQuestionnaire(const QByteArray &bytes)
{
    const QList<QByteArray> parts = bytes.split('\0');
    const ContentFile structure{u"structure"_s, parts.value(0)};
    const ContentFile rules{u"rules"_s, parts.value(1)};
    const ContentFile words{u"words"_s, parts.value(2)};
    const ContentFile history{u"history"_s, parts.value(3)};
    const auto questionnaire = loadQuestionnaire(structure, rules);
    if (questionnaire) {
        const auto texts = loadTexts(words, *questionnaire);
        const auto earlier = loadHistory(history, *questionnaire, u"en"_s);
        if (texts) {
            for (const QuestionId &question : questionnaire->questionsInOrder())
                hold(!fingerprint(*questionnaire->find(question), *texts).isEmpty(), "no print");
        }
        const auto judged
            = readiness::assess(*questionnaire, Assessment{}, {.on = QDate(2026, 11, 20)});
        hold(judged.card.total.floor <= judged.card.total.ceiling, "a floor over its ceiling");
        Q_UNUSED(earlier)
    }
    QuestionnaireFiles files;
    files.structure = structure;
    files.rules = rules;
    files.languages.append({u"en"_s, words, history, {}});
    files.languages.append({u"it"_s, words, history, {u"origin"_s, parts.value(4)}});
    hold(lint(files).size() <= kMostShown + 1, "more problems than are shown");
}

void readDatabase(const QByteArray &bytes)
{
    static const QTemporaryDir home;
    const QString folder = home.filePath(u"data"_s);
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    {
        QFile file(storeFile(folder));
        hold(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "no file");
    }
    const FixedClock clock;
    const auto store = Store::open(folder, clock);
    if (store) {
        readWhole(**store);
        return;
    }
    // Refused at sight, and left as it was. Other errors may come when it is brought forward.
    const ErrorCode code = store.error().code;
    const bool isAtSight = code == ErrorCode::StoreNotADatabase || code == ErrorCode::StoreForeign
        || code == ErrorCode::StoreNewer;
    QFile file(storeFile(folder));
    hold(!isAtSight || (file.open(QIODevice::ReadOnly) && file.readAll() == bytes),
        "a refused file is another than before");
}

void readEvidence(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (const auto evidence = exchange::evidenceFromJson(object)) {
        const auto again = exchange::evidenceFromJson(exchange::evidenceToJson(*evidence));
        hold(again && *again == *evidence, "evidence is not what was written");
    }
    readLogRow(bytes.split('\n'));
}

const std::vector<Entry> &entries()
{
    static const std::vector<Entry> all = {
        {u"exchange"_s, readExchangeFile},
        {u"questionnaire"_s, readQuestionnaire},
        {u"database"_s, readDatabase},
        {u"evidence"_s, readEvidence},
    };
    return all;
}

} // namespace fuzz
