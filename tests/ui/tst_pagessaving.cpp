#include "core/session/resaving.h"
#include "tests/storage/filesizelimit.h"
#include "tests/ui/windowuser.h"
#include "ui/support/when.h"
#include "ui/widgets/wraplabel.h"

#include <QFileInfo>
#include <QPushButton>

#include <cstdio>

using namespace fixtures;

class TestPagesSaving final : public QObject, private fixtures::WindowUser
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::apply(ui::Scheme::Light); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void theBarGoesByItselfWhenThereIsRoomAgain();
    void comingBackToTheWindowSaves();
    void whoWasAskedBeforeLeavingIsNotAskedAgainByAPause();
    void aRemovedFileIsWrittenAgainAtAPress();
    void whatTookItsPlaceGetsWhatIsOnTheScreen();
    void aMomentTheClockHasNotReachedIsADate();
    void whatCanBeWrittenAgainIsWrittenWithoutAPress();

private:
    [[nodiscard]] bool isShown(const QString &start)
    {
        const auto labels = m_window->findChildren<ui::WrapLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&start](const ui::WrapLabel *label) {
            return label->isVisible() && label->text().startsWith(start);
        });
    }
    // The pause before the next try is over.
    void passPause() { emit session().findChild<core::Pause *>()->over(); }
};

void TestPagesSaving::theBarGoesByItselfWhenThereIsRoomAgain()
{
    openSampleAt(u"S2.2"_s);
    {
        const FileSizeLimit full(1);
        press(Qt::Key_4);
        QVERIFY(bar().isVisible());
        QVERIFY(isShown(u"Not saved"_s));
        press(Qt::Key_3); // typing goes on
        passPause();
        QVERIFY(bar().isVisible());
    }
    passPause();
    QVERIFY(!bar().isVisible());
    QVERIFY(isShown(u"Saved"_s));
    QCOMPARE(stored().answer({u"S2.2"_s}), core::Answer(core::ChosenLevel{3}));
}

void TestPagesSaving::comingBackToTheWindowSaves()
{
    openSampleAt(u"S2.2"_s);
    QWidget other;
    {
        const FileSizeLimit full(1);
        press(Qt::Key_4);
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        QVERIFY(bar().isVisible());
    }
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(!bar().isVisible());
    QCOMPARE(stored().answer({u"S2.2"_s}), core::Answer(core::ChosenLevel{4}));
}

void TestPagesSaving::whoWasAskedBeforeLeavingIsNotAskedAgainByAPause()
{
    openSampleAt(u"S2.2"_s);
    const FileSizeLimit full(1);
    press(Qt::Key_4);
    QVERIFY(!m_window->close());
    passPause();
    QVERIFY(m_window->close());
}

void TestPagesSaving::aRemovedFileIsWrittenAgainAtAPress()
{
    openSampleAt(u"S2.2"_s);
    QVERIFY(QFile::remove(m_place->store->file()));
    press(Qt::Key_4);
    QVERIFY(isShown(u"Not saved"_s));
    auto *button = bar().findChild<QPushButton *>();
    QCOMPARE(button->text(), u"Write it again"_s);
    button->click();
    QVERIFY(!bar().isVisible());
    QVERIFY(isShown(u"Saved"_s));
    const auto afresh
        = core::storage::Store::open(QFileInfo(m_place->store->file()).path(), m_place->clock);
    QVERIFY(*(*afresh)->load(session().assessment().header.id) == session().assessment());
}

void TestPagesSaving::whatTookItsPlaceGetsWhatIsOnTheScreen()
{
    openSampleAt(u"S2.2"_s);
    const QString other = m_place->folder.filePath(u"other"_s);
    QVERIFY(core::storage::Store::open(other, m_place->clock));
    QCOMPARE(::rename(QFile::encodeName(core::storage::storeFile(other)).constData(),
                 QFile::encodeName(m_place->store->file()).constData()),
        0);
    press(Qt::Key_4);
    auto *button = bar().findChild<QPushButton *>();
    QCOMPARE(button->text(), u"Write to that file"_s);
    button->click();
    QVERIFY(!bar().isVisible());
    QCOMPARE(stored().answer({u"S2.2"_s}), core::Answer(core::ChosenLevel{4}));
    QVERIFY(stored() == session().assessment());
}

// The clock was set back since.
void TestPagesSaving::aMomentTheClockHasNotReachedIsADate()
{
    const QDateTime now = m_place->clock.now();
    QCOMPARE(ui::When::edited(now.addDays(3), now), ui::When::date(now.addDays(3).date()));
    QVERIFY(ui::When::edited(now.addSecs(3600), now).startsWith(u"Today"_s));
}

void TestPagesSaving::whatCanBeWrittenAgainIsWrittenWithoutAPress()
{
    openSampleAt(u"S2.2"_s);
    const core::AssessmentId id = session().assessment().header.id;
    m_window.reset();
    const core::Error reason{core::ErrorCode::StoreReadOnly};
    QVERIFY(
        m_place->store->openAgain({.access = core::storage::Access::ReadOnly, .reason = reason}));
    m_window = std::make_unique<ui::MainWindow>(m_place->services);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get())); // which tries; here it goes through
    QVERIFY(!bar().isVisible());
    QVERIFY(m_window->openAssessment(id));
    page().showQuestion({u"S2.2"_s});
    press(Qt::Key_4);
    QVERIFY(isShown(u"Saved"_s));
}

QTEST_MAIN(TestPagesSaving)
#include "tst_pagessaving.moc"
