#include "core/base/decimal.h"

#include <QtTest>

using core::Decimal;
using namespace Qt::Literals::StringLiterals;

class TestDecimal : public QObject
{
    Q_OBJECT

private slots:
    void textReadsBackAsWritten_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("kept"); // empty: refused
        QTest::newRow("whole") << u"7"_s << u"7"_s;
        QTest::newRow("decimal") << u"99.6"_s << u"99.6"_s;
        QTest::newRow("trailing zeros do not count") << u"7.50"_s << u"7.5"_s;
        QTest::newRow("leading zeros do not count") << u"007"_s << u"7"_s;
        QTest::newRow("negative") << u"-3"_s << u"-3"_s;
        QTest::newRow("small") << u"0.000001"_s << u"0.000001"_s;
        QTest::newRow("seven decimals") << u"0.0000001"_s << QString();
        QTest::newRow("fifteen digits") << u"123456789012345"_s << u"123456789012345"_s;
        QTest::newRow("sixteen digits") << u"1234567890123456"_s << QString();
        QTest::newRow("exponent") << u"1e3"_s << QString();
        QTest::newRow("two points") << u"1.2.3"_s << QString();
        QTest::newRow("no digits after the point") << u"1."_s << QString();
        QTest::newRow("no digits before the point") << u".5"_s << QString();
        QTest::newRow("empty") << u""_s << QString();
        QTest::newRow("only a sign") << u"-"_s << QString();
        QTest::newRow("foreign digits") << u"٣"_s << QString();
    }
    void textReadsBackAsWritten()
    {
        QFETCH(QString, written);
        QFETCH(QString, kept);
        const auto decimal = Decimal::fromText(written);
        QCOMPARE(decimal ? decimal->toText() : QString(), kept);
        if (decimal)
            QCOMPARE(Decimal::fromJson(decimal->toJson()), decimal);
    }

    void usersTypeInTheirOwnLocale_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("Italian comma") << u"it_IT"_s << u"2,5"_s << u"2.5"_s;
        QTest::newRow("Italian point is no decimal point") << u"it_IT"_s << u"2.5"_s << QString();
        QTest::newRow("Italian thousands") << u"it_IT"_s << u"1.234.567"_s << u"1234567"_s;
        QTest::newRow("Italian thousands, wrongly grouped")
            << u"it_IT"_s << u"12.34"_s << QString();
        QTest::newRow("English point") << u"en_GB"_s << u"2.5"_s << u"2.5"_s;
        QTest::newRow("English comma is no decimal point") << u"en_GB"_s << u"2,5"_s << QString();
        QTest::newRow("English thousands") << u"en_GB"_s << u"1,234,567.25"_s << u"1234567.25"_s;
        QTest::newRow("spaces around") << u"en_GB"_s << u" 7 "_s << u"7"_s;
        QTest::newRow("real minus sign") << u"en_GB"_s << u"−4"_s << u"-4"_s;
        QTest::newRow("half typed") << u"it_IT"_s << u"12,"_s << QString();
        QTest::newRow("a word") << u"it_IT"_s << u"dodici"_s << QString();
    }
    void usersTypeInTheirOwnLocale()
    {
        QFETCH(QString, locale);
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        const auto decimal = Decimal::fromUserText(typed, QLocale(locale));
        QCOMPARE(decimal ? decimal->toText() : QString(), kept);
    }

    void comparesExactly_data()
    {
        QTest::addColumn<QString>("less");
        QTest::addColumn<QString>("more");
        QTest::newRow("just below 100") << u"99.999999"_s << u"100"_s;
        QTest::newRow("different lengths") << u"9.5"_s << u"10"_s;
        QTest::newRow("below zero") << u"-2"_s << u"-1.5"_s;
        QTest::newRow("largest") << u"999999999999998"_s << u"999999999999999"_s;
        QTest::newRow("largest beside smallest step") << u"999999998.999999"_s << u"999999999"_s;
    }
    void comparesExactly()
    {
        QFETCH(QString, less);
        QFETCH(QString, more);
        QVERIFY(*Decimal::fromText(less) < *Decimal::fromText(more));
        QVERIFY(*Decimal::fromText(more) > *Decimal::fromText(less));
        QVERIFY(*Decimal::fromText(less) == *Decimal::fromText(less));
    }

    void sharesCompareWithoutDividing_data()
    {
        QTest::addColumn<qint64>("part");
        QTest::addColumn<qint64>("whole");
        QTest::addColumn<QString>("percent");
        QTest::addColumn<int>("sign");
        QTest::newRow("a third is above 33.333333") << 1LL << 3LL << u"33.333333"_s << 1;
        QTest::newRow("a third is below 33.333334") << 1LL << 3LL << u"33.333334"_s << -1;
        QTest::newRow("all") << 25LL << 25LL << u"100"_s << 0;
        QTest::newRow("all but one of very many")
            << 999999999999998LL << 999999999999999LL << u"100"_s << -1;
        QTest::newRow("none") << 0LL << 5LL << u"0"_s << 0;
    }
    void sharesCompareWithoutDividing()
    {
        QFETCH(qint64, part);
        QFETCH(qint64, whole);
        QFETCH(QString, percent);
        QFETCH(int, sign);
        const auto order
            = core::comparePercent(Decimal(part), Decimal(whole), *Decimal::fromText(percent));
        QCOMPARE(order < 0 ? -1 : order > 0 ? 1 : 0, sign);
    }

    void peopleSeeTheirLocale()
    {
        QCOMPARE(Decimal::fromText(u"1234.5"_s)->toUserText(QLocale(u"it_IT"_s)), u"1.234,5"_s);
        QCOMPARE(Decimal::fromText(u"1234.5"_s)->toUserText(QLocale(u"en_GB"_s)), u"1,234.5"_s);
    }
};

QTEST_APPLESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
