#include "app/program.h"
#include "bundled.h"
#include "core/faults.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using program::run;

// An editor at the command line, with a questionnaire folder of their own.
class TestQuestionnaireFolder : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir *m_folder = nullptr;

    [[nodiscard]] QString root() const { return m_folder->path(); }
    [[nodiscard]] QString pathOf(const core::ContentFile &file) const
    {
        return m_folder->filePath(file.name);
    }
    void put(const core::ContentFile &file) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(pathOf(file)).path()));
        program::write(pathOf(file), file.json);
    }
    // The bundled questionnaire under the id "own", which the folder calls it, too.
    void putAll(const core::QuestionnaireFiles &files) const
    {
        put(files.structure);
        put(files.rules);
        for (const core::LanguageFiles &language : files.languages) {
            put(language.words);
            put(language.history);
            if (!language.origin.json.isEmpty())
                put(language.origin);
        }
    }
    // What the bundled files become when another questionnaire is made of them.
    static core::QuestionnaireFiles renamed()
    {
        core::QuestionnaireFiles files = bundled::files();
        const auto rename = [](core::ContentFile &file, const QString &key) {
            file.name.replace(u"direct-bill"_s, u"own"_s);
            if (!file.json.isEmpty())
                file.json = faults::edited(file.json, key, u"own"_s);
        };
        rename(files.structure, u"/id"_s);
        rename(files.rules, u"/questionnaire"_s);
        for (core::LanguageFiles &language : files.languages) {
            for (core::ContentFile *file : {&language.words, &language.history, &language.origin})
                rename(*file, u"/questionnaire"_s);
        }
        return files;
    }

