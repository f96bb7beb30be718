#pragma once

#include "core/questionnaire/texts.h"
#include "core/readiness/readiness.h"

#include <QAbstractListModel>

namespace ui {

// Where one can be in an open assessment. A group is only a heading.
struct Place
{
    enum class Kind {
        Group,
        Capability,
        Eligibility,
        Results,
        Plan,
        Evidence,
        Report,
        History,
        Details
    };
    Kind kind = Kind::Capability;
    core::CapabilityId capability = {};
    QString item = {}; // a question of the capability, or a requirement; empty: the page as it is

    [[nodiscard]] static Place ofQuestion(const core::QuestionId &question)
    {
        return {.kind = Kind::Capability, .item = question.text};
    }
    [[nodiscard]] static Place ofRequirement(const QString &requirement)
    {
        return {.kind = Kind::Eligibility, .item = requirement};
    }
    [[nodiscard]] bool isSamePage(const Place &other) const
    {
        return kind == other.kind && capability == other.capability;
    }
    bool operator==(const Place &) const = default;
};

// A place as a row shows it; the numbers are those of groups and capabilities.
struct PlaceRow
{
    Place place;
    QString name;
    core::scoring::Readings readings = {};
    int closed = 0;
    int unknown = 0;
    int questions = 0;
    int hindrances = 0; // of the eligibility page: requirements due and not met, or unknown
    bool isTooLow = false; // a critical question of the capability is answered below its level

    bool operator==(const PlaceRow &) const = default;
};

// Groups, capabilities and pages of an open assessment, in reading order. The navigation and the
// results show the same rows.
class PlacesModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlacesModel)

public:
    enum class Parts { All, ScoresOnly };
    enum Role { RowRole = Qt::UserRole };

    explicit PlacesModel(Parts parts, QObject *parent = nullptr);

    void show(const core::Texts &texts, const core::readiness::Readiness &readiness);

    [[nodiscard]] const PlaceRow &row(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Place &place) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QList<PlaceRow> rowsOf(
        const core::Texts &texts, const core::readiness::Readiness &readiness) const;
    [[nodiscard]] QString spoken(const PlaceRow &row) const;

    Parts m_parts;
    QList<PlaceRow> m_rows;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::PlaceRow)
