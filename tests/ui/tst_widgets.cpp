#include "ui/support/textflow.h"
#include "ui/support/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/intervalbar.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/wrapbutton.h"
#include "ui/widgets/wraplabel.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using ui::Scheme;
using ui::Theme;

namespace {

QAccessibleInterface *spoken(QObject *object)
{
    return QAccessible::queryAccessibleInterface(object);
}

} // namespace

class TestWidgets final : public QObject
{
    Q_OBJECT

private slots:
    void init() { Theme::apply(Scheme::Light); }

    void marks_data();
    void marks();
    void longWordsBreakAndNothingIsElided();
    void labelsGrowWhenNarrow();
    void labelsFollowTextSizeAndScheme();
    void aBarSpeaksItsFigures_data();
    void aBarSpeaksItsFigures();
    void chipsSpeakAndWrap();
    void chipsHaveAnEdgeInHighContrast();
    void aLinkIsPressedByReturn();
    void segmentsChooseOne();
    void segmentsKeepFocusThroughNewLabels();
    void theBarSpeaksAndOffersARetry();
    void aWrappedRadioMovesWithoutChoosing();
};

void TestWidgets::marks_data()
{
    QTest::addColumn<int>("closed");
    QTest::addColumn<int>("unknown");
    QTest::addColumn<int>("questions");
    QTest::addColumn<int>("mark");
    const auto row = [](const char *name, int closed, int unknown, int questions, ui::Mark mark) {
        QTest::newRow(name) << closed << unknown << questions << static_cast<int>(mark);
    };
    row("nothing", 0, 0, 7, ui::Mark::Empty);
    row("only a don't know", 0, 1, 7, ui::Mark::Empty);
    row("3 in 8", 3, 0, 8, ui::Mark::Quarter);
    row("2 in 7", 2, 0, 7, ui::Mark::Quarter);
    row("4 in 8", 4, 0, 8, ui::Mark::Half);
    row("5 in 8", 5, 0, 8, ui::Mark::Half);
    row("6 in 7", 6, 0, 7, ui::Mark::ThreeQuarters);
    row("all seen", 6, 1, 7, ui::Mark::Unknown);
    row("all unknown", 0, 7, 7, ui::Mark::Unknown);
    row("complete", 7, 0, 7, ui::Mark::Complete);
    row("no questions", 0, 0, 0, ui::Mark::Empty);
}

void TestWidgets::marks()
{
    QFETCH(int, closed);
    QFETCH(int, unknown);
    QFETCH(int, questions);
    QFETCH(int, mark);
    QCOMPARE(static_cast<int>(ui::markFor(closed, unknown, questions)), mark);
}

void TestWidgets::longWordsBreakAndNothingIsElided()
{
    ui::TextFlow flow({{QString(400, u'm'), Theme::body(), Qt::black}});
    QVERIFY(flow.layOut(200) > 5 * Theme::lineHeight(Theme::body()));
    QVERIFY(flow.naturalWidth() <= 200);
    ui::WrapLabel label(QString(400, u'm'));
    QVERIFY(label.minimumSizeHint().width() < 300);
    QVERIFY(label.heightForWidth(200) > 100);
}

void TestWidgets::labelsGrowWhenNarrow()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *label = new ui::WrapLabel(u"one two three <b>four</b> five six seven eight nine"_s);
    column->addWidget(label);
    column->addStretch();
    window.resize(600, 300);
    window.show();
    QTRY_VERIFY(label->isVisible());
    const int wide = label->height();
    window.resize(160, 300);
    QTRY_VERIFY(label->height() > wide);
    QCOMPARE(label->height(), label->heightForWidth(label->width()));
    QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestWidgets::labelsFollowTextSizeAndScheme()
{
    ui::WrapLabel label(u"x"_s, ui::WrapLabel::Role::SmallSecondary);
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPixelSize(28);
    QApplication::setFont(font);
    QTRY_COMPARE(label.font().pixelSize(), 24); // Qt tells widgets a little later
    QApplication::setFont(before);
    Theme::apply(Scheme::Dark);
    QTRY_COMPARE(label.palette().color(QPalette::WindowText), Theme::colors().text2);
}

