#pragma once

#include "ui/widgets/statelabel.h"

#include <QPushButton>

namespace ui {

// The row of a requirement: state, id, name, how it stands and why, and whether it is opened. Space
// and Return open and close it. It is a button, so that all of it is one tab stop; its words are
// its name, its being checked says that it is open.
class RequirementHead final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequirementHead)

public:
    explicit RequirementHead(QWidget *parent);

    void show(const QString &id, const QString &name, const StateLook &look);
    using QWidget::show;
    [[nodiscard]] const StateLook &look() const { return m_look; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_id;
    QString m_name;
    StateLook m_look;
};

} // namespace ui
