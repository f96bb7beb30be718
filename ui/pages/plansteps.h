#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QWidget>

namespace ui {

class PlanModel;
class PlanTable;
class PlanTimeline;
class Segmented;

// The steps of the plan, as a table or on a calendar.
class PlanSteps final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanSteps)

public:
    explicit PlanSteps(PlanModel *model, QWidget *parent = nullptr);

    void setToday(QDate today);
    void commitEdit(); // what is half typed goes to the model now
    [[nodiscard]] bool isEditing() const;
    void takeFocus();
    void reveal(const core::QuestionId &question); // in the table, with the keyboard on it

signals:
    void opened(const core::QuestionId &question);
    void editorClosed(); // another one may have been opened with it

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(const QString &view);
    void retranslate();

    PlanModel *m_model;
    Segmented *m_view;
    PlanTable *m_table;
    PlanTimeline *m_timeline;
};

} // namespace ui
