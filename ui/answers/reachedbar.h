#pragma once

#include <QWidget>

#include <optional>

namespace ui {

class FlowLabel;

// "→ Level 3. 95–99 %" with four squares: what the answer is worth, beside or, where it is narrow,
// under the answer.
class ReachedBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReachedBar)

public:
    explicit ReachedBar(QWidget *parent = nullptr);

    // Without a level, `text` says what to do.
    void setReached(std::optional<int> level, const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    void word();

    FlowLabel *m_label;
    std::optional<int> m_level;
    QString m_text;
};

} // namespace ui
