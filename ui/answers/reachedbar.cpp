#include "ui/answers/reachedbar.h"

#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/widgets/flowlabel.h"
#include "ui/widgets/marks.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr qreal kArrow = 16;
constexpr qreal kSquare = 9;
constexpr qreal kGap = 10;

} // namespace

ReachedBar::ReachedBar(QWidget *parent)
    : QWidget(parent)
    , m_label(new FlowLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_label);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    arrange();
}

void ReachedBar::setReached(std::optional<int> level, const QString &text)
{
    m_level = level;
    m_text = text;
    word();
    update();
}

void ReachedBar::word()
{
    //: The level an answer reaches, before the level's text; %1 is 0 to 4.
    m_label->setTexts(m_level ? tr("Level %1.").arg(*m_level) : QString(), m_text);
    m_label->setSecondary(!m_level);
}

void ReachedBar::arrange()
{
    if (layout() == nullptr)
        return;
    const int left = qRound(Theme::scaled(kArrow + kGap));
    const int right = qCeil(levelSquaresWidth(Theme::scaled(kSquare)) + Theme::scaled(kGap));
    layout()->setContentsMargins(left, 0, right, 0);
}

void ReachedBar::paintEvent(QPaintEvent * /*event*/)
{
    if (!m_level)
        return;
    const Colors &colors = Theme::colors();
    QPainter painter(this);
    const qreal line = Theme::lineHeight(Theme::body());
    const int arrow = qRound(Theme::scaled(kArrow));
    painter.drawPixmap(QPointF(0, qRound(m_label->y() + (line - arrow) / 2)),
        iconPixmap(u"arrow-right"_s, arrow, colors.text2, devicePixelRatioF()));
    const qreal side = Theme::scaled(kSquare);
    const qreal wide = levelSquaresWidth(side);
    drawLevelSquares(painter,
        QRectF(width() - wide, m_label->y() + (line - side) / 2, wide, side),
        *m_level,
        colors.text);
}

void ReachedBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        word();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        arrange();
    update();
    QWidget::changeEvent(event);
}

} // namespace ui
