#include "ui/widgets/segmented.h"

#include "ui/support/stylefocus.h"
#include "ui/support/stylepaint.h"
#include "ui/support/theme.h"
#include "ui/widgets/spokenrole.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QRadioButton>

namespace ui {

namespace {

constexpr qreal kHeight = 26;
constexpr qreal kPadding = 9;

// One part of the row. A radio button by role and keys; the frame around all is Segmented's.
class Segment final : public QRadioButton
{
public:
    using QRadioButton::QRadioButton;

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(Theme::small(QFont::Medium));
        const int wide = metrics.horizontalAdvance(text()) + 2 * qRound(Theme::scaled(kPadding));
        return {wide, qMax(qRound(Theme::scaled(kHeight)), metrics.height() + 4)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &point) const override { return rect().contains(point); }

    void paintEvent(QPaintEvent * /*event*/) override
    {
        const Colors &colors = Theme::colors();
        QPainter painter(this);
        painter.setFont(Theme::small(QFont::Medium));
        painter.setPen(!isEnabled() ? colors.disabled : isChecked() ? colors.accent : colors.text);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

} // namespace

Segmented::Segmented(QWidget *parent)
    : QWidget(parent)
{
    setSpokenRole(*this, QAccessible::Grouping);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Segmented::setOptions(const QList<Option> &options)
{
    QStringList ids;
    for (const Option &option : options)
        ids.append(option.first);
    if (ids != m_ids) {
        qDeleteAll(m_buttons);
        m_buttons.clear();
        m_ids = ids;
        for (const QString &id : ids) {
            auto *button = new Segment(this);
            layout()->addWidget(button);
            connect(button, &QRadioButton::clicked, this, [this, id] { choose(id); });
            m_buttons.append(button);
        }
    }
    // The same options in other words keep their buttons, and so the focus.
    for (qsizetype i = 0; i < options.size(); ++i)
        m_buttons.at(i)->setText(options.at(i).second);
    setCurrent(m_current);
    updateGeometry();
    update();
}

void Segmented::setOptionNames(const QStringList &names)
{
    for (qsizetype i = 0; i < qMin(names.size(), m_buttons.size()); ++i) {
        m_buttons.at(i)->setAccessibleName(names.at(i));
        m_buttons.at(i)->setToolTip(names.at(i));
    }
}

void Segmented::setCurrent(const QString &id)
{
    m_current = id;
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        // An exclusive button cannot be taken back otherwise.
        m_buttons.at(i)->setAutoExclusive(false);
        m_buttons.at(i)->setChecked(m_ids.at(i) == id);
        m_buttons.at(i)->setAutoExclusive(true);
    }
    update();
}

void Segmented::focusCurrent()
{
    const qsizetype at = qMax(0, m_ids.indexOf(m_current));
    if (at < m_buttons.size())
        m_buttons.at(at)->setFocus(Qt::OtherFocusReason);
}

QSize Segmented::sizeHint() const { return layout()->sizeHint(); }

void Segmented::choose(const QString &id)
{
    if (id == m_current)
        return;
    m_current = id;
    update();
    emit chosen(id);
}

void Segmented::paintEvent(QPaintEvent * /*event*/)
{
    const Colors &colors = Theme::colors();
    QPainter painter(this);
    const qreal radius = Theme::scaled(4);
    drawFrame(painter, rect(), radius, colors.base, Qt::transparent, 0);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath sheet;
    sheet.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    for (const QAbstractButton *button : std::as_const(m_buttons)) {
        if (!button->isChecked())
            continue;
        QPainterPath part;
        part.addRect(button->geometry());
        painter.fillPath(sheet.intersected(part), colors.chosenTint);
    }
    drawFrame(painter, rect(), radius, Qt::transparent, colors.controlEdge);
    painter.setPen(colors.controlEdge);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (qsizetype i = 1; i < m_buttons.size(); ++i) {
        const int x = m_buttons.at(i)->x();
        painter.drawLine(x, 0, x, height() - 1);
    }
}

void Segmented::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    update();
    QWidget::changeEvent(event);
}

} // namespace ui
