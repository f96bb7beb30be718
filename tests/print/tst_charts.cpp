// The interval bar, pixel by pixel: what stands for certain, for possible, for impossible. The
// radar by its corners.

#include "ui/print/charts.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using core::scoring::Readings;

class TestCharts final : public QObject
{
    Q_OBJECT

private slots:
    void positionsRunFromEdgeToEdge();
    void floorIsSolid();
    void hatchStandsBetweenFloorAndCeiling();
    void nothingStandsBeyondTheCeiling();
    void completeBarHasNeitherHatchNorMark();
    void markHasAGapAndATriangle();
    void lowBarHasNoTriangle();
    void nothingApplicableIsADashedOutline();
    void darkColoursAreUsedAsGiven();
    void painterIsLeftAsItWas();
    void radarReachesAsFarAsTheScore();
    void radarDiffersWhereAValueDiffers_data();
    void radarDiffersWhereAValueDiffers();
    void radarLeavesOutWhatDoesNotApply();
    void radarNeedsThreeSpokesAndRoom();
};

namespace {

constexpr QRectF kBar(10, 10, 200, 14);
constexpr int kMiddle = 17;
const print::BarColors kLight = {Qt::blue, Qt::transparent, Qt::gray, Qt::black, Qt::white};

QImage drawn(
    const Readings &readings, const print::BarColors &colors = kLight, const QRectF &bar = kBar)
{
    QImage image(220, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    print::drawIntervalBar(painter, bar, readings, colors);
    return image;
}

bool isColor(const QImage &image, int x, int y, const QColor &color)
{
    return image.pixelColor(x, y) == color;
}

// How many pixels of a row are of this colour, from one x to before another.
int count(const QImage &image, int y, int from, int to, const QColor &color)
{
    int found = 0;
    for (int x = from; x < to; ++x)
        found += isColor(image, x, y, color) ? 1 : 0;
    return found;
}

const Readings kPartial = {50'000, 80'000, 65'000, 90'000}; // on the bar: 110, 170, 140

constexpr QRectF kRadar(10, 10, 200, 200);
const print::RadarColors kRadarColors
    = {Qt::blue, Qt::cyan, Qt::lightGray, Qt::darkGray, Qt::black};

// Ids without letters: no font is needed.
std::vector<print::RadarSpoke> fourSpokes()
{
    return {{{}, 50'000, 100'000}, {{}, 50'000, 50'000}, {{}, 100'000, 100'000}, {{}, 0, 80'000}};
}

QImage drawnRadar(const std::vector<print::RadarSpoke> &spokes, const QRectF &rect = kRadar)
{
    QImage image(220, 220, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    print::drawRadar(painter, rect, spokes, {50, 70}, kRadarColors);
    return image;
}

} // namespace

void TestCharts::positionsRunFromEdgeToEdge()
{
    QCOMPARE(print::barPosition(kBar, 0), 10.0);
    QCOMPARE(print::barPosition(kBar, 50'000), 110.0);
    QCOMPARE(print::barPosition(kBar, 100'000), 210.0);
}

void TestCharts::floorIsSolid()
{
    const QImage image = drawn(kPartial);
    for (int y = 10; y < 24; ++y)
        QCOMPARE(count(image, y, 10, 110, Qt::blue), 100);
}

void TestCharts::hatchStandsBetweenFloorAndCeiling()
{
    const QImage image = drawn(kPartial);
    const int hatched = count(image, kMiddle, 112, 136, Qt::white);
    QVERIFY2(hatched > 4 && hatched < 20, qPrintable(QString::number(hatched)));
    // 45°: one row further up, the pattern has moved one pixel to the right.
    for (int x = 114; x < 130; ++x)
        QCOMPARE(image.pixelColor(x + 1, kMiddle - 1), image.pixelColor(x, kMiddle));
}

void TestCharts::nothingStandsBeyondTheCeiling()
{
    const QImage image = drawn(kPartial);
    QCOMPARE(count(image, kMiddle, 170, 209, Qt::white), 39);
    QVERIFY(isColor(image, 209, kMiddle, Qt::gray)); // the outline of what is impossible
}

void TestCharts::completeBarHasNeitherHatchNorMark()
{
    const QImage image = drawn({50'000, 50'000, 50'000, core::scoring::kFull});
    QCOMPARE(count(image, kMiddle, 10, 110, Qt::blue), 100);
    QCOMPARE(count(image, kMiddle, 110, 209, Qt::white), 99);
    QCOMPARE(count(image, 6, 0, 220, Qt::white), 220);
}

void TestCharts::markHasAGapAndATriangle()
{
    const QImage image = drawn(kPartial);
    QVERIFY(isColor(image, 139, kMiddle, Qt::black));
    QVERIFY(isColor(image, 140, kMiddle, Qt::black));
    for (int y = 10; y < 24; ++y) {
        QVERIFY(isColor(image, 138, y, Qt::white));
        QVERIFY(isColor(image, 141, y, Qt::white));
    }
    QVERIFY(count(image, 6, 130, 150, Qt::black) >= 5); // the triangle
    QVERIFY(isColor(image, 140, 25, Qt::black)); // stands out at the foot
}

void TestCharts::lowBarHasNoTriangle()
{
    const QImage image = drawn(kPartial, kLight, QRectF(10, 10, 200, 8));
    QCOMPARE(count(image, 6, 0, 220, Qt::white), 220);
    QVERIFY(isColor(image, 139, 14, Qt::black));
}

void TestCharts::nothingApplicableIsADashedOutline()
{
    const QImage image = drawn({std::nullopt, std::nullopt, std::nullopt, core::scoring::kFull});
    const int grey = count(image, 10, 10, 210, Qt::gray);
    QVERIFY2(grey > 80 && grey < 160, qPrintable(QString::number(grey)));
    QCOMPARE(count(image, kMiddle, 12, 208, Qt::white), 196);
}

void TestCharts::darkColoursAreUsedAsGiven()
{
    const QColor fill(0xaa, 0xb4, 0xf5);
    const QColor track(0x33, 0x34, 0x3a);
    const QColor mark(0xec, 0xec, 0xef);
    const QImage image = drawn(kPartial, {fill, track, Qt::transparent, mark, Qt::darkBlue});
    QVERIFY(isColor(image, 50, kMiddle, fill));
    QVERIFY(isColor(image, 190, kMiddle, track));
    QVERIFY(isColor(image, 209, kMiddle, track)); // no edge asked for
    QVERIFY(isColor(image, 140, kMiddle, mark));
    QVERIFY(isColor(image, 138, kMiddle, Qt::darkBlue));
}

void TestCharts::painterIsLeftAsItWas()
{
    QImage image(220, 40, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setPen(Qt::red);
    print::drawIntervalBar(painter, kBar, kPartial, kLight);
    QCOMPARE(painter.pen().color(), QColor(Qt::red));
    QVERIFY(!painter.hasClipping());
}

void TestCharts::radarReachesAsFarAsTheScore()
{
    const QImage image = drawnRadar(fourSpokes());
    const QPoint middle(110, 110);
    // Straight down 100 points, straight up 50: filled below the middle, no further than half
    // above.
    QVERIFY(isColor(image, middle.x() + 4, middle.y() + 30, Qt::cyan));
    QVERIFY(isColor(image, middle.x() + 4, middle.y() - 20, Qt::cyan));
    for (int y = middle.y() - 85; y < middle.y() - 55; ++y)
        QVERIFY(!isColor(image, middle.x() + 1, y, Qt::cyan));
    // Left is the corner at 0: nothing filled there.
    for (int x = middle.x() - 80; x < middle.x() - 5; ++x)
        QVERIFY(!isColor(image, x, middle.y() - 20, Qt::cyan));
}

void TestCharts::radarDiffersWhereAValueDiffers_data()
{
    QTest::addColumn<int>("spoke");
    QTest::addColumn<bool>("isCeiling");
    for (int spoke = 0; spoke < 4; ++spoke) {
        QTest::addRow("floor of spoke %d", spoke) << spoke << false;
        QTest::addRow("ceiling of spoke %d", spoke) << spoke << true;
    }
}

void TestCharts::radarDiffersWhereAValueDiffers()
{
    QFETCH(int, spoke);
    QFETCH(bool, isCeiling);
    auto other = fourSpokes();
    print::RadarSpoke &changed = other[static_cast<size_t>(spoke)];
    (isCeiling ? changed.ceiling : changed.floor) = 30'000;
    QVERIFY(drawnRadar(other) != drawnRadar(fourSpokes()));
    QVERIFY(drawnRadar(fourSpokes()) == drawnRadar(fourSpokes()));
}

void TestCharts::radarLeavesOutWhatDoesNotApply()
{
    auto spokes = fourSpokes();
    spokes[3] = {};
    const QImage image = drawnRadar(spokes);
    // The outline passes by: from the corner below straight to the one above.
    QVERIFY(!isColor(image, 100, 110, Qt::cyan));
    QVERIFY(image != drawnRadar(fourSpokes()));
    for (print::RadarSpoke &spoke : spokes)
        spoke = {};
    const QImage empty = drawnRadar(spokes);
    for (int y = 0; y < empty.height(); ++y)
        QCOMPARE(count(empty, y, 0, empty.width(), Qt::cyan), 0);
}

void TestCharts::radarNeedsThreeSpokesAndRoom()
{
    QImage blank(220, 220, QImage::Format_RGB32);
    blank.fill(Qt::white);
    auto two = fourSpokes();
    two.resize(2);
    QCOMPARE(drawnRadar(two), blank);
    QCOMPARE(drawnRadar(fourSpokes(), QRectF(10, 10, 8, 8)), blank);
}

QTEST_MAIN(TestCharts) // ids need fonts
#include "tst_charts.moc"
