#pragma once

#include "core/questionnaire/texts.h"
#include "core/scoring/scorecard.h"

#include <QAbstractListModel>

namespace ui {

// Where one can be in an open assessment. A group is only a heading.
struct Place
{
    enum class Kind { Group, Capability, Results, Report, Details };
    Kind kind = Kind::Capability;
    core::CapabilityId capability = {};

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

    void show(const core::Texts &texts, const core::scoring::Scorecard &scorecard);

    [[nodiscard]] const PlaceRow &row(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Place &place) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QList<PlaceRow> rowsOf(
        const core::Texts &texts, const core::scoring::Scorecard &scorecard) const;
    [[nodiscard]] QString spoken(const PlaceRow &row) const;

    Parts m_parts;
    QList<PlaceRow> m_rows;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::PlaceRow)
