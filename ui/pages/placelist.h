#pragma once

#include "ui/models/placesmodel.h"

#include <QListView>

namespace ui {

// Groups and capabilities as a list: the navigation, and the table of the results. Arrow keys only
// move; Enter or a click opens. What is open is selected, whatever row has the keyboard.
class PlaceList final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlaceList)

public:
    explicit PlaceList(PlacesModel::Parts parts, QWidget *parent = nullptr);

    void show(const core::Texts &texts, const core::readiness::Readiness &readiness);
    using QListView::show;
    void setHere(const Place &place);
    void setWhole(bool whole); // as tall as its rows, so that the page scrolls and not the list

    [[nodiscard]] PlacesModel &places() const { return *m_model; }

signals:
    void opened(const ui::Place &place);

protected:
    QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex &index, const QEvent *event) const override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void open(const QModelIndex &index);
    void fit();

    PlacesModel *m_model;
    bool m_whole = false;
};

} // namespace ui
