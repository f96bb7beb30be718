#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace ui {

// A cell of the calculation. Names wrap; where there is no room for columns, the first shows the
// others' figures under the name. Rows are those of a TraceModel.
class TraceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TraceDelegate)

public:
    static constexpr qreal kPad = 4; // above and below a row, at 14 px text

    explicit TraceDelegate(QTreeView *view);

    void setStacked(bool stacked);
    void remeasure(); // the tree has another width

    void paint(QPainter *painter,
        const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] qreal nameWidth(const QModelIndex &index) const;

    QTreeView *m_view;
    bool m_stacked = false;
};

} // namespace ui
