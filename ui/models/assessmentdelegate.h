#pragma once

#include <QRectF>
#include <QStyledItemDelegate>

#include <array>

namespace ui {

// The columns of the start page's list, for head and rows alike. Where the width is not enough for
// columns, a row stacks its parts and there is no head.
struct AssessmentColumns
{
    static constexpr int kCount = 5; // about, coverage, score, verdict, edited

    bool stacked = false;
    std::array<QRectF, kCount>
        cells; // x and width are what counts; for a stacked row also the line
    QRectF more; // three dots at the end of the row: what can be done with it

    [[nodiscard]] static AssessmentColumns in(const QRectF &row);
};

// A row of the start page: company, coverage, interval, verdict, when edited. Rows are
// AssessmentRow of an AssessmentModel.
class AssessmentDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AssessmentDelegate)

public:
    explicit AssessmentDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter,
        const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui
