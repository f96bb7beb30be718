#pragma once

#include "core/questionnaire/questionnaire.h"
#include "ui/widgets/marks.h"

#include <QWidget>

#include <optional>

namespace ui {

// How something stands, as a sign alone: for a row whose words say the same. Assistive technology
// passes it by, unless it is given a name.
class Sign final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Sign)

public:
    // `side` at 14 px text.
    explicit Sign(qreal side, QWidget *parent = nullptr);

    void setShape(Shape shape);
    void setBand(core::Band band); // four bars in place of a shape

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    qreal m_side;
    Shape m_shape = Shape::NotDue;
    std::optional<core::Band> m_band;
};

} // namespace ui
