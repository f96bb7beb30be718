#include "ui/widgets/linkbutton.h"

#include "ui/support/icons.h"
#include "ui/support/textflow.h"
#include "ui/support/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr qreal kIcon = 16;
constexpr qreal kGap = 4;

QColor inkOf(const LinkButton &button)
{
    const Colors &colors = Theme::colors();
    if (!button.isEnabled())
        return colors.disabled;
    return button.underMouse() || button.isDown() ? colors.accentHover : colors.accent;
}

TextFlow flowOf(const LinkButton &button)
{
    QFont font = Theme::body(QFont::Medium);
    font.setUnderline(button.underMouse() && button.isEnabled());
    return TextFlow({{button.text(), font, inkOf(button)}});
}

} // namespace

LinkButton::LinkButton(QWidget *parent)
    : LinkButton(QString(), parent)
{
}

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setUp();
}

void LinkButton::setUp()
{
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LinkButton::setArrow(bool arrow)
{
    m_arrow = arrow;
    updateGeometry();
    update();
}

void LinkButton::setDisclosure(bool disclosure)
{
    m_disclosure = disclosure;
    setCheckable(disclosure);
    updateGeometry();
    update();
}

QSize LinkButton::sizeHint() const
{
    TextFlow flow = flowOf(*this);
    const qreal height = flow.layOut(QWIDGETSIZE_MAX);
    const qreal icons = (m_arrow || m_disclosure) ? Theme::scaled(kIcon + kGap) : 0;
    return {qCeil(flow.naturalWidth() + icons) + 1, qCeil(height)};
}

QSize LinkButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {qMin(whole.width(), qRound(Theme::scaled(80))), whole.height()};
}

int LinkButton::heightForWidth(int width) const
{
    TextFlow flow = flowOf(*this);
    const qreal icons = (m_arrow || m_disclosure) ? Theme::scaled(kIcon + kGap) : 0;
    return qCeil(flow.layOut(width - icons));
}

void LinkButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const qreal icons = (m_arrow || m_disclosure) ? Theme::scaled(kIcon + kGap) : 0;
    TextFlow flow = flowOf(*this);
    const qreal height = flow.layOut(width() - icons);
    const qreal top = qMax(0.0, (this->height() - height) / 2);
    const qreal left = m_disclosure ? icons : 0;
    flow.draw(painter, {left, top});
    if (icons <= 0)
        return;
    const int size = qRound(Theme::scaled(kIcon));
    const qreal line = Theme::lineHeight(Theme::body());
    const QString name = m_arrow ? u"arrow-right"_s
        : isChecked()            ? u"chevron-down"_s
                                 : u"chevron-right"_s;
    const qreal lastLine = m_arrow ? height - line : 0;
    const qreal x = m_arrow ? flow.naturalWidth() + Theme::scaled(kGap) : 0;
    painter.drawPixmap(QPointF(qRound(x), qRound(top + lastLine + (line - size) / 2)),
        iconPixmap(name, size, inkOf(*this), devicePixelRatioF()));
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    // People press Return on what looks like a link.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
            click();
            return;
        }
        event->ignore(); // Ctrl+Return is the page's
        return;
    }
    QPushButton::keyPressEvent(event);
}

void LinkButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    update();
}

} // namespace ui
