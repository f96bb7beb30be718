#include "app/assessmentfiles.h"

using namespace Qt::Literals::StringLiterals;
using assessments::fileWith;
using assessments::objectOf;
using assessments::sample;
using assessments::weightsWith;
using program::run;

namespace {

const QString kOn = u"2026-11-24"_s;

} // namespace

class TestCommandOptions : public QObject
{
    Q_OBJECT

private:
    assessments::Folder m_folder;

private slots:
    void badValuesAreToldInOneSentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("expected");
        const auto score = [](const QStringList &more) {
            return QStringList{u"score"_s, sample()} + more;
        };
        const auto plan = [](const QStringList &more) {
            return QStringList{u"plan"_s, sample()} + more;
        };
        const QString day = u"2027-03-14"_s;
        const QString factor = u"1.0 to 10.0"_s;
        const QString target = u"0 to 100"_s;
        QTest::newRow("30 February") << score({u"--on"_s, u"2027-02-30"_s}) << day;
        QTest::newRow("a day in words") << score({u"--on"_s, u"tomorrow"_s}) << day;
        QTest::newRow("a short day") << score({u"--on"_s, u"2027-3-1"_s}) << day;
        QTest::newRow("a day of 1899") << score({u"--on"_s, u"1899-12-31"_s}) << day;
        QTest::newRow("an empty day") << score({u"--on="_s}) << u"--on"_s;
        QTest::newRow("factor under 1") << score({u"--robustness"_s, u"0.9"_s}) << factor;
        QTest::newRow("factor over 10") << score({u"--robustness"_s, u"10.1"_s}) << factor;
        QTest::newRow("factor of two decimals") << score({u"--robustness"_s, u"2.05"_s}) << factor;
        QTest::newRow("factor with a comma") << score({u"--robustness"_s, u"2,0"_s}) << factor;
        QTest::newRow("negative factor") << score({u"--robustness=-2"_s}) << factor;
        QTest::newRow("weights there are not")
            << score({u"--weights"_s, u"fair"_s}) << u"neutral"_s;
        QTest::newRow("target over 100") << plan({u"--target"_s, u"100.001"_s}) << target;
        QTest::newRow("target of four decimals") << plan({u"--target"_s, u"1.2345"_s}) << target;
        QTest::newRow("negative target") << plan({u"--target=-1"_s}) << target;
        QTest::newRow("negative zero") << plan({u"--target=-0"_s}) << target;
        QTest::newRow("a target with a comma") << plan({u"--target"_s, u"72,5"_s}) << target;
        QTest::newRow("a band there is not")
            << plan({u"--target"_s, u"perfect"_s}) << u"nearly-ready"_s;
        QTest::newRow("no target") << plan({}) << u"--target"_s;
        QTest::newRow("JSON and file")
            << plan({u"--target"_s, u"70"_s, u"--json"_s, u"--output"_s, u"a.csv"_s})
            << u"--output"_s;
        QTest::newRow("a file of another kind")
            << plan({u"--target"_s, u"70"_s, u"--output"_s, u"a.ods"_s}) << u".xlsx"_s;
        QTest::newRow("a trace of a plan")
            << plan({u"--target"_s, u"70"_s, u"--trace"_s}) << u"--trace"_s;
        QTest::newRow("weights of eligibility")
            << QStringList{u"eligibility"_s, sample(), u"--weights"_s, u"neutral"_s}
            << u"--weights"_s;
        QTest::newRow("a target of a score") << score({u"--target"_s, u"70"_s}) << u"--target"_s;
        QTest::newRow("a day of a list") << QStringList{u"list"_s, u"--on"_s, kOn} << u"--on"_s;
        QTest::newRow("no assessment") << QStringList{u"eligibility"_s} << u"eligibility"_s;
    }
    void badValuesAreToldInOneSentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, expected);
        const auto result = run(arguments, program::environment(), m_folder.path());
        QCOMPARE(result.exitCode, 2);
        QVERIFY(result.out.isEmpty());
        QVERIFY2(
            result.err.contains(expected) && result.err.count(u'\n') == 1, qPrintable(result.err));
        QVERIFY(
            !QFile::exists(m_folder.file(u"a.ods"_s)) && !QFile::exists(m_folder.file(u"a.csv"_s)));
    }

    void badInputIsToldWithItsPlace_data()
    {
        QTest::addColumn<QString>("weights");
        QTest::addColumn<QString>("expected");
        QTest::newRow("own weights there are not") << u"own"_s << u"weights of its own"_s;
        QTest::newRow("a file there is not") << m_folder.file(u"none.json"_s) << u"none.json"_s;
        QTest::newRow("no JSON") << m_folder.made(u"a.json"_s, "{") << u"a.json"_s;
        QTest::newRow("a weight of 0")
            << m_folder.made(u"b.json"_s, weightsWith("0")) << u"b.json, /groups/sell"_s;
        QTest::newRow("a weight of 2.5")
            << m_folder.made(u"c.json"_s, weightsWith("2.5")) << u"c.json, /groups/sell"_s;
        QTest::newRow("no weight of a group")
            << m_folder.made(u"d.json"_s, weightsWith("1").replace(R"("sell":1,)", ""))
            << u"/groups"_s;
        QTest::newRow("an unknown capability")
            << m_folder.made(u"e.json"_s, weightsWith("1").replace("\"S1\":1", "\"S1\":1,\"X9\":1"))
            << u"/capabilities/X9"_s;
        QTest::newRow("an unknown key") << m_folder.made(
            u"f.json"_s, weightsWith("1").replace("{\"name\"", "{\"more\":1,\"name\""))
                                        << u"/more"_s;
    }
    void badInputIsToldWithItsPlace()
    {
        QFETCH(QString, weights);
        QFETCH(QString, expected);
        for (const QStringList &verb : {QStringList{u"score"_s, sample()},
                 QStringList{u"plan"_s, sample(), u"--target"_s, u"70"_s}}) {
            const auto result = run(verb + QStringList{u"--weights"_s, weights});
            QCOMPARE(result.exitCode, 3);
            QVERIFY(result.out.isEmpty());
            QVERIFY2(result.err.contains(expected) && result.err.count(u'\n') == 1,
                qPrintable(result.err));
        }
    }

    void goodValuesAreTaken_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("a leap day") << QStringList{u"score"_s, sample(), u"--on=2028-02-29"_s};
        QTest::newRow("the least factor")
            << QStringList{u"score"_s, sample(), u"--robustness"_s, u"1"_s};
        QTest::newRow("the largest factor")
            << QStringList{u"score"_s, sample(), u"--robustness"_s, u"10.0"_s};
        QTest::newRow("no points at all")
            << QStringList{u"plan"_s, sample(), u"--target"_s, u"0"_s};
        QTest::newRow("all points") << QStringList{u"plan"_s, sample(), u"--target"_s, u"100"_s};
        QTest::newRow("three decimals")
            << QStringList{u"plan"_s, sample(), u"--target"_s, u"72.125"_s};
        QTest::newRow("a band") << QStringList{
            u"plan"_s, sample(), u"--target"_s, u"nearly-ready"_s};
    }
    void goodValuesAreTaken()
    {
        QFETCH(QStringList, arguments);
        const auto result = run(arguments);
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        QVERIFY(result.err.isEmpty() && !result.out.isEmpty());
    }

    void weightsChangeTheScoreAndNothingElse()
    {
        const auto scoreWith = [](const QStringList &more) {
            return objectOf(
                run(QStringList{u"score"_s, sample(), u"--json"_s, u"--on"_s, kOn} + more));
        };
        const QJsonObject neutral = scoreWith({});
        QCOMPARE(scoreWith({u"--weights"_s, u"neutral"_s}), neutral);
        const QJsonObject equal = scoreWith({u"--weights"_s, u"equal-groups"_s});
        QCOMPARE(equal["weights"_L1].toString(), u"equal-groups"_s);
        QVERIFY(equal["total"_L1] != neutral["total"_L1]);
        QCOMPARE(equal["capabilities"_L1], neutral["capabilities"_L1]);
        // Equal groups and equal capabilities, as weights of a file.
        const QJsonObject own
            = scoreWith({u"--weights"_s, m_folder.made(u"own.json"_s, weightsWith("1"))});
        QCOMPARE(own["weights"_L1].toString(), u"own"_s);
        QCOMPARE(own["total"_L1], equal["total"_L1]);
        const auto text = run({u"score"_s, sample(), u"--weights"_s, m_folder.file(u"own.json"_s)});
        QVERIFY(text.out.contains("Sales first"));
    }

    void ownWeightsOfTheAssessmentAreTaken()
    {
        const QByteArray own
            = fileWith(R"("S2.2":{"level":3})", R"(,"ownWeights":)" + weightsWith("1000"));
        const QString path = m_folder.made(u"with-own.json"_s, own);
        const auto total = [&](const QStringList &more) {
            const QJsonObject json
                = objectOf(run(QStringList{u"score"_s, path, u"--json"_s} + more));
            return json["total"_L1].toObject()["floor"_L1].toInt();
        };
        QVERIFY(total({u"--weights"_s, u"own"_s}) > total({}));
    }

    void otherFactorsGiveOtherRanges()
    {
        const auto widthWith = [](const QString &factor) {
            const QJsonObject floor = objectOf(run(
                {u"score"_s, sample(), u"--json"_s, u"--robustness"_s, factor}))["robustness"_L1]
                                          .toObject()["floor"_L1]
                                          .toObject();
            return floor["most"_L1].toInt() - floor["least"_L1].toInt();
        };
        QVERIFY(widthWith(u"1.0"_s) <= 1); // rounded outwards
        QVERIFY(widthWith(u"1.5"_s) > 0);
        QVERIFY(widthWith(u"10"_s) > widthWith(u"1.5"_s));
    }

    void aStoredAssessmentIsJudgedAndLeftAsItIs()
    {
        const QString store = m_folder.file(u"kept"_s);
        const auto inStore = [&](const QStringList &arguments) {
            return run(QStringList{u"--data-dir"_s, store} + arguments);
        };
        const QString id = QString::fromUtf8(inStore({u"import"_s, sample()}).out).trimmed();
        const auto exported = [&](const QString &name) {
            inStore({u"export"_s, id, u"--output"_s, m_folder.file(name)});
            return program::bytesOf(m_folder.file(name));
        };
        const QByteArray before = exported(u"before.json"_s);
        QVERIFY(!before.isEmpty());
        const QString own = m_folder.made(u"weights.json"_s, weightsWith("9"));
        QCOMPARE(inStore({u"score"_s, id, u"--weights"_s, own}).exitCode, 0);
        QCOMPARE(inStore({u"plan"_s, id, u"--target"_s, u"70"_s, u"--weights"_s, own}).exitCode, 0);
        QCOMPARE(inStore({u"eligibility"_s, id, u"--on"_s, kOn, u"--json"_s}).out,
            run({u"eligibility"_s, sample(), u"--on"_s, kOn, u"--json"_s}).out);
        QCOMPARE(exported(u"after.json"_s), before);
    }

    void helpNamesEveryCommandAndOptionInShortLines()
    {
        for (const QString &language : {u"en_GB"_s, u"it_IT"_s}) {
            const QString help
                = QString::fromUtf8(run({u"--help"_s}, program::environment(language)).out);
            for (const QString &word : {u"score (ID | "_s,
                     u"eligibility (ID | "_s,
                     u"plan (ID | "_s,
                     u"--on "_s,
                     u"--weights "_s,
                     u"--robustness "_s,
                     u"--target "_s,
                     u"--trace"_s})
                QVERIFY2(help.contains(word), qPrintable(word));
            for (const QString &line : help.split(u'\n'))
                QVERIFY2(line.size() <= 80, qPrintable(line));
        }
    }
};

QTEST_GUILESS_MAIN(TestCommandOptions)
#include "tst_commandoptions.moc"
