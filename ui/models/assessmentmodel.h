#pragma once

#include "core/assessment/assessment.h"
#include "core/base/clock.h"
#include "core/questionnaire/texts.h"
#include "core/scoring/scorecard.h"

#include <QAbstractListModel>

#include <optional>

namespace ui {

// One assessment as the start page lists it, scored.
struct AssessmentRow
{
    core::Header header;
    core::scoring::Readings total;
    std::optional<core::Band> floorBand;
    std::optional<core::Band> ceilingBand;
    int closed = 0;
    int questions = 0;
    QDateTime lastChange;

    bool operator==(const AssessmentRow &) const = default;
};

[[nodiscard]] AssessmentRow rowOf(
    const core::Assessment &assessment, const core::scoring::Scorecard &scorecard);

// The assessments of the data folder, the last changed first.
class AssessmentModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AssessmentModel)

public:
    enum Role {
        RowRole = Qt::UserRole, // AssessmentRow
        VerdictRole, // the bands of floor and ceiling, in words
        EditedRole, // when it was last edited, in words
        SearchRole, // all that a search looks in
    };

    // The clock must outlive the model.
    explicit AssessmentModel(const core::Clock &clock, QObject *parent = nullptr);

    void show(QList<AssessmentRow> rows);
    void update(const AssessmentRow &row); // of an assessment that is listed already
    void useTexts(const core::Texts &texts); // words of the bands; texts must outlive the model

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString verdict(const AssessmentRow &row) const;
    [[nodiscard]] QString spoken(const AssessmentRow &row) const;

    const core::Clock &m_clock;
    QList<AssessmentRow> m_rows;
    const core::Texts *m_texts = nullptr;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::AssessmentRow)
