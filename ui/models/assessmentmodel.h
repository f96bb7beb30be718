#pragma once

#include "core/assessment/assessment.h"
#include "core/readiness/readiness.h"
#include "ui/support/services.h"

#include <QAbstractListModel>

namespace ui {

// One assessment as the start page lists it, judged on a day.
struct AssessmentRow
{
    core::Header header;
    core::scoring::Readings total;
    core::scoring::Judgement verdict;
    int hindrances = 0; // requirements due and not met, or unknown
    int closed = 0;
    int questions = 0;
    QDateTime lastChange;

    bool operator==(const AssessmentRow &) const = default;
};

[[nodiscard]] AssessmentRow rowOf(
    const core::Assessment &assessment, const core::readiness::Readiness &readiness);

// The assessments of the data folder, the last changed first.
class AssessmentModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AssessmentModel)

public:
    enum Role {
        RowRole = Qt::UserRole, // AssessmentRow
        VerdictRole, // the verdict in words, with what hinders it: “Not eligible yet: 2
                     // requirements”
        EditedRole, // when it was last edited, in words
        SearchRole, // all that a search looks in
        IdRole, // of the assessment, as text
    };

    // What the services refer to must outlive the model.
    explicit AssessmentModel(const Services &services, QObject *parent = nullptr);

    void show(QList<AssessmentRow> rows);
    void update(const AssessmentRow &row); // of an assessment that is listed already
    void retranslate(); // the interface's language is another

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString verdict(const AssessmentRow &row) const;
    [[nodiscard]] QString spoken(const AssessmentRow &row) const;

    Services m_services;
    QList<AssessmentRow> m_rows;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::AssessmentRow)
