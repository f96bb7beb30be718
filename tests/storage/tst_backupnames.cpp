#include "core/storage/backupnames.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace core::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime kNoon = QDateTime::fromString(u"2026-11-25T14:15:00+01:00"_s, Qt::ISODate);

QString start(const QDateTime &at) { return textOf({at, BackupKind::Start, 0}); }

QStringList kept(const QStringList &names, const QDateTime &now)
{
    QStringList left = names;
    for (const QString &name : namesToRemove(names, now))
        left.removeOne(name);
    return left;
}

} // namespace

class TestBackupNames : public QObject
{
    Q_OBJECT

private slots:
    void aNameSaysKindAndTime_data();
    void aNameSaysKindAndTime();
    void otherNamesAreNone_data();
    void otherNamesAreNone();
    void tenStartsSevenDaysTwelveMonthsStay();
    void whatIsNotOfAStartStays();
    void aClockThatWasWrongCostsNothing_data();
    void aClockThatWasWrongCostsNothing();
    void neverFewerThanPromisedAndNeverWithoutEnd();
};

void TestBackupNames::aNameSaysKindAndTime_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<BackupKind>("kind");
    QTest::addColumn<int>("version");
    QTest::addColumn<QDateTime>("at");
    const auto at = [](const QString &text) { return QDateTime::fromString(text, Qt::ISODate); };
    QTest::newRow("start") << u"csp-readiness-2026-11-25T141500+0100-start.db"_s
                           << BackupKind::Start << 0 << at(u"2026-11-25T14:15:00+01:00"_s);
    QTest::newRow("asked, west") << u"csp-readiness-2026-11-25T141500-0330-asked.db"_s
                                 << BackupKind::Asked << 0 << at(u"2026-11-25T14:15:00-03:30"_s);
    QTest::newRow("upgrade") << u"csp-readiness-1999-01-01T000000+0000-upgrade-3.db"_s
                             << BackupKind::Upgrade << 3 << at(u"1999-01-01T00:00:00Z"_s);
}

void TestBackupNames::aNameSaysKindAndTime()
{
    QFETCH(QString, text);
    QFETCH(BackupKind, kind);
    QFETCH(int, version);
    QFETCH(QDateTime, at);
    const auto name = backupNameOf(text);
    QVERIFY(name);
    QCOMPARE(name->kind, kind);
    QCOMPARE(name->version, version);
    QCOMPARE(name->at, at);
    QCOMPARE(textOf(*name), text);
}

void TestBackupNames::otherNamesAreNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("the store") << u"csp-readiness.db"_s;
    QTest::newRow("no such day") << u"csp-readiness-2026-02-30T141500+0100-start.db"_s;
    QTest::newRow("no such offset") << u"csp-readiness-2026-02-20T141500+9900-start.db"_s;
    QTest::newRow("minus nothing") << u"csp-readiness-2026-02-20T141500-0000-start.db"_s;
    QTest::newRow("unknown kind") << u"csp-readiness-2026-02-20T141500+0100-mine.db"_s;
    QTest::newRow("no version") << u"csp-readiness-2026-02-20T141500+0100-upgrade-.db"_s;
    QTest::newRow("version 0") << u"csp-readiness-2026-02-20T141500+0100-upgrade-0.db"_s;
    QTest::newRow("a copy") << u"csp-readiness-2026-02-20T141500+0100-start (1).db"_s;
    QTest::newRow("leftover") << u"csp-readiness-2026-02-20T141500+0100-start.db.new-1-a"_s;
}

void TestBackupNames::otherNamesAreNone()
{
    QFETCH(QString, text);
    QVERIFY(!backupNameOf(text));
    QVERIFY(namesToRemove(QStringList(50, text), kNoon).isEmpty());
}

