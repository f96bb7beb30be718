#pragma once

#include "core/questionnaire/questionnaire.h"
#include "ui/widgets/marks.h"

#include <QWidget>

#include <optional>

namespace ui {

struct ChipLook;

// A state or a band in a word: sign, word, tint; in high contrast an edge instead of the tint. The
// sign follows the tone unless a band or another shape is given. It wraps rather than cut its text.
class Chip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Chip)

public:
    enum class Tone { Met, NotMet, Unknown, NotDue, Accent };

    explicit Chip(QWidget *parent = nullptr);

    [[nodiscard]] static Tone toneOf(core::Band band);
    [[nodiscard]] static Tone toneOf(Shape shape);

    void setText(const QString &text); // also the accessible name
    [[nodiscard]] QString text() const { return m_text; }
    void setTone(Tone tone);
    void setIconBand(std::optional<core::Band> band);
    void setIconShape(std::optional<Shape> shape);
    void setLook(const ChipLook &look); // all of it at once

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_text;
    Tone m_tone = Tone::NotDue;
    std::optional<core::Band> m_band;
    std::optional<Shape> m_shape;
};

// The same, painted: for delegates. Gives the size it needs on one line, and draws into a rectangle
// of that size.
struct ChipLook
{
    QString text;
    Chip::Tone tone = Chip::Tone::NotDue;
    std::optional<core::Band> band = {};
    std::optional<Shape> shape = {};
};
[[nodiscard]] QSize chipSize(const ChipLook &look);
void drawChip(QPainter &painter, const QRectF &rect, const ChipLook &look);

} // namespace ui
