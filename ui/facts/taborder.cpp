#include "ui/facts/taborder.h"

#include <QWidget>

namespace ui {

void tabBefore(QWidget *next, QWidget *added)
{
    QList<QWidget *> all{added};
    all.append(added->findChildren<QWidget *>());
    for (QWidget *widget : std::as_const(all)) {
        if (widget->focusPolicy() != Qt::NoFocus)
            QWidget::setTabOrder(next->previousInFocusChain(), widget);
    }
}

} // namespace ui
