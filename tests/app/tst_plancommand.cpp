#include "app/assessmentfiles.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using assessments::fileWith;
using assessments::objectOf;
using assessments::sample;
using program::run;

namespace {

const QString kOn = u"2026-11-24"_s;
const QByteArray kNothingToDo = R"("C1.1":{"value":25,"of":25},"C2.1":{"level":3},)"
                                R"("C2.2":{"choice":"noAlerts"})";

} // namespace

class TestPlanCommand : public QObject
{
    Q_OBJECT

private:
    assessments::Folder m_folder;

private slots:
    void aPlanLeadsToItsTarget()
    {
        const QJsonObject json = objectOf(run(
            {u"plan"_s, sample(), u"--target"_s, u"nearly-ready"_s, u"--json"_s, u"--on"_s, kOn}));
        QCOMPARE(json["outcome"_L1].toString(), u"found"_s);
        QCOMPARE(json["target"_L1].toInt(), 70'000);
        QCOMPARE(json["floor"_L1].toInt(), 63'215);
        QVERIFY(json["total"_L1].toInt() >= 70'000);
        int effort = 0;
        for (const QJsonValue &step : json["steps"_L1].toArray())
            effort += step.toObject()["effort"_L1].toInt();
        QCOMPARE(json["effort"_L1].toInt(), effort);
        QCOMPARE(
            objectOf(run(
                {u"plan"_s, sample(), u"--target"_s, u"70.000"_s, u"--json"_s, u"--on"_s, kOn})),
            json);
        const QString text = QString::fromUtf8(
            run({u"plan"_s, sample(), u"--target"_s, u"70"_s, u"--on"_s, kOn}).out);
        for (const QJsonValue &step : json["steps"_L1].toArray())
            QVERIFY(text.contains(u'\n' + step.toObject()["question"_L1].toString() + u' '));
        QVERIFY(text.contains(u"Total effort: %1."_s.arg(effort)));
        QVERIFY(text.contains(u"find out first"_s));
        QVERIFY(text.contains(u", start by 30 November 2026"_s));
        QVERIFY(text.contains(u", late: to start by 1 June 2026"_s));
    }

    void whatComesOfATargetIsSaid_data()
    {
        QTest::addColumn<QByteArray>("answers");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("says");
        QTest::newRow("critical questions are below their levels")
            << QByteArray() << u"0"_s << u"found"_s << u"raises 3 question"_s;
        QTest::newRow("nothing is to be done")
            << QByteArray(R"("C1.1":{"value":25,"of":25},"C2.1":{"level":3},)"
                          R"("C2.2":{"choice":"noAlerts"})")
            << u"1"_s << u"already-there"_s << u"The target of 1.0 is reached already"_s;
    }
    void whatComesOfATargetIsSaid()
    {
        QFETCH(QByteArray, answers);
        QFETCH(QString, target);
        QFETCH(QString, outcome);
        QFETCH(QString, says);
        const QString path = m_folder.made(u"target.json"_s, fileWith(answers));
        const auto json = run({u"plan"_s, path, u"--target"_s, target, u"--json"_s});
        QCOMPARE(json.exitCode, 0);
        QCOMPARE(objectOf(json)["outcome"_L1].toString(), outcome);
        const auto text = run({u"plan"_s, path, u"--target"_s, target});
        QCOMPARE(text.exitCode, 0);
        QVERIFY2(QString::fromUtf8(text.out).contains(says), text.out.constData());
    }

    void aPlanIsWrittenAsItsSuffixSays_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("CSV") << u"plan.csv"_s << QByteArray("\xef\xbb\xbfId,Question,");
        QTest::newRow("XLSX") << u"plan.xlsx"_s << QByteArray("PK");
        QTest::newRow("calendar") << u"plan.ics"_s << QByteArray("BEGIN:VCALENDAR\r\n");
    }
    void aPlanIsWrittenAsItsSuffixSays()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, start);
        const auto written = [&](const QString &path, const QString &on) {
            return run(
                {u"plan"_s, sample(), u"--target"_s, u"70"_s, u"--output"_s, path, u"--on"_s, on});
        };
        const auto result = written(m_folder.file(name), kOn);
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        QVERIFY(result.out.isEmpty());
        const QByteArray bytes = program::bytesOf(m_folder.file(name));
        QVERIFY2(bytes.startsWith(start), bytes.first(40).constData());
        // The same in every process and on every day.
        QCOMPARE(written(m_folder.file(u"again-"_s + name), u"2026-12-24"_s).exitCode, 0);
        QCOMPARE(program::bytesOf(m_folder.file(u"again-"_s + name)), bytes);
        const auto nowhere = written(m_folder.file(u"no/such/"_s + name), kOn);
        QCOMPARE(nowhere.exitCode, 3);
        QVERIFY(nowhere.err.contains(u"no/such/"_s + name));
    }

