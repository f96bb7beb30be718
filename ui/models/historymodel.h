#pragma once

#include "core/history/past.h"
#include "ui/models/changerow.h"
#include "ui/support/services.h"

#include <QAbstractListModel>
#include <QSet>

#include <optional>
#include <vector>

namespace ui {

// The log of an assessment, newest first; the last row is how it was made. Words are made when a
// row is looked at, and rows come by the hundred as the view is scrolled.
class HistoryModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryModel)

public:
    enum Role {
        RowRole = Qt::UserRole, // ChangeRow
        CountRole, // qsizetype: of entries that had happened, for core::history::stateAfter()
    };

    explicit HistoryModel(const Services &services, QObject *parent = nullptr);

    void show(const core::history::Past &past);
    // Only what is of the question or requirement, and holds the text; empty: all.
    void filter(const QString &item, const QString &text);

    [[nodiscard]] const core::history::Past &past() const { return m_past; }
    // Questions and requirements that were changed, in the order of their ids.
    [[nodiscard]] QStringList items() const;
    [[nodiscard]] qsizetype found() const { return m_places.size(); } // also what is not fetched
    // What a milestone or an entry is called: its name, or its title and time.
    [[nodiscard]] QString nameOf(qsizetype count) const;
    [[nodiscard]] int rowOf(qsizetype count) const; // -1 where it is not shown; fetches up to it

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    [[nodiscard]] ChangeRow row(qsizetype place) const;
    [[nodiscard]] ChangeRow beginning() const;
    [[nodiscard]] QString title(const core::history::LogEntry &entry) const;
    [[nodiscard]] QString circumstances(qsizetype place) const;
    [[nodiscard]] bool isWanted(qsizetype place) const;
    [[nodiscard]] static QString moment(const QDateTime &at);
    [[nodiscard]] static QString spoken(const ChangeRow &row);
    void list();

    Services m_services;
    core::history::Past m_past;
    std::vector<core::scoring::Readings> m_totals;
    core::scoring::Readings m_first; // of the beginning
    QStringList m_reasons;
    QSet<qint64> m_undos; // numbers of the entries that took a change back
    QString m_item;
    QString m_text;
    QList<qsizetype> m_places; // among the entries, newest first; -1 is the beginning
    int m_fetched = 0;
};

} // namespace ui
