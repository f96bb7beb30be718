// What each row of a TraceModel says.

#include "ui/models/tracemodel.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

using core::scoring::Standing;

constexpr int kDecimals = 3; // a millipoint

QString figure(qint64 millipoints)
{
    return QLocale().toString(double(millipoints) / core::scoring::kPerPoint, 'f', kDecimals);
}

QString figure(std::optional<core::scoring::Millipoints> value)
{
    return value ? figure(qint64(*value)) : u"–"_s;
}

} // namespace

const core::scoring::GroupTrace &TraceModel::group(const Node &node) const
{
    return m_trace.groups.at(node.group);
}

const core::scoring::CapabilityTrace &TraceModel::capability(const Node &node) const
{
    return group(node).capabilities.at(node.capability);
}

const core::scoring::QuestionTrace &TraceModel::question(const Node &node) const
{
    return capability(node).questions.at(node.question);
}

const core::scoring::MeanTrace *TraceModel::mean(const Node &node) const
{
    switch (node.kind) {
    case Kind::Reading:
        return &m_trace.mean;
    case Kind::Group:
        return &group(node).mean;
    case Kind::Capability:
        return &capability(node).mean;
    case Kind::Question:
    case Kind::Verdict:
    case Kind::Rule:
        break;
    }
    return nullptr;
}

std::optional<core::scoring::Millipoints> TraceModel::value(const Node &node) const
{
    if (node.kind == Kind::Question)
        return question(node).value;
    const core::scoring::MeanTrace *of = mean(node);
    return of ? of->value : std::nullopt;
}

std::optional<int> TraceModel::weight(const Node &node) const
{
    switch (node.kind) {
    case Kind::Group:
        return group(node).weight;
    case Kind::Capability:
        return capability(node).weight;
    case Kind::Question:
        return question(node).weight;
    case Kind::Reading:
    case Kind::Verdict:
    case Kind::Rule:
        break;
    }
    return std::nullopt;
}

QString TraceModel::name(const Node &node) const
{
    switch (node.kind) {
    case Kind::Reading:
        return readingName(m_trace.reading);
    case Kind::Group:
        return m_texts->groups.value(group(node).id);
    case Kind::Capability:
        return capability(node).id.text + u' '
            + m_texts->capabilities.value(capability(node).id).name;
    case Kind::Question:
        return question(node).id.text + u' ' + m_texts->questions.value(question(node).id).text;
    case Kind::Verdict:
        //: %1 is a verdict such as “Gaps – Nearly ready”; the rules that lowered it follow.
        return tr("Verdict: %1").arg(m_verdictName);
    case Kind::Rule:
        return m_rules.value(node.row);
    }
    Q_UNREACHABLE();
}

QString TraceModel::given(const Node &node) const
{
    if (const core::scoring::MeanTrace *of = mean(node))
        return of->weights == 0 ? u"–"_s
                                : figure(of->sum) + u" ÷ "_s + QLocale().toString(of->weights);
    if (node.kind != Kind::Question)
        return {};
    const Standing &standing = question(node).standing;
    switch (standing.state) {
    case Standing::State::Unanswered:
        //: State of an open question: nobody has looked at it.
        return tr("no answer");
    case Standing::State::Unknown:
        //: State of an open question: somebody looked and does not know.
        return tr("don’t know");
    case Standing::State::NotApplicable:
        //: State of a question: it does not apply to this company.
        return tr("not applicable");
    case Standing::State::Answered:
        //: %1 is a level from 0 to 4.
        return tr("level %1").arg(standing.level);
    }
    Q_UNREACHABLE();
}

QString TraceModel::text(const Node &node, int column) const
{
    const QLocale locale;
    const bool isFigure = node.kind != Kind::Verdict && node.kind != Kind::Rule;
    switch (column) {
    case Name:
        return name(node);
    case Given:
        return given(node);
    case Points:
        return isFigure ? figure(value(node)) : QString();
    case Weight:
        return weight(node) ? locale.toString(*weight(node)) : QString();
    case Product:
        if (!weight(node))
            return {};
        return value(node) ? figure(qint64(*value(node)) * *weight(node)) : u"–"_s;
    default:
        return {};
    }
}

QString TraceModel::detail(const Node &node) const
{
    if (node.kind == Kind::Verdict || node.kind == Kind::Rule)
        return {};
    QString line = given(node);
    const bool isQuestion = node.kind == Kind::Question;
    line += (isQuestion ? u": "_s : u" = "_s) + figure(value(node));
    if (weight(node) && value(node))
        line += (isQuestion ? u" × "_s : u"; × "_s) + text(node, Weight) + u" = "_s
            + text(node, Product);
    return line;
}

QString TraceModel::spoken(const Node &node) const
{
    const QString line = detail(node);
    return line.isEmpty() ? name(node) : name(node) + u", "_s + line;
}

void TraceModel::write(int node, int depth, QStringList &lines) const
{
    const Node &here = m_nodes.at(static_cast<size_t>(node));
    constexpr int kSetIn = 2;
    QStringList cells{QString(depth * kSetIn, u' ') + name(here)};
    const bool isFigure = here.kind != Kind::Verdict && here.kind != Kind::Rule;
    for (int column = Given; isFigure && column < kColumns; ++column)
        cells.append(text(here, column));
    lines.append(cells.join(u'\t'));
    for (const int child : here.children)
        write(child, depth + 1, lines);
}

QString TraceModel::asText() const
{
    QStringList heads;
    for (int column = 0; column < kColumns; ++column)
        heads.append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QStringList lines{heads.join(u'\t')};
    write(0, 0, lines);
    write(m_verdict, 0, lines);
    return lines.join(u'\n') + u'\n';
}

} // namespace ui
