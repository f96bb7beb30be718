#include "ui/models/historymodel.h"

#include "core/report/figures.h"
#include "core/scoring/scorecard.h"
#include "ui/models/changewords.h"
#include "ui/support/when.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kAtOnce = 100;
constexpr qsizetype kBeginning = -1;

QString begun(QString sentence)
{
    if (!sentence.isEmpty())
        sentence.replace(0, 1, QLocale().toUpper(sentence.left(1)));
    return sentence;
}

} // namespace

HistoryModel::HistoryModel(const Services &services, QObject *parent)
    : QAbstractListModel(parent)
    , m_services(services)
{
}

void HistoryModel::show(const core::history::Past &past)
{
    const core::Questionnaire &questionnaire = m_services.content.questionnaire;
    m_past = past;
    m_totals = core::history::totalsAlong(questionnaire, past);
    m_first = core::scoring::score(questionnaire, past.beginning).total;
    m_reasons = core::history::reasonsOf(past.entries);
    m_undos.clear();
    for (const core::history::LogEntry &entry : past.entries) {
        const auto &undoes = entry.circumstances.undoes;
        if (undoes && !m_undos.contains(*undoes))
            m_undos.insert(entry.sequence);
    }
    list();
}

void HistoryModel::filter(const QString &item, const QString &text)
{
    m_item = item;
    m_text = text.trimmed();
    list();
}

void HistoryModel::list()
{
    beginResetModel();
    m_places.clear();
    for (qsizetype place = m_past.entries.size() - 1; place >= kBeginning; --place) {
        if (isWanted(place))
            m_places.append(place);
    }
    m_fetched = static_cast<int>(std::min<qsizetype>(m_places.size(), kAtOnce));
    endResetModel();
}

bool HistoryModel::isWanted(qsizetype place) const
{
    const bool isOfItem = m_item.isEmpty()
        || (place != kBeginning && ChangeWords::item(m_past.entries.at(place).change) == m_item);
    if (!isOfItem || m_text.isEmpty())
        return isOfItem;
    const ChangeRow made = row(place);
    return std::ranges::any_of(std::array{made.title, made.text, made.small},
        [this](const QString &part) { return part.contains(m_text, Qt::CaseInsensitive); });
}

QStringList HistoryModel::items() const
{
    QSet<QString> found;
    for (const core::history::LogEntry &entry : m_past.entries)
        found.insert(ChangeWords::item(entry.change));
    found.remove(QString());
    QStringList items = found.values();
    items.sort();
    return items;
}

QString HistoryModel::moment(const QDateTime &at)
{
    //: In place of the time of a change: it is not saved yet.
    return at.isValid() ? QLocale().toString(at, QLocale::ShortFormat) : tr("not saved yet");
}

QString HistoryModel::nameOf(qsizetype count) const
{
    if (count <= 0)
        //: A state of the assessment: before anything was changed.
        return tr("the beginning");
    const core::history::LogEntry &entry = m_past.entries.at(count - 1);
    if (const auto *named = std::get_if<core::StateNamed>(&entry.change))
        return ChangeWords::quoted(named->name);
    //: A state of the assessment: %1 is a date and a time.
    return tr("the state of %1").arg(moment(entry.at));
}

int HistoryModel::rowOf(qsizetype count) const
{
    const qsizetype row = m_places.indexOf(count - 1);
    return row < m_fetched ? static_cast<int>(row) : -1;
}

QString HistoryModel::title(const core::history::LogEntry &entry) const
{
    const QString subject = ChangeWords::subject(entry.change);
    if (std::holds_alternative<core::StateNamed>(entry.change))
        //: A state somebody gave a name to; %1 is the name in quotes.
        return tr("Milestone %1").arg(subject);
    if (!entry.circumstances.undoes)
        return begun(subject);
    return m_undos.contains(entry.sequence)
        //: In the history: %1 is such as “answer to C1.2”.
        ? tr("Undone: %1").arg(subject)
        //: In the history: %1 is such as “answer to C1.2”.
        : tr("Redone: %1").arg(subject);
}

QString HistoryModel::circumstances(qsizetype place) const
{
    const core::history::LogEntry &entry = m_past.entries.at(place);
    QStringList parts;
    if (!entry.circumstances.author.isEmpty())
        parts.append(entry.circumstances.author);
    parts.append(moment(entry.at));
    QString said = parts.join(u" · "_s);
    if (const QString reason = m_reasons.at(place); !reason.isEmpty())
        //: In the history: %1 is who and when, %2 why something was changed.
        said = tr("%1. Reason: %2").arg(said, ChangeWords::quoted(reason));
    return said;
}

ChangeRow HistoryModel::beginning() const
{
    //: Last row of the history.
    return {.title = tr("The assessment was made"),
        .small = moment(m_past.madeAt),
        .figure = core::report::interval(QLocale(), m_first)};
}

ChangeRow HistoryModel::row(qsizetype place) const
{
    if (place == kBeginning)
        return beginning();
    const core::history::LogEntry &entry = m_past.entries.at(place);
    const bool isMilestone = std::holds_alternative<core::StateNamed>(entry.change);
    return {.kind = isMilestone ? ChangeRow::Kind::Milestone : ChangeRow::Kind::Change,
        .title = title(entry),
        .text = ChangeWords::values(m_services.speech(), entry.change),
        .small = circumstances(place),
        .figure = core::report::interval(QLocale(), m_totals.at(static_cast<size_t>(place)))};
}

QString HistoryModel::spoken(const ChangeRow &row)
{
    const QString said = QStringList{row.title, row.text, row.small}.join(u". "_s);
    //: A change for a screen reader: %1 is what, by whom and when, %2 the score.
    return tr("%1. Score after it %2").arg(said, row.figure).simplified();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_fetched;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qsizetype place = m_places.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row(place).title;
    case Qt::AccessibleTextRole:
        return spoken(row(place));
    case RowRole:
        return QVariant::fromValue(row(place));
    case CountRole:
        return QVariant::fromValue(place + 1);
    default:
        return {};
    }
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_fetched < m_places.size();
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const int next = static_cast<int>(std::min<qsizetype>(m_places.size(), m_fetched + kAtOnce));
    beginInsertRows({}, m_fetched, next - 1);
    m_fetched = next;
    endInsertRows();
}

} // namespace ui
