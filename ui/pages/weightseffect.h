#pragma once

#include "core/report/sentences.h"

#include <QWidget>

namespace ui {

class WrapLabel;

// What other weights do: floor, so far, ceiling and verdict before and with them.
class WeightsEffect final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WeightsEffect)

public:
    explicit WeightsEffect(QWidget *parent = nullptr);

    void show(const core::report::Speech &speech,
        const core::readiness::Readiness &before,
        const core::readiness::Readiness &now);
    using QWidget::show;

private:
    struct Row
    {
        WrapLabel *name = nullptr;
        WrapLabel *before = nullptr;
        WrapLabel *now = nullptr;
    };

    WrapLabel *m_heading;
    QList<Row> m_rows; // heads, floor, so far, ceiling
    Row m_verdict;
};

} // namespace ui
