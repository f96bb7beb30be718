#include "ui/widgets/flowlabel.h"

#include "ui/support/textflow.h"
#include "ui/support/theme.h"
#include "ui/widgets/spokenrole.h"

#include <QEvent>
#include <QPainter>

namespace ui {

namespace {

TextFlow flowOf(const FlowLabel &label, bool secondary)
{
    const Colors &colors = Theme::colors();
    const QString space
        = label.bold().isEmpty() || label.text().isEmpty() ? QString() : QStringLiteral(" ");
    return TextFlow({{label.bold() + space, Theme::body(QFont::DemiBold), colors.text},
        {label.text(), Theme::body(), secondary ? colors.text2 : colors.text}});
}

} // namespace

FlowLabel::FlowLabel(QWidget *parent)
    : QWidget(parent)
{
    setSpokenRole(*this, QAccessible::StaticText);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FlowLabel::setTexts(const QString &bold, const QString &text)
{
    m_bold = bold;
    m_text = text;
    setAccessibleName(bold.isEmpty() ? text : bold + u' ' + text);
    updateGeometry();
    update();
}

void FlowLabel::setSecondary(bool secondary)
{
    m_secondary = secondary;
    update();
}

QSize FlowLabel::sizeHint() const
{
    TextFlow flow = flowOf(*this, m_secondary);
    const qreal height = flow.layOut(QWIDGETSIZE_MAX);
    return {qCeil(flow.naturalWidth()) + 1, qCeil(height)};
}

QSize FlowLabel::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {qMin(whole.width(), qRound(Theme::scaled(96))), whole.height()};
}

int FlowLabel::heightForWidth(int width) const
{
    TextFlow flow = flowOf(*this, m_secondary);
    return qCeil(flow.layOut(width));
}

void FlowLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    TextFlow flow = flowOf(*this, m_secondary);
    flow.layOut(width());
    flow.draw(painter, {0, 0});
}

void FlowLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    update();
    QWidget::changeEvent(event);
}

} // namespace ui
