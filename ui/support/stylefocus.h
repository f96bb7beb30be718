#pragma once

#include <QFocusFrame>
#include <QObject>
#include <QPointer>

namespace ui {

// Paints the ring around one widget: an overlay, so that no control keeps room for it and only a
// scroll area clips it. A QFocusFrame by type alone: assistive technology leaves those out.
class RingOverlay final : public QFocusFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RingOverlay)

public:
    explicit RingOverlay(QWidget *control);

    // Around the control, wherever it is now.
    void follow();
    // Goes for good, at once for the eye.
    void retire();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<QWidget> m_control;
};

// Decides which widget has the ring: the one with the focus, when it came by the keyboard or takes
// text. Buttons and fields have it; another widget asks for it with the property kAsk. Views mark
// their current row themselves.
class FocusRing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FocusRing)

public:
    static constexpr const char *kAsk = "focusRing"; // bool
    static constexpr const char *kRadius = "focusRadius"; // qreal, at 14 px text; 4 unless set

    FocusRing() = default;
    ~FocusRing() override;

    // From now on, for the whole application.
    void start();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void update();

    bool m_started = false;
    bool m_byKeyboard = true;
    QPointer<QWidget> m_shownFor;
    QPointer<RingOverlay> m_overlay;
};

} // namespace ui
