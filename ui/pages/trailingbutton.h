#pragma once

#include <QPushButton>

namespace ui {

// A button whose icon stands after its text: "Next ›", or a text at the left and a chevron at the
// right end.
class TrailingButton final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrailingButton)

public:
    enum class Spread { Together, Apart };

    TrailingButton(const QString &iconName, Spread spread, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    Spread m_spread;
};

} // namespace ui
