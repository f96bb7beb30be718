#include "ui/support/stylefocus.h"

#include "ui/support/stylepaint.h"
#include "ui/support/theme.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTextEdit>

namespace ui {

namespace {

bool takesText(const QWidget *widget)
{
    const auto *combo = qobject_cast<const QComboBox *>(widget);
    return qobject_cast<const QLineEdit *>(widget) != nullptr
        || qobject_cast<const QTextEdit *>(widget) != nullptr
        || qobject_cast<const QPlainTextEdit *>(widget) != nullptr
        || qobject_cast<const QAbstractSpinBox *>(widget) != nullptr
        || (combo != nullptr && combo->isEditable());
}

bool wantsRing(const QWidget *widget)
{
    if (const QVariant asked = widget->property(FocusRing::kAsk); asked.isValid())
        return asked.toBool();
    return takesText(widget) || qobject_cast<const QAbstractButton *>(widget) != nullptr
        || qobject_cast<const QComboBox *>(widget) != nullptr;
}

// A field inside a spin box or a combo box has the focus for the whole of it.
QWidget *wholeControl(QWidget *widget)
{
    QWidget *parent = widget == nullptr ? nullptr : widget->parentWidget();
    if (qobject_cast<QAbstractSpinBox *>(parent) != nullptr
        || qobject_cast<QComboBox *>(parent) != nullptr)
        return parent;
    return widget;
}

// The widget that scrolls with the control, or the window: nothing nearer, or it would clip the
// ring.
QWidget *canvasOf(QWidget *control)
{
    QWidget *canvas = control->parentWidget();
    while (canvas != nullptr && !canvas->isWindow()) {
        const QWidget *viewport = canvas->parentWidget();
        const auto *area
            = qobject_cast<QAbstractScrollArea *>(viewport ? viewport->parentWidget() : nullptr);
        if (area != nullptr && area->viewport() == viewport)
            break;
        canvas = canvas->parentWidget();
    }
    return canvas;
}

} // namespace

RingOverlay::RingOverlay(QWidget *control)
    : QFocusFrame(canvasOf(control))
    , m_control(control)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    for (QWidget *widget = control; widget != nullptr && widget != parentWidget();
         widget = widget->parentWidget())
        widget->installEventFilter(this);
    follow();
}

void RingOverlay::follow()
{
    if (m_control.isNull() || parentWidget() == nullptr)
        return;
    const int reach = qRound(focusRingReach());
    const QRect around(m_control->mapTo(parentWidget(), QPoint(0, 0)), m_control->size());
    setGeometry(around.adjusted(-reach, -reach, reach, reach));
    setVisible(m_control->isVisibleTo(parentWidget()));
    raise();
}

void RingOverlay::retire()
{
    // Until it is deleted it still hears of its control: it shall not come back.
    m_control.clear();
    hide();
    deleteLater();
}

void RingOverlay::paintEvent(QPaintEvent * /*event*/)
{
    if (m_control.isNull())
        return;
    QPainter painter(this);
    const QVariant radius = m_control->property(FocusRing::kRadius);
    const qreal reach = focusRingReach();
    drawFocusRing(painter,
        QRectF(rect()).adjusted(reach, reach, -reach, -reach),
        Theme::scaled(radius.isValid() ? radius.toReal() : 4));
}

bool RingOverlay::eventFilter(QObject * /*watched*/, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::Move || type == QEvent::Resize || type == QEvent::Show
        || type == QEvent::Hide || type == QEvent::ZOrderChange)
        follow();
    return false;
}

FocusRing::~FocusRing()
{
    // The overlay belongs to a window; nothing to do but not to leave it pointing here.
    if (!m_overlay.isNull())
        m_overlay->hide();
}

void FocusRing::start()
{
    if (m_started)
        return;
    m_started = true;
    connect(qApp, &QApplication::focusChanged, this, &FocusRing::update);
    qApp->installEventFilter(this);
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    // A press reaches the window first and moves the focus later, so the order is right.
    const bool pressed = event->type() == QEvent::MouseButtonPress;
    const bool typed = event->type() == QEvent::KeyPress;
    if ((pressed || typed) && m_byKeyboard != typed && watched->isWidgetType()) {
        m_byKeyboard = typed;
        update();
    }
    return false;
}

void FocusRing::update()
{
    QWidget *control = wholeControl(QApplication::focusWidget());
    if (control != nullptr
        && (control->isWindow() || !wantsRing(control) || !(m_byKeyboard || takesText(control))))
        control = nullptr;
    if (control == m_shownFor && !m_overlay.isNull() == (control != nullptr))
        return;
    m_shownFor = control;
    if (!m_overlay.isNull())
        m_overlay->retire();
    m_overlay = control == nullptr ? nullptr : new RingOverlay(control);
}

} // namespace ui
