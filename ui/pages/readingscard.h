#pragma once

#include "core/questionnaire/texts.h"
#include "core/scoring/scorecard.h"

#include <QWidget>

namespace ui {

class IntervalBar;
class WrapLabel;

// Floor, so far and ceiling with their bar, coverage, and a bar a group.
class ReadingsCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadingsCard)

public:
    explicit ReadingsCard(const core::Questionnaire &questionnaire, QWidget *parent = nullptr);

    void show(const core::Texts &texts, const core::scoring::Scorecard &scorecard);
    using QWidget::show;

private:
    struct Figure
    {
        WrapLabel *value = nullptr;
        WrapLabel *name = nullptr;
    };
    struct Group
    {
        WrapLabel *name = nullptr;
        IntervalBar *bar = nullptr;
        WrapLabel *value = nullptr;
    };

    [[nodiscard]] QLayout *figures();
    [[nodiscard]] QLayout *groups(size_t count);

    WrapLabel *m_heading;
    WrapLabel *m_coverage;
    QList<Figure> m_figures; // floor, so far, ceiling
    IntervalBar *m_bar;
    QList<Group> m_groups;
};

} // namespace ui
