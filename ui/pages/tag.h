#pragma once

#include <QWidget>

namespace ui {

// A short word in a frame, such as "Sample": not a state, so it has neither colour nor sign.
class Tag final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Tag)

public:
    explicit Tag(QWidget *parent = nullptr);

    void setText(const QString &text); // also the accessible name

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_text;
};

} // namespace ui
