#pragma once

#include <QDate>
#include <QStyledItemDelegate>

namespace ui {

struct PlanRow;

// The days a calendar of steps shows, both included; a bar's place on it.
struct TimeSpan
{
    QDate from = {};
    QDate to = {};

    [[nodiscard]] bool isEmpty() const { return !from.isValid() || !to.isValid() || from >= to; }
    // Where the morning of a day lies on a line from `left`, `width` long.
    [[nodiscard]] qreal position(QDate day, qreal left, qreal width) const;
    bool operator==(const TimeSpan &) const = default;
};

// Where a row's bar may stand in a row of this rectangle: beside the words, or under them where
// there is little room.
[[nodiscard]] QRectF timeRoom(const QRectF &row);
// The line of a day's name above the bars, in the part of `rect` that timeRoom() gives.
void drawTimeAxis(QPainter &painter, const QRectF &rect, const TimeSpan &span, QDate today);

// A step as a bar from its latest start to its end, with weeks behind it, under or beside the words
// that say the same.
class TimelineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelineDelegate)

public:
    explicit TimelineDelegate(QObject *parent = nullptr);

    void setSpan(const TimeSpan &span, QDate today);

    void paint(QPainter *painter,
        const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    TimeSpan m_span;
    QDate m_today;
};

} // namespace ui
