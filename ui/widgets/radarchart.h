#pragma once

#include "ui/print/charts.h"

#include <QWidget>

#include <vector>

namespace ui {

// The radar of the capabilities. Assistive technology gets the accessible description, which
// whoever shows the values sets with them.
class RadarChart final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RadarChart)

public:
    explicit RadarChart(QWidget *parent = nullptr);

    void setRings(std::vector<int> points); // whole points
    void setSpokes(std::vector<print::RadarSpoke> spokes);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    std::vector<int> m_rings;
    std::vector<print::RadarSpoke> m_spokes;
};

} // namespace ui
