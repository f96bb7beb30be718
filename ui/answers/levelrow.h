#pragma once

#include <QRadioButton>

namespace ui {

// One of five written levels: radio, keycap with the digit, name in 600 and the whole text, points
// at the right. Arrow keys move the focus and choose nothing, because each choice is saved; Space
// chooses, and the digit does (see LevelEditor).
class LevelRow final : public QRadioButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LevelRow)

public:
    explicit LevelRow(int level, QWidget *parent = nullptr);

    [[nodiscard]] int level() const { return m_level; }
    void setWords(const QString &name, const QString &text); // name may be empty
    // `points` as shown ("0.55"), `spoken` as the accessible description ("0.55 points of the
    // total").
    void setPoints(const QString &points, const QString &spoken);
    void setKeycapShown(bool shown); // off where the digit chooses nothing; its room stays

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint &point) const override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void speak();

    int m_level;
    QString m_name;
    QString m_text;
    QString m_points;
    bool m_keycapShown = true;
};

} // namespace ui
