#include "ui/pages/wholelist.h"

#include "ui/pages/pieces.h"

#include <QResizeEvent>

namespace ui {

WholeList::WholeList(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, &WholeList::chosen);
    connect(this, &QListView::activated, this, &WholeList::chosen);
}

// Rows wrap, so their heights hang on the width.
void WholeList::fit()
{
    scheduleDelayedItemsLayout();
    int height = 0;
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        height += sizeHintForIndex(model()->index(row, 0)).height();
    setFixedHeight(height);
}

QItemSelectionModel::SelectionFlags WholeList::selectionCommand(
    const QModelIndex & /*index*/, const QEvent * /*event*/) const
{
    return QItemSelectionModel::NoUpdate;
}

void WholeList::revealCurrent()
{
    if (hasFocus() && currentIndex().isValid())
        reveal(*viewport(), visualRect(currentIndex()));
}

void WholeList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    revealCurrent();
}

void WholeList::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && model() && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(model()->index(0, 0));
    QListView::focusInEvent(event);
    revealCurrent();
}

void WholeList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void WholeList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace ui
