#pragma once

#include <QStyledItemDelegate>

namespace ui {

// Rows of the history and of a comparison: a ChangeRow in Qt::UserRole. Everything wraps.
class ChangeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeDelegate)

public:
    explicit ChangeDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter,
        const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui
