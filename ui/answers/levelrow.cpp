#include "ui/answers/levelrow.h"

#include "ui/answers/rowlook.h"
#include "ui/support/stylefocus.h"
#include "ui/widgets/wrapbutton.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace ui {

namespace {

RowLook lookOf(const LevelRow &row, RowLook look)
{
    look.level = row.level();
    look.chosen = row.isChecked();
    look.hovered = row.underMouse();
    look.enabled = row.isEnabled();
    return look;
}

} // namespace

LevelRow::LevelRow(int level, QWidget *parent)
    : QRadioButton(parent)
    , m_level(level)
{
    setAttribute(Qt::WA_Hover);
    setProperty(FocusRing::kRadius, 6);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    speak();
}

void LevelRow::setWords(const QString &name, const QString &text)
{
    m_name = name;
    m_text = text;
    speak();
    updateGeometry();
    update();
}

void LevelRow::setPoints(const QString &points, const QString &spoken)
{
    m_points = points;
    setAccessibleDescription(spoken);
    updateGeometry();
    update();
}

void LevelRow::setKeycapShown(bool shown)
{
    m_keycapShown = shown;
    update();
}

void LevelRow::speak()
{
    const QString whole = m_name.isEmpty() ? m_text : m_name + QStringLiteral(". ") + m_text;
    setAccessibleName(QString::number(m_level) + QStringLiteral(", ") + whole);
}

QSize LevelRow::sizeHint() const
{
    const RowLook look{.name = m_name, .text = m_text, .points = m_points};
    return {rowNaturalWidth(look), rowHeight(look, QWIDGETSIZE_MAX)};
}

QSize LevelRow::minimumSizeHint() const
{
    const RowLook look{.name = m_name, .text = m_text, .points = m_points};
    return {rowLeastWidth(look), rowHeight(look, QWIDGETSIZE_MAX)};
}

int LevelRow::heightForWidth(int width) const
{
    return rowHeight({.name = m_name, .text = m_text, .points = m_points}, width);
}

bool LevelRow::hitButton(const QPoint &point) const { return rect().contains(point); }

void LevelRow::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    drawRow(painter,
        rect(),
        lookOf(
            *this, {.name = m_name, .text = m_text, .points = m_points, .keycap = m_keycapShown}));
}

void LevelRow::keyPressEvent(QKeyEvent *event)
{
    if (!walkWithArrow(*this, *event))
        QRadioButton::keyPressEvent(event);
}

void LevelRow::changeEvent(QEvent *event)
{
    QRadioButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    update();
}

} // namespace ui
