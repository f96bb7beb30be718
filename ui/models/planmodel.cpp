#include "ui/models/planmodel.h"

#include "core/report/figures.h"
#include "ui/answers/worthwords.h"
#include "ui/support/when.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kLongestOwner = 500; // characters; what an exchange file takes

// A day that stays on one line.
QString day(QDate date) { return When::date(date).replace(u' ', QChar::Nbsp); }

bool isSameStep(const PlanRow &one, const PlanRow &other)
{
    return one.step.question == other.step.question;
}

} // namespace

PlanModel::PlanModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PlanModel::show(const core::Texts &texts, std::vector<PlanRow> rows)
{
    const bool areNewWords = m_texts != &texts;
    m_texts = &texts;
    if (!std::ranges::is_permutation(rows, m_rows, isSameStep)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    } else {
        if (!std::ranges::equal(rows, m_rows, isSameStep))
            keepPlaces(rows);
        takeRows(std::move(rows), areNewWords);
    }
    if (areNewWords)
        emit headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
}

// One signal for all from the first to the last that changed: a view lays itself out once.
void PlanModel::takeRows(std::vector<PlanRow> rows, bool areAllOther)
{
    int first = -1;
    int last = -1;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i] && !areAllOther)
            continue;
        last = static_cast<int>(i);
        first = first < 0 ? last : first;
    }
    m_rows = std::move(rows);
    if (first >= 0)
        emit dataChanged(index(first, 0), index(last, kColumns - 1));
}

// The same steps in another order: the keyboard stays with the step it is on.
void PlanModel::keepPlaces(const std::vector<PlanRow> &next)
{
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<PlanRow> moved;
    for (const PlanRow &row : next)
        moved.push_back(*std::ranges::find_if(
            m_rows, [&row](const PlanRow &other) { return isSameStep(row, other); }));
    QModelIndexList after;
    std::vector<core::QuestionId> questions;
    for (const QModelIndex &old : before)
        questions.push_back(row(old).step.question);
    m_rows = std::move(moved);
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(indexOf(questions[static_cast<size_t>(i)], before.at(i).column()));
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

const PlanRow &PlanModel::row(const QModelIndex &index) const
{
    return m_rows.at(static_cast<size_t>(index.row()));
}

QModelIndex PlanModel::indexOf(const core::QuestionId &question, int column) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&question](const PlanRow &row) { return row.step.question == question; });
    if (found == m_rows.end())
        return {};
    return index(static_cast<int>(std::distance(m_rows.begin(), found)), column);
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlanRow &step = row(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(step, index.column());
    case Qt::EditRole:
        return edited(step, index.column());
    case Qt::CheckStateRole:
        if (index.column() == In)
            return step.isIn ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::AccessibleTextRole:
        return spoken(step, index.column());
    case RowRole:
        return QVariant::fromValue(step);
    case FromRole:
        return fromText(step);
    case ToRole:
        return levelText(step, step.step.to);
    case FiguresRole:
        return figures(step);
    case NeededRole:
        return needed(step);
    case SuggestionRole:
        return suggestion(step);
    default:
        return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isNumber = section >= Points && section <= Lead;
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case In:
        //: Head of a column of check boxes: the step is counted.
        return tr("In");
    case Id:
        //: Head of a narrow column with the ids of questions: “C1.1”.
        return tr("No.");
    case Question:
        //: Head of a column: the question with the level it stands at and the one to reach.
        return tr("Question, from and to");
    case Level:
        //: Head of a column: “2 → 4”.
        return tr("Level");
    case Points:
        //: Head of a column: points gained.
        return tr("Points");
    case Effort:
        //: Head of a column: how much work it is, a number.
        return tr("Effort");
    case Lead:
        //: Head of a column: lead time in weeks.
        return tr("Lead");
    case Owner:
        //: Head of a column: who sees to it.
        return tr("Owner");
    case Due:
        //: Head of a column: the day by which it is to be done.
        return tr("Due");
    case State:
        //: Head of a column: open, in progress, done.
        return tr("State");
    default:
        return {};
    }
}

Qt::ItemFlags PlanModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == In)
        flags |= Qt::ItemIsUserCheckable;
    // A what-if may also lower a question: that is nothing to be planned.
    if (index.column() >= Owner && row(index).step.to > 0)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool PlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if (index.column() == In && role == Qt::CheckStateRole) {
        const bool isIn = value.toInt() == Qt::Checked;
        emit inToggled(core::QuestionId(row(index).step.question), isIn);
        return true;
    }
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    return edit(row(index), index.column(), value);
}

bool PlanModel::edit(const PlanRow &row, int column, const QVariant &value)
{
    core::PlanStep step = row.kept;
    const QDate due = value.toDate();
    switch (column) {
    case Owner:
        step.owner = value.toString().simplified().left(kLongestOwner);
        break;
    case Due:
        step.due = due.isValid() ? std::optional(due) : std::nullopt;
        break;
    case State:
        step.state = static_cast<core::PlanStep::State>(value.toInt());
        break;
    default:
        return false;
    }
    // Copies: showing what comes of it replaces the rows.
    if (step != row.kept)
        emit stepEdited(core::QuestionId(row.step.question), step);
    return true;
}

QString PlanModel::stateName(core::PlanStep::State state)
{
    switch (state) {
    case core::PlanStep::State::Open:
        //: State of a step of the plan: nobody has begun it.
        return tr("To do");
    case core::PlanStep::State::InProgress:
        //: State of a step of the plan.
        return tr("In progress");
    case core::PlanStep::State::Done:
        //: State of a step of the plan.
        return tr("Done");
    }
    Q_UNREACHABLE();
}

