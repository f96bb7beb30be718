#include "ui/support/style.h"

#include "ui/support/stylecontrols.h"
#include "ui/support/stylepaint.h"
#include "ui/support/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr qreal kControl = 32; // height of buttons and fields

bool isTextEdit(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) != nullptr
        || qobject_cast<const QPlainTextEdit *>(widget) != nullptr;
}

void drawRingInside(QPainter &painter, const QRectF &rect)
{
    const qreal reach = focusRingReach();
    drawFocusRing(painter, rect.adjusted(reach, reach, -reach, -reach), 1);
}

QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const qreal gap = Theme::scaled(8);
    const QSize text = option.fontMetrics.size(Qt::TextShowMnemonic, option.text);
    qreal width = option.text.isEmpty() ? 0 : text.width();
    if (!option.icon.isNull())
        width += option.iconSize.width() + (option.text.isEmpty() ? 0 : gap);
    if (option.features.testFlag(QStyleOptionButton::HasMenu))
        width += Theme::scaled(16) + gap;
    const QString keycap
        = widget != nullptr ? widget->property(Style::kKeycap).toString() : QString();
    if (!keycap.isEmpty())
        width += keycapSize(keycap).width() + gap;
    const qreal margin = Theme::scaled(option.text.isEmpty() ? 8 : 12);
    const qreal height = qMax(Theme::scaled(kControl), text.height() + Theme::scaled(8));
    return {qCeil(width + 2 * margin), qRound(height)};
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
    m_ring.start();
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const auto scaled = [](qreal pixels) { return qRound(Theme::scaled(pixels)); };
    // Only what differs from Fusion, so no full list of Qt's metrics.
    switch (static_cast<int>(metric)) {
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return scaled(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return scaled(8);
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
        return scaled(16);
    case PM_ScrollBarExtent:
        return scaled(12);
    case PM_ScrollBarSliderMin:
        return scaled(32);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return scaled(8);
    case PM_HeaderMargin: // as the cells of the plan's table
        return scaled(6);
    case PM_DefaultFrameWidth: // the round corners of a text's frame need room
        if (isTextEdit(widget))
            return scaled(5);
        break;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_MenuButtonIndicator:
        return scaled(16);
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (static_cast<int>(hint)) {
    case SH_ComboBox_AllowWheelScrolling: // the page scrolls under the pointer, no value changes
    case SH_ComboBox_Popup: // a list under the field, not a menu over it
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ScrollBar_Transient:
        return 0;
    case SH_UnderlineShortcut:
        return 0;
    }
    return QProxyStyle::styleHint(hint, option, widget, data);
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const int control = qRound(Theme::scaled(kControl));
    switch (static_cast<int>(type)) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return pushButtonSize(*button, widget);
        break;
    case CT_ComboBox: {
        const QSize plain = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {qMax(plain.width(), size.width() + qRound(Theme::scaled(48))),
            qMax(control, size.height() + qRound(Theme::scaled(8)))};
    }
    case CT_LineEdit:
    case CT_SpinBox: {
        const QSize plain = QProxyStyle::sizeFromContents(type, option, size, widget);
        const int inner = option != nullptr ? option->fontMetrics.height() : plain.height();
        const int more = type == CT_SpinBox ? qRound(Theme::scaled(24)) : 0; // our arrow is wider
        return {plain.width() + more, qMax(control, inner + qRound(Theme::scaled(8)))};
    }
    case CT_ToolButton: {
        const QSize plain = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {qMax(plain.width(), control), qMax(plain.height(), control)};
    }
    case CT_MenuItem: {
        const QSize plain = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {plain.width(), qMax(plain.height(), qRound(Theme::scaled(28)))};
    }
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect Style::subElementRect(
    SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents && option != nullptr) {
        // A line edit inside a combo or spin box has no frame of its own.
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int side = frame != nullptr && frame->lineWidth > 0 ? qRound(Theme::scaled(8)) : 2;
        return option->rect.adjusted(side, 1, -side, -1);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control,
    const QStyleOptionComplex *option,
    SubControl part,
    const QWidget *widget) const
{
    const int arrow = qRound(Theme::scaled(28));
    if (control == CC_ComboBox && option != nullptr) {
        if (part == SC_ComboBoxEditField)
            return visualRect(option->direction,
                option->rect,
                option->rect.adjusted(qRound(Theme::scaled(8)), 1, -arrow, -1));
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction,
                option->rect,
                option->rect.adjusted(option->rect.width() - arrow, 0, 0, 0));
    }
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (bar != nullptr && (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine))
            return {};
        if (bar != nullptr && part == SC_ScrollBarGroove)
            return bar->rect;
        if (bar != nullptr && part != SC_None) {
            const bool vertical = bar->orientation == Qt::Vertical;
            const int length = vertical ? bar->rect.height() : bar->rect.width();
            const qint64 range = qint64(bar->maximum) - bar->minimum + bar->pageStep;
            const int least
                = qMin(length, proxy()->pixelMetric(PM_ScrollBarSliderMin, bar, widget));
            const int thumb = range <= 0
                ? length
                : qBound(least, static_cast<int>(qint64(length) * bar->pageStep / range), length);
            const int start = sliderPositionFromValue(
                bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
            const auto slice = [&](int from, int to) {
                return vertical
                    ? QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), to - from)
                    : QRect(
                        bar->rect.left() + from, bar->rect.top(), to - from, bar->rect.height());
            };
            if (part == SC_ScrollBarSlider)
                return slice(start, start + thumb);
            if (part == SC_ScrollBarSubPage)
                return slice(0, start);
            if (part == SC_ScrollBarAddPage)
                return slice(start + thumb, length);
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void Style::drawPrimitive(PrimitiveElement element,
    const QStyleOption *option,
    QPainter *painter,
    const QWidget *widget) const
{
    const Colors &colors = Theme::colors();
    const bool enabled = option->state.testFlag(State_Enabled);
    switch (static_cast<int>(element)) {
    case PE_IndicatorRadioButton:
        drawRadio(*painter, option->rect, option->state.testFlag(State_On), enabled);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: {
        const Tick tick = option->state.testFlag(State_On) ? Tick::On
            : option->state.testFlag(State_NoChange)       ? Tick::Some
                                                           : Tick::Off;
        drawCheck(*painter, option->rect, tick, enabled);
        return;
    }
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame != nullptr && frame->lineWidth > 0)
            drawField(*option, *painter);
        return;
    }
    case PE_FrameLineEdit:
        drawField(*option, *painter);
        return;
    case PE_Frame:
        if (isTextEdit(widget))
            drawField(*option, *painter);
        else
            drawFrame(*painter, option->rect, 0, Qt::transparent, colors.line);
        return;
    case PE_PanelButtonTool:
        drawToolButtonPanel(*option, *painter);
        return;
    case PE_FrameFocusRect:
        // Controls have the overlay; only rows of a view mark their own.
        if (qobject_cast<const QAbstractItemView *>(widget) != nullptr)
            drawRingInside(*painter, option->rect);
        return;
    case PE_FrameDefaultButton:
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element,
    const QStyleOption *option,
    QPainter *painter,
    const QWidget *widget) const
{
    if (element == CE_PushButton) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            drawPushButton(*button, *painter, widget);
            return;
        }
    }
    if (element == CE_HeaderSection) {
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawHeaderSection(*header, *painter);
            return;
        }
    }
    if (element == CE_ProgressBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            drawProgressBar(*bar, *painter);
            return;
        }
    }
    if (element == CE_FocusFrame) // RingOverlay paints itself
        return;
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control,
    const QStyleOptionComplex *option,
    QPainter *painter,
    const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            if (combo->frame)
                drawComboBox(*combo, *painter);
            return;
        }
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (spin != nullptr && spin->frame) {
            drawSpinBox(*spin, *painter, widget, *proxy());
            return;
        }
    }
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            drawScrollBar(*bar, *painter, widget, *proxy());
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // Text is text, in every label, tool tip and message box: QLabel would read as markup what
    // looks like it, and fetch the images it names.
    if (auto *label = qobject_cast<QLabel *>(widget))
        label->setTextFormat(Qt::PlainText);
    if (auto *button = qobject_cast<QPushButton *>(widget)) {
        // Return presses the button it stands on, as on the web; dialogs have rules of their own.
        if (qobject_cast<QDialog *>(widget->window()) == nullptr)
            button->setAutoDefault(true);
        // Only the weight, so that family and size go on following the application's.
        QFont medium;
        medium.setWeight(QFont::Medium);
        widget->setFont(medium);
    }
    if (qobject_cast<QPushButton *>(widget) != nullptr
        || qobject_cast<QToolButton *>(widget) != nullptr
        || qobject_cast<QComboBox *>(widget) != nullptr
        || qobject_cast<QScrollBar *>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
}

void Style::unpolish(QWidget *widget)
{
    if (qobject_cast<QPushButton *>(widget) != nullptr)
        widget->setFont(QFont());
    QProxyStyle::unpolish(widget);
}

} // namespace ui
