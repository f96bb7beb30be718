#pragma once

#include "core/history/comparison.h"
#include "ui/models/changerow.h"
#include "ui/models/placesmodel.h"
#include "ui/support/services.h"

#include <QAbstractListModel>

namespace ui {

// What is another in two states, and what that did to the score; or the score of one state.
class ComparisonModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonModel)

public:
    enum Role { RowRole = Qt::UserRole }; // ChangeRow

    explicit ComparisonModel(const Services &services, QObject *parent = nullptr);

    void showBoth(const core::Assessment &before, const core::Assessment &after);
    void showScore(const core::Assessment &state);

    // Where the row can be seen today; none where there is no such place.
    [[nodiscard]] std::optional<Place> place(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line
    {
        ChangeRow row;
        std::optional<Place> place = {};
    };

    void heading(const QString &title);
    void add(ChangeRow row, std::optional<Place> place = {});
    void addScores(const core::scoring::Scorecard &before, const core::scoring::Scorecard &after);
    void addScore(const QString &name,
        const core::scoring::Readings &before,
        const core::scoring::Readings &after);
    void addQuestions(const core::history::Comparison &compared);
    void addRest(const core::history::Comparison &compared,
        const core::Assessment &before,
        const core::Assessment &after);
    [[nodiscard]] static QString onTotal(const core::history::Effect &effect);

    Services m_services;
    QList<Line> m_lines;
};

} // namespace ui
