#include "ui/support/textflow.h"

#include "ui/support/theme.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace ui {

TextFlow::TextFlow(const QList<TextRun> &runs, Qt::Alignment alignment)
    : m_layout(std::make_unique<QTextLayout>())
{
    QString whole;
    QList<QTextLayout::FormatRange> formats;
    for (const TextRun &run : runs) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(whole.size());
        range.length = static_cast<int>(run.text.size());
        range.format.setFont(run.font);
        range.format.setForeground(run.color);
        formats.append(range);
        whole += run.text;
    }
    whole.replace(u'\n', QChar(QChar::LineSeparator));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment(alignment & Qt::AlignHorizontal_Mask);
    m_layout->setTextOption(option);
    if (!runs.isEmpty()) {
        m_layout->setFont(runs.first().font);
        m_lineHeight = Theme::lineHeight(runs.first().font);
    }
    m_layout->setText(whole);
    m_layout->setFormats(formats);
    m_layout->setCacheEnabled(true);
}

TextFlow::~TextFlow() = default;
TextFlow::TextFlow(TextFlow &&other) noexcept = default;
TextFlow &TextFlow::operator=(TextFlow &&other) noexcept = default;

qreal TextFlow::layOut(qreal width)
{
    qreal y = 0;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(qMax(1.0, width));
        // A script with tall letters gets the height it needs.
        const qreal height = qMax(m_lineHeight, std::ceil(line.height()));
        line.setPosition({0, y + std::floor((height - line.height()) / 2)});
        y += height;
    }
    m_layout->endLayout();
    return y;
}

qreal TextFlow::naturalWidth() const
{
    qreal widest = 0;
    for (int i = 0; i < m_layout->lineCount(); ++i)
        widest = qMax(widest, m_layout->lineAt(i).naturalTextWidth());
    return widest;
}

int TextFlow::lineCount() const { return m_layout->lineCount(); }

void TextFlow::draw(QPainter &painter, const QPointF &topLeft) const
{
    m_layout->draw(&painter, topLeft);
}

qreal TextFlow::height(const QString &text, const QFont &font, qreal width)
{
    TextFlow flow({{text, font, {}}});
    return flow.layOut(width);
}

} // namespace ui