void TestBackupNames::tenStartsSevenDaysTwelveMonthsStay()
{
    QStringList names;
    for (int i = 0; i < 15; ++i) // one day, fifteen starts
        names.append(start(kNoon.addSecs(-600 * i)));
    for (int i = 1; i < 30; ++i) // a month of days, two a day
        names += {start(kNoon.addDays(-i)), start(kNoon.addDays(-i).addSecs(-3600))};
    for (int i = 2; i < 30; ++i)
        names.append(start(kNoon.addMonths(-i)));
    QStringList expected;
    for (int i = 0; i < 10; ++i)
        expected.append(start(kNoon.addSecs(-600 * i)));
    for (int i = 1; i < 7; ++i)
        expected.append(start(kNoon.addDays(-i)));
    expected.append(start(kNoon.addDays(-25))); // 31 October: the newest of its month
    for (int i = 2; i < 12; ++i)
        expected.append(start(kNoon.addMonths(-i)));
    QStringList left = kept(names, kNoon);
    std::sort(left.begin(), left.end());
    std::sort(expected.begin(), expected.end());
    QCOMPARE(left, expected);
}

void TestBackupNames::whatIsNotOfAStartStays()
{
    QStringList names;
    for (int i = 0; i < 40; ++i) {
        names.append(textOf({kNoon.addSecs(-i), BackupKind::Asked, 0}));
        names.append(textOf({kNoon.addSecs(-i), BackupKind::Upgrade, 3}));
    }
    QVERIFY(namesToRemove(names, kNoon).isEmpty());
}

void TestBackupNames::aClockThatWasWrongCostsNothing_data()
{
    QTest::addColumn<QDateTime>("wrong");
    QTest::newRow("far ahead") << kNoon.addYears(20);
    QTest::newRow("far behind") << QDateTime::fromString(u"1970-01-01T00:00:00Z"_s, Qt::ISODate);
}

void TestBackupNames::aClockThatWasWrongCostsNothing()
{
    QFETCH(QDateTime, wrong);
    QStringList good;
    for (int i = 0; i < 10; ++i)
        good.append(start(kNoon.addSecs(-60 * i)));
    QStringList names = good;
    for (int i = 0; i < 40; ++i)
        names.append(start(wrong.addSecs(60 * i)));
    // As seen with the wrong clock while it is ahead, the good ones are old like any others; with a
    // clock that is right or behind, they are untouched.
    const QStringList left = kept(names, std::min(wrong.addSecs(60 * 40), kNoon));
    for (const QString &name : good)
        QVERIFY2(left.contains(name), qPrintable(name));
    QVERIFY(left.size() <= 2 * (kStartsKept + kDaysKept + kMonthsKept));
}

void TestBackupNames::neverFewerThanPromisedAndNeverWithoutEnd()
{
    QRandomGenerator random(20261125);
    for (int round = 0; round < 300; ++round) {
        QStringList names;
        const int count = random.bounded(120);
        const qint64 spread = 60LL << random.bounded(20); // from minutes to years
        for (int i = 0; i < count; ++i)
            names.append(start(kNoon.addSecs(random.bounded(2 * spread) - spread)));
        names.removeDuplicates();
        const QDateTime now = kNoon.addSecs(random.bounded(spread));
        const QStringList left = kept(names, now);
        for (const bool future : {false, true}) {
            const auto isOther
                = [&](const QString &name) { return (backupNameOf(name)->at > now) != future; };
            QStringList side = names;
            side.removeIf(isOther);
            QStringList sideLeft = left;
            sideLeft.removeIf(isOther);
            QVERIFY(sideLeft.size() >= std::min(side.size(), kStartsKept));
            QVERIFY(sideLeft.size() <= kStartsKept + kDaysKept + kMonthsKept);
            std::sort(side.begin(), side.end());
            std::sort(sideLeft.begin(), sideLeft.end());
            if (!side.isEmpty())
                QCOMPARE(sideLeft.last(), side.last());
            const auto months = [](const QStringList &all) {
                QSet<QString> found;
                for (const QString &name : all)
                    found.insert(name.mid(14, 7));
                return found.size();
            };
            QVERIFY(months(sideLeft) >= std::min(months(side), kMonthsKept));
        }
        QVERIFY(kept(left, now) == left); // once is enough
    }
}

QTEST_GUILESS_MAIN(TestBackupNames)
#include "tst_backupnames.moc"