QString PlanModel::leadText(int weeks)
{
    //: %n weeks, as short as can be.
    return tr("%n wk", nullptr, weeks).replace(u' ', QChar::Nbsp);
}

QString PlanModel::levelText(const PlanRow &row, int level) const
{
    const core::QuestionTexts question = m_texts->questions.value(row.step.question);
    const core::LevelText &words = question.levels[static_cast<size_t>(level)];
    return words.name.isEmpty() ? words.text : words.name;
}

QString PlanModel::fromText(const PlanRow &row) const
{
    if (!row.step.findOutFirst)
        return levelText(row, row.step.from);
    //: Where a question stands that nobody has answered; the plan begins with finding it out.
    return row.isUnanswered ? tr("No answer yet: find out first.")
                            //: Where a question stands that was answered “don’t know”.
                            : tr("Don’t know: find out first.");
}

QString PlanModel::levels(const PlanRow &row) const
{
    const QLocale locale;
    const QString open = row.isUnanswered ? u"–"_s : u"?"_s;
    const QString from = row.step.findOutFirst ? open : locale.toString(row.step.from);
    return from + u"\u00a0→\u00a0"_s + locale.toString(row.step.to);
}

QString PlanModel::figures(const PlanRow &row) const
{
    //: In a row of the plan: %1 is “2 → 4”, %2 points such as “+0.82”, %3 a number.
    return tr("level %1 · %2 points · effort %3 · lead %n wk", nullptr, row.step.weeks)
        .arg(levels(row), text(row, Points), text(row, Effort));
}

QString PlanModel::needed(const PlanRow &row) const
{
    if (!row.needed)
        return {};
    //: Beside a critical question that stands below the level %1 it needs.
    return tr("critical, level %1 needed").arg(*row.needed);
}

QString PlanModel::suggestion(const PlanRow &row) const
{
    if (row.kept.due || !row.startBy || row.step.to <= row.step.from)
        return {};
    if (row.kept.state == core::PlanStep::State::InProgress)
        //: Of a step that has begun, without a due date: %1 is the submission date.
        return (row.isLate ? tr("late: was due %1") : tr("due %1")).arg(day(*row.end));
    if (row.isLate)
        //: Where no due date is typed: %1 was the last day to begin, and has passed.
        return tr("late: start was %1").arg(day(*row.startBy));
    //: Suggested where no due date is typed: %1 is the submission date less the lead time.
    return tr("start by %1").arg(day(*row.startBy));
}

QString PlanModel::due(const PlanRow &row) const
{
    if (!row.kept.due)
        return suggestion(row);
    //: A due date %1 that has passed.
    return row.isLate ? tr("%1, late").arg(day(*row.kept.due)) : day(*row.kept.due);
}

QString PlanModel::text(const PlanRow &row, int column) const
{
    const QLocale locale;
    switch (column) {
    case Id:
        return row.step.question.text;
    case Question:
        return m_texts->questions.value(row.step.question).text;
    case Level:
        return levels(row);
    case Points:
        return (row.gain < 0 ? QString() : u"+"_s) + core::report::score(locale, row.gain, 2);
    case Effort:
        return locale.toString(row.step.effort);
    case Lead:
        return leadText(row.step.weeks);
    case Owner:
        return row.kept.owner;
    case Due:
        return due(row);
    case State:
        return stateName(row.kept.state);
    default:
        return {};
    }
}

// Where no due date is typed, typing begins at the submission date.
QVariant PlanModel::edited(const PlanRow &row, int column) const
{
    if (column == Due)
        return row.end.value_or(QDate());
    return column == State ? QVariant(static_cast<int>(row.kept.state)) : text(row, column);
}

QString PlanModel::spoken(const PlanRow &row, int column) const
{
    if (column == Question)
        return spokenStep(row);
    if (column == Id)
        return row.step.question.text;
    if (column == In)
        //: Spoken by a screen reader for a check box; %1 is the id of a question.
        return row.isIn ? tr("%1 is counted").arg(row.step.question.text)
                        //: Spoken by a screen reader for a check box; %1 is the id of a question.
                        : tr("%1 is left out").arg(row.step.question.text);
    const QString value = text(row, column);
    //: Spoken by a screen reader for a cell: head of the column and value, “Owner: security lead”.
    return tr("%1: %2").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
        //: Spoken by a screen reader for an empty cell.
        value.isEmpty() ? tr("none") : value);
}

QString PlanModel::spokenStep(const PlanRow &row) const
{
    //: Spoken by a screen reader: %1 is the id of a question, %2 its text.
    QStringList parts{tr("%1, %2").arg(row.step.question.text, text(row, Question)), fromText(row)};
    //: Spoken by a screen reader: %1 is a level, %2 what it says.
    parts.append(tr("To level %1: %2").arg(row.step.to).arg(levelText(row, row.step.to)));
    if (row.needed)
        //: %1 is a level.
        parts.append(tr("Critical: level %1 is needed.").arg(*row.needed));
    parts.append(WorthWords::spoken(row.gain, QLocale()));
    //: %1 is a number; the lead time is %n weeks.
    parts.append(
        tr("Effort %1, lead time %n week(s).", nullptr, row.step.weeks).arg(row.step.effort));
    if (row.startBy && row.kept.state == core::PlanStep::State::Open)
        //: %1 is a date.
        parts.append(tr("Start by %1.").arg(day(*row.startBy)));
    if (row.kept.due)
        //: %1 is a date.
        parts.append(tr("Due %1.").arg(due(row)));
    if (!row.kept.owner.isEmpty())
        //: %1 is who sees to a step of the plan.
        parts.append(tr("Owner: %1.").arg(row.kept.owner));
    parts.append(stateName(row.kept.state) + u'.');
    return parts.join(u' ');
}

} // namespace ui
