#include "ui/print/typesetting.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextCharFormat>
#include <QTextLayout>
#include <QTextOption>

using namespace Qt::Literals::StringLiterals;

namespace print {

namespace {

constexpr int kUnits = 20; // layout units a point
// Noto Sans, in em.
constexpr qreal kAscent = 1.069;
constexpr qreal kDescent = 0.293;

// Registered once a process and never removed: layouts may outlive any one report.
const QString &family()
{
    static const QString name = [] {
        const int regular = QFontDatabase::addApplicationFont(u":/fonts/NotoSans-Regular.ttf"_s);
        QFontDatabase::addApplicationFont(u":/fonts/NotoSans-Bold.ttf"_s);
        return QFontDatabase::applicationFontFamilies(regular).value(0, u"Noto Sans"_s);
    }();
    return name;
}

QFont font(const TextStyle &style)
{
    QFont font(family());
    font.setPixelSize(qRound(pointSize(style.size) * kUnits));
    font.setWeight(style.bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any letter spacing turns ligatures off (Qt 6.4 has no other way): a reader of the PDF would
    // extract the one character "ﬁ" and find no "certificate". This one is too small to be seen.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}

QTextOption option()
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // A line keeps the space at its end: without it, who extracts the text reads two words as one.
    option.setFlags(QTextOption::IncludeTrailingSpaces);
    return option;
}

bool isHarmful(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    if (category == QChar::Other_Control || category == QChar::Other_Surrogate)
        return true;
    // Embeddings, overrides and isolates: unclosed, they turn what follows them.
    return (character >= 0x202a && character <= 0x202e)
        || (character >= 0x2066 && character <= 0x2069);
}

// The width of a line without the spaces at its end.
qreal visibleWidth(const QTextLine &line, const QString &text)
{
    int end = line.textStart() + line.textLength();
    while (end > line.textStart() && text.at(end - 1).isSpace())
        --end;
    if (end == line.textStart())
        return 0;
    return qAbs(line.cursorToX(end) - line.cursorToX(line.textStart()));
}

} // namespace

Typesetter::Typesetter() = default;
Typesetter::~Typesetter() = default;
Typesetter::Typesetter(Typesetter &&) noexcept = default;
Typesetter &Typesetter::operator=(Typesetter &&) noexcept = default;

void Typesetter::addParagraph(const QString &text,
    const TextStyle &style,
    qreal width,
    qsizetype boldLength,
    std::vector<TextLine> &lines)
{
    auto layout = std::make_unique<QTextLayout>(text, font(style));
    layout->setTextOption(option());
    layout->setCacheEnabled(true); // shaped once, painted many times
    if (boldLength > 0) {
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        layout->setFormats({{0, static_cast<int>(boldLength), bold}});
    }
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width * kUnits);
        lines.push_back({layout.get(), line.lineNumber(), 0, style});
    }
    layout->endLayout();
    for (TextLine &line : lines) {
        if (line.layout == layout.get())
            line.width = visibleWidth(layout->lineAt(line.index), text) / kUnits;
    }
    m_layouts.push_back(std::move(layout));
}

std::vector<TextLine> Typesetter::lines(
    const QString &text, const TextStyle &style, qreal width, qsizetype boldLength)
{
    std::vector<TextLine> lines;
    for (const QString &paragraph : harmless(text).split(u'\n')) {
        // The bold start is ours and has no line feed in it.
        addParagraph(paragraph, style, width, qMin(boldLength, paragraph.size()), lines);
        boldLength = 0;
    }
    return lines;
}

TextLine Typesetter::line(const QString &text, const TextStyle &style, qreal width)
{
    const QString simple = harmless(text).simplified();
    const QString fitting
        = QFontMetricsF(font(style)).elidedText(simple, Qt::ElideRight, width * kUnits);
    std::vector<TextLine> lines;
    addParagraph(fitting, style, 2 * width, 0, lines);
    return lines.front();
}

qreal pointSize(Size size)
{
    switch (size) {
    case Size::Small:
        return 8;
    case Size::Body:
        return 9.5;
    case Size::Large:
        return 12;
    case Size::Title:
        return 18;
    }
    Q_UNREACHABLE();
}

qreal lineHeight(Size size)
{
    switch (size) {
    case Size::Small:
        return 11;
    case Size::Body:
        return 13.5;
    case Size::Large:
        return 16.5;
    case Size::Title:
        return 24.5;
    }
    Q_UNREACHABLE();
}

qreal baseline(Size size)
{
    const qreal em = pointSize(size);
    return (lineHeight(size) - (kAscent + kDescent) * em) / 2 + kAscent * em;
}

QColor ink(const TextStyle &style)
{
    return style.second ? QColor(0x4a, 0x4c, 0x52) : QColor(0x1b, 0x1c, 0x20);
}

void paintLine(QPainter &painter, const TextLine &line, const QPointF &at)
{
    const QTextLine textLine = line.layout->lineAt(line.index);
    painter.save();
    painter.scale(1.0 / kUnits, 1.0 / kUnits);
    painter.setPen(ink(line.style));
    textLine.draw(&painter, QPointF(at.x() * kUnits, at.y() * kUnits - textLine.ascent()));
    painter.restore();
}

QString textOf(const TextLine &line)
{
    const QTextLine textLine = line.layout->lineAt(line.index);
    return line.layout->text().mid(textLine.textStart(), textLine.textLength());
}

QString harmless(const QString &text)
{
    QString lines = text;
    lines.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    lines.replace(QChar(QChar::LineSeparator), u'\n')
        .replace(QChar(QChar::ParagraphSeparator), u'\n');
    lines.replace(u'\t', u"    "_s);
    QString result;
    for (const char32_t character : lines.toUcs4()) {
        const bool stays = character == U'\n' || !isHarmful(character);
        result += QChar::fromUcs4(stays ? character : char32_t(QChar::ReplacementCharacter));
    }
    return result;
}

} // namespace print
