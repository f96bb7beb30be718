#include "ui/support/theme.h"

#include "ui/support/style.h"

#include <QApplication>
#include <QFontInfo>
#include <QPalette>

#include <cmath>
#include <optional>

namespace ui {

namespace {

constexpr qreal kDrawnAt = 14; // pixels of the body text in the design's drawings
constexpr qreal kSmall = 0.86;
constexpr qreal kTitle = 1.43;
constexpr qreal kLine = 1.43;
constexpr qreal kGrid = 8;

QColor hex(QRgb rgb) { return QColor(rgb); }

Colors light()
{
    return {.window = hex(0xF4F4F1),
        .base = hex(0xFFFFFF),
        .alt = hex(0xF7F7F5),
        .text = hex(0x1B1C20),
        .text2 = hex(0x55575E),
        .disabled = hex(0x8C8E94),
        .controlEdge = hex(0x85857E),
        .line = hex(0xDDDDD8),
        .accent = hex(0x4350AF),
        .accentHover = hex(0x36428F),
        .onAccent = hex(0xFFFFFF),
        .chosenTint = hex(0xECEEFA),
        .met = hex(0x1E6B3C),
        .metTint = hex(0xE7F3EB),
        .notMet = hex(0xA3312A),
        .notMetTint = hex(0xFBECEA),
        .unknown = hex(0x7A5100),
        .unknownTint = hex(0xFAF1DD),
        .notDue = hex(0x55575E),
        .notDueTint = hex(0xEEEEEB),
        .barTrack = hex(0xE7E7E3)};
}

Colors dark()
{
    return {.window = hex(0x17181B),
        .base = hex(0x1F2024),
        .alt = hex(0x27282D),
        .text = hex(0xECECEF),
        .text2 = hex(0xA9ABB4),
        .disabled = hex(0x6D6F77),
        .controlEdge = hex(0x7F818A),
        .line = hex(0x37383E),
        .accent = hex(0xAAB4F5),
        .accentHover = hex(0xC3CAF9),
        .onAccent = hex(0x14162A),
        .chosenTint = hex(0x2A2D47),
        .met = hex(0x82CD9B),
        .metTint = hex(0x1C3124),
        .notMet = hex(0xF2A199),
        .notMetTint = hex(0x3C2322),
        .unknown = hex(0xE6C06F),
        .unknownTint = hex(0x362B17),
        .notDue = hex(0xA9ABB4),
        .notDueTint = hex(0x2B2C31),
        .barTrack = hex(0x33343A),
        .dark = true};
}

// Chips have an edge instead of a tint here, so the tints are the background.
Colors highContrast()
{
    return {.window = hex(0x000000),
        .base = hex(0x000000),
        .alt = hex(0x000000),
        .text = hex(0xFFFFFF),
        .text2 = hex(0xFFFFFF),
        .disabled = hex(0xA6A6A6),
        .controlEdge = hex(0xFFFFFF),
        .line = hex(0xFFFFFF),
        .accent = hex(0xFFD84D),
        .accentHover = hex(0xFFE88F),
        .onAccent = hex(0x000000),
        .chosenTint = hex(0x332B00),
        .met = hex(0x8CF0A8),
        .metTint = hex(0x000000),
        .notMet = hex(0xFFA79E),
        .notMetTint = hex(0x000000),
        .unknown = hex(0xFFE08A),
        .unknownTint = hex(0x000000),
        .notDue = hex(0xFFFFFF),
        .notDueTint = hex(0x000000),
        .barTrack = hex(0x000000),
        .dark = true,
        .highContrast = true};
}

// The system's own high contrast: its colours, and states in its text colour, since their shapes
// suffice.
Colors fromSystem(const QPalette &system)
{
    const auto role = [&system](QPalette::ColorRole name) { return system.color(name); };
    const QColor text = role(QPalette::WindowText);
    const QColor window = role(QPalette::Window);
    return {.window = window,
        .base = role(QPalette::Base),
        .alt = role(QPalette::Base),
        .text = text,
        .text2 = text,
        .disabled = system.color(QPalette::Disabled, QPalette::WindowText),
        .controlEdge = text,
        .line = text,
        .accent = role(QPalette::Highlight),
        .accentHover = role(QPalette::Highlight),
        .onAccent = role(QPalette::HighlightedText),
        .chosenTint = role(QPalette::Base),
        .met = text,
        .metTint = window,
        .notMet = text,
        .notMetTint = window,
        .unknown = text,
        .unknownTint = window,
        .notDue = text,
        .notDueTint = window,
        .barTrack = role(QPalette::Base),
        .dark = window.lightnessF() < 0.5,
        .highContrast = true};
}

bool isPure(const QColor &color)
{
    const int lightness = color.lightness();
    return lightness == 0 || lightness == 255;
}

// Only high-contrast palettes have black and white, both pure, for windows and for fields.
bool isHighContrast(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    return isPure(window) && isPure(text) && window.lightness() != text.lightness()
        && isPure(palette.color(QPalette::Base));
}

QPalette paletteOf(const Colors &colors)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &color) {
        palette.setColor(QPalette::All, role, color);
    };
    set(QPalette::Window, colors.window);
    set(QPalette::WindowText, colors.text);
    set(QPalette::Base, colors.base);
    set(QPalette::AlternateBase, colors.alt);
    set(QPalette::Text, colors.text);
    set(QPalette::PlaceholderText, colors.text2);
    set(QPalette::Button, colors.base);
    set(QPalette::ButtonText, colors.text);
    set(QPalette::BrightText, colors.notMet);
    set(QPalette::Light, colors.alt);
    set(QPalette::Midlight, colors.line);
    set(QPalette::Mid, colors.controlEdge);
    set(QPalette::Dark, colors.controlEdge);
    set(QPalette::Shadow, colors.dark ? QColor(Qt::black) : colors.controlEdge);
    set(QPalette::Highlight, colors.accent);
    set(QPalette::HighlightedText, colors.onAccent);
    set(QPalette::Link, colors.accent);
    set(QPalette::LinkVisited, colors.accent);
    set(QPalette::ToolTipBase, colors.base);
    set(QPalette::ToolTipText, colors.text);
    for (const auto role : {QPalette::WindowText,
             QPalette::Text,
             QPalette::ButtonText,
             QPalette::PlaceholderText,
             QPalette::Link,
             QPalette::Mid})
        palette.setColor(QPalette::Disabled, role, colors.disabled);
    return palette;
}

