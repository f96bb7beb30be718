#pragma once

#include "core/scoring/scorecard.h"

#include <QList>
#include <QWidget>

#include <optional>

namespace ui {

// A score from floor to ceiling. Assistive technology gets the same in words, and is told when it
// changes.
class IntervalBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IntervalBar)

public:
    explicit IntervalBar(QWidget *parent = nullptr);

    void setReadings(const core::scoring::Readings &readings);
    [[nodiscard]] const core::scoring::Readings &readings() const { return m_readings; }

    // Marks where the floor was, in place of "so far": the bar then shows what would be.
    void setBefore(std::optional<core::scoring::Millipoints> floor);
    void setTicks(
        const QList<int> &points); // labels under the bar, in whole points; none by default
    void setCompact(bool compact); // 8 px instead of 12, no triangle's room above
    // What it is a score of ("Secure"); the accessible name. "Readiness score" unless set.
    void setSubject(const QString &subject);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    [[nodiscard]] QString words() const;
    [[nodiscard]] QRectF barRect() const;

    core::scoring::Readings m_readings;
    std::optional<core::scoring::Millipoints> m_before;
    QList<int> m_ticks;
    QString m_subject;
    bool m_compact = false;
};

} // namespace ui
