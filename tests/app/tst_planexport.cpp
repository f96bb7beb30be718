#include "app/exports/planexport.h"

#include "app/commands/commands.h"
#include "app/program.h"
#include "bundled.h"
#include "core/exchange/exchange.h"
#include "storage/filesizelimit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QtTest>

#include <cerrno>

#include <libical/ical.h>

using namespace app::exports;
using namespace core;
using namespace core::report;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kFormula = u"=HYPERLINK(\"http://x\")"_s;
constexpr qsizetype kColumns = 14;
constexpr qsizetype kId = 0;
constexpr qsizetype kFromLevel = 2;
constexpr qsizetype kFirst = 6;
constexpr qsizetype kGain = 7;
constexpr qsizetype kOwner = 10;

// The sample with three steps: one with everything, one open, one whose owner is a formula.
Assessment sample()
{
    Assessment assessment = *exchange::fromJson(bundled::sampleJson(), bundled::questionnaire());
    assessment.plan.target = 70'000;
    assessment.plan.steps.insert({u"C1.1"_s},
        {.level = 4,
            .owner = u"D. Conti; \"IT\",\nRoma"_s,
            .due = QDate(2027, 1, 8),
            .state = PlanStep::State::InProgress});
    assessment.plan.steps.insert({u"C4.4"_s}, {.level = 4});
    assessment.plan.steps.insert({u"S1.6"_s}, {.level = 3, .owner = kFormula});
    return assessment;
}

PlanSheet sheetOf(const Assessment &assessment, const QString &language = u"en"_s)
{
    return planSheet(bundled::questionnaire(),
        bundled::texts(language),
        assessment,
        assessment.plan,
        QDate(2026, 11, 24));
}

Assessment unnumbered()
{
    Assessment assessment = sample();
    assessment.header.id = {};
    return assessment;
}