struct State
{
    Scheme scheme = Scheme::System;
    Colors colors = light();
    std::optional<QPalette> system; // as it was before we set ours
};

// Colours are asked for in every paint event, by classes that nobody could hand them to.
State &state()
{
    static State value;
    return value;
}

QFont scaledFont(qreal factor, QFont::Weight weight)
{
    QFont font = QApplication::font();
    if (font.pixelSize() > 0)
        font.setPixelSize(qMax(1, qRound(font.pixelSize() * factor)));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

} // namespace

void Theme::apply(Scheme scheme)
{
    State &now = state();
    if (!now.system)
        now.system = QApplication::palette();
    if (qobject_cast<Style *>(QApplication::style()) == nullptr)
        QApplication::setStyle(new Style);

    now.scheme = scheme;
    const bool systemContrast = isHighContrast(*now.system);
    const bool systemDark = now.system->color(QPalette::Window).lightnessF() < 0.5;
    switch (scheme) {
    case Scheme::System:
        now.colors = systemContrast ? fromSystem(*now.system) : systemDark ? dark() : light();
        break;
    case Scheme::Light:
        now.colors = light();
        break;
    case Scheme::Dark:
        now.colors = dark();
        break;
    case Scheme::HighContrast:
        now.colors = systemContrast ? fromSystem(*now.system) : highContrast();
        break;
    }
    const bool keepSystem = now.colors.highContrast && systemContrast;
    QApplication::setPalette(keepSystem ? *now.system : paletteOf(now.colors));
}

const Colors &Theme::colors() { return state().colors; }

Scheme Theme::scheme() { return state().scheme; }

QFont Theme::small(QFont::Weight weight) { return scaledFont(kSmall, weight); }

QFont Theme::body(QFont::Weight weight) { return scaledFont(1, weight); }

QFont Theme::title(QFont::Weight weight) { return scaledFont(kTitle, weight); }

QFont Theme::bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

int Theme::space(qreal units) { return qRound(scaled(units * kGrid)); }

qreal Theme::scaled(qreal pixels)
{
    return pixels * QFontInfo(QApplication::font()).pixelSize() / kDrawnAt;
}

qreal Theme::lineHeight(const QFont &font)
{
    return std::round(QFontInfo(font).pixelSize() * kLine);
}

} // namespace ui
