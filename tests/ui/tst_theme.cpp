#include "ui/support/icons.h"
#include "ui/support/style.h"
#include "ui/support/stylefocus.h"
#include "ui/support/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using ui::Scheme;
using ui::Theme;

namespace {

qreal channel(qreal value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

qreal luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF())
        + 0.0722 * channel(color.blueF());
}

// WCAG 2.
qreal contrast(const QColor &one, const QColor &other)
{
    const qreal a = luminance(one);
    const qreal b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

QAccessibleInterface *spoken(QObject *object)
{
    return QAccessible::queryAccessibleInterface(object);
}

bool ringIsShown(const QWidget *window)
{
    for (const auto *ring : window->findChildren<ui::RingOverlay *>()) {
        if (ring->isVisible())
            return true;
    }
    return false;
}

QSet<QRgb> coloursIn(const QImage &image)
{
    QSet<QRgb> found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found.insert(image.pixel(x, y));
    }
    return found;
}

} // namespace

class TestTheme final : public QObject
{
    Q_OBJECT

private slots:
    void init() { Theme::apply(Scheme::Light); }

    void coloursContrast_data();
    void coloursContrast();
    void thePaletteFollowsTheScheme();
    void returnPressesTheButtonItStandsOn();
    void sizesFollowTheFont();
    void iconsTakeTheColoursOfTheMoment();
    void theRingIsForTheKeyboard();
    void fieldsHaveTheRingByMouseToo();
    void theRingStaysOutOfTheSpokenTree();
    void aKeycapWidensTheButton();
    void controlsAreTallEnough();
};

void TestTheme::coloursContrast_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << static_cast<int>(Scheme::Light);
    QTest::newRow("dark") << static_cast<int>(Scheme::Dark);
    QTest::newRow("high contrast") << static_cast<int>(Scheme::HighContrast);
}

void TestTheme::coloursContrast()
{
    QFETCH(int, scheme);
    Theme::apply(static_cast<Scheme>(scheme));
    const ui::Colors &c = Theme::colors();
    for (const QColor &paper : {c.window, c.base, c.alt, c.chosenTint}) {
        for (const QColor &ink : {c.text, c.text2, c.accent})
            QVERIFY2(contrast(ink, paper) >= 4.5, qPrintable(ink.name() + paper.name()));
    }
    QVERIFY(contrast(c.onAccent, c.accent) >= 4.5);
    QVERIFY(contrast(c.onAccent, c.accentHover) >= 4.5);
    const std::pair<QColor, QColor> states[] = {{c.met, c.metTint},
        {c.notMet, c.notMetTint},
        {c.unknown, c.unknownTint},
        {c.notDue, c.notDueTint}};
    for (const auto &[ink, tint] : states) {
        QVERIFY(contrast(ink, tint) >= 4.5);
        QVERIFY(contrast(ink, c.base) >= 4.5);
    }
    QVERIFY(contrast(c.controlEdge, c.window) >= 3 && contrast(c.controlEdge, c.base) >= 3);
    QVERIFY(contrast(c.accent, c.barTrack) >= 3);
}

void TestTheme::thePaletteFollowsTheScheme()
{
    Theme::apply(Scheme::Dark);
    const QPalette palette = QApplication::palette();
    QCOMPARE(palette.color(QPalette::Window), Theme::colors().window);
    QCOMPARE(palette.color(QPalette::Mid), Theme::colors().controlEdge);
    QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), Theme::colors().disabled);
    QVERIFY(Theme::colors().dark);
    QCOMPARE(Theme::scheme(), Scheme::Dark);
    Theme::apply(Scheme::System); // offscreen, the system is light
    QVERIFY(!Theme::colors().dark);
    QVERIFY(!Theme::colors().highContrast);
}

