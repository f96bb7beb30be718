#pragma once

#include <QWidget>

namespace ui {

// A wrapped sentence whose beginning is bold: "Not saved: the disk is full. Your answer is…". Plain
// text.
class FlowLabel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlowLabel)

public:
    explicit FlowLabel(QWidget *parent = nullptr);

    void setTexts(const QString &bold, const QString &text); // together the accessible name
    [[nodiscard]] QString bold() const { return m_bold; }
    [[nodiscard]] QString text() const { return m_text; }
    void setSecondary(bool secondary); // the text, not the bold part, in the second colour

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_bold;
    QString m_text;
    bool m_secondary = false;
};

} // namespace ui
