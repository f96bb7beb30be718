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

void AssessmentModel::show(QList<core::AssessmentHead> heads)
{
    beginResetModel();
    m_heads = std::move(heads);
    m_rows.clear();
    endResetModel();
}

void AssessmentModel::update(const core::Assessment &assessment)
{
    const core::AssessmentId &id = assessment.header.id;
    for (int i = 0; i < m_heads.size(); ++i) {
        core::AssessmentHead &head = m_heads[i];
        if (head.header.id != id)
            continue;
        head = {assessment.header, assessment.shelf, assessment.lastChange};
        m_rows.insert(id, judged(assessment));
        emit dataChanged(index(i), index(i));
    }
}

// The list is judged on today, whatever day an open assessment is looked at on.
AssessmentRow AssessmentModel::judged(const core::Assessment &assessment) const
{
    return rowOf(assessment,
        core::readiness::assess(
            m_services.content.questionnaire, assessment, {.on = m_services.clock.now().date()}));
}

const AssessmentRow &AssessmentModel::row(int number) const
{
    const core::AssessmentHead &head = m_heads.at(number);
    auto found = m_rows.constFind(head.header.id);
    if (found != m_rows.constEnd())
        return *found;
    AssessmentRow unread;
    unread.header = head.header;
    unread.isReadable = false;
    unread.lastChange = head.lastChange;
    const auto assessment = m_services.library.load(head.header.id);
    return *m_rows.insert(head.header.id, assessment ? judged(*assessment) : unread);
}

void AssessmentModel::retranslate()
{
    if (!m_heads.isEmpty())
        emit dataChanged(index(0), index(static_cast<int>(m_heads.size()) - 1));
}

int AssessmentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
}

QVariant AssessmentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::AssessmentHead &head = m_heads.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return head.header.company.name;
    case Qt::AccessibleTextRole:
        return spoken(row(index.row()));
    case HeaderRole:
        return QVariant::fromValue(head.header);
    case RowRole:
        return QVariant::fromValue(row(index.row()));
    case VerdictRole:
        return verdict(row(index.row()));
    case EditedRole:
        return When::edited(head.lastChange, m_services.clock.now());
    case IdRole:
        return head.header.id.text;
    case SearchRole:
        return QStringList{head.header.company.name, Phrases::about(head.header)}.join(u'\n');
    default:
        return {};
    }
}

QString AssessmentModel::verdict(const AssessmentRow &row) const
{
    if (!row.isReadable)
        //: In the list, in place of the verdict: the assessment's answers are damaged.
        return tr("Cannot be read");
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
    if (row.isReadable)
        parts << Phrases::questionsOf(row.closed, row.questions) << Phrases::readings(row.total);
    parts.append(verdict(row));
    parts.append(When::edited(row.lastChange, m_services.clock.now()));
    parts.removeAll(QString());
    return parts.join(u", ");
}

} // namespace ui
