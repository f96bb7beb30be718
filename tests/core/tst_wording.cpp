#include "core/questionnaire/wording.h"

#include "bundled.h"

#include <QRegularExpression>

#include <functional>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

using Edit = std::function<void(Question &, Texts &)>;

const QuestionId kQuestion{u"S1.1"_s};
const QuestionId kOther{u"S1.2"_s};

// Wordings a question had and has, told apart by their last letter.
QString wording(char letter) { return QString(11, u'0') + QLatin1Char(letter); }
QString stored(const char *language, char letter)
{
    return QLatin1StringView(language) + u':' + wording(letter);
}

// "a~b=c": a became b in other words, b became c in substance.
WordingHistory historyOf(const QString &chain)
{
    WordingHistory history;
    for (qsizetype i = 0; i + 1 < chain.size(); i += 2)
        history.earlier[kQuestion].append({wording(chain.at(i).toLatin1()),
            chain.at(i + 1) == u'~' ? WordingChange::Editorial : WordingChange::Substantive});
    history.now.insert(kQuestion, wording(chain.back().toLatin1()));
    return history;
}

} // namespace

Q_DECLARE_METATYPE(Edit)

class TestWording : public QObject
{
    Q_OBJECT

private slots:
    void anAnswerHoldsUntilASubstantiveChange_data()
    {
        QTest::addColumn<QString>("chain");
        QTest::addColumn<QString>("then");
        QTest::addColumn<bool>("isSame");
        const auto row = [](const char *name, const QString &chain, const QString &then, bool is) {
            QTest::newRow(name) << chain << then << is;
        };
        row("today's wording", u"a"_s, stored("en", 'a'), true);
        row("today's wording, after a change", u"a=b"_s, stored("en", 'b'), true);
        row("an editorial change", u"a~b"_s, stored("en", 'a'), true);
        row("a substantive change", u"a=b"_s, stored("en", 'a'), false);
        row("a chain of editorial changes", u"a~b~c~d"_s, stored("en", 'a'), true);
        row("a substantive change at the end of the chain", u"a~b~c=d"_s, stored("en", 'a'), false);
        row("a substantive change inside the chain", u"a~b=c~d"_s, stored("en", 'a'), false);
        row("answered at a substantive change", u"a~b=c~d"_s, stored("en", 'b'), false);
        row("answered after a substantive change", u"a~b=c~d"_s, stored("en", 'c'), true);
        row("a wording nobody knows", u"a~b"_s, stored("en", 'f'), false);
        row("a wording nobody recorded", u"a=b"_s, QString(), true);
        row("nothing but spaces", u"a=b"_s, u"  "_s, true);
        row("a language without a fingerprint", u"a~b"_s, u"en"_s, false);
        row("a wording that has come back", u"a=b~a"_s, stored("en", 'a'), true);
        row("one that was left behind for good", u"a=b~a"_s, stored("en", 'b'), true);
        row("one used twice counts from its last time", u"a=b=a~c"_s, stored("en", 'a'), true);
        row("one used twice, last before a change", u"a~b~a=c"_s, stored("en", 'a'), false);
    }
    void anAnswerHoldsUntilASubstantiveChange()
    {
        QFETCH(QString, chain);
        QFETCH(QString, then);
        QFETCH(bool, isSame);
        Wordings wordings;
        wordings.add(u"en"_s, historyOf(chain));
        QCOMPARE(wordings.isSame(kQuestion, then), isSame);
    }

    void everyLanguageWeKnowHasItsSay_data()
    {
        QTest::addColumn<QString>("then");
        QTest::addColumn<bool>("isSame");
        // English changed in other words, Italian in substance.
        QTest::newRow("both as they are") << stored("en", 'b') + u' ' + stored("it", 'b') << true;
        QTest::newRow("the one that held") << stored("en", 'a') + u' ' + stored("it", 'b') << true;
        QTest::newRow("the one that changed")
            << stored("en", 'b') + u' ' + stored("it", 'a') << false;
        QTest::newRow("the other order") << stored("it", 'a') + u' ' + stored("en", 'b') << false;
        QTest::newRow("only one language was there") << stored("en", 'a') << true;
        QTest::newRow("a language unknown to us") << stored("de", 'f') << true;
        QTest::newRow("an unknown one beside one that changed")
            << stored("de", 'f') + u' ' + stored("it", 'a') << false;
    }
    void everyLanguageWeKnowHasItsSay()
    {
        QFETCH(QString, then);
        QFETCH(bool, isSame);
        Wordings wordings;
        wordings.add(u"it"_s, historyOf(u"a=b"_s));
        wordings.add(u"en"_s, historyOf(u"a~b"_s));
        QCOMPARE(wordings.isSame(kQuestion, then), isSame);
    }

    void aQuestionThatIsNotAskedHoldsNothingAgainstItsAnswer()
    {
        Wordings wordings;
        QVERIFY(wordings.isSame(kQuestion, stored("en", 'a')));
        wordings.add(u"en"_s, historyOf(u"a=b"_s));
        QVERIFY(wordings.isSame(kOther, stored("en", 'a')));
    }

