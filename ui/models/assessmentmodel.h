#pragma once

#include "core/assessment/assessmenthead.h"
#include "core/readiness/readiness.h"
#include "ui/support/services.h"

#include <QAbstractListModel>
#include <QHash>

namespace ui {

// One assessment as the start page lists it, judged on a day.
struct AssessmentRow
{
    core::Header header;
    bool isReadable = true; // else there are no figures
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

// The assessments of the data folder, in the order they are given. Answers are read and judged only
// for the rows somebody looks at: a list of thousands opens at once.
class AssessmentModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AssessmentModel)

public:
    enum Role {
        HeaderRole = Qt::UserRole, // core::Header: known of every row at once
        RowRole, // AssessmentRow, with the figures
        VerdictRole, // the verdict in words, with what hinders it: “Not eligible yet: 2
                     // requirements”
        EditedRole, // when it was last edited, in words
        SearchRole, // all that a search looks in
        IdRole, // of the assessment, as text
    };

    // What the services refer to must outlive the model.
    explicit AssessmentModel(const Services &services, QObject *parent = nullptr);

    void show(QList<core::AssessmentHead> heads);
    void update(const core::Assessment &assessment); // one that is listed already
    [[nodiscard]] QString verdict(const AssessmentRow &row) const; // what VerdictRole says
    void retranslate(); // the interface's language is another

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] const AssessmentRow &row(int number) const;
    [[nodiscard]] AssessmentRow judged(const core::Assessment &assessment) const;
    [[nodiscard]] QString spoken(const AssessmentRow &row) const;

    Services m_services;
    QList<core::AssessmentHead> m_heads;
    mutable QHash<core::AssessmentId, AssessmentRow> m_rows; // those somebody looked at
};

} // namespace ui

Q_DECLARE_METATYPE(core::Header)
Q_DECLARE_METATYPE(ui::AssessmentRow)
