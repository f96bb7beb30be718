#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QWidget>

class QListView;

namespace ui {

class PlanModel;
class TimeAxis;
class TimelineDelegate;
class WrapLabel;

// The steps of the plan on a calendar, each from its latest start to its end. Enter or a click
// opens the question; each row says in words what its bar shows.
class PlanTimeline final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanTimeline)

public:
    explicit PlanTimeline(PlanModel *model, QWidget *parent = nullptr);

    void setToday(QDate today);
    void fit();
    [[nodiscard]] QListView *list() const { return m_list; }

signals:
    void opened(const core::QuestionId &question);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void open(const QModelIndex &index);

    PlanModel *m_model;
    QDate m_today;
    TimeAxis *m_axis;
    QListView *m_list;
    TimelineDelegate *m_delegate;
    WrapLabel *m_hint;
};

} // namespace ui
