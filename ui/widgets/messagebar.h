#pragma once

#include <QWidget>

class QPushButton;

namespace ui {

class FlowLabel;

// "Saving failed": cause, remedy and one button in a bar, never a dialog. Assistive technology is
// told at once. Hidden until shown; hide() takes it away.
class MessageBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageBar)

public:
    explicit MessageBar(QWidget *parent = nullptr);

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
};

} // namespace ui
