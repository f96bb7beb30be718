#include "ui/pages/placelist.h"

#include <QEvent>
#include <QResizeEvent>

namespace ui {

PlaceList::PlaceList(PlacesModel::Parts parts, QWidget *parent)
    : QListView(parent)
    , m_model(new PlacesModel(parts, this))
{
    setModel(m_model);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, &PlaceList::open);
    connect(this, &QListView::activated, this, &PlaceList::open);
}

void PlaceList::show(const core::Texts &texts, const core::readiness::Readiness &readiness)
{
    m_model->show(texts, readiness);
    fit();
}

void PlaceList::setHere(const Place &place)
{
    const QModelIndex index = m_model->indexOf(place);
    selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
    // Whoever walks the list by keyboard stays where they are.
    if (hasFocus())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void PlaceList::setWhole(bool whole)
{
    m_whole = whole;
    setVerticalScrollBarPolicy(whole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    fit();
}

QItemSelectionModel::SelectionFlags PlaceList::selectionCommand(
    const QModelIndex & /*index*/, const QEvent * /*event*/) const
{
    return QItemSelectionModel::NoUpdate;
}

void PlaceList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void PlaceList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void PlaceList::open(const QModelIndex &index)
{
    if (index.flags() & Qt::ItemIsEnabled)
        emit opened(m_model->row(index).place);
}

// Rows wrap their names, so their heights hang on the width.
void PlaceList::fit()
{
    scheduleDelayedItemsLayout();
    if (!m_whole)
        return;
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += sizeHintForIndex(m_model->index(row)).height();
    setFixedHeight(height);
}

} // namespace ui
