#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

namespace ui {

// The names of the bands under an interval bar of the same width, each in the middle of its
// stretch. Where a name does not fit its stretch none is shown: ticks say where bands begin.
class BandNames final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BandNames)

public:
    explicit BandNames(QWidget *parent = nullptr);

    // As many names as points from which a band holds, the first of them 0.
    void setBands(const QList<int> &from, const QStringList &names);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QRectF stretch(qsizetype band, qreal width) const;
    [[nodiscard]] bool fits(qreal width) const;

    QList<int> m_from;
    QStringList m_names;
};

} // namespace ui
