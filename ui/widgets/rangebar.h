#pragma once

#include "core/scoring/robustness.h"

#include <QList>
#include <QWidget>

#include <optional>

namespace ui {

// Between what a score can lie on the scale of 0 to 100: a thick stretch with ends, the score
// itself as a diamond, the bands' beginnings as ticks. Assistive technology gets the accessible
// description.
class RangeBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RangeBar)

public:
    explicit RangeBar(QWidget *parent = nullptr);

    void setTicks(const QList<int> &points); // whole points
    // Nothing but the scale where there is no range.
    void setRange(const std::optional<core::scoring::TotalRange> &range,
        std::optional<core::scoring::Millipoints> total);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QList<int> m_ticks;
    std::optional<core::scoring::TotalRange> m_range;
    std::optional<core::scoring::Millipoints> m_total;
};

} // namespace ui