private slots:
    void init() { m_folder = new QTemporaryDir; }
    void cleanup()
    {
        delete m_folder;
        m_folder = nullptr;
    }

    void theBundledOneIsInOrder()
    {
        const auto result = run({u"check"_s});
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.err.isEmpty());
    }

    void theSourcesAreInOrderAndSpelledRight()
    {
        const auto result = run({u"check"_s, QStringLiteral(CSP_SOURCE_DIR), u"--spelling"_s});
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    }

    void everyProblemIsNamedWithFilePointerAndRemedy_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QStringList>("says");
        const auto row = [](const char *name,
                             const QString &file,
                             const QString &pointer,
                             const QJsonValue &value,
                             const QStringList &says) {
            QTest::newRow(name) << file << pointer << value << says;
        };
        row("a weight out of range",
            u"rules"_s,
            u"/questions/S1.1/weight"_s,
            0,
            {u"resources/rules/direct-bill.json"_s, u"/questions/S1.1/weight"_s, u"1 to 1000"_s});
        row("an old translation",
            u"it.origin"_s,
            u"/texts/~1questions~1S1.1~1text"_s,
            u"01234567"_s,
            {u"translations/it/direct-bill.json"_s, u"/questions/S1.1/text"_s, u"stamp"_s});
        row("a forbidden word",
            u"it"_s,
            u"/questions/S1.1/why"_s,
            u"Serve un assegno di credito."_s,
            {u"translations/it/direct-bill.json"_s,
                u"/questions/S1.1/why"_s,
                u"verifica del credito"_s});
    }
    void everyProblemIsNamedWithFilePointerAndRemedy()
    {
        QFETCH(QString, file);
        QFETCH(QString, pointer);
        QFETCH(QJsonValue, value);
        QFETCH(QStringList, says);
        core::QuestionnaireFiles files = bundled::files();
        core::ContentFile &faulty = faults::fileOf(files, file);
        faulty.json = faults::edited(faulty.json, pointer, value);
        putAll(files);
        const auto result = run({u"check"_s, root()});
        QCOMPARE(result.exitCode, 1);
        for (const QString &part : says)
            QVERIFY2(result.err.contains(part), qPrintable(result.err));
    }

    void aMisspelledWordIsFoundInItsLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::newRow("English") << u"en"_s << u"It is qwortly here."_s << u"qwortly"_s;
        QTest::newRow("Italian") << u"it"_s << u"È propio necessario qui."_s << u"propio"_s;
    }
    void aMisspelledWordIsFoundInItsLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QString, word);
        core::QuestionnaireFiles files = bundled::files();
        core::ContentFile &words = faults::fileOf(files, language);
        words.json = faults::edited(words.json, u"/questions/S1.1/why"_s, text);
        putAll(files);
        for (const QString &code : {u"en"_s, u"it"_s}) {
            const QString list = u"translations/%1/spelling.txt"_s.arg(code);
            put({list, bundled::read(list)});
        }
        const auto result = run({u"check"_s, root(), u"--spelling"_s});
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.err.contains(u'“' + word + u'”'), qPrintable(result.err));
    }

    void aFolderThatIsNoneIsSaid_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("not there") << u"/nowhere/at/all"_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("a file") << QStringLiteral(CSP_SOURCE_DIR "/README.md");
    }
    void aFolderThatIsNoneIsSaid()
    {
        QFETCH(QString, folder);
        const QString asked = folder.isEmpty() ? root() : folder;
        for (const QStringList &arguments : {QStringList{u"check"_s, asked},
                 QStringList{u"--questionnaire"_s, asked, u"list"_s},
                 QStringList{u"stamp"_s, asked, u"--change"_s, u"editorial"_s}}) {
            const auto result = run(arguments);
            QCOMPARE(result.exitCode, 3);
            QVERIFY2(result.err.contains(asked) && result.err.contains(u"questionnaires"_s),
                qPrintable(result.err));
        }
    }

    void aQuestionnaireOfOnesOwnIsAskedInsteadOfTheBundledOne()
    {
        putAll(renamed());
        const QStringList own{
            u"--questionnaire"_s, root(), u"--data-dir"_s, m_folder->filePath(u"store"_s)};
        const QStringList usual{u"--data-dir"_s, m_folder->filePath(u"store"_s)};
        QVERIFY2(
            run({u"check"_s, root()}).exitCode == 0, qPrintable(run({u"check"_s, root()}).err));
        const QString file = m_folder->filePath(u"mine.json"_s);
        program::write(
            file, faults::edited(bundled::sampleJson(), u"/questionnaire/id"_s, u"own"_s));

        const auto imported = run(own + QStringList{u"import"_s, file});
        QVERIFY2(imported.exitCode == 0, qPrintable(imported.err));
        QVERIFY(run(own + QStringList{u"list"_s}).out.contains("Adriatica"));
        // The bundled questionnaire neither lists it nor scores it.
        QVERIFY(!run(usual + QStringList{u"list"_s}).out.contains("Adriatica"));
        const QString id = QString::fromUtf8(imported.out).trimmed();
        const auto scored = run(usual + QStringList{u"score"_s, id});
        QCOMPARE(scored.exitCode, 3);
        QVERIFY2(scored.err.contains(u"“own”"_s), qPrintable(scored.err));
        QCOMPARE(run(usual + QStringList{u"import"_s, file}).exitCode, 3);
    }

    void aFaultyQuestionnaireOfOnesOwnIsRefusedWithTheLintsWords()
    {
        core::QuestionnaireFiles files = bundled::files();
        files.rules.json = faults::edited(files.rules.json, u"/questions/S1.1/weight"_s, 0);
        putAll(files);
        const auto checked = run({u"check"_s, root()});
        const auto refused = run({u"--questionnaire"_s, root(), u"list"_s});
        QCOMPARE(refused.exitCode, 3);
        QVERIFY(!refused.err.isEmpty() && checked.err.startsWith(refused.err));
    }

    void aHostileFolderIsRefusedInOneSentence_data()
    {
        QTest::addColumn<QByteArray>("structure");
        QTest::addColumn<QString>("says");
        QTest::newRow("nested deeply") << QByteArray(1'000'000, '[') << u"nested"_s;
        QTest::newRow("a million questions")
            << "{\"groups\":[" + QByteArray("{\"id\":1},").repeated(1'000'000) + "0]}"
            << u"values"_s;
        QTest::newRow("70 MB") << "{\"id\":\"" + QByteArray(70'000'000, 'x') + "\"}" << u"64 MB"_s;
        QTest::newRow("zeros") << QByteArray(1'000'000, '\0') << u"JSON"_s;
    }
    void aHostileFolderIsRefusedInOneSentence()
    {
        QFETCH(QByteArray, structure);
        QFETCH(QString, says);
        core::QuestionnaireFiles files = bundled::files();
        files.structure.json = structure;
        putAll(files);
        const auto result = run({u"--questionnaire"_s, root(), u"list"_s});
        QCOMPARE(result.exitCode, 3);
        QVERIFY2(result.err.contains(says) && result.err.count(u'\n') == 1,
            qPrintable(result.err.left(2000)));
    }

    void aPipeInTheFolderKeepsNobodyWaiting()
    {
        core::QuestionnaireFiles files = bundled::files();
        putAll(files);
        QVERIFY(QFile::remove(pathOf(files.rules)));
        QCOMPARE(QProcess::execute(u"mkfifo"_s, {pathOf(files.rules)}), 0);
        const auto result = run({u"check"_s, root()});
        QCOMPARE(result.exitCode, 3);
        QVERIFY2(result.err.contains(files.rules.name), qPrintable(result.err));
    }

    void stampPutsAChangeOnRecordAndCheckIsContent()
    {
        core::QuestionnaireFiles files = bundled::files();
        core::ContentFile &words = faults::fileOf(files, u"en"_s);
        words.json = faults::edited(words.json, u"/questions/S1.1/text"_s, u"Is it so?"_s);
        putAll(files);
        QCOMPARE(run({u"check"_s, root()}).exitCode, 1);
        const auto stamped = run({u"stamp"_s, root(), u"S1.1"_s, u"--change"_s, u"editorial"_s});
        QVERIFY2(stamped.exitCode == 0, qPrintable(stamped.err));
        const auto checked = run({u"check"_s, root()});
        QVERIFY2(checked.exitCode == 0, qPrintable(checked.err));
        const QJsonObject history
            = QJsonDocument::fromJson(program::bytesOf(pathOf(files.languages.first().history)))
                  .object();
        const QJsonValue earlier = history["questions"_L1]["S1.1"_L1]["earlier"_L1];
        QCOMPARE(earlier.toArray().size(), 1);
        QCOMPARE(earlier[0]["next"_L1].toString(), u"editorial"_s);
    }
};

QTEST_GUILESS_MAIN(TestQuestionnaireFolder)
#include "tst_questionnairefolder.moc"
