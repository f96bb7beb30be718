#include "ui/pages/tag.h"

#include "ui/models/rowpainting.h"

#include <QEvent>
#include <QPainter>

namespace ui {

Tag::Tag(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Tag::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Tag::sizeHint() const
{
    const QSizeF size = tagSize(m_text);
    return {qCeil(size.width()), qCeil(size.height())};
}

void Tag::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawTag(painter, rect(), m_text);
}

void Tag::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    updateGeometry();
}

} // namespace ui
