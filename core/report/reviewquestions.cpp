#include "core/report/reviewparts.h"

using namespace Qt::Literals::StringLiterals;

namespace core::report {

namespace {

// What kind a question is, in one line: one overload a kind.
class KindWriter
{
public:
    explicit KindWriter(const ReviewSource &source)
        : m_source(source)
        , m_locale(source.languages.first()->locale)
    {
    }

    QStringList operator()(const LevelKind &) const { return {say(Phrase::ReviewKindLevel)}; }

    QStringList operator()(const MeasureKind &kind) const
    {
        const QString unit
            = m_source.languages.first()->unit(kind.unit, Decimal(2)); // "people", never "person"
        const bool isMore = kind.direction == MeasureKind::Direction::More;
        QStringList said{say(Phrase::ReviewKindMeasure,
            {unit, kind.least.toUserText(m_locale), kind.most.toUserText(m_locale)})};
        if (kind.whole)
            said.append(say(Phrase::ReviewWhole));
        said.append(say(isMore ? Phrase::ReviewMoreIsBetter : Phrase::ReviewLessIsBetter));
        QStringList edges;
        for (size_t i = 0; i < kind.edges.size(); ++i)
            edges.append(edge(i, number(kind.edges[i], isMore)));
        said.append(say(Phrase::ReviewEdges, {edges.join(u"; "_s)}));
        return said;
    }

    QStringList operator()(const ChecklistKind &kind) const
    {
        QStringList edges;
        for (size_t i = 0; i < kind.edges.size(); ++i)
            edges.append(edge(i, u"≥\u00a0"_s + m_locale.toString(kind.edges[i])));
        const int items = static_cast<int>(kind.items.size());
        return {m_source.words.phrase(Phrase::ReviewKindChecklist, {}, items),
            say(Phrase::ReviewEdges, {edges.join(u"; "_s)})};
    }

private:
    [[nodiscard]] QString say(Phrase phrase, const QStringList &arguments = {}) const
    {
        return m_source.words.phrase(phrase, arguments);
    }
    [[nodiscard]] QString edge(size_t index, const QString &condition) const
    {
        return say(Phrase::ReviewEdge, {m_locale.toString(static_cast<int>(index) + 1), condition});
    }
    [[nodiscard]] QString number(const Edge &edge, bool isMore) const
    {
        const QString at = u"\u00a0"_s + edge.at.toUserText(m_locale);
        switch (edge.rule) {
        case Edge::Rule::Reaches:
            return (isMore ? u"≥"_s : u"≤"_s) + at;
        case Edge::Rule::Beyond:
            return (isMore ? u">"_s : u"<"_s) + at;
        case Edge::Rule::Any:
            return say(Phrase::ReviewEdgeAny);
        case Edge::Rule::Never:
            return say(Phrase::ReviewEdgeNever);
        }
        Q_UNREACHABLE();
    }

    const ReviewSource &m_source;
    const QLocale m_locale;
};

QString effortName(const Words &words, Effort effort)
{
    switch (effort) {
    case Effort::Small:
        return words.phrase(Phrase::EffortSmall);
    case Effort::Medium:
        return words.phrase(Phrase::EffortMedium);
    case Effort::Large:
        return words.phrase(Phrase::EffortLarge);
    case Effort::VeryLarge:
        return words.phrase(Phrase::EffortVeryLarge);
    }
    Q_UNREACHABLE();
}

// The rows of one question.
class QuestionRows
{
public:
    QuestionRows(const ReviewSource &source, const Question &question)
        : m_source(source)
        , m_question(question)
        , m_locale(source.languages.first()->locale)
        , m_rows(source, question.id.text)
    {
    }

    Table table()
    {
        add(say(Phrase::ReviewQuestion), [](const QuestionTexts &texts) { return texts.text; });
        addLevels();
        std::visit([this](const auto &kind) { addParts(kind); }, m_question.kind);
        addHelp();
        return m_rows.table();
    }

private:
    using OfQuestion = std::function<QString(const QuestionTexts &)>;

    void add(const QString &label, const OfQuestion &textOf)
    {
        m_rows.add(label, [this, &textOf](const Texts &texts) {
            return textOf(texts.questions.value(m_question.id));
        });
    }
    [[nodiscard]] QString say(
        Phrase phrase, const QStringList &arguments = {}, int count = -1) const
    {
        return m_source.words.phrase(phrase, arguments, count);
    }

