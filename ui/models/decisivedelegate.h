#pragma once

#include <QStyledItemDelegate>

namespace ui {

// A row of the open questions: id, question, state, worth. Rows are DecisiveRow of a DecisiveModel.
class DecisiveDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DecisiveDelegate)

public:
    explicit DecisiveDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter,
        const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui
