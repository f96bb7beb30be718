#pragma once

#include <QCheckBox>
#include <QRadioButton>

namespace ui {

// A check box whose text wraps; the whole rectangle takes the click.
class WrapCheckBox final : public QCheckBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WrapCheckBox)

public:
    explicit WrapCheckBox(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint &point) const override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
};

// A radio button whose text wraps. Arrow keys only move the focus, because each choice is saved;
// Space chooses.
class WrapRadioButton final : public QRadioButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WrapRadioButton)

public:
    explicit WrapRadioButton(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint &point) const override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
};

// An arrow key moves the focus to the enabled radio button beside this one, choosing nothing, and
// stays at the ends; QRadioButton would choose with it (tried with Qt 6.4.2), and each choice is
// saved. False for any other key.
bool walkWithArrow(QRadioButton &from, const QKeyEvent &event);

} // namespace ui
