#include "core/questionnaire/glossary.h"
#include "core/questionnaire/loader.h"

#include "bundled.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

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
        QCOMPARE(questionnaire.questionsInOrder().size(), 93);
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

    void whatANativeWouldLookUpIsFoundInPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("terms");
        QTest::newRow("none") << u"Nothing here."_s << QStringList();
        QTest::newRow("a term, whatever its case") << u"With mfa on."_s << QStringList{u"MFA"_s};
        QTest::newRow("the longer of two at one place")
            << u"A direct-bill partner."_s << QStringList{u"direct-bill partner"_s};
        QTest::newRow("each once, in order")
            << u"A partner with MFA, the partner."_s << QStringList{u"partner"_s, u"MFA"_s};
        QTest::newRow("whole words only") << u"Partnership and MFAs."_s << QStringList();
        QTest::newRow("by another form") << u"Several partners."_s << QStringList{u"partner"_s};
    }
    void whatANativeWouldLookUpIsFoundInPlace()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, terms);
        const QList<Term> glossary{{u"p"_s, u"partner"_s, {}, {u"partners"_s}, {}},
            {u"m"_s, u"MFA"_s, {}, {}, {}},
            {u"d"_s, u"direct-bill partner"_s, {}, {}, {}}};
        QStringList found;
        for (const qsizetype index : termsIn(text, glossary))
            found.append(glossary.at(index).term);
        QCOMPARE(found, terms);
    }

    void rulesAreOldAfterTwelveMonths_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<bool>("old");
        QTest::newRow("the same day") << QDate(2026, 11, 22) << false;
        QTest::newRow("twelve months to the day") << QDate(2027, 11, 22) << false;
        QTest::newRow("a day more") << QDate(2027, 11, 23) << true;
        QTest::newRow("a clock gone backwards") << QDate(2020, 1, 1) << false;
    }
    void rulesAreOldAfterTwelveMonths()
    {
        QFETCH(QDate, today);
        QFETCH(bool, old);
        QCOMPARE(areRulesOld(QDate(2026, 11, 22), today), old);
        QVERIFY(!areRulesOld(QDate(), today));
    }

    // Assessments of the first version are still there: its 53 questions load, with their rules
    // inside and no help, and every one of them is still asked.
    void theFirstVersionStillLoads()
    {
        const auto old = loadQuestionnaire(
            bundled::file(u"tests/data/questionnaire-2026.11/structure.json"_s));
        QVERIFY(old);
        QCOMPARE(old->version, u"2026.11"_s);
        QCOMPARE(old->asOf, QDate(2026, 11, 22));
        QCOMPARE(old->questionsInOrder().size(), 53);
        for (const QuestionId &id : old->questionsInOrder()) {
            const Question *today = bundled::questionnaire().find(id);
            QVERIFY2(today, qPrintable(id.text));
            QCOMPARE(today->kind, old->find(id)->kind);
            QCOMPARE(today->weight, old->find(id)->weight);
            QCOMPARE(today->sources, old->find(id)->sources);
        }
        for (const QString &language : {u"en"_s, u"it"_s}) {
            const auto texts = loadTexts(
                bundled::file(u"tests/data/questionnaire-2026.11/words-%1.json"_s.arg(language)),
                *old);
            QVERIFY(texts);
            QVERIFY(texts->questions.value({u"S1.1"_s}).help.isEmpty());
        }
    }

    void whatMayHonestlyBeMissingMayBeNotApplicable()
    {
        for (const QString &id :
            {u"S1.7"_s, u"S3.2"_s, u"S3.4"_s, u"C1.5"_s, u"C1.6"_s, u"C2.4"_s, u"P1.8"_s})
            QVERIFY2(bundled::questionnaire().find(QuestionId{id})->notApplicableAllowed,
                qPrintable(id));
    }

    void everyRequirementIsAsked()
    {
        QStringList ids;
        for (const EligibilityQuestion &question : bundled::questionnaire().eligibility)
            ids.append(question.id);
        QCOMPARE(ids.join(u' '), u"R1 R2 R3 R4 R5 R6a R6b R6c R7 R8 R9 R10 R11 R12 R13 W1 W2"_s);
    }

    void everyQuestionIsHelpedWith_data() { everyLevelHasItsOwnWordsInBothLanguages_data(); }
    void everyQuestionIsHelpedWith()
    {
        QFETCH(QString, language);
        const Texts &texts = bundled::texts(language);
        for (const QuestionId &id : bundled::questionnaire().questionsInOrder()) {
            const QuestionHelp help = texts.questions.value(id).help;
            QStringList all{help.why, help.where, help.evidence};
            all += QStringList(help.next.begin(), help.next.end());
            for (const QString &text : all)
                QVERIFY2(
                    text.size() > 20 && !text.contains(u'{'), qPrintable(id.text + u": "_s + text));
        }
    }

    void thresholdsStandInTheHelpInTheirLocale()
    {
        QString all;
        for (const auto &words : bundled::texts(u"it"_s).eligibility)
            all += words.needs + words.where + words.next;
        QVERIFY(all.contains(u"1.000.000"_s));
    }
};

QTEST_APPLESS_MAIN(TestQuestionnaire)
#include "tst_questionnaire.moc"
