#pragma once

#include "core/questionnaire/texts.h"
#include "core/readiness/readiness.h"

#include <QAbstractListModel>

namespace ui {

// An open question as a row shows it.
struct DecisiveRow
{
    core::QuestionId question = {};
    QString text = {};
    bool isUnknown = false; // "don't know"; otherwise nobody has answered
    core::scoring::Millipoints worth = 0;

    bool operator==(const DecisiveRow &) const = default;
};

// The open questions, what decides most first: the first few of them, or all.
class DecisiveModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DecisiveModel)

public:
    enum Role { RowRole = Qt::UserRole }; // DecisiveRow

    explicit DecisiveModel(QObject *parent = nullptr);

    void show(const core::Texts &texts,
        const core::Assessment &assessment,
        const core::readiness::Readiness &readiness,
        size_t atMost);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    // "don’t know" or "no answer".
    [[nodiscard]] static QString state(const DecisiveRow &row);
    // "+1.1"
    [[nodiscard]] static QString worth(const DecisiveRow &row);

private:
    [[nodiscard]] QString spoken(const DecisiveRow &row) const;

    QList<DecisiveRow> m_rows;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::DecisiveRow)
