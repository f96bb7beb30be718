#include "ui/widgets/messagebar.h"

#include "ui/support/stylepaint.h"
#include "ui/support/theme.h"
#include "ui/widgets/flowlabel.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/spokenrole.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

namespace ui {

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_label(new FlowLabel(this))
    , m_button(new QPushButton(this))
{
    setSpokenRole(*this, QAccessible::AlertMessage);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_label, 1, Qt::AlignVCenter);
    row->addWidget(m_button, 0, Qt::AlignTop);
    arrange();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_button, &QPushButton::clicked, this, &MessageBar::triggered);
    hide();
}

void MessageBar::show(const QString &bold, const QString &text, const QString &buttonText)
{
    const bool same = !isHidden() && bold == m_label->bold() && text == m_label->text();
    m_label->setTexts(bold, text);
    m_button->setText(buttonText);
    m_button->setVisible(!buttonText.isEmpty());
    setAccessibleName(m_label->accessibleName());
    QWidget::show();
    if (same)
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void MessageBar::paintEvent(QPaintEvent * /*event*/)
{
    const Colors &colors = Theme::colors();
    QPainter painter(this);
    const qreal radius = Theme::scaled(4);
    const bool isDone = m_tone == Tone::Done;
    const QColor &color = isDone ? colors.met : colors.notMet;
    drawFrame(painter, rect(), radius, colors.base, color);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath sheet;
    sheet.addRoundedRect(QRectF(rect()), radius, radius);
    QPainterPath strip;
    strip.addRect(QRectF(0, 0, Theme::scaled(3), height()));
    painter.fillPath(sheet.intersected(strip), color);

    const qreal size = Theme::scaled(14);
    const qreal line = Theme::lineHeight(Theme::body());
    const QRectF sign(Theme::scaled(16), m_label->y() + (line - size) / 2, size, size);
    drawShape(painter, sign, isDone ? Shape::Met : Shape::NotMet, color, colors.base);
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        arrange();
    update();
    QWidget::changeEvent(event);
}

void MessageBar::arrange()
{
    if (layout() == nullptr)
        return;
    const int left = qRound(Theme::scaled(16 + 14 + 10)); // the sign stands there
    layout()->setContentsMargins(left, Theme::space(1), Theme::space(1.5), Theme::space(1));
    layout()->setSpacing(Theme::space(2));
}

} // namespace ui
