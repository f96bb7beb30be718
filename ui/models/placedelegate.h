#pragma once

#include <QStyledItemDelegate>

namespace ui {

// A row of the navigation: mark, wrapped name, answered/all. Rows are PlaceRow of a PlacesModel.
class PlaceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlaceDelegate)

public:
    explicit PlaceDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter,
        const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui
