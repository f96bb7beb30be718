#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/scoring/readings.h"

#include <QWidget>

namespace ui {

class IntervalBar;
class WrapLabel;

// What the score would be once the steps that are in are done, beside what it is today.
class PlanEffect final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanEffect)

public:
    explicit PlanEffect(const core::Questionnaire &questionnaire, QWidget *parent = nullptr);

    void show(const core::scoring::Readings &today, const core::scoring::Readings &then, int steps);
    using QWidget::show;

private:
    WrapLabel *m_heading;
    WrapLabel *m_floor;
    WrapLabel *m_then;
    IntervalBar *m_bar;
    WrapLabel *m_legend;
    WrapLabel *m_indicative;
};

} // namespace ui
