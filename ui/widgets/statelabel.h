#pragma once

#include "ui/widgets/marks.h"

#include <QWidget>

namespace ui {

// A state as shape, word and sentence: “Not met. 24 of 25, and 100 % are needed.” The word has the
// state's colour; without one the sentence alone is told. Wraps; plain text.
struct StateLook
{
    Shape shape = Shape::Unknown;
    QString word = {}; // with its stop; may be empty
    QString text = {}; // may be empty

    [[nodiscard]] QString spoken() const { return (word + u' ' + text).trimmed(); }
    bool operator==(const StateLook &) const = default;
};

class StateLabel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StateLabel)

public:
    explicit StateLabel(QWidget *parent = nullptr);

    void show(const StateLook &look); // its words are the accessible name
    using QWidget::show;
    [[nodiscard]] const StateLook &look() const { return m_look; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    StateLook m_look;
};

} // namespace ui
