#include "ui/widgets/figurebutton.h"

#include "ui/support/textflow.h"
#include "ui/support/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace ui {

namespace {

TextFlow captionOf(const FigureButton &button, Qt::Alignment side)
{
    return TextFlow({{button.caption(), Theme::small(), Theme::colors().text2}}, side);
}

} // namespace

FigureButton::FigureButton(Size size, Qt::Alignment side, QWidget *parent)
    : QPushButton(parent)
    , m_size(size)
    , m_side(side)
{
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FigureButton::setFigure(const QString &value, const QString &caption)
{
    if (value == text() && caption == m_caption)
        return;
    m_caption = caption;
    setText(value);
    updateGeometry();
    update();
}

QFont FigureButton::valueFont() const
{
    QFont font = m_size == Size::Small ? Theme::small()
        : m_size == Size::Body         ? Theme::body()
                                       : Theme::title();
    font.setUnderline(underMouse());
    return font;
}

QSize FigureButton::sizeHint() const
{
    TextFlow value({{text(), valueFont(), QColor()}});
    TextFlow caption = captionOf(*this, m_side);
    qreal height = value.layOut(QWIDGETSIZE_MAX);
    qreal width = value.naturalWidth();
    if (!m_caption.isEmpty()) {
        height += caption.layOut(QWIDGETSIZE_MAX);
        width = std::max(width, caption.naturalWidth());
    }
    return {qCeil(width) + 1, qCeil(height)};
}

QSize FigureButton::minimumSizeHint() const
{
    TextFlow value({{text(), valueFont(), QColor()}});
    value.layOut(QWIDGETSIZE_MAX);
    const qreal least = m_size == Size::Small
        ? std::min(value.naturalWidth(), Theme::scaled(80))
        : std::max(value.naturalWidth(), m_caption.isEmpty() ? 0.0 : Theme::scaled(64));
    return {qCeil(least) + 1, qCeil(Theme::lineHeight(valueFont()))};
}

int FigureButton::heightForWidth(int width) const
{
    qreal height = TextFlow::height(text(), valueFont(), width);
    if (!m_caption.isEmpty())
        height += captionOf(*this, m_side).layOut(width);
    return qCeil(height);
}

void FigureButton::paintEvent(QPaintEvent * /*event*/)
{
    const Colors &colors = Theme::colors();
    const QColor rest = m_size == Size::Title ? colors.text : colors.text2;
    const QColor ink = underMouse() || isDown() ? colors.accent : rest;
    QPainter painter(this);
    TextFlow value({{text(), valueFont(), ink}}, m_side);
    const qreal below = value.layOut(width());
    value.draw(painter, {0, 0});
    if (m_caption.isEmpty())
        return;
    TextFlow caption = captionOf(*this, m_side);
    caption.layOut(width());
    caption.draw(painter, {0, below});
}

void FigureButton::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (isReturn && isPlain)
        click();
    else if (isReturn)
        event->ignore(); // Ctrl+Return is the page's
    else
        QPushButton::keyPressEvent(event);
}

void FigureButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    update();
}

} // namespace ui
