#pragma once

#include "core/assessment/assessment.h"
#include "core/readiness/readiness.h"
#include "core/report/sentences.h"
#include "ui/models/placesmodel.h"
#include "ui/widgets/marks.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace ui {

class LinkButton;
class OutlookSign;
class WrapLabel;

// One thing that still stands in the way, or no longer does.
struct OutlookLine
{
    Shape shape = Shape::Met;
    QString text;
    QString link = {}; // empty: nowhere to go
    Place place = {};

    bool operator==(const OutlookLine &) const = default;
};

// What the plan settles and what it leaves, each with the place to go.
class PlanOutlook final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanOutlook)

public:
    explicit PlanOutlook(QWidget *parent = nullptr);

    // What is so once the questions stand at `levels`.
    void show(const core::report::Speech &speech,
        const core::Assessment &assessment,
        const core::readiness::Readiness &readiness,
        const QMap<core::QuestionId, int> &levels,
        core::scoring::Millipoints target);
    using QWidget::show;
    [[nodiscard]] const std::vector<OutlookLine> &lines() const { return m_lines; }

signals:
    void opened(const ui::Place &place);

private:
    struct Row
    {
        QWidget *box;
        OutlookSign *sign;
        WrapLabel *text;
        LinkButton *link;
    };

    void fill(std::vector<OutlookLine> lines);
    void addRow();

    QVBoxLayout *m_column;
    std::vector<OutlookLine> m_lines;
    std::vector<Row> m_rows; // as many as were ever needed, so that the keyboard stays in them
};

} // namespace ui
