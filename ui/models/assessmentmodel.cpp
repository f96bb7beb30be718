#include "ui/models/assessmentmodel.h"

#include "ui/models/phrases.h"
#include "ui/support/when.h"

namespace ui {

AssessmentRow rowOf(const core::Assessment &assessment, const core::readiness::Readiness &readiness)
{
    return {.header = assessment.header,
        .total = readiness.card.total,
        .verdict = readiness.verdict,
        .hindrances = readiness.hindrances(),
        .closed = readiness.card.closed,
        .questions = readiness.card.questions,
        .lastChange = assessment.lastChange};
}

AssessmentModel::AssessmentModel(const Services &services, QObject *parent)
    : QAbstractListModel(parent)
    , m_services(services)
{
}

void AssessmentModel::show(QList<AssessmentRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void AssessmentModel::update(const AssessmentRow &row)
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).header.id != row.header.id)
            continue;
        m_rows[i] = row;
        emit dataChanged(index(i), index(i));
    }
}

void AssessmentModel::retranslate()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
}

int AssessmentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AssessmentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AssessmentRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.header.company.name;
    case Qt::AccessibleTextRole:
        return spoken(row);
    case RowRole:
        return QVariant::fromValue(row);
    case VerdictRole:
        return verdict(row);
    case EditedRole:
        return When::edited(row.lastChange, m_services.clock.now());
    case IdRole:
        return row.header.id.text;
    case SearchRole:
        return QStringList{row.header.company.name, Phrases::about(row.header)}.join(u'\n');
    default:
        return {};
    }
}

QString AssessmentModel::verdict(const AssessmentRow &row) const
{
    const QString name = core::report::verdictNames(m_services.speech(), row.verdict);
    if (row.hindrances == 0)
        return name;
    //: %1 is “Not eligible yet”, %n requirements are not met or unknown.
    return tr("%1: %n requirement(s)", nullptr, row.hindrances).arg(name);
}

QString AssessmentModel::spoken(const AssessmentRow &row) const
{
    QStringList parts{row.header.company.name, Phrases::about(row.header)};
    if (row.header.company.fictitious)
        parts.append(Phrases::sample());
    parts.append(Phrases::questionsOf(row.closed, row.questions));
    parts.append(Phrases::readings(row.total));
    parts.append(verdict(row));
    parts.append(When::edited(row.lastChange, m_services.clock.now()));
    parts.removeAll(QString());
    return parts.join(u", ");
}

} // namespace ui
