#pragma once

#include <QWidget>

class QPushButton;

namespace ui {

class FlowLabel;

// "Saving failed": cause, remedy and one button in a bar, never a dialog. Or what was done, and a
// button that takes it back. Assistive technology is
// told at once. Hidden until shown; hide() takes it away.
class MessageBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageBar)

public:
    enum class Tone { Problem, Done };

    explicit MessageBar(QWidget *parent = nullptr);

    void setTone(Tone tone); // a problem, unless said otherwise

    // Saying the same again announces nothing. An empty button text shows no button.
    void show(const QString &bold, const QString &text, const QString &buttonText);
    using QWidget::show;

signals:
    void triggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    FlowLabel *m_label;
    QPushButton *m_button;
    Tone m_tone = Tone::Problem;
};

} // namespace ui
