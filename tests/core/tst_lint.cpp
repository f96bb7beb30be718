#include "core/base/jsontext.h"
#include "core/questionnaire/lint.h"
#include "core/questionnaire/loader.h"
#include "core/questionnaire/stamp.h"

#include "bundled.h"
#include "faults.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList shown(const Errors &errors)
{
    QStringList lines;
    for (const Error &error : errors)
        lines.append(u"%1 %2 %3 (%4)"_s.arg(static_cast<int>(error.code))
                         .arg(error.file, error.place, error.arguments.join(u", "_s)));
    return lines;
}

} // namespace

class TestLint : public QObject
{
    Q_OBJECT

private slots:
    void whatShipsIsInOrder() { QCOMPARE(shown(lint(bundled::files())), QStringList()); }

    void everySeededFaultIsFound_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("place"); // empty: where the fault was put
        const QList<faults::Fault> corpus = faults::corpus();
        QVERIFY2(corpus.size() >= 40, "the corpus has shrunk");
        for (const faults::Fault &fault : corpus)
            QTest::newRow(fault.name)
                << fault.file << fault.pointer << fault.value << fault.code << fault.place;
    }
    void everySeededFaultIsFound()
    {
        QFETCH(QString, file);
        QFETCH(QString, pointer);
        QFETCH(QJsonValue, value);
        QFETCH(ErrorCode, code);
        QFETCH(QString, place);
        QuestionnaireFiles files = bundled::files();
        ContentFile &faulty = faults::fileOf(files, file);
        const QByteArray before = faulty.json;
        faulty.json = faults::edited(faulty.json, pointer, value);
        QVERIFY2(QJsonDocument::fromJson(before) != QJsonDocument::fromJson(faulty.json),
            "the fault changes nothing");
        const Errors problems = lint(files);
        const QString expected = place.isEmpty() ? pointer : place;
        const bool isFound = std::ranges::any_of(problems, [&](const Error &problem) {
            return problem.code == code && problem.place == expected
                && (!place.isEmpty() || problem.file == faulty.name);
        });
        QVERIFY2(isFound, qPrintable(expected + u" not among: "_s + shown(problems).join(u'\n')));
    }

    void textThatIsNoQuestionnaireIsRefused_data()
    {
        QTest::addColumn<QByteArray>("structure");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *name, const QByteArray &json, ErrorCode code) {
            QTest::newRow(name) << json << code;
        };
        row("nothing", "", ErrorCode::JsonSyntax);
        row("cut off in the middle",
            bundled::files().structure.json.first(2000),
            ErrorCode::JsonSyntax);
        row("not JSON", "\x7f\x45LF", ErrorCode::JsonSyntax);
        row("a list", "[]", ErrorCode::JsonNotAnObject);
        row("an empty object", "{}", ErrorCode::WrongFormat);
        row("nested 100 000 deep", "{\"a\":" + QByteArray(100'000, '['), ErrorCode::JsonTooDeep);
        row("a number of 40 digits",
            "{\"formatVersion\":" + QByteArray(40, '9') + "}",
            ErrorCode::JsonNumberTooLong);
        row("a key that stands twice", "{\"id\":1,\"id\":2}", ErrorCode::JsonDuplicateKey);
        row("2 000 000 values",
            "{\"groups\":[" + QByteArray(" 0,").repeated(2'000'000) + "0]}",
            ErrorCode::JsonTooManyValues);
        row("100 MB", "{\"id\":\"" + QByteArray(100'000'000, 'x') + "\"}", ErrorCode::FileTooLarge);
        row("a newer format",
            R"({"format":"csp-readiness/questionnaire","formatVersion":3})",
            ErrorCode::WrongFormat);
        row("another of our files", bundled::files().rules.json, ErrorCode::WrongFormat);
    }
    void textThatIsNoQuestionnaireIsRefused()
    {
        QFETCH(QByteArray, structure);
        QFETCH(ErrorCode, code);
        QuestionnaireFiles files = bundled::files();
        files.structure.json = structure;
        const Errors problems = lint(files);
        QVERIFY(!problems.isEmpty());
        QCOMPARE(shown({problems.first()}).first().section(u' ', 0, 0),
            QString::number(static_cast<int>(code)));
        QCOMPARE(problems.first().file, files.structure.name);
    }

    void aMillionQuestionsAreRefusedWithoutReadingThem()
    {
        // As small as questions can be written, so that they fit the limit of bytes.
        QByteArray questions = QByteArray("{\"id\":0},").repeated(1'000'000);
        questions.chop(1);
        QuestionnaireFiles files = bundled::files();
        files.structure.json = R"({"format":"csp-readiness/questionnaire","formatVersion":2,)"
                               R"("groups":[{"id":"a","capabilities":[{"id":"A","questions":[)"
            + questions + "]}]}]}";
        const Errors problems = lint(files);
        QCOMPARE(problems.first().code, ErrorCode::JsonTooManyValues);
    }

    void tenThousandProblemsAreCutToWhatSomebodyReads()
    {
        QJsonArray questions;
        for (int i = 0; i < 12'000; ++i)
            questions.append(QJsonObject{{u"id"_s, i}, {u"surprise"_s, true}});
        QuestionnaireFiles files = bundled::files();
        files.structure.json = faults::edited(
            files.structure.json, u"/groups/0/capabilities/0/questions"_s, questions);
        const Errors problems = lint(files);
        QCOMPARE(problems.size(), kMostShown + 1);
        QCOMPARE(problems.last().code, ErrorCode::MoreProblems);
    }

    // An editor corrects a word, translates it, and puts both on record.
    void stampingPutsAChangeOnRecord_data()
    {
        QTest::addColumn<WordingChange>("change");
        QTest::addColumn<bool>("same");
        QTest::newRow("editorial: the answer still stands") << WordingChange::Editorial << true;
        QTest::newRow("substantive: it is asked again") << WordingChange::Substantive << false;
    }
    void stampingPutsAChangeOnRecord()
    {
        QFETCH(WordingChange, change);
        QFETCH(bool, same);
        QuestionnaireFiles files = bundled::files();
        const auto before = wordingsOf(files);
        const QuestionId id{u"S1.1"_s};
        faults::fileOf(files, u"en"_s).json = faults::edited(
            faults::fileOf(files, u"en"_s).json, u"/questions/S1.1/text"_s, u"Is it so?"_s);
        QVERIFY(!lint(files).isEmpty());
        const auto written = stamped(files, change);
        QVERIFY(written);
        for (const ContentFile &file : *written) {
            for (LanguageFiles &language : files.languages) {
                for (ContentFile *each : {&language.history, &language.origin}) {
                    if (each->name == file.name)
                        *each = file;
                }
            }
        }
        QCOMPARE(shown(lint(files)), QStringList());
        const auto after = wordingsOf(files);
        QVERIFY(after.of(id) != before.of(id));
        QCOMPARE(after.isSame(id, before.of(id)), same);
        QVERIFY(after.isSame({u"S1.2"_s}, before.of({u"S1.2"_s})));
        QVERIFY(after.isSame(id, after.of(id)));
    }

    void stampingNamedQuestionsLeavesTheOthers()
    {
        QuestionnaireFiles files = bundled::files();
        for (const QString &id : {u"S1.1"_s, u"S1.2"_s}) {
            ContentFile &words = faults::fileOf(files, u"en"_s);
            words.json
                = faults::edited(words.json, u"/questions/%1/text"_s.arg(id), u"Is it so?"_s);
        }
        const auto written = stamped(files, WordingChange::Editorial, {{u"S1.1"_s}});
        QVERIFY(written);
        files.languages[0].history = written->at(0);
        files.languages[1].origin = written->at(2);
        const QString problems = shown(lint(files)).join(u'\n');
        QVERIFY2(!problems.contains(u"S1.1"_s), qPrintable(problems));
        QVERIFY2(problems.contains(u"/questions/S1.2/now"_s), qPrintable(problems));
        QVERIFY2(problems.contains(u"/questions/S1.2/text"_s), qPrintable(problems));
    }

private:
    static Wordings wordingsOf(const QuestionnaireFiles &files)
    {
        Wordings wordings;
        const auto questionnaire = loadQuestionnaire(files.structure, files.rules).value();
        for (const LanguageFiles &language : files.languages)
            wordings.add(language.language,
                loadHistory(language.history, questionnaire, language.language).value());
        return wordings;
    }
};

QTEST_APPLESS_MAIN(TestLint)
#include "tst_lint.moc"
