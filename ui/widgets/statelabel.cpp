#include "ui/widgets/statelabel.h"

#include "ui/support/textflow.h"
#include "ui/support/theme.h"
#include "ui/widgets/spokenrole.h"

#include <QEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr qreal kShape = 16;
constexpr qreal kGap = 8;

qreal textLeft() { return Theme::scaled(kShape + kGap); }

TextFlow flowOf(const StateLook &look)
{
    const Colors &colors = Theme::colors();
    if (look.word.isEmpty())
        return TextFlow({{look.text, Theme::body(), colors.text}});
    const QString space = look.text.isEmpty() ? QString() : QStringLiteral(" ");
    return TextFlow({{look.word + space, Theme::body(QFont::DemiBold), shapeInk(look.shape)},
        {look.text, Theme::body(), colors.text2}});
}

} // namespace

StateLabel::StateLabel(QWidget *parent)
    : QWidget(parent)
{
    setSpokenRole(*this, QAccessible::StaticText);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StateLabel::show(const StateLook &look)
{
    QWidget::show();
    if (look == m_look)
        return;
    m_look = look;
    setAccessibleName(look.spoken());
    updateGeometry();
    update();
}

QSize StateLabel::sizeHint() const
{
    TextFlow flow = flowOf(m_look);
    const qreal height = flow.layOut(QWIDGETSIZE_MAX);
    return {qCeil(textLeft() + flow.naturalWidth()) + 1, qCeil(height)};
}

QSize StateLabel::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {qMin(whole.width(), qRound(Theme::scaled(140))), whole.height()};
}

int StateLabel::heightForWidth(int width) const
{
    TextFlow flow = flowOf(m_look);
    return qCeil(flow.layOut(width - textLeft()));
}

void StateLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    TextFlow flow = flowOf(m_look);
    flow.layOut(width() - textLeft());
    flow.draw(painter, {textLeft(), 0});
    const qreal size = Theme::scaled(kShape);
    const qreal top = (Theme::lineHeight(Theme::body()) - size) / 2;
    const QColor paper = palette().color(backgroundRole());
    drawShape(painter, {0, top, size, size}, m_look.shape, shapeInk(m_look.shape), paper);
}

void StateLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    update();
    QWidget::changeEvent(event);
}

} // namespace ui