    void whereNothingIsToBeDoneTheTableIsEmpty_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("CSV") << u"there.csv"_s << QByteArray("\xef\xbb\xbfId,Question,");
        QTest::newRow("XLSX") << u"there.xlsx"_s << QByteArray("PK");
        QTest::newRow("calendar") << u"there.ics"_s << QByteArray();
    }
    void whereNothingIsToBeDoneTheTableIsEmpty()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, start);
        const QString path = m_folder.made(u"there.json"_s, fileWith(kNothingToDo));
        const auto result
            = run({u"plan"_s, path, u"--target"_s, u"1"_s, u"--output"_s, m_folder.file(name)});
        if (start.isEmpty()) { // a calendar without an event is none
            QCOMPARE(result.exitCode, 3);
            QVERIFY2(
                result.err.contains(u"No step of the plan has a day"_s), qPrintable(result.err));
            QVERIFY(!QFile::exists(m_folder.file(name)));
            return;
        }
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.out.contains("The target of 1.0 is reached already"));
        const QByteArray bytes = program::bytesOf(m_folder.file(name));
        QVERIFY(bytes.startsWith(start));
        QVERIFY(name.endsWith(u".xlsx"_s) || bytes.count('\n') == 1);
    }

    void aKeptStepIsDueOrDoneAsItStands_data()
    {
        QTest::addColumn<QByteArray>("step");
        QTest::addColumn<QString>("on");
        QTest::addColumn<QString>("says");
        const auto row
            = [](const char *name, const char *step, const QString &on, const QString &says) {
                  QTest::newRow(name) << QByteArray(step) << on << says;
              };
        row("a due day", R"("due":"2026-12-31")", u"2026-12-31"_s, u", due 31 December 2026"_s);
        row("a due day gone by",
            R"("due":"2026-12-31")",
            u"2027-01-01"_s,
            u", late: was due 31 December 2026"_s);
        row("begun", R"("state":"in-progress")", u"2027-03-01"_s, u", due 1 March 2027"_s);
        row("begun, the planned date gone by",
            R"("state":"in-progress")",
            u"2027-03-02"_s,
            u", late: was due 1 March 2027"_s);
        row("done", R"("state":"done","due":"2026-12-31")", u"2027-03-02"_s, u", done"_s);
    }
    void aKeptStepIsDueOrDoneAsItStands()
    {
        QFETCH(QByteArray, step);
        QFETCH(QString, on);
        QFETCH(QString, says);
        const QString path = m_folder.made(
            u"kept.json"_s, fileWith("", R"(,"plan":{"steps":{"C2.1":{"level":3,)" + step + "}}}"));
        const auto result = run({u"plan"_s, path, u"--target"_s, u"0"_s, u"--on"_s, on});
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        const QString text = QString::fromUtf8(result.out).section(u"\nC2.1 "_s, 1);
        const QString facts = text.section(u'\n', 1, 1);
        // What is found out first is said behind the day.
        QVERIFY2(facts.contains(says + u", find out first"_s), qPrintable(facts));
    }

    void aCalendarNeedsADay()
    {
        const QString path = m_folder.made(
            u"dayless.json"_s, fileWith("").replace(R"(,"plannedDate":"2027-03-01")", ""));
        const auto result = run(
            {u"plan"_s, path, u"--target"_s, u"50"_s, u"--output"_s, m_folder.file(u"none.ics"_s)});
        QCOMPARE(result.exitCode, 3);
        QVERIFY2(result.err.contains(u"planned date"_s), qPrintable(result.err));
        QVERIFY(!QFile::exists(m_folder.file(u"none.ics"_s)));
    }
};

QTEST_GUILESS_MAIN(TestPlanCommand)
#include "tst_plancommand.moc"
