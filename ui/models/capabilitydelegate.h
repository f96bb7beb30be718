#pragma once

#include <QStyledItemDelegate>

namespace ui {

struct PlaceRow;

// A row of the results: id, name, a red square where a critical answer is too low, interval bar,
// figures. Rows are PlaceRow of a PlacesModel.
class CapabilityDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CapabilityDelegate)

public:
    explicit CapabilityDelegate(QObject *parent = nullptr);

    void setTicks(const QList<int> &points); // dotted lines through the bars

    // Whether a point of the view is on the figures of the row painted in `rowRect`.
    [[nodiscard]] static bool isOnFigures(
        const PlaceRow &row, const QRect &rowRect, const QPoint &point);

    void paint(QPainter *painter,
        const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QList<int> m_ticks;
};

} // namespace ui
