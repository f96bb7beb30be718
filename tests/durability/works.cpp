#include "works.h"

#include "changes.h"

#include "core/exchange/exchange.h"
#include "core/storage/database.h"
#include "core/storage/migrations.h"
#include "core/storage/opening.h"
#include "storage/fixtures.h"
#include "storage/oldstores.h"

#include <QFile>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::storage;
using fixtures::must;

namespace durability {

namespace {

void prepareNothing(const QString &, QRandomGenerator &) { }

void prepareAssessment(const QString &folder, QRandomGenerator &)
{
    const SystemClock clock;
    must(must(Store::open(folder, clock))->add(sampleNamed(u"there before"_s)));
}

// A store of any earlier schema, as that release left it.
void prepareOldStore(const QString &folder, QRandomGenerator &random)
{
    const QList<Migration> all = must(ourMigrations());
    const auto old = must(openStore(folder, all.first(random.bounded(1, int(all.size())))));
    for (const QString &statement : oldstores::kOfSchemaOne)
        must(old->runOnce(statement));
}

void saveForEver(Writer &writer)
{
    for (;;)
        writer.random().bounded(12) == 0 ? writer.keepDraft() : writer.change();
}

void save(Writer &writer)
{
    writer.open();
    writer.workOn(writer.firstAssessment());
    saveForEver(writer);
}

// Each end copies the write-ahead log into the database and removes it.
void openAndClose(Writer &writer)
{
    for (;;) {
        writer.open();
        writer.workOn(writer.firstAssessment());
        writer.change();
        writer.close();
    }
}

void backUpForEver(Writer &writer)
{
    writer.open();
    writer.workOn(writer.firstAssessment());
    for (;;) {
        writer.backUp();
        writer.change();
    }
}

void importForEver(Writer &writer)
{
    writer.open();
    for (;;)
        writer.add();
}

void makeStore(Writer &writer)
{
    writer.open();
    writer.workOn(writer.add());
    saveForEver(writer);
}

// The program itself: it says an id when the assessment is kept.
void importByProgram(Writer &writer)
{
    const Order &order = writer.order();
    const QString file = order.folder + u".json"_s;
    fixtures::writeBytes(file, exchange::toJson(sampleNamed(order.token)));
    ::dup2(order.pipe, STDOUT_FILENO);
    ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
    const QByteArray program = QFile::encodeName(order.program);
    const QByteArray folder = QFile::encodeName(order.folder);
    ::execl(program.constData(),
        program.constData(),
        "import",
        QFile::encodeName(file).constData(),
        "--data-dir",
        folder.constData(),
        nullptr);
    ::_exit(3);
}

} // namespace

const std::vector<Work> &works()
{
    static const std::vector<Work> all = {
        {u"saves"_s, 8, 20, 2000, prepareAssessment, save},
        {u"openings"_s, 8, 8, 4000, prepareAssessment, openAndClose},
        {u"imports"_s, 4, 6, 4000, prepareNothing, importForEver},
        {u"backups"_s, 4, 6, 8000, prepareAssessment, backUpForEver},
        {u"migrations"_s, 1, 3, 8000, prepareOldStore, save},
        {u"new stores"_s, 1, 3, 15'000, prepareNothing, makeStore},
        {u"imports by the program"_s, 8, 0, 80'000, prepareNothing, importByProgram, true},
    };
    return all;
}

} // namespace durability
