#pragma once

#include <QWidget>

class QPushButton;

namespace ui {

class WrapLabel;

// "Undone: answer to C1.2.": what was just taken back or made again, with the way to turn it round.
// Assistive technology is told. Hidden until shown.
class DoneBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DoneBar)

public:
    explicit DoneBar(QWidget *parent = nullptr);

    // An empty button text shows no button.
    void show(const QString &text, const QString &buttonText);
    using QWidget::show;
    [[nodiscard]] QString text() const;

signals:
    void turned();

private:
    WrapLabel *m_text;
    QPushButton *m_button;
};

} // namespace ui
