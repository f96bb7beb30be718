#include "entries.h"

#include "bundled.h"

#include "core/exchange/exchange.h"
#include "core/questionnaire/loader.h"
#include "core/storage/store.h"

#include <QDirIterator>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

const QString kHere = QStringLiteral(CSP_SOURCE_DIR "/tests/fuzz/");

QStringList filesOf(const QString &folder)
{
    QStringList files;
    QDirIterator found(kHere + folder, QDir::Files);
    while (found.hasNext())
        files.append(found.next());
    files.sort();
    return files;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// What the fuzzers begin with and what they once found, read by the same functions.
class TestFuzzCorpus : public QObject
{
    Q_OBJECT

private slots:
    void everyFileIsReadOrRefused_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("path");
        for (const fuzz::Entry &entry : fuzz::entries()) {
            const QStringList files
                = filesOf(u"corpus/"_s + entry.name) + filesOf(u"findings/"_s + entry.name);
            for (const QString &path : files)
                QTest::newRow(qPrintable(path.mid(kHere.size()))) << entry.name << path;
        }
    }
    void everyFileIsReadOrRefused()
    {
        QFETCH(QString, entry);
        QFETCH(QString, path);
        const auto found = std::find_if(fuzz::entries().begin(),
            fuzz::entries().end(),
            [&](const fuzz::Entry &known) { return known.name == entry; });
        const QByteArray bytes = bytesOf(path);
        QVERIFY(!bytes.isEmpty());
        found->read(bytes); // ends the process where it finds something wrong
    }

    // A corpus of refused files would teach a fuzzer nothing.
    void theExchangeFilesAreTaken()
    {
        const QStringList files = filesOf(u"corpus/exchange"_s);
        QVERIFY(files.size() >= 3);
        for (const QString &path : files) {
            const auto read = exchange::fromJson(bytesOf(path), bundled::questionnaire());
            QVERIFY2(read, qPrintable(path));
        }
    }

    void theQuestionnaireIsTaken()
    {
        const QStringList files = filesOf(u"corpus/questionnaire"_s);
        QVERIFY(!files.isEmpty());
        const QList<QByteArray> parts = bytesOf(files.first()).split('\0');
        const auto read
            = loadQuestionnaire({u"structure"_s, parts.value(0)}, {u"rules"_s, parts.value(1)});
        QVERIFY2(read, read ? "" : qPrintable(read.error().first().place));
        const auto words = loadTexts({u"words"_s, parts.value(2)}, *read);
        QVERIFY2(words, words ? "" : qPrintable(words.error().first().place));
        QVERIFY(loadHistory({u"history"_s, parts.value(3)}, *read, u"en"_s));
    }

    void theDatabasesAreOpened()
    {
        const QStringList files = filesOf(u"corpus/database"_s);
        QVERIFY(files.size() >= 2);
        for (const QString &path : files) {
            const QTemporaryDir folder;
            QVERIFY(QFile::copy(path, storage::storeFile(folder.path())));
            const SystemClock clock;
            const auto store = storage::Store::open(folder.path(), clock);
            QVERIFY2(store, qPrintable(path));
            const auto all = (*store)->all();
            QVERIFY2(all && !all->isEmpty(), qPrintable(path));
            const AssessmentId id = all->first().header.id;
            QVERIFY2((*store)->rebuild(id) == all->first(), qPrintable(path));
        }
    }
};

QTEST_GUILESS_MAIN(TestFuzzCorpus)
#include "tst_fuzzcorpus.moc"
