#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QString>

#include <memory>

class QPainter;
class QPointF;
class QTextLayout;

namespace ui {

// A stretch of text in one font and colour.
struct TextRun
{
    QString text;
    QFont font;
    QColor color;
};

// Plain text in several runs, wrapped at a width and drawn: "Repeatable." in 600, the rest in 400.
// Never markup, never elided; a word longer than the line breaks inside. Lines are 1.43 of the
// first run's font size.
class TextFlow final
{
public:
    explicit TextFlow(const QList<TextRun> &runs, Qt::Alignment alignment = Qt::AlignLeft);
    ~TextFlow();
    TextFlow(TextFlow &&other) noexcept;
    TextFlow &operator=(TextFlow &&other) noexcept;
    Q_DISABLE_COPY(TextFlow)

    // Breaks the lines and gives their height together.
    qreal layOut(qreal width);
    [[nodiscard]] qreal naturalWidth() const; // of the widest line after layOut()
    [[nodiscard]] int lineCount() const;
    void draw(QPainter &painter, const QPointF &topLeft) const;

    // The height of one text in one font.
    [[nodiscard]] static qreal height(const QString &text, const QFont &font, qreal width);

private:
    std::unique_ptr<QTextLayout> m_layout;
    qreal m_lineHeight = 0;
};

} // namespace ui
