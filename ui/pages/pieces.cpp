#include "ui/pages/pieces.h"

#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/widgets/card.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QEvent>
#include <QFrame>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr qreal kIcon = 14; // as large as small text is high

// Painted and not kept as a picture, so that it follows theme and text size.
class IconLabel final : public QWidget
{
public:
    IconLabel(const QString &iconName, QWidget *parent)
        : QWidget(parent)
        , m_iconName(iconName)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int side = qRound(Theme::scaled(kIcon));
        return {side, side};
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.drawPixmap(
            0, 0, iconPixmap(m_iconName, width(), Theme::colors().text2, devicePixelRatioF()));
    }

private:
    QString m_iconName;
};

class WheelStop final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel)
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

} // namespace

QFrame *line(Qt::Orientation orientation, QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setAutoFillBackground(true);
    frame->setBackgroundRole(QPalette::Midlight);
    if (orientation == Qt::Horizontal)
        frame->setFixedHeight(1);
    else
        frame->setFixedWidth(1);
    return frame;
}

QPushButton *textButton(QWidget *parent)
{
    auto *button = new QPushButton(parent);
    // Outside a dialog it only means that Return presses the button that has the keyboard.
    button->setAutoDefault(true);
    return button;
}

QPushButton *iconButton(const QString &iconName, QWidget *parent)
{
    QPushButton *button = textButton(parent);
    button->setIcon(icon(iconName));
    return button;
}

QScrollArea *scrollAreaAround(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    // The window shows through, so that a card stands on it.
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

void putInCard(QWidget *parent, QLayout *inside)
{
    auto *card = new Card(parent);
    card->setLayout(inside);
    auto *around = new QVBoxLayout(parent);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(card);
}

QWidget *iconLabel(const QString &iconName, QWidget *parent)
{
    return new IconLabel(iconName, parent);
}

void ignoreWheel(QWidget *field) { field->installEventFilter(new WheelStop(field)); }

void nameField(QAbstractSpinBox *field, const QString &name)
{
    field->setAccessibleName(name);
    for (QLineEdit *part : field->findChildren<QLineEdit *>())
        part->setAccessibleName(name);
}

void reveal(const QWidget &inside, const QRect &part)
{
    for (QWidget *outer = inside.parentWidget(); outer; outer = outer->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(outer);
        if (!area || !area->widget())
            continue;
        const QRect at(inside.mapTo(area->widget(), part.topLeft()), part.size());
        const int margin = at.height();
        area->ensureVisible(at.center().x(), at.top(), 0, margin);
        area->ensureVisible(at.center().x(), at.bottom(), 0, margin);
        return;
    }
}

bool hasFocusInside(const QWidget *widget)
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && (focus == widget || widget->isAncestorOf(focus));
}

} // namespace ui
