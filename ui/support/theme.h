#pragma once

#include <QColor>
#include <QFont>

namespace ui {

enum class Scheme { System, Light, Dark, HighContrast };

// What the palette has no role for, beside what it has: painted widgets take all their colours from
// here. The ratios are in the design's table; a test computes them again.
struct Colors
{
    QColor window, base, alt;
    QColor text, text2, disabled;
    QColor controlEdge, line; // line is decoration only: too faint to carry meaning
    QColor accent, accentHover, onAccent, chosenTint;
    QColor met, metTint, notMet, notMetTint, unknown, unknownTint, notDue, notDueTint;
    QColor barTrack;
    bool dark = false;
    bool highContrast = false;
};

// The colours, the text sizes and the grid. Sizes are asked for when needed and never kept: they
// follow QApplication's font, so that text at 200 % is a font twice as large and nothing else.
class Theme
{
public:
    // Sets the application's palette and, once, our style. System is judged from the palette found
    // before the first call: its lightness, or high contrast where it is pure black on white or the
    // reverse; then it is kept as it is.
    static void apply(Scheme scheme);

    [[nodiscard]] static const Colors &colors(); // of the scheme applied last; light before that
    [[nodiscard]] static Scheme scheme(); // as asked for

    [[nodiscard]] static QFont small(QFont::Weight weight = QFont::Normal);
    [[nodiscard]] static QFont body(QFont::Weight weight = QFont::Normal);
    [[nodiscard]] static QFont title(QFont::Weight weight = QFont::DemiBold);
    [[nodiscard]] static QFont bold(QFont font); // the same, in 600

    // Pixels for steps of the 8 px grid (halves are fine), grown with the text: 1 is 8 px at a body
    // of 14 px.
    [[nodiscard]] static int space(qreal units);
    // The same for a size drawn at 14 px text, unrounded: 16 for an icon.
    [[nodiscard]] static qreal scaled(qreal pixels);
    // Height of a line of text: 1.43 of the font's size.
    [[nodiscard]] static qreal lineHeight(const QFont &font);
};

} // namespace ui
