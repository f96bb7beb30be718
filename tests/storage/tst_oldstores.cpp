#include "core/storage/backups.h"
#include "core/storage/checkup.h"
#include "core/storage/migrations.h"
#include "storage/fixtures.h"
#include "storage/oldstores.h"

#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace core::storage;
using namespace fixtures;

namespace {

QString shipped(int schema)
{
    return QStringLiteral(CSP_SOURCE_DIR "/tests/data/stores/schema-%1.db").arg(schema);
}

QDateTime at(const QString &text) { return QDateTime::fromString(text, Qt::ISODate); }

// What the stores hold: each schema what those before it hold, and its own.
Assessment expected(int schema)
{
    Assessment result = assessment();
    result.header.id = oldstores::kOld;
    result.header.title = u"Rinnovo à l’été"_s;
    result.header.company = {u"Contoso S.p.A."_s, u"4567"_s, {}, true};
    result.header.profile = {u"neutral"_s};
    result.lastChange = at(u"2026-11-21T10:00:00+01:00"_s);
    result.responses = {
        {kPeople, {TypedNumber{Decimal(12)}, u"x"_s}},
        {kSpread, {Unanswered{}, {}, u"y"_s}},
        {kVault, {ChosenLevel{3}, {}, {}, schema >= 2 ? u"en:0123456789ab"_s : QString()}},
    };
    if (schema >= 3)
        result.facts.insert(u"R1"_s, {YesOrNo{true}});
    if (schema >= 4) {
        Evidence link;
        link.question = u"C1.1"_s;
        link.what = EvidenceLink{u"https://example.com/"_s};
        result.evidence.insert({u"0f6d1f4c-93b7-4a58-8e0d-2c7a51f3b964"_s}, link);
        result.shelf = Shelf::Archived;
    }
    return result;
}

} // namespace

class TestOldStores : public QObject
{
    Q_OBJECT

private slots:
    void everySchemaHasItsFile();
    void eachOpensWithAllItHolds_data();
    void eachOpensWithAllItHolds();
};

void TestOldStores::everySchemaHasItsFile()
{
    for (const Migration &migration : must(ourMigrations()))
        QVERIFY2(QFileInfo::exists(shipped(migration.version)), qPrintable(migration.name));
}

void TestOldStores::eachOpensWithAllItHolds_data()
{
    QTest::addColumn<int>("schema");
    for (int schema = 1; schema <= 4; ++schema)
        QTest::addRow("schema %d", schema) << schema;
}

void TestOldStores::eachOpensWithAllItHolds()
{
    QFETCH(int, schema);
    const int newest = static_cast<int>(must(ourMigrations()).size());
    const QTemporaryDir folder;
    const StepClock clock;
    QVERIFY(QFile::copy(shipped(schema), storeFile(folder.path())));
    const auto store = must(Store::open(folder.path(), clock));
    const Assessment loaded = must(store->load(oldstores::kOld));
    QVERIFY(loaded == expected(schema));
    QVERIFY(must(store->rebuild(oldstores::kOld)) == loaded);
    QCOMPARE(must(store->drafts(oldstores::kOld)).value(kServices), u"1,"_s);
    const QList<qsizetype> entries = {1, 1, 2, 5};
    QCOMPARE(must(store->log(oldstores::kOld)).size(), entries.at(schema - 1));
    must(store->record(oldstores::kOld, NoteChanged{kVault, NoteKind::Shared, {}, u"on"_s}));
    QVERIFY(must(checkUp(folder.path())).isEmpty());

    const QList<Backup> kept = backups(folder.path());
    QCOMPARE(kept.size(), schema < newest ? 1 : 0);
    if (schema < newest)
        QCOMPARE(must(contentsOf(kept.first().file)).version, schema);
}

QTEST_GUILESS_MAIN(TestOldStores)
#include "tst_oldstores.moc"
