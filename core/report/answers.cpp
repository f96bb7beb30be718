#include "core/assessment/judging.h"
#include "core/report/figures.h"
#include "core/report/sections.h"

using namespace Qt::Literals::StringLiterals;

namespace core::report {

namespace {

QString figures(const Source &source, const scoring::Readings &readings, int closed, int questions)
{
    const QLocale &locale = source.texts.locale;
    const QString closedText = locale.toString(closed);
    const QString all = locale.toString(questions);
    if (!readings.floor)
        return source.words.phrase(Phrase::FiguresNothing);
    if (readings.isComplete()) {
        return source.words.phrase(
            Phrase::FiguresComplete, {score(locale, readings.floor), closedText, all});
    }
    return source.words.phrase(Phrase::FiguresOpen,
        {score(locale, readings.floor),
            score(locale, readings.soFar),
            score(locale, readings.ceiling),
            coverage(locale, readings.coverage),
            closedText,
            all});
}

// Writes an answer into its block: one overload a kind of answer, so that a new kind cannot be
// forgotten.
class AnswerWriter
{
public:
    AnswerWriter(const Source &source, const Question &question, QuestionBlock &block)
        : m_source(source)
        , m_texts(source.texts.questions.value(question.id))
        , m_question(question)
        , m_block(block)
    {
    }

    void operator()(const Unanswered &) { m_block.answer = say(Phrase::NoAnswer); }
    void operator()(const Unknown &) { m_block.answer = say(Phrase::DontKnow); }

    void operator()(const NotApplicable &answer)
    {
        m_block.answer = say(Phrase::NotApplicable);
        m_block.details.append(say(Phrase::Reason, {answer.reason}));
    }

    void operator()(const ChosenLevel &answer)
    {
        m_block.answer = m_source.texts.wholeLevel(m_question.id, answer.level);
    }

    void operator()(const TypedNumber &answer)
    {
        m_block.answer = number(answer);
        addLevel();
        addConditions(answer.conditions);
    }

    void operator()(const ChosenInstead &answer)
    {
        m_block.answer = m_texts.choices.value(answer.choice);
        addLevel();
    }

    void operator()(const TickedItems &answer)
    {
        QStringList items;
        for (const QString &item : answer.items)
            items.append(m_texts.items.value(item));
        m_block.answer = items.isEmpty() ? say(Phrase::NoneOfThese) : items.join(u"; "_s);
        addLevel();
        addConditions(answer.conditions);
    }

private:
    [[nodiscard]] QString say(Phrase phrase, const QStringList &arguments = {}) const
    {
        return m_source.words.phrase(phrase, arguments);
    }

    [[nodiscard]] QString number(const TypedNumber &answer) const
    {
        const QLocale &locale = m_source.texts.locale;
        const QString value = answer.value.toUserText(locale);
        if (answer.of)
            return say(Phrase::ShareOf, {value, answer.of->toUserText(locale)});
        const auto *measure = std::get_if<MeasureKind>(&m_question.kind);
        const QString unit = measure ? m_source.texts.unit(measure->unit, answer.value) : QString();
        return unit.isEmpty() ? value : value + u'\u00a0' + unit;
    }

    // The level's text, unless the answer says the very same ("We do not measure it").
    void addLevel()
    {
        if (!m_block.level)
            return;
        const QString text = m_source.texts.wholeLevel(m_question.id, *m_block.level);
        if (text != m_block.answer && text != m_block.answer + u'.')
            m_block.details.append(text);
    }

    void addConditions(const QStringList &conditions)
    {
        for (const QString &condition : conditions)
            m_block.details.append(
                say(Phrase::ConditionHolds, {m_texts.conditions.value(condition)}));
    }

    const Source &m_source;
    const QuestionTexts m_texts;
    const Question &m_question;
    QuestionBlock &m_block;
};

QString state(const Source &source, const QuestionBlock &block)
{
    if (block.level) {
        return source.words.phrase(
            Phrase::StateLevel, {source.texts.locale.toString(*block.level)});
    }
    return source.words.phrase(block.isOpen ? Phrase::StateOpen : Phrase::StateNotApplicable);
}

// What the question brings to the floor. Nothing for a question that left its mean.
QString worth(const Source &source, const Question &question, const Answer &answer)
{
    if (std::holds_alternative<NotApplicable>(answer))
        return {};
    const QLocale &locale = source.texts.locale;
    const int level = levelOf(question, answer).value_or(0);
    const QString points = std::holds_alternative<Unanswered>(answer)
        ? u"–"_s
        : locale.toString(question.points.at(static_cast<size_t>(level)));
    return source.words.phrase(Phrase::PointsByWeight, {points, locale.toString(question.weight)});
}

QuestionBlock questionBlock(const Source &source, const Question &question)
{
    const Answer &answer = source.assessment.answer(question.id);
    QuestionBlock block;
    block.id = question.id.text;
    block.question = source.texts.questions.value(question.id).text;
    block.level = levelOf(question, answer);
    block.isOpen = isOpen(question, answer);
    block.state = state(source, block);
    block.worth = worth(source, question, answer);
    std::visit(AnswerWriter(source, question, block), answer);
    // Only the shared note: the private one has no business on paper.
    block.note = source.assessment.response(question.id).note;
    if (!block.note.isEmpty())
        block.noteLabel = source.words.phrase(Phrase::Note);
    return block;
}

QList<Block> capabilityPart(
    const Source &source, const Capability &capability, const scoring::CapabilityScore &points)
{
    const CapabilityTexts texts = source.texts.capabilities.value(capability.id);
    QList<Block> blocks = {
        Heading{.level = 2,
            .text = texts.name,
            .id = capability.id.text,
            .detail = source.words.phrase(Phrase::Standard, {texts.standard})},
        Score{.label = source.words.phrase(Phrase::ScoreShort),
            .value = {},
            .figures = figures(source, points.readings, points.closed, points.questions),
            .readings = points.readings,
            .scale = scale(source)},
    };
    for (const Question &question : capability.questions)
        blocks.append(questionBlock(source, question));
    return blocks;
}

} // namespace

QString shortAnswer(const Source &source, const Question &question, const Answer &answer)
{
    QuestionBlock block;
    std::visit(AnswerWriter(source, question, block), answer);
    return block.answer;
}

QList<Block> answers(const Source &source)
{
    QList<Block> blocks;
    for (size_t g = 0; g < source.questionnaire.groups.size(); ++g) {
        const Group &group = source.questionnaire.groups[g];
        const scoring::GroupScore &points = source.readiness.card.groups.at(g);
        blocks += {PageBreak{},
            Heading{.level = 1,
                .text = source.texts.groups.value(group.id),
                .id = {},
                .detail = figures(source, points.readings, points.closed, points.questions)}};
        for (size_t c = 0; c < group.capabilities.size(); ++c)
            blocks += capabilityPart(source, group.capabilities[c], points.capabilities.at(c));
    }
    return blocks;
}

} // namespace core::report
