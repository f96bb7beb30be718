#include "ui/models/decisivemodel.h"

#include "core/report/figures.h"

#include <QLocale>

#include <algorithm>

namespace ui {

DecisiveModel::DecisiveModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void DecisiveModel::show(const core::Texts &texts,
    const core::Assessment &assessment,
    const core::readiness::Readiness &readiness,
    size_t atMost)
{
    QList<DecisiveRow> rows;
    for (size_t i = 0; i < std::min(readiness.decisive.size(), atMost); ++i) {
        const core::scoring::OpenQuestion &open = readiness.decisive[i];
        rows.append({.question = open.question,
            .text = texts.questions.value(open.question).text,
            .isUnknown = std::holds_alternative<core::Unknown>(assessment.answer(open.question)),
            .worth = open.worth});
    }
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (int i = 0; i < rows.size(); ++i) {
        if (rows.at(i) == m_rows.at(i))
            continue;
        m_rows[i] = rows.at(i);
        emit dataChanged(index(i), index(i));
    }
}

int DecisiveModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant DecisiveModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DecisiveRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole:
        return spoken(row);
    case RowRole:
        return QVariant::fromValue(row);
    default:
        return {};
    }
}

QString DecisiveModel::state(const DecisiveRow &row)
{
    //: State of an open question: somebody looked and does not know.
    return row.isUnknown ? tr("don’t know")
                         //: State of an open question: nobody has looked at it.
                         : tr("no answer");
}

QString DecisiveModel::worth(const DecisiveRow &row)
{
    return u'+' + core::report::score(QLocale(), row.worth, /*decimals=*/2);
}

QString DecisiveModel::spoken(const DecisiveRow &row) const
{
    //: An open question for a screen reader: %1 is its id, %2 the question, %3 “no answer”, %4 a
    //: number of points such as “+1.1”.
    return tr("%1 %2 %3, worth up to %4 points")
        .arg(row.question.text, row.text, state(row), worth(row));
}

} // namespace ui
