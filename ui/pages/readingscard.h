#pragma once

#include "core/questionnaire/texts.h"
#include "core/scoring/scorecard.h"
#include "ui/models/tracesubject.h"

#include <QWidget>

namespace ui {

class BandNames;
class FigureButton;
class IntervalBar;
class WrapLabel;

// Floor, so far and ceiling with their bar, coverage, and a bar a group. Every score opens its
// calculation.
class ReadingsCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadingsCard)

public:
    explicit ReadingsCard(const core::Questionnaire &questionnaire, QWidget *parent = nullptr);

    void show(const core::Texts &texts, const core::scoring::Scorecard &scorecard);
    using QWidget::show;

signals:
    void traceWanted(const ui::TraceSubject &subject);

private:
    struct Group
    {
        WrapLabel *name = nullptr;
        IntervalBar *bar = nullptr;
        FigureButton *value = nullptr;
    };

    [[nodiscard]] QLayout *head();
    [[nodiscard]] QLayout *figures();
    [[nodiscard]] QLayout *groups(const core::Questionnaire &questionnaire);
    void showFigures(const core::scoring::Scorecard &scorecard);
    void want(const TraceSubject &subject);

    QList<int> m_bandsFrom;
    WrapLabel *m_heading;
    FigureButton *m_coverage;
    QList<FigureButton *> m_figures; // floor, so far, ceiling
    IntervalBar *m_bar;
    BandNames *m_bandNames;
    QList<Group> m_groups;
};

} // namespace ui
