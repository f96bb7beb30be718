#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace ui {

// Items one after the other, and on the next line where the width ends: what a row of labels,
// links or fields needs to stand at any text size. No item is wider than the line.
class WrapLayout final : public QLayout
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WrapLayout)

public:
    explicit WrapLayout(QWidget *parent = nullptr);
    ~WrapLayout() override;

    void setGaps(int between, int lines); // pixels
    // The last item stands at the end of its line, unless it has one of its own.
    void setLastAtEnd(bool atEnd);
    // At the middle of its line unless set; fields with labels above stand at the top.
    void setAtTop(bool atTop);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Placed
    {
        QLayoutItem *item;
        QRect rect;
    };
    // Where everything stands in this width, from the top of `rect` on.
    [[nodiscard]] std::vector<Placed> placed(const QRect &rect) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_between = 8;
    int m_lines = 4;
    bool m_lastAtEnd = false;
    bool m_atTop = false;
};

} // namespace ui
