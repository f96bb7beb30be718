#pragma once

#include <QListView>

namespace ui {

// A list as tall as its rows, so that the page around it scrolls and not the list. Arrow keys only
// move, and the page follows; Enter or a click chooses.
class WholeList final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WholeList)

public:
    explicit WholeList(QWidget *parent = nullptr);

    void fit(); // after rows have changed

signals:
    void chosen(const QModelIndex &index);

protected:
    QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex &index, const QEvent *event) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void revealCurrent();
};

} // namespace ui
