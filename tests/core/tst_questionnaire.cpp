#include "core/questionnaire/lint.h"
#include "core/questionnaire/loader.h"

#include "bundled.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray replaced(QByteArray text, const QByteArray &what, const QByteArray &with)
{
    const qsizetype at = text.indexOf(what);
    if (at < 0)
        qFatal("the bundled file no longer holds %s", what.constData());
    return text.replace(at, what.size(), with);
}

QStringList codesAndPlaces(const Errors &errors)
{
    QStringList lines;
    for (const Error &error : errors)
        lines.append(QString::number(static_cast<int>(error.code)) + u' ' + error.place);
    return lines;
}

QByteArray compact(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).toJson(QJsonDocument::Compact);
}

} // namespace

class TestQuestionnaire : public QObject
{
    Q_OBJECT

private slots:
    void theBundledOneHoldsThirteenCapabilities()
    {
        const Questionnaire &questionnaire = bundled::questionnaire();
        QStringList capabilities;
        for (const Group &group : questionnaire.groups) {
            for (const Capability &capability : group.capabilities) {
                capabilities.append(capability.id.text);
                for (int i = 1; i <= 4; ++i)
                    QVERIFY(
                        questionnaire.find(QuestionId{u"%1.%2"_s.arg(capability.id.text).arg(i)}));
            }
        }
        QCOMPARE(capabilities.join(u' '), u"S1 S2 S3 S4 S5 C1 C2 C3 C4 C5 P1 P2 P3"_s);
        QCOMPARE(questionnaire.questionsInOrder().size(), 53);
        QVERIFY(questionnaire.find(QuestionId{u"P1.8"_s})->notApplicableAllowed);
        QCOMPARE(questionnaire.profiles.front().id.text, u"neutral"_s);
    }

    void everyLevelHasItsOwnWordsInBothLanguages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Italian") << u"it"_s;
    }
    void everyLevelHasItsOwnWordsInBothLanguages()
    {
        QFETCH(QString, language);
        const Texts &texts = bundled::texts(language);
        for (const QuestionId &id : bundled::questionnaire().questionsInOrder()) {
            QSet<QString> different;
            for (int level = 0; level < kLevels; ++level) {
                const QString text = texts.wholeLevel(id, level);
                QVERIFY2(
                    !text.contains(u'{') && text.size() >= 3, qPrintable(id.text + u": "_s + text));
                different.insert(text);
            }
            QVERIFY2(different.size() == kLevels, qPrintable(id.text));
        }
    }

    void edgesStandInTheWordsInTheirLocale()
    {
        QVERIFY(bundled::texts(u"it"_s).wholeLevel({u"C1.2"_s}, 3).contains(u"95"_s));
        QVERIFY(bundled::texts(u"en"_s).wholeLevel({u"C2.2"_s}, 2).contains(u"24"_s));
    }

    void theLintPassesWhatShips()
    {
        const Errors problems = lint({u"s"_s, bundled::structureJson()},
            {{u"en"_s, bundled::wordsJson(u"en"_s)}, {u"it"_s, bundled::wordsJson(u"it"_s)}});
        QCOMPARE(codesAndPlaces(problems), QStringList());
    }

    void theLintFindsWhatIsWrongWithTheStructure_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QByteArray>("with");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name,
                             const char *what,
                             const char *with,
                             ErrorCode code,
                             const char *place) {
            QTest::newRow(name) << QByteArray(what) << QByteArray(with) << static_cast<int>(code)
                                << QString::fromLatin1(place);
        };
        const char *first = "/groups/0/capabilities/0/questions/0";
        row("unknown key",
            "\"weight\":",
            "\"heft\":1,\"weight\":",
            ErrorCode::UnknownKey,
            "/groups/0/capabilities/0/questions/0/heft");
        row("unknown kind",
            "\"kind\":\"measure\"",
            "\"kind\":\"guess\"",
            ErrorCode::UnknownKind,
            "/groups/0/capabilities/0/questions/0/kind");
        row("duplicate id",
            "\"id\":\"S1.2\"",
            "\"id\":\"S1.1\"",
            ErrorCode::DuplicateId,
            "/groups/0/capabilities/0/questions/1/id");
        row("id of another capability",
            "\"id\":\"S1.2\"",
            "\"id\":\"S9.2\"",
            ErrorCode::BadQuestionId,
            "/groups/0/capabilities/0/questions/1/id");
        row("weight 0 in a profile",
            "\"sell\":5",
            "\"sell\":0",
            ErrorCode::WeightOutOfRange,
            "/profiles/0/groups/sell");
        row("weight missing in a profile",
            "\"sell\":5,",
            "",
            ErrorCode::MissingKey,
            "/profiles/0/groups");
        row("edges out of order",
            "\"edges\":[1,3,6,10]",
            "\"edges\":[1,6,3,10]",
            ErrorCode::EdgesInvalid,
            "/groups/0/capabilities/0/questions/0/edges");
        row("five edges",
            "\"edges\":[1,3,6,10]",
            "\"edges\":[1,3,6,10,11]",
            ErrorCode::EdgesInvalid,
            "/groups/0/capabilities/0/questions/0/edges");
        row("bands out of order",
            "\"from\":70",
            "\"from\":90",
            ErrorCode::BandsInvalid,
            "/bands/3");
        row("weight as text",
            "\"weight\":2",
            "\"weight\":\"2\"",
            ErrorCode::WrongType,
            "/groups/0/capabilities/0/questions/0/weight");
        row("30 February",
            "\"asOf\":\"2026-11-22\"",
            "\"asOf\":\"2026-02-30\"",
            ErrorCode::BadDate,
            "/asOf");
        Q_UNUSED(first);
    }
    void theLintFindsWhatIsWrongWithTheStructure()
    {
        QFETCH(QByteArray, what);
        QFETCH(QByteArray, with);
        QFETCH(int, code);
        QFETCH(QString, place);
        const QByteArray broken = replaced(compact(bundled::structureJson()), what, with);
        const Errors problems = lint({u"s"_s, broken}, {});
        QVERIFY(codesAndPlaces(problems).contains(QString::number(code) + u' ' + place));
        QCOMPARE(problems.first().file, u"s"_s);
    }

    void theLintFindsWhatIsWrongWithTheWords_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QByteArray>("with");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name,
                             const char *what,
                             const char *with,
                             ErrorCode code,
                             const char *place) {
            QTest::newRow(name) << QByteArray(what) << QByteArray(with) << static_cast<int>(code)
                                << QString::fromLatin1(place);
        };
        row("a missing name",
            "\"sell\":{\"name\":\"Vendere\"}",
            "\"sell\":{}",
            ErrorCode::MissingKey,
            "/groups/sell");
        row("an empty name", "\"Vendere\"", "\" \"", ErrorCode::EmptyText, "/groups/sell/name");
        row("words for nothing",
            "\"sell\":{\"name\"",
            "\"sold\":{\"name\":\"x\"},\"sell\":{\"name\"",
            ErrorCode::UnknownKey,
            "/groups/sold");
        row("another placeholder", "{3}", "{4}", ErrorCode::PlaceholdersDiffer, "");
        row("a placeholder that names nothing", "{3}", "{9}", ErrorCode::UnknownPlaceholder, "");
        row("a doubled space",
            "\"Vendere\"",
            "\"Ven  dere\"",
            ErrorCode::UntidyText,
            "/groups/sell/name");
        row("a straight apostrophe",
            "\"Vendere\"",
            "\"L'a\"",
            ErrorCode::UntidyText,
            "/groups/sell/name");
    }
    void theLintFindsWhatIsWrongWithTheWords()
    {
        QFETCH(QByteArray, what);
        QFETCH(QByteArray, with);
        QFETCH(int, code);
        QFETCH(QString, place);
        const QByteArray broken = replaced(compact(bundled::wordsJson(u"it"_s)), what, with);
        const Errors problems = lint({u"s"_s, bundled::structureJson()},
            {{u"en"_s, bundled::wordsJson(u"en"_s)}, {u"it"_s, broken}});
        bool found = false;
        for (const Error &problem : problems) {
            found = found
                || (static_cast<int>(problem.code) == code
                    && (place.isEmpty() || problem.place == place));
            QCOMPARE(problem.file, u"it"_s);
        }
        QVERIFY2(found, qPrintable(codesAndPlaces(problems).join(u"; "_s)));
    }
};

QTEST_APPLESS_MAIN(TestQuestionnaire)
#include "tst_questionnaire.moc"