// What another program reads in the file.
QJsonObject readBack(const QStringList &arguments)
{
    QProcess python;
    python.start(u"/usr/bin/python3"_s,
        QStringList{QStringLiteral(CSP_SOURCE_DIR "/tests/app/readtable.py")} + arguments);
    if (!python.waitForFinished(60'000) || python.exitCode() != 0)
        qWarning("%s", python.readAllStandardError().constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

struct Calendar
{
    explicit Calendar(const QByteArray &bytes)
        : root(icalparser_parse_string(bytes.constData()))
    {
    }
    ~Calendar() { icalcomponent_free(root); }
    Q_DISABLE_COPY_MOVE(Calendar)

    [[nodiscard]] QList<icalcomponent *> events() const
    {
        QList<icalcomponent *> all;
        for (auto *event = icalcomponent_get_first_component(root, ICAL_VEVENT_COMPONENT); event;
             event = icalcomponent_get_next_component(root, ICAL_VEVENT_COMPONENT))
            all.append(event);
        return all;
    }

    icalcomponent *root;
};

QString dayOf(icalcomponent *event)
{
    return QString::fromLatin1(icaltime_as_ical_string(icalcomponent_get_dtstart(event)));
}

} // namespace

class TestPlanExport : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

private slots:
    void csvIsReadBackAsItWasMeant_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("separator");
        QTest::addColumn<QString>("point");
        QTest::newRow("English") << u"en"_s << u","_s << u"."_s;
        QTest::newRow("Italian") << u"it"_s << u";"_s << u","_s;
    }
    void csvIsReadBackAsItWasMeant()
    {
        QFETCH(QString, language);
        QFETCH(QString, separator);
        QFETCH(QString, point);
        const Assessment assessment = sample();
        const PlanSheet sheet = sheetOf(assessment, language);
        QVERIFY(writePlan(assessment, sheet, file(u"plan.csv"_s)));
        QVERIFY(program::bytesOf(file(u"plan.csv"_s)).startsWith("\xef\xbb\xbf"));
        const QJsonArray rows = readBack({file(u"plan.csv"_s), separator})["rows"_L1].toArray();
        QCOMPARE(rows.size(), 4);
        for (const QJsonValue &row : rows)
            QCOMPARE(row.toArray().size(), kColumns);
        const auto cell = [&](qsizetype row, qsizetype column) {
            return rows.at(row).toArray().at(column).toString();
        };
        QCOMPARE(cell(1, kId), u"S1.6"_s);
        QCOMPARE(cell(1, kOwner), u'\'' + kFormula);
        QCOMPARE(cell(2, kId), u"C1.1"_s);
        QCOMPARE(cell(2, kOwner), u"D. Conti; \"IT\",\nRoma"_s);
        QCOMPARE(cell(2, kOwner + 2), u"2027-01-08"_s);
        QCOMPARE(cell(2, kGain),
            QString::number(sheet.rows.at(1).gain / 1000) + point
                + u"%1"_s.arg(sheet.rows.at(1).gain % 1000, 3, 10, QChar(u'0')));
        QCOMPARE(cell(3, kFromLevel), QString());
        QVERIFY(!cell(3, kFirst).isEmpty());
        QVERIFY(cell(2, kFirst).isEmpty());
    }

    void aSpreadsheetHoldsTextsNumbersAndDaysAndNoFormula()
    {
        const Assessment assessment = sample();
        const PlanSheet sheet = sheetOf(assessment);
        QVERIFY(writePlan(assessment, sheet, file(u"plan.xlsx"_s)));
        const QJsonObject read = readBack({file(u"plan.xlsx"_s)});
        QCOMPARE(read["frozen"_L1].toString(), u"A6"_s);
        QCOMPARE(read["names"_L1].toArray(), QJsonArray{u"Plan"_s});
        QCOMPARE(read["created"_L1].toString(), u"2026-11-20T15:40:00"_s);
        const QJsonArray rows = read["rows"_L1].toArray();
        QCOMPARE(rows.size(), 8);
        QVERIFY(
            rows.at(0).toArray().at(0).toArray().at(1).toString().contains(u"Adriatica Cloud"_s));
        QVERIFY(rows.at(1).toArray().at(0).toArray().at(1).toString().startsWith(
            u"Indicative, not Microsoft’s"_s));
        QCOMPARE(rows.at(4).toArray().size(), kColumns);
        QMap<QString, int> kinds;
        for (qsizetype row = 5; row < 8; ++row) {
            for (const QJsonValue &cell : rows.at(row).toArray())
                ++kinds[cell.toArray().at(0).toString()];
        }
        // Texts, numbers and days: a start day a step, and one due day.
        QCOMPARE(kinds.keys(), QStringList({u"d"_s, u"n"_s, u"s"_s}));
        QCOMPARE(kinds.value(u"d"_s), 4);
        QCOMPARE(kinds.value(u"n"_s), 3 * 4 + 2);
        QVERIFY(rows.at(5).toArray().contains(QJsonArray({u"s"_s, kFormula})));
        for (const QJsonValue &width : read["widths"_L1].toArray())
            QVERIFY(width.toInt() >= 9 && width.toInt() <= 52);
    }

    void aSpreadsheetIsTheSameBytesWheneverItIsMade()
    {
        const Assessment assessment = sample();
        const auto first = planToXlsx(assessment, sheetOf(assessment));
        QVERIFY(first);
        QCOMPARE(planToXlsx(assessment, sheetOf(assessment)), first);
        // What is packed bears one time, and that is nobody's clock.
        QVERIFY(writePlan(assessment, sheetOf(assessment), file(u"same.xlsx"_s)));
        QCOMPARE(
            readBack({file(u"same.xlsx"_s)})["packed"_L1].toArray(), QJsonArray{u"1980-01-01"_s});
        Assessment unrecorded = assessment;
        unrecorded.lastChange = {};
        QCOMPARE(planToXlsx(unrecorded, sheetOf(unrecorded)),
            planToXlsx(unrecorded, sheetOf(unrecorded)));
    }

    void aCalendarHoldsADayAStep()
    {
        const Assessment assessment = sample();
        const PlanSheet sheet = sheetOf(assessment);
        QVERIFY(writePlan(assessment, sheet, file(u"plan.ics"_s)));
        const QByteArray bytes = program::bytesOf(file(u"plan.ics"_s));
        for (const QByteArray &line : bytes.split('\n')) {
            QVERIFY2(line.size() <= 76, line.constData());
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
        }
        const Calendar calendar(bytes);
        QCOMPARE(icalcomponent_count_errors(calendar.root), 0);
        QVERIFY(icalrestriction_check(calendar.root));
        const auto events = calendar.events();
        QCOMPARE(events.size(), 3);
        QStringList uids;
        for (icalcomponent *event : events) {
            QVERIFY(icalcomponent_get_dtstart(event).is_date);
            QCOMPARE(QByteArray(icaltime_as_ical_string(icalcomponent_get_dtstamp(event))),
                QByteArray("20261120T154000Z"));
            uids.append(QString::fromUtf8(icalcomponent_get_uid(event)));
        }
        QCOMPARE(uids,
            QStringList({u"6d1f4c2e-93b7-4a58-8e0d-2c7a51f3b964-S1.6@csp-readiness"_s,
                u"6d1f4c2e-93b7-4a58-8e0d-2c7a51f3b964-C1.1@csp-readiness"_s,
                u"6d1f4c2e-93b7-4a58-8e0d-2c7a51f3b964-C4.4@csp-readiness"_s}));
        QCOMPARE(dayOf(events.at(1)), u"20270108"_s);
        QCOMPARE(dayOf(events.at(2)), sheet.rows.at(2).startBy->toString(u"yyyyMMdd"_s));
        const QString description = QString::fromUtf8(icalcomponent_get_description(events.at(1)));
        QVERIFY2(description.contains(u"D. Conti; \"IT\",\nRoma"_s), qPrintable(description));
        QVERIFY(description.contains(u"Indicative, not Microsoft’s"_s));
        QVERIFY(QString::fromUtf8(icalcomponent_get_summary(events.at(1)))
                    .contains(sheet.rows.at(1).text));
    }

    void aTextCannotEndAnEvent()
    {
        Assessment assessment = sample();
        assessment.plan.steps[{u"C1.1"_s}].owner
            = u"x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:y\u0007"_s;
        const auto bytes = planToCalendar(assessment, sheetOf(assessment));
        QVERIFY(bytes);
        QCOMPARE(Calendar(*bytes).events().size(), 3);
        QVERIFY(!bytes->contains('\x07'));
    }

    void aCalendarRemindsOfWhatIsStillToDo()
    {
        Assessment assessment = sample();
        assessment.plan.steps[{u"S1.6"_s}].state = PlanStep::State::Done;
        assessment.plan.steps[{u"C1.1"_s}].due = std::nullopt; // begun
        assessment.plan.steps.insert({u"S1.1"_s}, {.level = 2}); // stands at 4
        const auto bytes = planToCalendar(assessment, sheetOf(assessment));
        QVERIFY(bytes);
        const Calendar calendar(*bytes);
        const auto events = calendar.events();
        QCOMPARE(events.size(), 2);
        QCOMPARE(dayOf(events.at(0)), u"20270301"_s); // the planned date
        QVERIFY(QByteArray(icalcomponent_get_summary(events.at(0))).startsWith("C1.1 is due: "));
        QVERIFY(QByteArray(icalcomponent_get_summary(events.at(1))).startsWith("Start C4.4 today"));
    }

    void whatHasNoIdIsToldApartByWhatItIsAbout_data()
    {
        QTest::addColumn<Header>("other");
        const Header header = unnumbered().header;
        const auto row = [&header](const char *name, auto change) {
            Header other = header;
            change(other);
            QTest::newRow(name) << other;
        };
        row("company", [](Header &other) { other.company.name = u"Esempio S.r.l."_s; });
        row("purpose", [](Header &other) { other.purpose = Purpose::Renewal; });
        row("region", [](Header &other) { other.region = u"Canada"_s; });
        row("title", [](Header &other) { other.title = u"Second try"_s; });
    }
    void whatHasNoIdIsToldApartByWhatItIsAbout()
    {
        QFETCH(const Header, other);
        const auto uidOf = [](const Assessment &assessment) {
            const auto bytes = planToCalendar(assessment, sheetOf(assessment));
            if (!bytes)
                return QByteArray();
            return QByteArray(icalcomponent_get_uid(Calendar(*bytes).events().first()));
        };
        Assessment assessment = unnumbered();
        const QByteArray uid = uidOf(assessment);
        QVERIFY(!uid.isEmpty());
        QCOMPARE(uidOf(unnumbered()), uid);
        assessment.header = other;
        QVERIFY(uidOf(assessment) != uid);
    }

    void aSummarySaysTheTargetAsItWasGiven()
    {
        Assessment assessment = sample();
        assessment.plan.target = 72'555;
        QVERIFY(
            planTable(assessment, sheetOf(assessment)).summary.startsWith("Target: 72.555."_L1));
    }

    void aFloorThatFallsIsNotSaidToRise()
    {
        const Assessment assessment = sample();
        PlanSheet sheet = sheetOf(assessment);
        QVERIFY(planTable(assessment, sheet).summary.contains(u"the floor rises from 63.2 to"_s));
        sheet.floorThen = 60'000;
        QVERIFY(
            planTable(assessment, sheet).summary.contains(u"the floor falls from 63.2 to 60.0."_s));
    }

    void stepsWithoutADayMakeNoCalendar()
    {
        Assessment assessment = sample();
        assessment.header.plannedDate = std::nullopt;
        const auto one = planToCalendar(assessment, sheetOf(assessment));
        QVERIFY(one);
        QCOMPARE(Calendar(*one).events().size(), 1);
        assessment.plan.steps[{u"C1.1"_s}].due = std::nullopt;
        const auto none = writePlan(assessment, sheetOf(assessment), file(u"none.ics"_s));
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::PlanWithoutDays);
        QVERIFY(!QFile::exists(file(u"none.ics"_s)));
    }

    void charactersNoFileMayHoldAreLeftOut()
    {
        QCOMPARE(printable(u"a\tb\nc\u0000\u0007\u001b\uFFFFd"_s), u"a\tb\ncd"_s);
        Assessment assessment = sample();
        assessment.plan.steps[{u"S1.6"_s}].owner = u"a\u0001\uFFFEb"_s;
        QVERIFY(writePlan(assessment, sheetOf(assessment), file(u"control.xlsx"_s)));
        QVERIFY(readBack({file(u"control.xlsx"_s)})["rows"_L1].toArray().at(5).toArray().contains(
            QJsonArray({u"s"_s, u"ab"_s})));
    }

    void theSuffixNamesTheKind_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("csv") << u"a.csv"_s << QByteArray("\xef\xbb\xbf");
        QTest::newRow("CSV") << u"a.CSV"_s << QByteArray("\xef\xbb\xbf");
        QTest::newRow("xlsx") << u"a.xlsx"_s << QByteArray("PK");
        QTest::newRow("ics") << u"a.ics"_s << QByteArray("BEGIN:VCALENDAR\r\n");
    }
    void theSuffixNamesTheKind()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, start);
        const Assessment assessment = sample();
        QVERIFY(isPlanFile(name));
        QVERIFY(writePlan(assessment, sheetOf(assessment), file(name)));
        QVERIFY(program::bytesOf(file(name)).startsWith(start));
        const QFile::Permissions others = QFile::ReadOther | QFile::ReadGroup;
        QVERIFY(!(QFile(file(name)).permissions() & others));
    }

    void anotherSuffixOrAnUnwritablePlaceIsAnError()
    {
        const Assessment assessment = sample();
        QVERIFY(!isPlanFile(u"plan.ods"_s));
        const auto other = writePlan(assessment, sheetOf(assessment), file(u"plan.ods"_s));
        QVERIFY(!other);
        QCOMPARE(other.error().code, ErrorCode::FileKindUnknown);
        const auto nowhere = writePlan(assessment, sheetOf(assessment), file(u"no/plan.csv"_s));
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().code, ErrorCode::FileNotWritable);
    }

    void onAFullDiskNothingIsWrittenAndNothingLost_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("room");
        for (const QString &name : {u"full.csv"_s, u"full.xlsx"_s, u"full.ics"_s})
            QTest::newRow(qPrintable(name)) << name << qint64(512);
        // Room for what is packed, not for what it is packed from.
        QTest::newRow("packed.xlsx") << u"packed.xlsx"_s << qint64(20 * 1024);
    }
    void onAFullDiskNothingIsWrittenAndNothingLost()
    {
        QFETCH(QString, name);
        QFETCH(qint64, room);
        Assessment assessment = sample();
        for (const QuestionId &id : bundled::questionnaire().questionsInOrder())
            assessment.plan.steps.insert(id, {.level = 4});
        program::write(file(name), "what was there");
        const auto written = [&] {
            const fixtures::FileSizeLimit limit(room);
            return writePlan(assessment, sheetOf(assessment), file(name));
        }();
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::FileNotWritable);
        QCOMPARE(written.error().arguments, QStringList(qt_error_string(EFBIG)));
        QCOMPARE(program::bytesOf(file(name)), QByteArray("what was there"));
        QVERIFY(writePlan(assessment, sheetOf(assessment), file(name)));
    }

    void whereThereIsNoWayTheOldFileStays()
    {
        ui::Content content{.questionnaire = bundled::questionnaire(),
            .texts = {{u"en"_s, bundled::texts(u"en"_s)}}};
        Assessment assessment = sample();
        for (core::Group &group : content.questionnaire.groups) {
            for (core::Capability &capability : group.capabilities) {
                for (core::Question &question : capability.questions) {
                    question.notApplicableAllowed = true;
                    assessment.responses[question.id] = {.answer = NotApplicable{u"none"_s}};
                }
            }
        }
        program::write(file(u"nothing.json"_s), exchange::toJson(assessment));
        program::write(file(u"old.csv"_s), "what was there");
        app::Invocation asked;
        asked.argument = file(u"nothing.json"_s);
        asked.output = file(u"old.csv"_s);
        asked.on = QDate(2026, 11, 24);
        QString out;
        QString err;
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        const SystemClock clock;
        const int code = app::plan({.invocation = asked,
            .content = content,
            .clock = clock,
            .language = u"en"_s,
            .out = outStream,
            .err = errStream});
        QVERIFY2(code == app::NotInOrder, qPrintable(err));
        QVERIFY(out.isEmpty());
        QVERIFY2(err.endsWith(u"nothing to score. No file was written.\n"_s), qPrintable(err));
        QCOMPARE(program::bytesOf(file(u"old.csv"_s)), QByteArray("what was there"));
    }

    void anEmptyPlanIsATableWithoutRows()
    {
        Assessment assessment = sample();
        assessment.plan = {};
        QVERIFY(writePlan(assessment, sheetOf(assessment), file(u"empty.csv"_s)));
        QCOMPARE(readBack({file(u"empty.csv"_s), u","_s})["rows"_L1].toArray().size(), 1);
        QVERIFY(writePlan(assessment, sheetOf(assessment), file(u"empty.xlsx"_s)));
        QCOMPARE(readBack({file(u"empty.xlsx"_s)})["rows"_L1].toArray().size(), 5);
    }
};

QTEST_GUILESS_MAIN(TestPlanExport)
#include "tst_planexport.moc"
