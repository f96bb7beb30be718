#pragma once

#include <QPushButton>

namespace ui {

// A button that looks like a link, for what goes elsewhere or shows more. Space and Return press
// it. Its text wraps.
class LinkButton final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkButton)

public:
    explicit LinkButton(QWidget *parent = nullptr);
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);

    void setArrow(bool arrow); // after the text: it goes elsewhere
    void setDisclosure(
        bool disclosure); // a chevron before it, turned down while checked; makes it checkable

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUp();

    bool m_arrow = false;
    bool m_disclosure = false;
};

} // namespace ui