void TestWidgets::aBarSpeaksItsFigures_data()
{
    QTest::addColumn<core::scoring::Readings>("readings");
    QTest::addColumn<QStringList>("said");
    using Readings = core::scoring::Readings;
    QTest::newRow("open") << Readings{63'200, 73'200, 67'700, 90'000}
                          << QStringList{u"63.2"_s, u"73.2"_s, u"67.7"_s};
    QTest::newRow("complete") << Readings{86'200, 86'200, 86'200, 100'000}
                              << QStringList{u"86.2"_s, u"Complete"_s};
    QTest::newRow("empty") << Readings{0, 100'000, std::nullopt, 0}
                           << QStringList{u"nothing answered"_s};
    QTest::newRow("nothing to score") << Readings{std::nullopt, std::nullopt, std::nullopt, 100'000}
                                      << QStringList{u"nothing to score"_s};
}

void TestWidgets::aBarSpeaksItsFigures()
{
    QFETCH(core::scoring::Readings, readings);
    QFETCH(QStringList, said);
    ui::IntervalBar bar;
    bar.setSubject(u"Secure"_s);
    bar.setReadings(readings);
    QCOMPARE(spoken(&bar)->text(QAccessible::Name), u"Secure"_s);
    const QString description = spoken(&bar)->text(QAccessible::Description);
    for (const QString &part : said)
        QVERIFY2(description.contains(part), qPrintable(description));
    bar.resize(300, bar.sizeHint().height());
    QVERIFY(!bar.grab().isNull());
}

void TestWidgets::chipsSpeakAndWrap()
{
    ui::Chip chip;
    chip.setText(u"Not eligible yet: 2 requirements"_s);
    chip.setTone(ui::Chip::Tone::NotMet);
    QCOMPARE(spoken(&chip)->text(QAccessible::Name), chip.text());
    QCOMPARE(spoken(&chip)->role(), QAccessible::StaticText);
    QCOMPARE(chip.heightForWidth(chip.sizeHint().width()), chip.sizeHint().height());
    QVERIFY(chip.heightForWidth(120) > chip.sizeHint().height());
}

void TestWidgets::chipsHaveAnEdgeInHighContrast()
{
    Theme::apply(Scheme::HighContrast);
    ui::Chip chip;
    chip.setText(u"Met"_s);
    chip.setTone(ui::Chip::Tone::Met);
    chip.resize(chip.sizeHint());
    const QImage image = chip.grab().toImage();
    QCOMPARE(image.pixelColor(image.width() / 2, 0), Theme::colors().met);
}

void TestWidgets::aLinkIsPressedByReturn()
{
    ui::LinkButton link(u"Show the sum"_s);
    QSignalSpy clicked(&link, &QPushButton::clicked);
    link.show();
    QTest::keyClick(&link, Qt::Key_Return);
    QTest::keyClick(&link, Qt::Key_Space);
    QTest::keyClick(&link, Qt::Key_Return, Qt::ControlModifier); // the page's
    QCOMPARE(clicked.count(), 2);
    QVERIFY(link.focusPolicy() & Qt::TabFocus);
}

void TestWidgets::segmentsChooseOne()
{
    ui::Segmented segments;
    segments.setOptions({{u"it"_s, u"IT"_s}, {u"en"_s, u"EN"_s}});
    segments.setOptionNames({u"Italiano"_s, u"English"_s});
    segments.setCurrent(u"it"_s);
    QSignalSpy chosen(&segments, &ui::Segmented::chosen);
    segments.show();
    segments.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&segments));
    const auto buttons = segments.findChildren<QRadioButton *>();
    QCOMPARE(buttons.size(), 2);
    QTest::mouseClick(buttons.at(1), Qt::LeftButton);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.last().first().toString(), u"en"_s);
    buttons.at(1)->setFocus();
    QTest::keyClick(buttons.at(1), Qt::Key_Left);
    QCOMPARE(segments.current(), u"it"_s);
    QCOMPARE(spoken(buttons.at(0))->text(QAccessible::Name), u"Italiano"_s);
    QCOMPARE(spoken(buttons.at(0))->role(), QAccessible::RadioButton);
}

void TestWidgets::segmentsKeepFocusThroughNewLabels()
{
    ui::Segmented segments;
    segments.setOptions({{u"bars"_s, u"Bars"_s}, {u"radar"_s, u"Radar"_s}});
    QAbstractButton *first = segments.findChildren<QRadioButton *>().first();
    segments.setOptions({{u"bars"_s, u"Barre"_s}, {u"radar"_s, u"Radar"_s}});
    QCOMPARE(segments.findChildren<QRadioButton *>().first(), first);
    QCOMPARE(first->text(), u"Barre"_s);
}

void TestWidgets::theBarSpeaksAndOffersARetry()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *bar = new ui::MessageBar;
    column->addWidget(bar);
    window.show();
    QVERIFY(!bar->isVisible());
    bar->show(u"Not saved: the disk is full."_s, u"Free some space."_s, u"Retry"_s);
    QVERIFY(bar->isVisible());
    QCOMPARE(spoken(bar)->role(), QAccessible::AlertMessage);
    QCOMPARE(
        spoken(bar)->text(QAccessible::Name), u"Not saved: the disk is full. Free some space."_s);
    QSignalSpy triggered(bar, &ui::MessageBar::triggered);
    QTest::mouseClick(bar->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(triggered.count(), 1);
}

void TestWidgets::aWrappedRadioMovesWithoutChoosing()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *first = new ui::WrapRadioButton;
    auto *second = new ui::WrapRadioButton;
    column->addWidget(first);
    column->addWidget(second);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Down);
    QVERIFY(second->hasFocus());
    QVERIFY(!second->isChecked());
    QTest::keyClick(second, Qt::Key_Space);
    QVERIFY(second->isChecked());
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
