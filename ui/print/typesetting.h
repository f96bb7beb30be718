#pragma once

#include <QColor>
#include <QFont>
#include <QString>

#include <memory>
#include <vector>

class QPainter;
class QPointF;
class QTextLayout;

namespace print {

enum class Size { Small, Body, Large, Title }; // 8, 9.5, 12, 18 pt

struct TextStyle
{
    Size size = Size::Body;
    bool bold = false;
    bool second = false; // the second ink

    bool operator==(const TextStyle &) const = default;
};

// One line of laid out text. The typesetter that made it owns the glyphs.
struct TextLine
{
    const QTextLayout *layout = nullptr;
    int index = 0;
    qreal width = 0; // without the space at its end
    TextStyle style = {};
};

// Text in the report's own typeface, which is compiled in. Measures in points. Lines are broken at
// twenty times the size and without hinting, so that PDF and preview break alike and no rounding of
// glyph advances shows.
class Typesetter final
{
public:
    Typesetter();
    ~Typesetter();
    Typesetter(Typesetter &&) noexcept;
    Typesetter &operator=(Typesetter &&) noexcept;
    Q_DISABLE_COPY(Typesetter)

    // Breaks at words, and inside a word that is wider than the column. Line feeds start a new
    // line. The first `boldLength` characters are bold.
    std::vector<TextLine> lines(
        const QString &text, const TextStyle &style, qreal width, qsizetype boldLength = 0);
    // In one line, shortened with "…" where it does not fit.
    TextLine line(const QString &text, const TextStyle &style, qreal width);

private:
    void addParagraph(const QString &text,
        const TextStyle &style,
        qreal width,
        qsizetype boldLength,
        std::vector<TextLine> &lines);

    std::vector<std::unique_ptr<QTextLayout>> m_layouts;
};

[[nodiscard]] qreal pointSize(Size size);
[[nodiscard]] qreal lineHeight(Size size);
[[nodiscard]] qreal baseline(Size size); // below the top of a line
[[nodiscard]] QColor ink(const TextStyle &style);

// Paints a line, its baseline starting at `at`. Painter in points.
void paintLine(QPainter &painter, const TextLine &line, const QPointF &at);
// The line's characters, the space at its end included: what a reader of the PDF extracts.
[[nodiscard]] QString textOf(const TextLine &line);

// The same text with nothing in it that could act: control characters, overrides of the writing
// direction and broken characters become U+FFFD, tabs become spaces, every line end a line feed.
[[nodiscard]] QString harmless(const QString &text);

} // namespace print
