#pragma once

#include <QStyledItemDelegate>

namespace ui {

// A row of the results: id, name, interval bar, figures, answered/all. Rows are PlaceRow of a
// PlacesModel.
class CapabilityDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CapabilityDelegate)

public:
    explicit CapabilityDelegate(QObject *parent = nullptr);

    void setTicks(const QList<int> &points); // dotted lines through the bars

    void paint(QPainter *painter,
        const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QList<int> m_ticks;
};

} // namespace ui
