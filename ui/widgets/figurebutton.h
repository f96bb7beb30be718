#pragma once

#include <QPushButton>

namespace ui {

// A number that opens its calculation: value, and what it is in small text under it. It looks like
// a number until the pointer or the keyboard is on it. Space and Return press it.
class FigureButton final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureButton)

public:
    enum class Size { Small, Body, Title };

    FigureButton(Size size, Qt::Alignment side, QWidget *parent = nullptr);

    // The value never wraps, unless it is small text; the caption does, and may be empty.
    void setFigure(const QString &value, const QString &caption);
    [[nodiscard]] QString caption() const { return m_caption; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QFont valueFont() const;

    Size m_size;
    Qt::Alignment m_side;
    QString m_caption;
};

} // namespace ui
