#include "ui/widgets/wrapbutton.h"

#include "ui/support/stylepaint.h"
#include "ui/support/textflow.h"
#include "ui/support/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr qreal kBox = 18;
constexpr qreal kGap = 8;
constexpr qreal kPadding
    = 4; // above and below, so that two of them are easy to tell apart by finger

TextFlow flowOf(const QAbstractButton &button)
{
    const Colors &colors = Theme::colors();
    return TextFlow(
        {{button.text(), Theme::body(), button.isEnabled() ? colors.text : colors.disabled}});
}

qreal textLeft() { return Theme::scaled(kBox + kGap); }

QSize sizeOf(const QAbstractButton &button)
{
    TextFlow flow = flowOf(button);
    const qreal height = flow.layOut(QWIDGETSIZE_MAX);
    return {
        qCeil(textLeft() + flow.naturalWidth()) + 1, qCeil(height + 2 * Theme::scaled(kPadding))};
}

QSize leastOf(const QAbstractButton &button)
{
    const QSize whole = sizeOf(button);
    return {qMin(whole.width(), qRound(Theme::scaled(120))), whole.height()};
}

int heightOf(const QAbstractButton &button, int width)
{
    TextFlow flow = flowOf(button);
    return qCeil(flow.layOut(width - textLeft()) + 2 * Theme::scaled(kPadding));
}

QRectF boxOf()
{
    const qreal line = Theme::lineHeight(Theme::body());
    const qreal box = qRound(Theme::scaled(kBox));
    return {0.0, qreal(qRound(Theme::scaled(kPadding) + (line - box) / 2)), box, box};
}

void drawText(QPainter &painter, const QAbstractButton &button)
{
    TextFlow flow = flowOf(button);
    flow.layOut(button.width() - textLeft());
    flow.draw(painter, {textLeft(), Theme::scaled(kPadding)});
}

void setUp(QAbstractButton &button)
{
    button.setAttribute(Qt::WA_Hover);
    // Not Fixed: a layout would then hold it to the height of one line.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    button.setSizePolicy(policy);
}

void noteChange(QWidget &widget, const QEvent &event)
{
    if (event.type() == QEvent::FontChange || event.type() == QEvent::ApplicationFontChange)
        widget.updateGeometry();
    widget.update();
}

} // namespace

WrapCheckBox::WrapCheckBox(QWidget *parent)
    : QCheckBox(parent)
{
    setUp(*this);
}

QSize WrapCheckBox::sizeHint() const { return sizeOf(*this); }

QSize WrapCheckBox::minimumSizeHint() const { return leastOf(*this); }

int WrapCheckBox::heightForWidth(int width) const { return heightOf(*this, width); }

bool WrapCheckBox::hitButton(const QPoint &point) const { return rect().contains(point); }

void WrapCheckBox::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Tick tick = checkState() == Qt::Checked ? Tick::On
        : checkState() == Qt::PartiallyChecked    ? Tick::Some
                                                  : Tick::Off;
    drawCheck(painter, boxOf(), tick, isEnabled());
    drawText(painter, *this);
}

void WrapCheckBox::changeEvent(QEvent *event)
{
    QCheckBox::changeEvent(event);
    noteChange(*this, *event);
}

WrapRadioButton::WrapRadioButton(QWidget *parent)
    : QRadioButton(parent)
{
    setUp(*this);
}

QSize WrapRadioButton::sizeHint() const { return sizeOf(*this); }

QSize WrapRadioButton::minimumSizeHint() const { return leastOf(*this); }

int WrapRadioButton::heightForWidth(int width) const { return heightOf(*this, width); }

bool WrapRadioButton::hitButton(const QPoint &point) const { return rect().contains(point); }

void WrapRadioButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    drawRadio(painter, boxOf(), isChecked(), isEnabled());
    drawText(painter, *this);
}

void WrapRadioButton::keyPressEvent(QKeyEvent *event)
{
    if (!walkWithArrow(*this, *event))
        QRadioButton::keyPressEvent(event);
}

void WrapRadioButton::changeEvent(QEvent *event)
{
    QRadioButton::changeEvent(event);
    noteChange(*this, *event);
}

bool walkWithArrow(QRadioButton &from, const QKeyEvent &event)
{
    const bool isBack = event.key() == Qt::Key_Up || event.key() == Qt::Key_Left;
    const bool isOn = event.key() == Qt::Key_Down || event.key() == Qt::Key_Right;
    if (!isBack && !isOn)
        return false;
    if (from.parentWidget() == nullptr)
        return true;
    QList<QRadioButton *> row;
    const auto siblings
        = from.parentWidget()->findChildren<QRadioButton *>(QString(), Qt::FindDirectChildrenOnly);
    for (QRadioButton *button : siblings) {
        if (button->isEnabled() && button->isVisibleTo(from.parentWidget()))
            row.append(button);
    }
    const qsizetype next = row.indexOf(&from) + (isOn ? 1 : -1);
    if (next >= 0 && next < row.size())
        row.at(next)->setFocus(isOn ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace ui
