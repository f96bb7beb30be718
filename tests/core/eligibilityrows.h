#pragma once

#include "given.h"

Q_DECLARE_METATYPE(core::Assessment)
Q_DECLARE_METATYPE(core::eligibility::Status)
Q_DECLARE_METATYPE(core::eligibility::Reason)

// The tests of the judges are rows, all judged on one day.
namespace eligibilityrows {

const QDate kToday(2026, 11, 25);

// Rows of a requirement: what is given, how it stands, why.
inline void columns()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<core::Assessment>("assessment");
    QTest::addColumn<core::eligibility::Status>("status");
    QTest::addColumn<core::eligibility::Reason>("reason");
}

inline void row(const char *id,
    const char *name,
    const Given &what,
    core::eligibility::Status status,
    const core::eligibility::Reason &reason)
{
    QTest::addRow("%s, %s", id, name)
        << QString::fromLatin1(id) << what.assessment << status << reason;
}

inline void verifyRow()
{
    QFETCH(QString, id);
    QFETCH(core::Assessment, assessment);
    QFETCH(core::eligibility::Status, status);
    QFETCH(core::eligibility::Reason, reason);
    const core::eligibility::Judgement judgement = judged(assessment, id, kToday);
    QCOMPARE(judgement.id, id);
    QCOMPARE(judgement.status, status);
    QCOMPARE(judgement.reason.index(), reason.index());
    QVERIFY(judgement.reason == reason);
    QCOMPARE(judgement.hinders(),
        status == core::eligibility::Status::NotMet
            || status == core::eligibility::Status::Unknown);
    QCOMPARE(judgement.isDue(), judgement.hinders() || status == core::eligibility::Status::Met);
}

} // namespace eligibilityrows