    void whatIsStoredNamesEveryLanguageInOrder()
    {
        Wordings wordings;
        QCOMPARE(wordings.of(kQuestion), QString());
        wordings.add(u"it"_s, historyOf(u"a~b"_s));
        wordings.add(u"en"_s, historyOf(u"c"_s));
        QCOMPARE(wordings.of(kQuestion), stored("en", 'c') + u' ' + stored("it", 'b'));
        QCOMPARE(wordings.of(kOther), QString());
        QVERIFY(wordings.isSame(kQuestion, wordings.of(kQuestion)));
    }

    void aLanguageAddedAgainReplacesItself()
    {
        Wordings wordings;
        wordings.add(u"en"_s, historyOf(u"a"_s));
        wordings.add(u"en"_s, historyOf(u"a=b"_s));
        QCOMPARE(wordings.of(kQuestion), stored("en", 'b'));
        QVERIFY(!wordings.isSame(kQuestion, stored("en", 'a')));
    }

    void aFingerprintIsTwelveDigitsAndEveryQuestionsOwn()
    {
        static const QRegularExpression shape(u"\\A[0-9a-f]{12}\\z"_s);
        for (const QString &language : {u"en"_s, u"it"_s}) {
            QSet<QString> seen;
            const QList<QuestionId> order = bundled::questionnaire().questionsInOrder();
            for (const QuestionId &id : order) {
                const Question *question = bundled::questionnaire().find(id);
                const QString print = fingerprint(*question, bundled::texts(language));
                QVERIFY(shape.match(print).hasMatch());
                QCOMPARE(fingerprint(*question, bundled::texts(language)), print);
                seen.insert(print);
            }
            QCOMPARE(seen.size(), order.size());
        }
    }

    void aFingerprintChangesWithWhatBearsOnTheAnswer_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<bool>("isOther");
        const auto row = [](const char *name, const QString &id, const Edit &edit, bool isOther) {
            QTest::newRow(name) << id << edit << isOther;
        };
        const auto words = [](Question &question, Texts &texts) -> QuestionTexts & {
            return texts.questions[question.id];
        };
        const auto any = [](QHash<QString, QString> &hash) -> QString & { return *hash.begin(); };
        row(
            "the question", u"S2.2"_s, [=](auto &q, auto &t) { words(q, t).text += u'.'; }, true);
        row(
            "a level",
            u"S2.2"_s,
            [=](auto &q, auto &t) { words(q, t).levels[3].text = u"x"_s; },
            true);
        row(
            "the unit",
            u"S1.1"_s,
            [](Question &q, Texts &t) {
                t.units[std::get<MeasureKind>(q.kind).unit].many = u"x"_s;
            },
            true);
        row(
            "an item", u"S1.3"_s, [=](auto &q, auto &t) { any(words(q, t).items) = u"x"_s; }, true);
        row(
            "one item less",
            u"S1.3"_s,
            [](Question &q, Texts &) { std::get<ChecklistKind>(q.kind).items.removeLast(); },
            true);
        row(
            "the order of items",
            u"S1.3"_s,
            [](Question &q, Texts &) { std::get<ChecklistKind>(q.kind).items.swapItemsAt(0, 1); },
            true);
        row(
            "a choice in place of a number",
            u"S2.1"_s,
            [=](auto &q, auto &t) { any(words(q, t).choices) = u"x"_s; },
            true);
        row(
            "a condition",
            u"S1.4"_s,
            [=](auto &q, auto &t) { any(words(q, t).conditions) = u"x"_s; },
            true);
        row(
            "the name of a level",
            u"S2.2"_s,
            [=](auto &q, auto &t) { words(q, t).levels[3].name = u"x"_s; },
            false);
        row(
            "what helps to answer",
            u"S2.2"_s,
            [=](auto &q, auto &t) { words(q, t).help.why = u"x"_s; },
            false);
        row(
            "another question",
            u"S2.2"_s,
            [](Question &, Texts &t) { t.questions[{u"S2.3"_s}].text = u"x"_s; },
            false);
        row(
            "its weight", u"S2.2"_s, [](Question &q, Texts &) { q.weight = 900; }, false);
        row(
            "another unit",
            u"S1.1"_s,
            [](Question &, Texts &t) { t.units[u"x"_s].many = u"y"_s; },
            false);
    }
    void aFingerprintChangesWithWhatBearsOnTheAnswer()
    {
        QFETCH(QString, id);
        QFETCH(Edit, edit);
        QFETCH(bool, isOther);
        Question question = *bundled::questionnaire().find(QuestionId{id});
        Texts texts = bundled::texts(u"en"_s);
        const QString before = fingerprint(question, texts);
        edit(question, texts);
        QCOMPARE(fingerprint(question, texts) != before, isOther);
    }

    void whereOneTextEndsAndTheNextBeginsBearsOnIt()
    {
        const Question question = *bundled::questionnaire().find(QuestionId{u"S2.2"_s});
        Texts texts;
        texts.questions[question.id].text = u"ab"_s;
        const QString before = fingerprint(question, texts);
        texts.questions[question.id].text = u"a"_s;
        texts.questions[question.id].levels[0].text = u"b"_s;
        QVERIFY(fingerprint(question, texts) != before);
    }

    void aTextsDigestIsEightDigits()
    {
        QCOMPARE(textDigest(u"abc"_s), u"ba7816bf"_s); // of SHA-256, FIPS 180-2
        QVERIFY(textDigest(u"abc "_s) != textDigest(u"abc"_s));
    }
};

QTEST_APPLESS_MAIN(TestWording)
#include "tst_wording.moc"
