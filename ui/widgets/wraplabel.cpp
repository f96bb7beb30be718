#include "ui/widgets/wraplabel.h"

#include "ui/support/textflow.h"
#include "ui/support/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace ui {

namespace {

QFont fontOf(WrapLabel::Role role)
{
    switch (role) {
    case WrapLabel::Role::Body:
    case WrapLabel::Role::Secondary:
        return Theme::body();
    case WrapLabel::Role::BodyBold:
        return Theme::body(QFont::DemiBold);
    case WrapLabel::Role::Small:
    case WrapLabel::Role::SmallSecondary:
    case WrapLabel::Role::Problem:
        return Theme::small();
    case WrapLabel::Role::SmallBold:
    case WrapLabel::Role::SmallHeading:
        return Theme::small(QFont::DemiBold);
    case WrapLabel::Role::Title:
        return Theme::title();
    }
    Q_UNREACHABLE();
    return {};
}

QColor colorOf(WrapLabel::Role role)
{
    const Colors &colors = Theme::colors();
    switch (role) {
    case WrapLabel::Role::Body:
    case WrapLabel::Role::BodyBold:
    case WrapLabel::Role::Small:
    case WrapLabel::Role::SmallBold:
    case WrapLabel::Role::Title:
        return colors.text;
    case WrapLabel::Role::Secondary:
    case WrapLabel::Role::SmallSecondary:
    case WrapLabel::Role::SmallHeading:
        return colors.text2;
    case WrapLabel::Role::Problem:
        return colors.notMet;
    }
    Q_UNREACHABLE();
    return {};
}

// Ours rather than QLabel's: it breaks words too long for a line, and has our line height.
TextFlow flowOf(const WrapLabel &label)
{
    const QColor ink = label.palette().color(QPalette::WindowText);
    return TextFlow({{label.text(), label.font(), ink}},
        QStyle::visualAlignment(label.layoutDirection(), label.alignment()));
}

} // namespace

WrapLabel::WrapLabel(QWidget *parent)
    : WrapLabel(QString(), Role::Body, parent)
{
}

WrapLabel::WrapLabel(const QString &text, Role role, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::NoTextInteraction);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(text);
    dress();
}

void WrapLabel::setStyleRole(Role role)
{
    m_role = role;
    dress();
}

QSize WrapLabel::sizeHint() const
{
    // QLabel prefers an odd, nearly square shape for wrapped text; one line is what a row wants
    // where there is room.
    TextFlow flow = flowOf(*this);
    const qreal height = flow.layOut(QWIDGETSIZE_MAX);
    const QMargins around = contentsMargins();
    return {qCeil(flow.naturalWidth()) + 1 + around.left() + around.right(),
        qCeil(height) + around.top() + around.bottom()};
}

QSize WrapLabel::minimumSizeHint() const
{
    // The longest word stays whole, up to a limit; beyond it a word breaks inside.
    const QFontMetrics metrics(font());
    int widest = 0;
    const QString words = text();
    for (const QStringView word : QStringView(words).split(u' '))
        widest = qMax(widest, metrics.horizontalAdvance(word.toString()));
    const QMargins around = contentsMargins();
    return {qMin(widest + 2, qRound(Theme::scaled(160))) + around.left() + around.right(),
        qCeil(Theme::lineHeight(font())) + around.top() + around.bottom()};
}

int WrapLabel::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    TextFlow flow = flowOf(*this);
    return qCeil(flow.layOut(width - around.left() - around.right())) + around.top()
        + around.bottom();
}

void WrapLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QRectF area(contentsRect());
    TextFlow flow = flowOf(*this);
    const qreal height = flow.layOut(area.width());
    const qreal spare = qMax(0.0, area.height() - height);
    const qreal top = alignment().testFlag(Qt::AlignTop) ? 0
        : alignment().testFlag(Qt::AlignBottom)          ? spare
                                                         : spare / 2;
    flow.draw(painter, {area.left(), std::floor(area.top() + top)});
}

bool WrapLabel::event(QEvent *event)
{
    const auto type = event->type();
    const bool theme = type == QEvent::ApplicationFontChange
        || type == QEvent::ApplicationPaletteChange || type == QEvent::PaletteChange
        || type == QEvent::EnabledChange || type == QEvent::StyleChange;
    const bool handled = QLabel::event(event);
    if (theme)
        dress();
    return handled;
}

void WrapLabel::dress()
{
    if (m_dressing) // setting the palette says PaletteChange
        return;
    m_dressing = true;
    setFont(fontOf(m_role));
    QPalette own;
    own.setColor(QPalette::WindowText, isEnabled() ? colorOf(m_role) : Theme::colors().disabled);
    setPalette(own);
    m_dressing = false;
    updateGeometry();
    update();
}

} // namespace ui
