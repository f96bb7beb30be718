#include "core/report/figures.h"
#include "core/report/sections.h"

#include "core/scoring/trace.h"

using namespace Qt::Literals::StringLiterals;

namespace core::report {

namespace {

using scoring::MeanTrace;
using scoring::Reading;

constexpr int kDecimals = 3; // millipoints

QString readingName(const Words &words, Reading reading)
{
    switch (reading) {
    case Reading::Floor:
        return words.phrase(Phrase::Floor);
    case Reading::Ceiling:
        return words.phrase(Phrase::Ceiling);
    case Reading::SoFar:
        return words.phrase(Phrase::SoFar);
    case Reading::Coverage:
        return words.phrase(Phrase::CoverageName);
    }
    Q_UNREACHABLE();
}

// One reading as a table: every mean in bold, then its terms. From the total down, so that a bold
// line heads what it is made of.
class TraceWriter
{
public:
    TraceWriter(const Source &source, const scoring::Trace &trace)
        : m_source(source)
        , m_trace(trace)
    {
        const Words &words = source.words;
        m_table = {.title = readingName(words, trace.reading),
            .columns = {{words.phrase(Phrase::ColumnId), 4},
                {words.phrase(Phrase::ColumnTerm), 20},
                {words.phrase(Phrase::ColumnPoints), 7, /*isNumber=*/true},
                {words.phrase(Phrase::ColumnWeight), 7, /*isNumber=*/true},
                {words.phrase(Phrase::ColumnProduct), 10, /*isNumber=*/true}}};
    }

    [[nodiscard]] Table table()
    {
        addTotal();
        for (const scoring::GroupTrace &group : m_trace.groups) {
            addGroup(group);
            for (const scoring::CapabilityTrace &capability : group.capabilities)
                addCapability(capability);
        }
        return m_table;
    }

private:
    void addTotal()
    {
        addMean({}, m_source.words.phrase(Phrase::TraceTotal), m_trace.mean);
        for (const scoring::GroupTrace &group : m_trace.groups)
            addTerm({}, m_source.texts.groups.value(group.id), group.mean.value, group.weight);
    }

    void addGroup(const scoring::GroupTrace &group)
    {
        addMean({}, m_source.texts.groups.value(group.id), group.mean);
        for (const scoring::CapabilityTrace &capability : group.capabilities) {
            addTerm(capability.id.text,
                m_source.texts.capabilities.value(capability.id).name,
                capability.mean.value,
                capability.weight);
        }
    }

    void addCapability(const scoring::CapabilityTrace &capability)
    {
        addMean(capability.id.text,
            m_source.texts.capabilities.value(capability.id).name,
            capability.mean);
        for (const scoring::QuestionTrace &question : capability.questions)
            addTerm(question.id.text, state(question.standing), question.value, question.weight);
    }

    [[nodiscard]] QString state(const scoring::Standing &standing) const
    {
        using State = scoring::Standing::State;
        switch (standing.state) {
        case State::Unanswered:
            return m_source.words.phrase(Phrase::DecisiveNoAnswer);
        case State::Unknown:
            return m_source.words.phrase(Phrase::DecisiveDontKnow);
        case State::NotApplicable:
            return m_source.words.phrase(Phrase::StateNotApplicable);
        case State::Answered:
            return m_source.words.phrase(
                Phrase::StateLevel, {m_source.texts.locale.toString(standing.level)});
        }
        Q_UNREACHABLE();
    }

    // Exact: a thousandth is a millipoint. A double holds every sum of a questionnaire.
    [[nodiscard]] QString points(qint64 millipoints) const
    {
        return m_source.texts.locale.toString(
            double(millipoints) / scoring::kPerPoint, 'f', kDecimals);
    }

    void addMean(const QString &id, const QString &name, const MeanTrace &mean)
    {
        m_table.rows.append({{id,
                                 name,
                                 mean.value ? points(*mean.value) : u"–"_s,
                                 m_source.texts.locale.toString(mean.weights),
                                 points(mean.sum)},
            /*isStrong=*/true});
    }

    void addTerm(const QString &id,
        const QString &name,
        std::optional<scoring::Millipoints> value,
        int weight)
    {
        m_table.rows.append({{id,
            name,
            value ? points(*value) : u"–"_s,
            m_source.texts.locale.toString(weight),
            value ? points(qint64(weight) * *value) : u"–"_s}});
    }

    const Source &m_source;
    const scoring::Trace &m_trace;
    Table m_table;
};

// The floor, and the others only where they are other numbers.
QList<Reading> readingsToShow(const scoring::Readings &total)
{
    QList<Reading> shown = {Reading::Floor};
    if (total.soFar && total.soFar != total.floor)
        shown.append(Reading::SoFar);
    if (total.ceiling != total.floor)
        shown.append(Reading::Ceiling);
    return shown;
}

} // namespace

QList<Block> trace(const Source &source)
{
    const Words &words = source.words;
    const scoring::Readings &total = source.readiness.card.total;
    if (!source.withTrace)
        return {};
    QList<Block> blocks = {PageBreak{}, Heading{.level = 1, .text = words.phrase(Phrase::Trace)}};
    if (!total.floor)
        return blocks << Paragraph{.text = words.phrase(Phrase::TraceNothing)};
    blocks.append(Paragraph{.text = words.phrase(Phrase::TraceText)});
    for (const Reading reading : readingsToShow(total)) {
        const scoring::Trace terms
            = scoring::trace(source.questionnaire, source.assessment, reading);
        const QString value
            = score(source.texts.locale, scoring::valueOf(total, reading), kDecimals);
        blocks << Heading{.level = 2,
            .text = words.phrase(Phrase::TraceReading, {readingName(words, reading), value})}
               << TraceWriter(source, terms).table();
    }
    const QList<Block> rules = loweringRules(source);
    if (!rules.isEmpty())
        blocks << Heading{.level = 2, .text = words.phrase(Phrase::Lowering)} << rules;
    return blocks;
}

} // namespace core::report