    void addLevels()
    {
        for (int level = 0; level < kLevels; ++level) {
            const int points = m_question.points.at(static_cast<size_t>(level));
            m_rows.add(
                say(Phrase::ReviewLevel, {m_locale.toString(level), m_locale.toString(points)}),
                [this, level](
                    const Texts &texts) { return texts.wholeLevel(m_question.id, level); });
        }
    }

    void addParts(const LevelKind &) { }
    void addParts(const MeasureKind &kind)
    {
        for (const Choice &choice : kind.choices) {
            add(say(Phrase::ReviewChoice, {choice.id, m_locale.toString(choice.level)}),
                [&choice](const QuestionTexts &texts) { return texts.choices.value(choice.id); });
        }
        addConditions(kind.conditions);
    }
    void addParts(const ChecklistKind &kind)
    {
        for (const QString &item : kind.items) {
            add(say(Phrase::ReviewItem, {item}),
                [&item](const QuestionTexts &texts) { return texts.items.value(item); });
        }
        addConditions(kind.conditions);
    }
    void addConditions(const Conditions &conditions)
    {
        for (size_t i = 0; i < conditions.size(); ++i) {
            const QString &id = conditions.at(i);
            if (id.isEmpty())
                continue;
            add(say(Phrase::ReviewCondition, {id, m_locale.toString(static_cast<int>(i) + 1)}),
                [&id](const QuestionTexts &texts) { return texts.conditions.value(id); });
        }
    }

    void addHelp()
    {
        add(say(Phrase::ReviewWhy), [](const QuestionTexts &texts) { return texts.help.why; });
        add(say(Phrase::ReviewWhere), [](const QuestionTexts &texts) { return texts.help.where; });
        add(evidenceLabel(), [](const QuestionTexts &texts) { return texts.help.evidence; });
        for (size_t i = 0; i < m_question.steps.size(); ++i) {
            const Step &step = m_question.steps.at(i);
            const QStringList arguments{m_locale.toString(static_cast<int>(i) + 1),
                effortName(m_source.words, step.effort)};
            add(step.weeks == 0 ? say(Phrase::ReviewNextAtOnce, arguments)
                                : say(Phrase::ReviewNext, arguments, step.weeks),
                [i](const QuestionTexts &texts) { return texts.help.next.at(i); });
        }
    }
    [[nodiscard]] QString evidenceLabel() const
    {
        const EvidenceType *type = m_source.questionnaire.rules.evidenceType(m_question.evidence);
        if (!type)
            return {};
        const QString name = m_source.languages.first()->evidence.value(type->id);
        return type->months == 0 ? say(Phrase::ReviewEvidenceOwnEnd, {name})
                                 : say(Phrase::ReviewEvidence, {name}, type->months);
    }

    const ReviewSource &m_source;
    const Question &m_question;
    const QLocale m_locale;
    SideBySide m_rows;
};

QString rulesOf(const ReviewSource &source, const Question &question)
{
    const QLocale &locale = source.languages.first()->locale;
    QStringList said{source.words.phrase(Phrase::ReviewWeight, {locale.toString(question.weight)})};
    said += std::visit(KindWriter(source), question.kind);
    if (question.notApplicableAllowed)
        said.append(source.words.phrase(Phrase::ReviewNotApplicable));
    if (question.critical)
        said.append(
            source.words.phrase(Phrase::ReviewCritical, {locale.toString(*question.critical)}));
    said.append(sourcesText(source, question.sources));
    return said.join(u' ');
}

} // namespace

QList<Block> reviewQuestions(const ReviewSource &source)
{
    QList<Block> blocks;
    for (const Group &group : source.questionnaire.groups) {
        const auto groupName
            = [&group](const Texts &texts) { return texts.groups.value(group.id); };
        blocks += {PageBreak{}, Heading{.level = 1, .text = inEveryLanguage(source, groupName)}};
        for (const Capability &capability : group.capabilities) {
            const auto name = [&capability](const Texts &texts) {
                return texts.capabilities.value(capability.id).name;
            };
            const auto standard = [&capability](const Texts &texts) {
                return texts.capabilities.value(capability.id).standard;
            };
            blocks.append(Heading{.level = 2,
                .text = inEveryLanguage(source, name),
                .id = capability.id.text,
                .detail = inEveryLanguage(source, standard)});
            for (const Question &question : capability.questions) {
                blocks += {Heading{.level = 3, .text = question.id.text},
                    Paragraph{.text = rulesOf(source, question), .style = Paragraph::Style::Small},
                    QuestionRows(source, question).table()};
            }
        }
    }
    return blocks;
}

} // namespace core::report
