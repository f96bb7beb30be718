#include "ui/models/tracemodel.h"

#include <algorithm>

namespace ui {

namespace {

using core::scoring::Reading;

} // namespace

TraceModel::TraceModel(const core::Questionnaire &questionnaire, QObject *parent)
    : QAbstractItemModel(parent)
{
    build(questionnaire);
}

int TraceModel::add(const Node &node)
{
    const int place = static_cast<int>(m_nodes.size());
    m_nodes.push_back(node);
    if (node.parent >= 0) {
        auto &siblings = m_nodes[static_cast<size_t>(node.parent)].children;
        m_nodes.back().row = static_cast<int>(siblings.size());
        siblings.push_back(place);
    }
    return place;
}

void TraceModel::build(const core::Questionnaire &questionnaire)
{
    const int reading = add({.kind = Kind::Reading});
    for (size_t g = 0; g < questionnaire.groups.size(); ++g) {
        const core::Group &group = questionnaire.groups[g];
        const int groupNode = add({.kind = Kind::Group, .parent = reading, .group = g});
        for (size_t c = 0; c < group.capabilities.size(); ++c) {
            const int capabilityNode
                = add({.kind = Kind::Capability, .parent = groupNode, .group = g, .capability = c});
            for (size_t q = 0; q < group.capabilities[c].questions.size(); ++q)
                add({.kind = Kind::Question,
                    .parent = capabilityNode,
                    .group = g,
                    .capability = c,
                    .question = q});
        }
    }
    m_verdict = add({.kind = Kind::Verdict, .row = 1});
}

void TraceModel::show(core::scoring::Trace trace,
    const core::report::Speech &speech,
    const core::readiness::Readiness &readiness)
{
    Q_ASSERT(!trace.groups.empty());
    m_trace = std::move(trace);
    m_texts = &speech.texts;
    m_verdictName = core::report::verdictNames(speech, readiness.verdict);
    QStringList rules;
    for (const core::scoring::LoweringRule &rule : readiness.verdict.rules)
        rules.append(core::report::rule(speech, readiness, rule));
    if (rules.isEmpty())
        rules.append(tr("No rule lowered the verdict."));
    showRules(rules);
    tellAllChanged({});
    emit headerDataChanged(Qt::Horizontal, Name, kColumns - 1);
}

// Rows come and go at the end alone, so that a view keeps its place.
void TraceModel::showRules(const QStringList &rules)
{
    const QModelIndex parent = indexAt(m_verdict, Name);
    const int before = static_cast<int>(m_rules.size());
    const int after = static_cast<int>(rules.size());
    for (int i = 0; i < std::min(before, after); ++i)
        m_rules[i] = rules.at(i);
    if (before > 0)
        emit dataChanged(index(0, 0, parent), index(before - 1, kColumns - 1, parent));
    if (after > before) {
        beginInsertRows(parent, before, after - 1);
        m_rules = rules;
        for (int i = before; i < after; ++i)
            add({.kind = Kind::Rule, .parent = m_verdict});
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows(parent, after, before - 1);
        m_rules = rules;
        auto &children = m_nodes[static_cast<size_t>(m_verdict)].children;
        children.resize(static_cast<size_t>(after));
        m_nodes.resize(static_cast<size_t>(m_verdict + 1 + after));
        endRemoveRows();
    }
}

void TraceModel::tellAllChanged(const QModelIndex &parent)
{
    const int rows = rowCount(parent);
    if (rows == 0)
        return;
    emit dataChanged(index(0, 0, parent), index(rows - 1, kColumns - 1, parent));
    for (int row = 0; row < rows; ++row)
        tellAllChanged(index(row, 0, parent));
}

QModelIndex TraceModel::indexOf(const TraceSubject &subject) const
{
    for (size_t i = 0; i < m_nodes.size() && !m_trace.groups.empty(); ++i) {
        const Node &node = m_nodes[i];
        const bool isGroup = node.kind == Kind::Group && group(node).id == subject.group;
        const bool isCapability
            = node.kind == Kind::Capability && capability(node).id == subject.capability;
        if (isGroup || isCapability)
            return indexAt(static_cast<int>(i), Name);
    }
    return indexAt(0, Name);
}

QString TraceModel::readingName(Reading reading)
{
    switch (reading) {
    case Reading::Floor:
        //: Name of a reading of the score: what is certain already.
        return tr("Floor");
    case Reading::SoFar:
        //: Name of a reading of the score: over what is answered.
        return tr("So far");
    case Reading::Ceiling:
        //: Name of a reading of the score: what is still possible.
        return tr("Ceiling");
    case Reading::Coverage:
        //: Name of a percentage: how much is answered.
        return tr("Coverage");
    }
    Q_UNREACHABLE();
}

const TraceModel::Node &TraceModel::at(const QModelIndex &index) const
{
    return m_nodes.at(static_cast<size_t>(index.internalId()));
}

QModelIndex TraceModel::indexAt(int node, int column) const
{
    return createIndex(
        m_nodes.at(static_cast<size_t>(node)).row, column, static_cast<quintptr>(node));
}

QModelIndex TraceModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return indexAt(row == 0 ? 0 : m_verdict, column);
    return indexAt(at(parent).children.at(static_cast<size_t>(row)), column);
}

QModelIndex TraceModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || at(index).parent < 0)
        return {};
    return indexAt(at(index).parent, Name);
}

int TraceModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return 2; // reading and verdict
    return parent.column() == Name ? static_cast<int>(at(parent).children.size()) : 0;
}

int TraceModel::columnCount(const QModelIndex & /*parent*/) const { return kColumns; }

QVariant TraceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || m_trace.groups.empty())
        return {};
    const Node &node = at(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(node, index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>(
            (index.column() == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignTop);
    case Qt::AccessibleTextRole:
        return index.column() == Name ? spoken(node) : text(node, index.column());
    case KindRole:
        return static_cast<int>(node.kind);
    case DetailRole:
        return detail(node);
    case QuestionRole:
        return node.kind == Kind::Question ? question(node).id.text : QString();
    default:
        return {};
    }
}

QVariant TraceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(
            (section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        //: Head of a column: groups, capabilities and questions.
        return tr("Part");
    case Given:
        //: Head of a column: the answer to a question, or a sum divided by weights.
        return tr("Answer or sum");
    case Points:
        return m_trace.reading == Reading::Coverage
            //: Head of a column: how much of a part is answered.
            ? tr("Per cent")
            //: Head of a column: points of a question, score of a part.
            : tr("Points");
    case Weight:
        //: Head of a column.
        return tr("Weight");
    case Product:
        //: Head of a column: the two columns before it, multiplied.
        return tr("Product");
    default:
        return {};
    }
}

} // namespace ui
