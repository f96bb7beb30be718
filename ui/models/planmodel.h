#pragma once

#include "core/questionnaire/texts.h"
#include "ui/models/planrows.h"

#include <QAbstractTableModel>

namespace ui {

// The steps of the plan as a table. It changes nothing itself: an edit becomes a signal, and what
// came of it is shown again.
class PlanModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanModel)

public:
    enum Column { In, Id, Question, Level, Points, Effort, Lead, Owner, Due, State };
    static constexpr int kColumns = State + 1;
    enum Role {
        RowRole = Qt::UserRole, // PlanRow
        FromRole, // what the level it stands at says
        ToRole, // what the level it is raised to says
        FiguresRole, // level, points, effort and lead in a line, where the columns have no room
        NeededRole, // "critical, level 3 needed"; empty otherwise
        SuggestionRole, // in the column of due dates: what is suggested where none is typed
    };

    explicit PlanModel(QObject *parent = nullptr);

    // The texts outlive the model, or are replaced before they go.
    void show(const core::Texts &texts, std::vector<PlanRow> rows);

    [[nodiscard]] const PlanRow &row(const QModelIndex &index) const;
    [[nodiscard]] const std::vector<PlanRow> &rows() const { return m_rows; }
    [[nodiscard]] QModelIndex indexOf(const core::QuestionId &question, int column) const;
    [[nodiscard]] static QString stateName(core::PlanStep::State state);
    [[nodiscard]] static QString leadText(int weeks); // "12 wk"

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    // A due date is a QDate, an invalid one takes it away; a state is its number.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void stepEdited(const core::QuestionId &question, const core::PlanStep &step);
    void inToggled(const core::QuestionId &question, bool isIn);

private:
    void takeRows(std::vector<PlanRow> rows, bool areAllOther);
    void keepPlaces(const std::vector<PlanRow> &next);
    [[nodiscard]] QString text(const PlanRow &row, int column) const;
    [[nodiscard]] QVariant edited(const PlanRow &row, int column) const;
    [[nodiscard]] QString levelText(const PlanRow &row, int level) const;
    [[nodiscard]] QString fromText(const PlanRow &row) const;
    [[nodiscard]] QString levels(const PlanRow &row) const;
    [[nodiscard]] QString figures(const PlanRow &row) const;
    [[nodiscard]] QString needed(const PlanRow &row) const;
    [[nodiscard]] QString suggestion(const PlanRow &row) const;
    [[nodiscard]] QString due(const PlanRow &row) const;
    [[nodiscard]] QString spoken(const PlanRow &row, int column) const;
    [[nodiscard]] QString spokenStep(const PlanRow &row) const;
    bool edit(const PlanRow &row, int column, const QVariant &value);

    const core::Texts *m_texts = nullptr;
    std::vector<PlanRow> m_rows;
};

} // namespace ui
