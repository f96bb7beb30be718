#include "app/assessmentfiles.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using assessments::fileWith;
using assessments::objectOf;
using assessments::sample;
using program::run;

namespace {

const QString kOn = u"2026-11-24"_s;

} // namespace

class TestReadinessCommands : public QObject
{
    Q_OBJECT

private:
    assessments::Folder m_folder;

    [[nodiscard]] QString problemsOf(const QString &schema, const QByteArray &document) const
    {
        program::write(m_folder.file(u"document.json"_s), document);
        QProcess python;
        python.start(u"/usr/bin/python3"_s,
            {QStringLiteral(CSP_SOURCE_DIR "/tests/app/validate.py"),
                QStringLiteral(CSP_SOURCE_DIR "/resources/schemas/%1.schema.json").arg(schema),
                m_folder.file(u"document.json"_s)});
        if (!python.waitForFinished(60'000))
            return u"python hangs"_s;
        return QString::fromUtf8(
            python.readAllStandardOutput() + python.readAllStandardError().trimmed())
            .trimmed();
    }

    // A questionnaire every question of which may be not applicable, in a folder of its own.
    [[nodiscard]] QString lenientQuestionnaire() const
    {
        QJsonObject structure = QJsonDocument::fromJson(bundled::files().structure.json).object();
        QJsonArray groups;
        for (const QJsonValue &group : structure["groups"_L1].toArray()) {
            QJsonArray capabilities;
            for (const QJsonValue &capability : group["capabilities"_L1].toArray()) {
                QJsonArray questions;
                for (const QJsonValue &question : capability["questions"_L1].toArray())
                    questions.append(with(question, u"notApplicable"_s, true));
                capabilities.append(with(capability, u"questions"_s, questions));
            }
            groups.append(with(group, u"capabilities"_s, capabilities));
        }
        structure.insert("groups"_L1, groups);
        const QString folder = m_folder.file(u"lenient"_s);
        const auto put = [&folder](const core::ContentFile &file) {
            const QString path = folder + u'/' + file.name;
            QVERIFY(QDir().mkpath(QFileInfo(path).path()));
            program::write(path, file.json);
        };
        put({bundled::files().structure.name, QJsonDocument(structure).toJson()});
        put(bundled::files().rules);
        for (const core::LanguageFiles &language : bundled::files().languages) {
            put(language.words);
            put(language.history);
            if (!language.origin.json.isEmpty())
                put(language.origin);
        }
        return folder;
    }
    static QJsonObject with(const QJsonValue &of, const QString &key, const QJsonValue &value)
    {
        QJsonObject object = of.toObject();
        object.insert(key, value);
        return object;
    }

private slots:
    void everyJsonIsAsItsSchemaSays_data()
    {
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QStringList>("arguments");
        const QString empty = m_folder.made(u"empty.json"_s, fileWith(""));
        for (const QString &of : {sample(), empty}) {
            const char *name = of == empty ? "empty" : "sample";
            QTest::addRow("score, %s", name) << u"score"_s << QStringList{u"score"_s, of};
            QTest::addRow("score with its trace, %s", name)
                << u"score"_s << QStringList{u"score"_s, of, u"--trace"_s};
            QTest::addRow("eligibility, %s", name)
                << u"eligibility"_s << QStringList{u"eligibility"_s, of};
            QTest::addRow("eligibility in a closed window, %s", name)
                << u"eligibility"_s << QStringList{u"eligibility"_s, of, u"--on=2026-07-10"_s};
            for (const QString &target : {u"0"_s, u"gaps"_s, u"72.5"_s, u"ready"_s, u"100"_s})
                QTest::addRow("plan to %s, %s", qPrintable(target), name)
                    << u"plan"_s << QStringList{u"plan"_s, of, u"--target"_s, target};
        }
    }
    void everyJsonIsAsItsSchemaSays()
    {
        QFETCH(QString, schema);
        QFETCH(QStringList, arguments);
        const auto result = run(arguments + QStringList{u"--json"_s});
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        const QString problems = problemsOf(schema, result.out);
        QVERIFY2(problems.isEmpty(), qPrintable(problems));
    }

    void aVerdictNamesWhatLowersIt()
    {
        const QJsonObject json = objectOf(run({u"score"_s, sample(), u"--json"_s, u"--on"_s, kOn}));
        const QJsonObject verdict = json["verdict"_L1].toObject();
        QCOMPARE(verdict["floor"_L1].toString(), u"not-eligible-yet"_s);
        QCOMPARE(verdict["certain"_L1].toBool(), true);
        QStringList requirements;
        QStringList critical;
        for (const QJsonValue &value : verdict["rules"_L1].toArray()) {
            const QJsonObject rule = value.toObject();
            if (rule["code"_L1] == u"requirement"_s)
                requirements.append(rule["requirement"_L1].toString());
            else
                critical.append(rule["question"_L1].toString());
        }
        QVERIFY2(requirements.contains(u"R6a"_s), qPrintable(requirements.join(u' ')));
        const QJsonObject eligibility
            = objectOf(run({u"eligibility"_s, sample(), u"--json"_s, u"--on"_s, kOn}));
        QCOMPARE(eligibility["hindrances"_L1].toInt(), requirements.size());
        QStringList hindering;
        for (const QJsonValue &value : eligibility["requirements"_L1].toArray()) {
            if (value.toObject()["hinders"_L1].toBool())
                hindering.append(value.toObject()["id"_L1].toString());
        }
        QCOMPARE(hindering, requirements);
        QCOMPARE(critical, QStringList(u"C1.1"_s));
        QCOMPARE(json["criticalBelow"_L1].toArray(), QJsonArray{u"C1.1"_s});
    }

    void whatIsMetDependsOnTheDay()
    {
        const auto statusOn = [](const QString &day) {
            const QJsonObject json
                = objectOf(run({u"eligibility"_s, sample(), u"--json"_s, u"--on"_s, day}));
            QMap<QString, QString> status;
            for (const QJsonValue &value : json["requirements"_L1].toArray())
                status.insert(
                    value.toObject()["id"_L1].toString(), value.toObject()["status"_L1].toString());
            return status;
        };
        const auto now = statusOn(kOn);
        const auto muchLater = statusOn(u"2040-01-01"_s);
        QCOMPARE(now.keys(), muchLater.keys());
        QVERIFY(now != muchLater);
    }

    void aTraceCanBeWorkedOutAgain()
    {
        const QJsonObject json = objectOf(run({u"score"_s, sample(), u"--json"_s, u"--trace"_s}));
        const QJsonObject total = json["total"_L1].toObject();
        const auto meanOf = [](const QJsonArray &terms) {
            qint64 sum = 0;
            qint64 weights = 0;
            for (const QJsonValue &value : terms) {
                const QJsonObject term = value.toObject();
                if (term["value"_L1].isNull())
                    continue;
                sum += qint64(term["weight"_L1].toInt()) * term["value"_L1].toInt();
                weights += term["weight"_L1].toInt();
            }
            return weights == 0 ? qint64(-1) : (2 * sum + weights) / (2 * weights);
        };
        for (const QString &reading : {u"floor"_s, u"ceiling"_s, u"soFar"_s}) {
            const QJsonObject trace = json["trace"_L1].toObject()[reading].toObject();
            QCOMPARE(trace["value"_L1], total[reading]);
            QCOMPARE(meanOf(trace["groups"_L1].toArray()), total[reading].toInt());
            int questions = 0;
            for (const QJsonValue &group : trace["groups"_L1].toArray()) {
                const QJsonArray capabilities = group.toObject()["capabilities"_L1].toArray();
                QCOMPARE(meanOf(capabilities), group.toObject()["value"_L1].toInt(-1));
                for (const QJsonValue &capability : capabilities) {
                    const QJsonArray terms = capability.toObject()["questions"_L1].toArray();
                    QCOMPARE(meanOf(terms), capability.toObject()["value"_L1].toInt(-1));
                    questions += static_cast<int>(terms.size());
                }
            }
            QCOMPARE(questions, 93);
        }
    }

    void theTextHasEveryPart()
    {
        const QString text
            = QString::fromUtf8(run({u"score"_s, sample(), u"--on"_s, kOn, u"--trace"_s}).out);
        for (const QString &part : {u"63.2"_s,
                 u"24 November 2026"_s,
                 u"Indicative"_s,
                 u"Not eligible yet"_s,
                 u"What lowers the verdict:"_s,
                 u"R6a"_s,
                 u"Open questions that decide most"_s,
                 u"The terms of the floor"_s,
                 u"The terms of the ceiling"_s,
                 u"Total: "_s,
                 u" = 63.215"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text.first(3000)));
        QVERIFY(!text.contains(u"not judged yet"_s));
    }

    void aCompleteScoreHasOneTraceAndNoOpenQuestions()
    {
        QByteArray answers;
        for (const core::QuestionId &id : bundled::questionnaire().questionsInOrder()) {
            const core::Question &question = *bundled::questionnaire().find(id);
            const QByteArray answer = std::holds_alternative<core::LevelKind>(question.kind)
                ? R"({"level":3})"
                : std::holds_alternative<core::MeasureKind>(question.kind) ? R"({"value":1})"
                                                                           : R"({"items":[]})";
            answers += (answers.isEmpty() ? "\"" : ",\"") + id.text.toUtf8() + "\":" + answer;
        }
        const QString path = m_folder.made(u"complete.json"_s, fileWith(answers));
        const auto result = run({u"score"_s, path, u"--trace"_s});
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        QCOMPARE(result.out.count("The terms of"), 1);
        QVERIFY(!result.out.contains("decide most"));
    }

    void whereNothingAppliesNothingIsScored()
    {
        QByteArray answers;
        for (const core::QuestionId &id : bundled::questionnaire().questionsInOrder())
            answers += (answers.isEmpty() ? "\"" : ",\"") + id.text.toUtf8()
                + "\":{\"notApplicable\":\"not sold\"}";
        const QString path = m_folder.made(u"nothing.json"_s, fileWith(answers));
        const auto runLenient = [&, folder = lenientQuestionnaire()](const QStringList &more) {
            return run(QStringList{u"--questionnaire"_s, folder} + more);
        };
        const auto json = runLenient({u"score"_s, path, u"--json"_s, u"--trace"_s});
        QVERIFY2(json.exitCode == 0, qPrintable(json.err));
        QCOMPARE(problemsOf(u"score"_s, json.out), QString());
        QVERIFY(objectOf(json)["total"_L1]["floor"_L1].isNull());
        QVERIFY(objectOf(json)["robustness"_L1]["floor"_L1].isNull());
        const auto text = runLenient({u"score"_s, path, u"--trace"_s});
        QCOMPARE(text.exitCode, 0);
        QVERIFY2(text.out.contains("nothing to score"), text.out.constData());
        QVERIFY(text.out.contains("= S1: –\n"));
        const auto plan = runLenient({u"plan"_s, path, u"--target"_s, u"50"_s, u"--json"_s});
        QCOMPARE(problemsOf(u"plan"_s, plan.out), QString());
        QCOMPARE(objectOf(plan)["outcome"_L1].toString(), u"unreachable"_s);
        const auto said = runLenient({u"plan"_s, path, u"--target"_s, u"50"_s});
        QCOMPARE(said.exitCode, 0);
        QVERIFY2(said.out.contains("there is nothing to score"), said.out.constData());
    }

    void eligibilityNamesEachRequirementWithItsReason()
    {
        const QString text
            = QString::fromUtf8(run({u"eligibility"_s, sample(), u"--on"_s, kOn}).out);
        for (const core::EligibilityQuestion &question : bundled::questionnaire().eligibility) {
            const QString name = bundled::texts(u"en"_s).eligibility.value(question.id).name;
            QVERIFY2(text.contains(u'\n' + question.id) && text.contains(name), qPrintable(name));
        }
        QVERIFY(text.contains(u"Not met"_s));
        QVERIFY(text.contains(u"24 November 2026"_s));
    }

    void numbersFollowTheLanguage()
    {
        const QProcessEnvironment italian = program::environment(u"it_IT"_s);
        const QString score = QString::fromUtf8(
            run({u"score"_s, sample(), u"--on"_s, kOn, u"--trace"_s}, italian).out);
        QVERIFY(score.contains(u"63,2"_s) && !score.contains(u"63.2"_s));
        QVERIFY(score.contains(u" = 63,215"_s));
        QVERIFY(score.contains(u"24 novembre 2026"_s));
        const QString path = m_folder.file(u"it.csv"_s);
        QCOMPARE(run({u"plan"_s, sample(), u"--target"_s, u"70"_s, u"--output"_s, path}, italian)
                     .exitCode,
            0);
        QCOMPARE(program::bytesOf(path).split('\n').first().count(';'), 13);
        // Values of options and JSON are the same everywhere.
        QCOMPARE(run({u"score"_s, sample(), u"--json"_s, u"--robustness"_s, u"2.5"_s}, italian).out,
            run({u"score"_s, sample(), u"--json"_s, u"--robustness"_s, u"2.5"_s}).out);
    }

    void theListSaysTheVerdict()
    {
        const QString store = m_folder.file(u"store"_s);
        QCOMPARE(run({u"--data-dir"_s, store, u"import"_s, sample()}).exitCode, 0);
        const QJsonArray rows
            = QJsonDocument::fromJson(run({u"--data-dir"_s, store, u"list"_s, u"--json"_s}).out)
                  .array();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().toObject()["verdict"_L1].toObject(),
            (QJsonObject{{u"floor"_s, u"not-eligible-yet"_s},
                {u"ceiling"_s, u"not-eligible-yet"_s},
                {u"certain"_s, true}}));
    }

    void aReportTakesADayAndATrace()
    {
        const auto report = [&](const QString &name, const QStringList &more) {
            const auto result = run(QStringList{u"report"_s,
                                        sample(),
                                        u"--language"_s,
                                        u"en"_s,
                                        u"--output"_s,
                                        m_folder.file(name)}
                + more);
            return result.exitCode == 0 ? program::bytesOf(m_folder.file(name)) : QByteArray();
        };
        QVERIFY(report(u"day.pdf"_s, {u"--on"_s, u"2027-03-14"_s}).startsWith("%PDF-"));
        QVERIFY(report(u"trace.pdf"_s, {u"--trace"_s}).startsWith("%PDF-"));
        QVERIFY(report(u"bad.pdf"_s, {u"--on"_s, u"14/3/2027"_s}).isEmpty());
        QVERIFY(!QFile::exists(m_folder.file(u"bad.pdf"_s)));
    }
};

QTEST_GUILESS_MAIN(TestReadinessCommands)
#include "tst_readinesscommands.moc"