void TestTheme::sizesFollowTheFont()
{
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPixelSize(14);
    QApplication::setFont(font);
    QCOMPARE(Theme::space(1), 8);
    QCOMPARE(Theme::small().pixelSize(), 12);
    QCOMPARE(Theme::title().pixelSize(), 20);
    font.setPixelSize(28);
    QApplication::setFont(font);
    QCOMPARE(Theme::space(0.5), 8);
    QCOMPARE(Theme::body().pixelSize(), 28);
    QApplication::setFont(before);
}

void TestTheme::iconsTakeTheColoursOfTheMoment()
{
    const QIcon icon = ui::icon(u"check"_s);
    const QImage light = icon.pixmap(QSize(16, 16), 2.0).toImage();
    QCOMPARE(light.size(), QSize(32, 32));
    QVERIFY(coloursIn(light).contains(Theme::colors().text.rgba()));
    const QImage disabled = icon.pixmap(QSize(16, 16), 2.0, QIcon::Disabled).toImage();
    QVERIFY(coloursIn(disabled).contains(Theme::colors().disabled.rgba()));
    Theme::apply(Scheme::Dark);
    const QImage dark = icon.pixmap(QSize(16, 16), 2.0).toImage();
    QVERIFY(coloursIn(dark).contains(Theme::colors().text.rgba()));
}

void TestTheme::theRingIsForTheKeyboard()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *first = new QPushButton(u"First"_s);
    auto *second = new QPushButton(u"Second"_s);
    column->addWidget(first);
    column->addWidget(second);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::mouseClick(first, Qt::LeftButton);
    first->setFocus(Qt::MouseFocusReason);
    QVERIFY(!ringIsShown(&window));
    QTest::keyClick(first, Qt::Key_Tab);
    QVERIFY(second->hasFocus());
    QVERIFY(ringIsShown(&window));
    const auto *ring = window.findChildren<ui::RingOverlay *>().last();
    QCOMPARE(ring->geometry(), second->geometry().adjusted(-4, -4, 4, 4));
    window.resize(window.width() + 100, window.height() + 40);
    QTRY_COMPARE(ring->geometry(), second->geometry().adjusted(-4, -4, 4, 4));
    second->hide();
    QTRY_VERIFY(!second->hasFocus());
}

void TestTheme::fieldsHaveTheRingByMouseToo()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *field = new QLineEdit;
    column->addWidget(new QPushButton(u"First"_s));
    column->addWidget(field);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::mouseClick(field, Qt::LeftButton);
    field->setFocus(Qt::MouseFocusReason);
    QVERIFY(ringIsShown(&window));
}

void TestTheme::theRingStaysOutOfTheSpokenTree()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *button = new QPushButton(u"First"_s);
    column->addWidget(button);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    button->setFocus(Qt::TabFocusReason);
    QCOMPARE(spoken(&window)->childCount(), 1);
}

void TestTheme::aKeycapWidensTheButton()
{
    QPushButton button(u"Next open"_s);
    const int plain = button.sizeHint().width();
    button.setProperty(ui::Style::kKeycap, u"Ctrl ↵"_s);
    button.setText(u"Next open "_s); // asks for the size again
    QVERIFY(button.sizeHint().width() > plain + 20);
}

void TestTheme::controlsAreTallEnough()
{
    const QFont before = QApplication::font();
    for (const int pixels : {14, 28}) {
        QFont font = before;
        font.setPixelSize(pixels);
        QApplication::setFont(font);
        const QPushButton button(u"Retry"_s);
        const QLineEdit field;
        QCOMPARE(button.sizeHint().height(), 32 * pixels / 14);
        QCOMPARE(field.sizeHint().height(), 32 * pixels / 14);
    }
    QApplication::setFont(before);
}

void TestTheme::returnPressesTheButtonItStandsOn()
{
    QWidget window;
    QPushButton button(QStringLiteral("Button"), &window);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QSignalSpy clicked(&button, &QPushButton::clicked);
    QTest::keyClick(&button, Qt::Key_Return);
    QTest::keyClick(&button, Qt::Key_Space);
    QCOMPARE(clicked.count(), 2);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
