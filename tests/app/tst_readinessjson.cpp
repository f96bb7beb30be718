#include "app/commands/readinessjson.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace core;
using namespace core::eligibility;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kDay(2027, 3, 14);
const Decimal kHundred(100);

// One of every alternative, in its order, and those that have something left out.
std::vector<Reason> everyReason()
{
    return {Holds{},
        NotForPurpose{},
        NotJudged{},
        NotAnswered{},
        NotKnown{},
        NotMeasured{},
        DateMissing{},
        Awaited{{u"contract"_s}},
        NoRule{u"ttmRevenue"_s},
        SaidNo{},
        Later{kDay},
        Ended{kDay},
        Refused{{u"contract"_s}},
        PlanNotQualifying{u"basic"_s},
        RevenueBelow{kHundred, *Decimal::fromText(u"99.99"_s), *Decimal::fromText(u"0.01"_s)},
        ShareBelow{kHundred, Decimal(24), Decimal(25)},
        HoursAbove{Decimal(24), *Decimal::fromText(u"24.5"_s)},
        NoDesignation{Decimal(70), {{u"Security"_s, kDay, Decimal(69)}, {u"Modern Work"_s}}},
        TenureShort{kDay, 12},
        Waiting{u"refused"_s, kDay, 12},
        StepBefore{Milestone::CreditApproval},
        RequirementsBefore{{u"R4"_s, u"R10"_s}},
        Awaited{},
        NoRule{},
        RevenueBelow{kHundred},
        ShareBelow{kHundred, Decimal(96)},
        NoDesignation{Decimal(70)}};
}

} // namespace

class TestReadinessJson : public QObject
{
    Q_OBJECT

private slots:
    void everyReasonIsAsTheSchemaSays()
    {
        const std::vector<Reason> reasons = everyReason();
        for (size_t i = 0; i < std::variant_size_v<Reason>; ++i)
            QCOMPARE(reasons.at(i).index(), i);
        QJsonArray requirements;
        QStringList codes;
        for (const Reason &reason : reasons) {
            requirements.append(app::requirementToJson({.id = u"R1"_s,
                .status = Status::NotMet,
                .reason = reason,
                .metFrom = kDay,
                .metUntil = kDay,
                .notes = {Note::NoEndKnown, Note::NoAlerts, Note::ContactNotChecked},
                .refresh = Refresh{kDay, true}}));
            codes.append(requirements.last()["reason"_L1]["code"_L1].toString());
        }
        QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(),
            qsizetype(std::variant_size_v<Reason>));
        const QJsonObject document{{u"on"_s, u"2027-03-14"_s},
            {u"purpose"_s, u"renewal"_s},
            {u"region"_s, QString()},
            {u"hindrances"_s, 1},
            {u"window"_s,
                app::windowToJson({.closed = ClosedWindow{.from = kDay, .to = kDay},
                    .opensOn = kDay.addDays(1)})},
            {u"requirements"_s, requirements}};
        QTemporaryDir folder;
        QFile file(folder.filePath(u"document.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(document).toJson());
        file.close();
        QProcess python;
        python.start(u"/usr/bin/python3"_s,
            {QStringLiteral(CSP_SOURCE_DIR "/tests/app/validate.py"),
                QStringLiteral(CSP_SOURCE_DIR "/resources/schemas/eligibility.schema.json"),
                file.fileName()});
        QVERIFY(python.waitForFinished(60'000));
        QVERIFY2(python.exitCode() == 0,
            (python.readAllStandardOutput() + python.readAllStandardError()).constData());
    }

    void valuesOfAReasonStandBesideItsCode()
    {
        const auto reasonOf = [](const Reason &reason) {
            return app::requirementToJson({.id = u"R5"_s, .reason = reason})["reason"_L1]
                .toObject();
        };
        QCOMPARE(reasonOf(ShareBelow{kHundred, Decimal(24), Decimal(25)}),
            (QJsonObject{{u"code"_s, u"share-below"_s},
                {u"threshold"_s, 100},
                {u"value"_s, 24},
                {u"of"_s, 25}}));
        QCOMPARE(reasonOf(Holds{}), (QJsonObject{{u"code"_s, u"holds"_s}}));
        QCOMPARE(reasonOf(RevenueBelow{kHundred})["amount"_L1], QJsonValue(QJsonValue::Null));
    }

    void everyVerdictAndStatusHasAnIdOfItsOwn()
    {
        using scoring::Verdict;
        QStringList ids;
        for (const Verdict verdict : {Verdict::NotEligibleYet,
                 Verdict::NothingToScore,
                 Verdict::NotReady,
                 Verdict::Gaps,
                 Verdict::NearlyReady,
                 Verdict::Ready})
            ids.append(app::verdictId(verdict));
        for (const Status status : {Status::Met,
                 Status::NotMet,
                 Status::NotDueYet,
                 Status::Unknown,
                 Status::NotApplicable,
                 Status::Noted})
            ids.append(
                app::requirementToJson({.id = u"R1"_s, .status = status})["status"_L1].toString());
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 12);
    }

    void rulesAreLeftOutWhereTheyAreNotAskedFor()
    {
        const scoring::Judgement judgement{.floor = scoring::Verdict::Gaps,
            .ceiling = scoring::Verdict::Ready,
            .rules = {scoring::UnmetRequirement{u"R1"_s},
                scoring::CriticalBelow{{u"C1.1"_s}, {}, 3, true, false}}};
        const QJsonObject bare = app::verdictToJson(judgement, app::Rules::LeftOut);
        QCOMPARE(bare,
            (QJsonObject{
                {u"floor"_s, u"gaps"_s}, {u"ceiling"_s, u"ready"_s}, {u"certain"_s, false}}));
        const QJsonArray rules
            = app::verdictToJson(judgement, app::Rules::Listed)["rules"_L1].toArray();
        QCOMPARE(rules.size(), 2);
        QCOMPARE(rules.at(0)["requirement"_L1].toString(), u"R1"_s);
        QVERIFY(rules.at(1)["level"_L1].isNull());
    }
};

QTEST_APPLESS_MAIN(TestReadinessJson)
#include "tst_readinessjson.moc"
