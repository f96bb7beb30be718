#include "ui/models/placesmodel.h"

#include <algorithm>

namespace ui {

PlacesModel::PlacesModel(Parts parts, QObject *parent)
    : QAbstractListModel(parent)
    , m_parts(parts)
{
}

QList<PlaceRow> PlacesModel::rowsOf(
    const core::Texts &texts, const core::readiness::Readiness &readiness) const
{
    const auto isTooLow = [&readiness](const core::CapabilityId &capability) {
        return std::ranges::count(
                   readiness.tooLow, capability, &core::readiness::TooLow::capability)
            > 0;
    };
    //: Entry of the navigation: the page with the eligibility requirements.
    const QString eligibility = tr("Eligibility");
    QList<PlaceRow> rows;
    if (m_parts == Parts::All)
        rows.append({.place = {.kind = Place::Kind::Eligibility},
            .name = eligibility,
            .hindrances = readiness.hindrances()});
    for (const auto &group : readiness.card.groups) {
        rows.append({.place = {.kind = Place::Kind::Group},
            .name = texts.groups.value(group.id),
            .readings = group.readings,
            .closed = group.closed,
            .questions = group.questions});
        for (const auto &capability : group.capabilities)
            rows.append({.place = {.kind = Place::Kind::Capability, .capability = capability.id},
                .name = texts.capabilities.value(capability.id).name,
                .readings = capability.readings,
                .closed = capability.closed,
                .unknown = capability.unknown,
                .questions = capability.questions,
                .isTooLow = isTooLow(capability.id)});
    }
    if (m_parts == Parts::ScoresOnly)
        return rows;
    //: Entry of the navigation: the page with the scores.
    const QString results = tr("Results");
    //: Entry of the navigation: what to do to reach a target.
    const QString plan = tr("Plan");
    //: Entry of the navigation: all that proves the answers.
    const QString evidence = tr("Evidence");
    //: Entry of the navigation: the page that exports the PDF.
    const QString report = tr("Report");
    //: Entry of the navigation: who changed what, and when.
    const QString history = tr("History");
    //: Entry of the navigation: company, purpose and dates of the assessment.
    const QString details = tr("Details");
    rows.append({.place = {.kind = Place::Kind::Results}, .name = results});
    rows.append({.place = {.kind = Place::Kind::Plan}, .name = plan});
    rows.append({.place = {.kind = Place::Kind::Evidence}, .name = evidence});
    rows.append({.place = {.kind = Place::Kind::Report}, .name = report});
    rows.append({.place = {.kind = Place::Kind::History}, .name = history});
    rows.append({.place = {.kind = Place::Kind::Details}, .name = details});
    return rows;
}

void PlacesModel::show(const core::Texts &texts, const core::readiness::Readiness &readiness)
{
    QList<PlaceRow> rows = rowsOf(texts, readiness);
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    // Row by row, so that a view keeps its place and a screen reader hears only what changed.
    for (int i = 0; i < rows.size(); ++i) {
        if (rows.at(i) == m_rows.at(i))
            continue;
        m_rows[i] = rows.at(i);
        emit dataChanged(index(i), index(i));
    }
}

const PlaceRow &PlacesModel::row(const QModelIndex &index) const { return m_rows.at(index.row()); }

QModelIndex PlacesModel::indexOf(const Place &place) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).place.isSamePage(place))
            return index(i);
    }
    return {};
}

int PlacesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PlacesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return row(index).name;
    case Qt::AccessibleTextRole:
        return spoken(row(index));
    case RowRole:
        return QVariant::fromValue(row(index));
    default:
        return {};
    }
}

Qt::ItemFlags PlacesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isHeading = row(index).place.kind == Place::Kind::Group;
    return isHeading ? Qt::ItemNeverHasChildren
                     : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QString PlacesModel::spoken(const PlaceRow &row) const
{
    if (row.place.kind == Place::Kind::Eligibility && row.hindrances > 0)
        //: Spoken by a screen reader: %1 is “Eligibility”, %n requirements are not met or unknown.
        return tr("%1, %n requirement(s) not met or unknown", nullptr, row.hindrances)
            .arg(row.name);
    if (row.questions == 0)
        return row.name;
    //: Spoken by a screen reader: %1 is a group or capability, %2 of its %3 questions are answered.
    const QString answered
        = tr("%1, %2 of %3 answered").arg(row.name).arg(row.closed).arg(row.questions);
    if (!row.isTooLow)
        return answered;
    //: Spoken by a screen reader: %1 is such as “Data security (MFA), 5 of 7 answered”.
    return tr("%1, a critical answer is too low").arg(answered);
}

} // namespace ui
