#include "ui/pages/requirementhead.h"

#include "ui/support/icons.h"
#include "ui/support/textflow.h"
#include "ui/support/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

// At 14 px text.
constexpr qreal kNarrow = 640; // below, the state stands under the name
constexpr qreal kSide = 16;
constexpr qreal kIcon = 16;
constexpr qreal kGap = 12;
constexpr qreal kId = 40;
constexpr qreal kAbove = 8;
constexpr qreal kNameShare = 0.36; // of the width for words

// Where everything stands in a row of this width.
struct Places
{
    QPointF shape;
    QPointF id;
    QRectF name;
    QRectF state;
    QPointF chevron;
    qreal height = 0;
};

TextFlow nameFlow(const QString &name)
{
    return TextFlow({{name, Theme::body(QFont::Medium), Theme::colors().text}});
}

TextFlow stateFlow(const StateLook &look)
{
    const QString space = look.text.isEmpty() ? QString() : u" "_s;
    return TextFlow({{look.word + space, Theme::body(QFont::DemiBold), shapeInk(look.shape)},
        {look.text, Theme::body(), Theme::colors().text2}});
}

Places placesIn(qreal width, const QString &name, const StateLook &look)
{
    const auto scaled = [](qreal pixels) { return Theme::scaled(pixels); };
    const qreal top = scaled(kAbove);
    const qreal line = Theme::lineHeight(Theme::body());
    const qreal middle = top + (line - scaled(kIcon)) / 2;
    const qreal words = scaled(kSide + kIcon + kGap + kId);
    const qreal room = width - words - scaled(kGap + kIcon + kSide);
    const bool isNarrow = width < scaled(kNarrow);
    const qreal nameWidth = isNarrow ? room : std::floor(room * kNameShare);
    const qreal stateLeft = isNarrow ? words : words + nameWidth + scaled(kGap);
    const qreal stateWidth = isNarrow ? room : room - nameWidth - scaled(kGap);
    const qreal nameHeight = nameFlow(name).layOut(nameWidth);
    const qreal stateHeight = stateFlow(look).layOut(stateWidth);
    const qreal stateTop = isNarrow ? top + nameHeight : top;
    return {.shape = {scaled(kSide), middle},
        .id = {scaled(kSide + kIcon + kGap), top},
        .name = {words, top, nameWidth, nameHeight},
        .state = {stateLeft, stateTop, stateWidth, stateHeight},
        .chevron = {width - scaled(kSide + kIcon), middle},
        .height = qMax(top + nameHeight, stateTop + stateHeight) + top};
}

} // namespace

RequirementHead::RequirementHead(QWidget *parent)
    : QPushButton(parent)
{
    setCheckable(true);
    setFlat(true);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void RequirementHead::show(const QString &id, const QString &name, const StateLook &look)
{
    if (id == m_id && name == m_name && look == m_look)
        return;
    m_id = id;
    m_name = name;
    m_look = look;
    setAccessibleName(u"%1 %2. %3"_s.arg(id, name, look.spoken()));
    updateGeometry();
    update();
}

QSize RequirementHead::sizeHint() const
{
    const int width = qRound(Theme::scaled(kNarrow));
    return {width, heightForWidth(width)};
}

QSize RequirementHead::minimumSizeHint() const
{
    return {qRound(Theme::scaled(240)), qCeil(Theme::lineHeight(Theme::body()))};
}

int RequirementHead::heightForWidth(int width) const
{
    return qCeil(placesIn(width, m_name, m_look).height);
}

void RequirementHead::paintEvent(QPaintEvent * /*event*/)
{
    const Colors &colors = Theme::colors();
    QPainter painter(this);
    const bool isUnder = underMouse() || isDown();
    // A pixel less at the sides: the card's own edge stays.
    if (isUnder)
        painter.fillRect(rect().adjusted(1, 1, -1, -1), colors.alt);
    const Places places = placesIn(width(), m_name, m_look);
    const qreal icon = Theme::scaled(kIcon);
    drawShape(painter,
        {places.shape, QSizeF(icon, icon)},
        m_look.shape,
        shapeInk(m_look.shape),
        isUnder ? colors.alt : colors.base);
    TextFlow id({{m_id, Theme::body(), colors.text2}});
    id.layOut(QWIDGETSIZE_MAX);
    id.draw(painter, places.id);
    TextFlow name = nameFlow(m_name);
    name.layOut(places.name.width());
    name.draw(painter, places.name.topLeft());
    TextFlow state = stateFlow(m_look);
    state.layOut(places.state.width());
    state.draw(painter, places.state.topLeft());
    painter.drawPixmap(QPointF(places.chevron.toPoint()),
        iconPixmap(isChecked() ? u"chevron-down"_s : u"chevron-right"_s,
            qRound(icon),
            colors.text2,
            devicePixelRatioF()));
}

void RequirementHead::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isPlain
        = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (!isReturn)
        QPushButton::keyPressEvent(event);
    else if (isPlain)
        click();
    else
        event->ignore(); // Ctrl+Return is the page's
}

void RequirementHead::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    update();
}

} // namespace ui
