#pragma once

#include "core/questionnaire/questionnaire.h"
#include "ui/widgets/marks.h"

#include <QWidget>

#include <optional>

namespace ui {

// How something stands, as a sign before words that say the same: as high as their line, and in
// the middle of it. Assistive technology passes it by, unless it is given a name.
class Sign final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Sign)

public:
    enum class Line { Body, Title };

    explicit Sign(Line line, QWidget *parent = nullptr);

    void setShape(Shape shape);
    void setBand(core::Band band); // four bars in place of a shape

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Line m_line;
    Shape m_shape = Shape::NotDue;
    std::optional<core::Band> m_band;
};

} // namespace ui
