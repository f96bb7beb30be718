#include "ui/support/errorwords.h"

#include <QtTest>

using core::Error;
using core::ErrorCode;
using namespace Qt::Literals::StringLiterals;

class TestErrorWords : public QObject
{
    Q_OBJECT

private slots:
    void theLastCodeIsTheLanguages()
    {
        // The loop below ends at the last code; a code added behind it shall not escape.
        const Error error{ErrorCode::LanguageUnknown, {u"xx"_s}};
        QVERIFY(ui::ErrorWords::sentence(error).contains(u"xx"_s));
    }

    void everyCodeIsAWholeSentence()
    {
        for (int code = 0; code <= static_cast<int>(ErrorCode::LanguageUnknown); ++code) {
            const Error error{
                static_cast<ErrorCode>(code), {u"one"_s, u"two"_s, u"three"_s, u"four"_s}};
            const QString sentence = ui::ErrorWords::sentence(error);
            QVERIFY2(sentence.size() > 15, qPrintable(QString::number(code)));
            QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
            QVERIFY2(sentence.at(0).isUpper() || !sentence.at(0).isLetter(), qPrintable(sentence));
        }
    }

    void argumentsAreNeverReadAsPlaces()
    {
        const Error error{ErrorCode::UnknownItem, {u"%2"_s, u"%1"_s}};
        QCOMPARE(ui::ErrorWords::sentence(error), u"Question %2 has no item “%1”."_s);
    }

    void theNumberOfAProcessIsNoAmount()
    {
        const Error error{ErrorCode::StoreOpenElsewhere, {u"host"_s, u"14275"_s}};
        QVERIFY(ui::ErrorWords::sentence(error).contains(u"process 14275 on host"_s));
    }

    void fileAndPlaceStandInFront()
    {
        const Error error{ErrorCode::JsonNotAnObject, {}, u"a.json"_s, u"/x"_s};
        QVERIFY(ui::ErrorWords::withPlace(error).startsWith(u"a.json, /x: "_s));
    }
};

QTEST_APPLESS_MAIN(TestErrorWords)
#include "tst_errorwords.moc"
