#pragma once

#include <QDate>
#include <QStyledItemDelegate>

namespace ui {

// A step of the plan in its columns: question over “from → to”, wrapped and never elided; four
// squares for the level; editors for owner, due date and state.
class PlanDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanDelegate)

public:
    // Which columns have room; what the others would show stands under the question.
    enum class Room { All, NoFigures, NoFiguresNoIds };

    explicit PlanDelegate(QObject *parent = nullptr);

    void setRoom(Room room) { m_room = room; }
    // Where typing a date begins if there is none.
    void setToday(QDate today) { m_today = today; }
    // The least a column needs, header not counted; 0 for the question, which takes the rest.
    [[nodiscard]] static qreal columnWidth(int column);

    void paint(QPainter *painter,
        const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    [[nodiscard]] QWidget *createEditor(QWidget *parent,
        const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(
        QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor,
        const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    // A click anywhere in the cell of the check box ticks it.
    bool editorEvent(QEvent *event,
        QAbstractItemModel *model,
        const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    Room m_room = Room::All;
    QDate m_today;
};

} // namespace ui
