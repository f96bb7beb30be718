#include "core/exchange/exchange.h"
#include "tests/storage/filesizelimit.h"
#include "tests/ui/windowuser.h"
#include "ui/pages/detailspage.h"
#include "ui/pages/reportpage.h"

#include <QDateEdit>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>

using namespace fixtures;

// What is half typed when something else happens is never lost and never turns into another answer.
class TestPagesTyping final : public QObject, private fixtures::WindowUser
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::apply(ui::Scheme::Light); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void aShareInWordsIsNoDontKnow();
    void dontKnowBehindAHalfTypedNumberStays();
    void notApplicableBehindAHalfTypedNumberAsksForItsReason();
    void aReasonKeepsItsSpacesAndItsCaret();
    void theDataFileHoldsWhatCouldNotBeSaved();
    void detailsAreGivenOnLeavingThem();
    void detailsLeaveTheWeightsChosenElsewhere();
    void detailsFollowTheDatePlannedElsewhere();
    void detailsHalfTypedStayBesideADatePlannedElsewhere();
    void aDraftOfTheSameFactIsShownWithTheQuestion();
    void aNewFormWaitsForWhoLooksElsewhere();
};

void TestPagesTyping::aShareInWordsIsNoDontKnow()
{
    openWindow(u"it"_s);
    openEmpty();
    page().showQuestion({u"C2.4"_s});
    type(u"24 su 25"_s);
    page().commit();
    QCOMPARE(stored().answer({u"C2.4"_s}),
        core::Answer(core::TypedNumber{core::Decimal(24), core::Decimal(25)}));
}

void TestPagesTyping::dontKnowBehindAHalfTypedNumberStays()
{
    openEmpty();
    page().showQuestion({u"C2.4"_s});
    type(u"5"_s);
    press(Qt::Key_U);
    page().commit();
    QCOMPARE(stored().answer({u"C2.4"_s}), core::Answer(core::Unknown{}));
    QCOMPARE(session().draft({u"C2.4"_s}), QString());
}

void TestPagesTyping::notApplicableBehindAHalfTypedNumberAsksForItsReason()
{
    openEmpty();
    page().showQuestion({u"C2.4"_s});
    type(u"5"_s);
    press(Qt::Key_N);
    type(u"no Azure"_s);
    page().commit();
    QCOMPARE(stored().answer({u"C2.4"_s}), core::Answer(core::NotApplicable{u"no Azure"_s}));
    QCOMPARE(stored().response({u"C2.4"_s}).note, QString());
}

void TestPagesTyping::aReasonKeepsItsSpacesAndItsCaret()
{
    openEmpty();
    page().showQuestion({u"P1.8"_s});
    press(Qt::Key_N);
    type(u"not used "_s);
    page().commit();
    type(u"here"_s);
    page().commit();
    QCOMPARE(stored().answer({u"P1.8"_s}), core::Answer(core::NotApplicable{u"not used here"_s}));
}

void TestPagesTyping::theDataFileHoldsWhatCouldNotBeSaved()
{
    openSampleAt(u"S2.2"_s);
    const QString path = m_place->folder.filePath(u"rescue.json"_s);
    {
        const FileSizeLimit full(1);
        press(Qt::Key_4);
        QVERIFY(session().hasUnsaved());
    }
    // The limit is gone, but nothing was retried: the store still has the old answer.
    QVERIFY(m_place->library.exportFile(session().assessment(), path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto rescued = core::exchange::fromJson(file.readAll(), content().questionnaire);
    QVERIFY(rescued);
    QCOMPARE(rescued->answer({u"S2.2"_s}), core::Answer(core::ChosenLevel{4}));
    QCOMPARE(stored().answer({u"S2.2"_s}), core::Answer(core::ChosenLevel{2}));
}

void TestPagesTyping::detailsAreGivenOnLeavingThem()
{
    openEmpty();
    page().goTo({.kind = ui::Place::Kind::Details});
    type(u" Due"_s);
    page().showQuestion({u"S1.1"_s});
    page().commit();
    QCOMPARE(stored().header.company.name, u"Prova Due"_s);
}

void TestPagesTyping::detailsLeaveTheWeightsChosenElsewhere()
{
    openEmpty();
    page().goTo({.kind = ui::Place::Kind::Details});
    core::Header weighed = session().assessment().header;
    weighed.ownWeights = core::OwnWeights{u"Ours"_s, content().questionnaire.profiles.front()};
    weighed.ownWeights->weights.id = core::kOwnProfile;
    weighed.profile = core::kOwnProfile;
    session().setHeader(weighed);
    type(u" Due"_s);
    page().showQuestion({u"S1.1"_s});
    page().commit();
    weighed.company.name = u"Prova Due"_s;
    QVERIFY(stored().header == weighed);
}

void TestPagesTyping::detailsFollowTheDatePlannedElsewhere()
{
    openEmpty();
    page().goTo({.kind = ui::Place::Kind::Plan});
    core::Header planned = session().assessment().header;
    planned.plannedDate = QDate(2027, 6, 1);
    session().setHeader(planned);
    page().goTo({.kind = ui::Place::Kind::Details});
    const auto *date = visibleChild<QDateEdit>(u"Planned date of the application or renewal"_s);
    QVERIFY(date);
    QVERIFY(date->isEnabled());
    QCOMPARE(date->date(), QDate(2027, 6, 1));
    type(u" Due"_s);
    press(Qt::Key_Return);
    planned.company.name = u"Prova Due"_s;
    QVERIFY(stored().header == planned);
}

void TestPagesTyping::detailsHalfTypedStayBesideADatePlannedElsewhere()
{
    openEmpty();
    page().goTo({.kind = ui::Place::Kind::Details});
    auto *company = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(company);
    type(u" Due"_s);
    core::Header planned = session().assessment().header;
    planned.plannedDate = QDate(2027, 6, 1);
    session().setHeader(planned);
    QCOMPARE(company->text(), u"Prova Due"_s);
    page().commit();
    planned.company.name = u"Prova Due"_s;
    QVERIFY(stored().header == planned);
}

void TestPagesTyping::aDraftOfTheSameFactIsShownWithTheQuestion()
{
    openEmpty();
    page().showQuestion({u"C1.1"_s});
    const auto field = [] { return qobject_cast<QLineEdit *>(QApplication::focusWidget()); };
    QVERIFY(field());
    QCOMPARE(field()->text(), QString());
    page().goTo({.kind = ui::Place::Kind::Eligibility});
    session().keepDraft({u"C1.1"_s}, u"12x"_s); // as the requirement does that asks for it, too
    page().goTo(ui::Place::ofQuestion({u"C1.1"_s}));
    QVERIFY(field());
    QCOMPARE(field()->text(), u"12x"_s);
    QCOMPARE(session().draft({u"C1.1"_s}), u"12x"_s);
}

void TestPagesTyping::aNewFormWaitsForWhoLooksElsewhere()
{
    m_window->showNew();
    type(u"Prova"_s);
    m_window->showAbout();
    m_window->showNew();
    auto *company = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(company);
    QCOMPARE(company->text(), u"Prova"_s);
}

QTEST_MAIN(TestPagesTyping)
#include "tst_pagestyping.moc"
