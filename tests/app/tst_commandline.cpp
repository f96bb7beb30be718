#include "app/program.h"
#include "bundled.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QUuid>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;
using program::run;

namespace {

QString modeOf(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return u"missing"_s;
    return QString::number(status.st_mode & 0777U, 8);
}

QByteArray fileWith(const QByteArray &answers)
{
    return R"({"format":"csp-readiness/assessment","formatVersion":1,)"
           R"("questionnaire":{"id":"direct-bill"},"assessment":{"purpose":"renewal"},)"
           R"("company":{"name":"Esempio S.r.l."},"answers":{)"
        + answers + "}}";
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir *m_folder = nullptr;

    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList inStore(const QStringList &arguments) const
    {
        return QStringList{u"--data-dir"_s, file(u"store"_s)} + arguments;
    }
    [[nodiscard]] QString sample() const
    {
        return QStringLiteral(CSP_SOURCE_DIR "/resources/sample.json");
    }

private slots:
    void init() { m_folder = new QTemporaryDir; }
    void cleanup()
    {
        delete m_folder;
        m_folder = nullptr;
    }

    void wrongUsageIsToldApart_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown command") << QStringList{u"fly"_s};
        QTest::newRow("unknown option") << QStringList{u"list"_s, u"--fast"_s};
        QTest::newRow("no file") << QStringList{u"score"_s};
        QTest::newRow("two files") << QStringList{u"score"_s, u"a"_s, u"b"_s};
        QTest::newRow("option of another command")
            << QStringList{u"export"_s, u"a"_s, u"--output"_s, u"b"_s, u"--json"_s};
        QTest::newRow("report without output")
            << QStringList{u"report"_s, u"a"_s, u"--language"_s, u"it"_s};
        QTest::newRow("report without language")
            << QStringList{u"report"_s, u"a"_s, u"--output"_s, u"b"_s};
        QTest::newRow("report in a language there is not") << QStringList{
            u"report"_s, sample(), u"--language"_s, u"fr"_s, u"--output"_s, u"b.pdf"_s};
        QTest::newRow("option without value") << QStringList{u"list"_s, u"--data-dir"_s};
        QTest::newRow("empty data folder") << QStringList{u"list"_s, u"--data-dir="_s};
        QTest::newRow("window without a display") << QStringList{};
    }
    void wrongUsageIsToldApart()
    {
        QFETCH(QStringList, arguments);
        const auto result = run(arguments, program::environment(), m_folder->path());
        QCOMPARE(result.exitCode, 2);
        QVERIFY(result.out.isEmpty());
        QVERIFY2(result.err.startsWith(u"csp-readiness: "_s) && result.err.count(u'\n') == 1,
            qPrintable(result.err));
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void helpAndVersionExitWithZero()
    {
        QCOMPARE(run({u"--help"_s}).exitCode, 0);
        QVERIFY(run({u"--help"_s}).out.contains("import FILE.json"));
        QCOMPARE(run({u"--version"_s}).out, QByteArray("csp-readiness " CSP_VERSION "\n"));
    }

    void noWindowIsOpenedForWhatIsOnlyText_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("help") << QStringList{u"--help"_s} << 0;
        QTest::newRow("version") << QStringList{u"--version"_s} << 0;
        QTest::newRow("a word that is no command") << QStringList{u"grade"_s, u"x.json"_s} << 2;
    }
    void noWindowIsOpenedForWhatIsOnlyText()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QProcessEnvironment leadsNowhere = program::environment();
        leadsNowhere.insert(u"DISPLAY"_s, u":4711"_s);
        QCOMPARE(run(arguments, leadsNowhere).exitCode, exitCode);
    }

    void aHandWrittenFileImportedTwiceIsOne()
    {
        const QByteArray byHand
            = fileWith(R"("S2.2":{"level":3})")
                  .replace(
                      R"("purpose")", R"("id":"6d1f4c2e-93b7-4a58-8e0d-2c7a51f3b965","purpose")");
        program::write(file(u"hand.json"_s), byHand);
        const auto first = run(inStore({u"import"_s, file(u"hand.json"_s)}));
        QCOMPARE(first.exitCode, 0);
        QCOMPARE(run(inStore({u"import"_s, file(u"hand.json"_s)})).out, first.out);
    }

    void checkPassesWhatShips()
    {
        const auto result = run({u"check"_s});
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.err.isEmpty());
    }

    void scoreOfAFileNeedsNoStore()
    {
        const auto result = run(inStore({u"score"_s, sample(), u"--json"_s}));
        QCOMPARE(result.exitCode, 0);
        const QJsonObject json = QJsonDocument::fromJson(result.out).object();
        QCOMPARE(json.keys(),
            QStringList({u"band"_s,
                u"capabilities"_s,
                u"coverage"_s,
                u"criticalBelow"_s,
                u"decisive"_s,
                u"groups"_s,
                u"on"_s,
                u"robustness"_s,
                u"total"_s,
                u"verdict"_s,
                u"weights"_s}));
        QCOMPARE(json["total"_L1].toObject(),
            (QJsonObject{{u"floor"_s, 63'215}, {u"ceiling"_s, 73'293}, {u"soFar"_s, 67'737}}));
        QCOMPARE(json["coverage"_L1].toInt(), 90'008);
        QCOMPARE(json["band"_L1].toObject(),
            (QJsonObject{{u"floor"_s, u"gaps"_s}, {u"ceiling"_s, u"nearly-ready"_s}}));
        QCOMPARE(json["weights"_L1].toString(), u"neutral"_s);
        QCOMPARE(json["groups"_L1].toArray().size(), 3);
        QCOMPARE(json["capabilities"_L1].toArray().size(), 13);
        QCOMPARE(json["capabilities"_L1].toArray().at(5).toObject()["id"_L1].toString(), u"C1"_s);
        QVERIFY(!QFile::exists(file(u"store"_s)));
    }

    void whatCannotBeSaidIsNull()
    {
        program::write(file(u"empty.json"_s), fileWith(""));
        const auto result = run({u"score"_s, file(u"empty.json"_s), u"--json"_s});
        QCOMPARE(result.exitCode, 0);
        const QJsonObject total
            = QJsonDocument::fromJson(result.out).object()["total"_L1].toObject();
        QVERIFY(total["soFar"_L1].isNull());
        QCOMPARE(total["floor"_L1].toInt(-1), 0);
        QCOMPARE(total["ceiling"_L1].toInt(-1), 100'000);
    }

    void exportImportExportGivesTheSameBytes()
    {
        const auto imported = run(inStore({u"import"_s, sample()}));
        QCOMPARE(imported.exitCode, 0);
        const QString id = QString::fromUtf8(imported.out).chopped(1);
        QVERIFY(!QUuid(id).isNull() && imported.out.endsWith('\n'));
        QCOMPARE(run(inStore({u"export"_s, id, u"--output"_s, file(u"one.json"_s)})).exitCode, 0);
        const QString other = file(u"other"_s);
        QCOMPARE(run({u"--data-dir"_s, other, u"import"_s, file(u"one.json"_s)}).out, imported.out);
        QCOMPARE(run({u"--data-dir"_s, other, u"export"_s, id, u"--output"_s, file(u"two.json"_s)})
                     .exitCode,
            0);
        QVERIFY(!program::bytesOf(file(u"one.json"_s)).isEmpty());
        QCOMPARE(program::bytesOf(file(u"two.json"_s)), program::bytesOf(file(u"one.json"_s)));
        QCOMPARE(modeOf(file(u"one.json"_s)), u"600"_s);
    }

    void anExportSatisfiesThePublishedSchema_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("the sample") << bundled::sampleJson();
        QTest::newRow("answers with their wordings")
            << fileWith(R"("S2.2":{"level":3,"wording":"en:0123456789ab it:ba9876543210"},)"
                        R"("S2.3":{"unknown":true,"wording":"en:0123456789ab"})")
                   .replace("Version\":1", "Version\":2");
    }
    void anExportSatisfiesThePublishedSchema()
    {
        QFETCH(QByteArray, json);
        program::write(file(u"given.json"_s), json);
        const QString id
            = QString::fromUtf8(run(inStore({u"import"_s, file(u"given.json"_s)})).out).trimmed();
        QCOMPARE(run(inStore({u"export"_s, id, u"--output"_s, file(u"one.json"_s)})).exitCode, 0);
        QProcess python;
        python.start(u"python3"_s,
            {u"-c"_s,
                u"import "
                u"json,sys,jsonschema;jsonschema.Draft202012Validator(json.load(open(sys.argv[1])))"
                u".validate(json.load("
                "open(sys.argv[2])))"_s,
                QStringLiteral(CSP_SOURCE_DIR "/resources/schemas/assessment.schema.json"),
                file(u"one.json"_s)});
        QVERIFY(python.waitForFinished(60'000));
        QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
        QCOMPARE(
            program::bytesOf(file(u"one.json"_s)).count("\"wording\""), json.count("\"wording\""));
    }

    void importingTwiceLosesAndReplacesNothing()
    {
        const QByteArray id = run(inStore({u"import"_s, sample()})).out;
        const auto again = run(inStore({u"import"_s, sample()}));
        QCOMPARE(again.exitCode, 0);
        QCOMPARE(again.out, id);
        QVERIFY(!again.err.isEmpty());
        // The same id with other answers comes in beside it.
        QByteArray changed = bundled::sampleJson();
        changed.replace("\"value\": 11", "\"value\": 2");
        QVERIFY(changed != bundled::sampleJson());
        program::write(file(u"changed.json"_s), changed);
        const auto copy = run(inStore({u"import"_s, file(u"changed.json"_s)}));
        QCOMPARE(copy.exitCode, 0);
        QVERIFY(copy.out != id);
        const auto listed = run(inStore({u"list"_s, u"--json"_s}));
        QCOMPARE(QJsonDocument::fromJson(listed.out).array().size(), 2);
    }

    void scoreByIdIsScoreByFile()
    {
        const QString id = QString::fromUtf8(run(inStore({u"import"_s, sample()})).out).trimmed();
        QCOMPARE(run(inStore({u"score"_s, id, u"--json"_s})).out,
            run({u"score"_s, sample(), u"--json"_s}).out);
        QCOMPARE(run(inStore({u"score"_s, id.toUpper(), u"--json"_s})).exitCode, 0);
    }

    void badInputIsASentenceWithFileAndPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        const QByteArray sample = bundled::sampleJson();
        QTest::newRow("truncated") << sample.first(500) << u"line"_s;
        QTest::newRow("not JSON") << QByteArray("%PDF-1.7 …") << u"line 1"_s;
        QTest::newRow("newer format")
            << QByteArray(sample).replace("Version\": 3", "Version\": 9") << u"9"_s;
        QTest::newRow("another questionnaire")
            << fileWith("").replace("direct-bill", "other") << u"other"_s;
        QTest::newRow("unknown question")
            << fileWith(R"("S9.1":{"level":1})") << u"/answers/S9.1"_s;
        QTest::newRow("level 7") << fileWith(R"("S2.2":{"level":7})") << u"/answers/S2.2"_s;
        QTest::newRow("level 2.5") << fileWith(R"("S2.2":{"level":2.5})") << u"2.5"_s;
        QTest::newRow("string for a number")
            << fileWith(R"("S1.1":{"value":"7"})") << u"/answers/S1.1/value"_s;
        QTest::newRow("negative headcount") << fileWith(R"("S1.1":{"value":-4})") << u"-4"_s;
        QTest::newRow("two states")
            << fileWith(R"("S2.2":{"level":1,"unknown":true})") << u"/answers/S2.2"_s;
        QTest::newRow("not applicable, no reason")
            << fileWith(R"("P1.8":{"notApplicable":" "})") << u"/answers/P1.8"_s;
        QTest::newRow("not applicable, not allowed")
            << fileWith(R"("S2.2":{"notApplicable":"x"})") << u"/answers/S2.2"_s;
        QTest::newRow("30 February") << fileWith("").replace(
            R"("purpose":"renewal")", R"("purpose":"renewal","plannedDate":"2026-02-30")")
                                     << u"2026-02-30"_s;
        QTest::newRow("10 MB of nesting") << QByteArray(10 * 1024 * 1024, '[') << u"nested"_s;
    }
    void badInputIsASentenceWithFileAndPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        const QString bad = file(u"bad.json"_s);
        program::write(bad, json);
        for (const QStringList &arguments : {QStringList{u"import"_s, bad},
                 QStringList{u"score"_s, bad},
                 QStringList{u"report"_s,
                     bad,
                     u"--language"_s,
                     u"it"_s,
                     u"--output"_s,
                     file(u"out.pdf"_s)}}) {
            const auto result = run(inStore(arguments));
            QCOMPARE(result.exitCode, 3);
            QVERIFY(result.out.isEmpty());
            QVERIFY2(result.err.contains(bad) && result.err.contains(says)
                    && result.err.count(u'\n') == 1,
                qPrintable(result.err));
        }
        QVERIFY(!QFile::exists(file(u"out.pdf"_s)));
        QVERIFY(!QFile::exists(file(u"store"_s)));
        QCOMPARE(program::bytesOf(bad), json);
    }

    void whatIsNotThereIsSaid()
    {
        QCOMPARE(run(inStore({u"score"_s, file(u"none.json"_s)})).exitCode, 3);
        QCOMPARE(
            run(inStore({u"score"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)})).exitCode,
            3);
        QCOMPARE(run(inStore({u"export"_s, u"7"_s, u"--output"_s, file(u"x"_s)})).exitCode, 3);
        QVERIFY(!QFile::exists(file(u"x"_s)));
    }

    void aStoreThatIsNoneIsRefusedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("this is my diary\n");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a cut-off header") << QByteArray("SQLite format 3\0\x10\0", 18);
        QTest::newRow("noise behind a good header")
            << QByteArray("SQLite format 3\0", 16) + QByteArray(8192, '\x5a');
    }
    void aStoreThatIsNoneIsRefusedAndLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(QDir(m_folder->path()).mkdir(u"store"_s));
        const QString database = file(u"store/csp-readiness.db"_s);
        program::write(database, bytes);
        for (const QStringList &arguments :
            {QStringList{u"list"_s}, QStringList{u"import"_s, sample()}}) {
            const auto result = run(inStore(arguments));
            QCOMPARE(result.exitCode, 4);
            QVERIFY2(result.err.contains(database), qPrintable(result.err));
        }
        QCOMPARE(program::bytesOf(database), bytes);
        QCOMPARE(QDir(file(u"store"_s)).entryList(QDir::Files).size(), 1);
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        program::write(file(u"plain"_s), "x");
        const auto result = run({u"--data-dir"_s, file(u"plain/store"_s), u"list"_s});
        QCOMPARE(result.exitCode, 4);
        QVERIFY(result.err.contains(file(u"plain/store"_s)));
    }

    void everythingIsTheOwnersAloneWhateverTheUmask()
    {
        const mode_t before = ::umask(0);
        const auto imported = run(inStore({u"import"_s, sample()}));
        const auto reported = run(inStore({u"report"_s,
            sample(),
            u"--language"_s,
            u"en"_s,
            u"--output"_s,
            file(u"report.pdf"_s)}));
        ::umask(before);
        QCOMPARE(imported.exitCode, 0);
        QCOMPARE(reported.exitCode, 0);
        QCOMPARE(modeOf(file(u"store"_s)), u"700"_s);
        const QStringList files = QDir(file(u"store"_s)).entryList(QDir::Files);
        QVERIFY(files.contains(u"csp-readiness.db"_s));
        for (const QString &name : files)
            QCOMPARE(modeOf(file(u"store/"_s + name)), u"600"_s);
        QCOMPARE(modeOf(file(u"report.pdf"_s)), u"600"_s);
    }

    void anOutputThatCannotBeWrittenIsSaid()
    {
        const auto result = run({u"report"_s,
            sample(),
            u"--language"_s,
            u"it"_s,
            u"--output"_s,
            file(u"no/such/folder.pdf"_s)});
        QCOMPARE(result.exitCode, 3);
        QVERIFY(result.err.contains(u"no/such/folder.pdf"_s));
    }

    void theDemoWritesBothReportsAndNamesThem()
    {
        const auto result = run({u"demo"_s, u"--output"_s, file(u"demo"_s)});
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        for (const QString &language : {u"it"_s, u"en"_s}) {
            const QString path = file(u"demo/csp-readiness-sample-%1.pdf"_s.arg(language));
            QVERIFY(program::bytesOf(path).startsWith("%PDF-"));
            QVERIFY(result.out.contains(path.toUtf8()));
        }
    }

    void reportsAreTheSameBytesInEveryProcess()
    {
        for (const QString &name : {u"a.pdf"_s, u"b.pdf"_s})
            QCOMPARE(
                run({u"report"_s, sample(), u"--language"_s, u"it"_s, u"--output"_s, file(name)})
                    .exitCode,
                0);
        QVERIFY(!program::bytesOf(file(u"a.pdf"_s)).isEmpty());
        QCOMPARE(program::bytesOf(file(u"a.pdf"_s)), program::bytesOf(file(u"b.pdf"_s)));
    }

    void theReportsLanguageIsNotTheInterfaces()
    {
        const auto text = [&](const QString &interface, const QString &report) {
            const QString path = file(interface + report + u".pdf"_s);
            run({u"report"_s, sample(), u"--language"_s, report, u"--output"_s, path},
                program::environment(interface));
            QProcess extract;
            extract.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
            extract.waitForFinished();
            return QString::fromUtf8(extract.readAllStandardOutput());
        };
        const QString italian = text(u"en_GB"_s, u"it"_s);
        QVERIFY(italian.contains(u"Adriatica Cloud"_s));
        QVERIFY(italian.contains(u"Vendere"_s));
        QCOMPARE(text(u"it_IT"_s, u"it"_s), italian);
        QVERIFY(text(u"it_IT"_s, u"en"_s).contains(u"Sell"_s));
    }

    void privateNotesNeverReachTheReport()
    {
        program::write(file(u"private.json"_s),
            fileWith(R"("S2.2":{"level":3,"note":"PUBLICMARK","privateNote":"SECRETMARK"})"));
        QCOMPARE(run({u"report"_s,
                         file(u"private.json"_s),
                         u"--language"_s,
                         u"en"_s,
                         u"--output"_s,
                         file(u"p.pdf"_s)})
                     .exitCode,
            0);
        QProcess extract;
        extract.start(u"pdftotext"_s, {file(u"p.pdf"_s), u"-"_s});
        QVERIFY(extract.waitForFinished());
        const QByteArray text = extract.readAllStandardOutput();
        QVERIFY(text.contains("PUBLICMARK"));
        QVERIFY(!text.contains("SECRETMARK"));
    }

    void messagesFollowTheUsersLanguage()
    {
        const auto result = run({u"fly"_s}, program::environment(u"it_IT"_s));
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.err.contains(u"comando"_s), qPrintable(result.err));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
