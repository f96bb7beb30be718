#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QTableView>

namespace ui {

class PlanDelegate;
class PlanModel;

// The steps of the plan. Space counts the step of the row or leaves it out, Enter opens its
// question, F2 or typing changes owner, due date and state, Delete empties owner or due date. As
// tall as its rows, so that the page scrolls and not the table.
class PlanTable final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanTable)

public:
    explicit PlanTable(PlanModel *model, QWidget *parent = nullptr);

    void setToday(QDate today);
    void commitEdit(); // what is half typed goes to the model now
    [[nodiscard]] bool isEditing() const;
    void showCurrent(); // scrolls the page, not the table
    void fit();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void opened(const core::QuestionId &question);
    void editorClosed(); // another one may have been opened with it

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void retranslate();
    void addActions();
    void toggle();
    void clearCell();
    void editClicked(const QModelIndex &index);
    void open(const QModelIndex &index);

    PlanModel *m_model;
    PlanDelegate *m_delegate;
    QAction *m_open;
    QAction *m_clearDate;
    int m_height = 0;
    bool m_isFitting = false;
};

} // namespace ui
