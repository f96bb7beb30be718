#include "core/report/figures.h"
#include "core/report/sections.h"

using namespace Qt::Literals::StringLiterals;

namespace core::report {

namespace {

QString closedOfAll(const Source &source, int closed, int questions)
{
    const QLocale &locale = source.texts.locale;
    return source.words.phrase(
        Phrase::Fraction, {locale.toString(closed), locale.toString(questions)});
}

QString judgedOn(const Source &source)
{
    return source.words.phrase(Phrase::JudgedOn, {longDate(source, source.readiness.terms.on)});
}

Paragraph inOneSentence(const Source &source)
{
    const Speech speech = speechOf(source);
    return {.text = certainty(speech, source.readiness.verdict) + u' ' + judgedOn(source),
        .boldStart = verdictSentence(speech, source.readiness)};
}

Score totalScore(const Source &source)
{
    const QLocale &locale = source.texts.locale;
    const scoring::Readings &total = source.readiness.card.total;
    const QString covered = coverage(locale, total.coverage);
    return {.label = source.words.phrase(Phrase::ScoreLabel),
        .value = interval(locale, total),
        .figures = total.soFar && !total.isComplete()
            ? source.words.phrase(Phrase::SoFarAndCoverage, {score(locale, total.soFar), covered})
            : source.words.phrase(Phrase::Coverage, {covered}),
        .readings = total,
        .scale = scale(source)};
}

Table readings(const Source &source)
{
    const Words &words = source.words;
    const QLocale &locale = source.texts.locale;
    const scoring::Scorecard &card = source.readiness.card;
    const auto band = [&source](std::optional<Band> reached) {
        return reached ? source.texts.band(*reached) : u"–"_s;
    };
    const auto closed = locale.toString(card.closed);
    const auto all = locale.toString(card.questions);
    return {.title = words.phrase(Phrase::Readings),
        .columns = {{words.phrase(Phrase::ColumnReading), 3},
            {words.phrase(Phrase::ColumnScore), 2, /*isNumber=*/true},
            {words.phrase(Phrase::ColumnBand), 3},
            {words.phrase(Phrase::ColumnMeaning), 8}},
        .rows = {{{words.phrase(Phrase::Floor),
                     score(locale, card.total.floor),
                     band(card.floorBand),
                     words.phrase(Phrase::FloorMeaning)}},
            {{words.phrase(Phrase::SoFar),
                score(locale, card.total.soFar),
                QString(),
                words.phrase(Phrase::SoFarMeaning)}},
            {{words.phrase(Phrase::Ceiling),
                score(locale, card.total.ceiling),
                band(card.ceilingBand),
                words.phrase(Phrase::CeilingMeaning)}},
            {{words.phrase(Phrase::CoverageName),
                coverage(locale, card.total.coverage),
                QString(),
                words.phrase(Phrase::CoverageMeaning, {closed, all})}}}};
}

QStringList cells(const Source &source, const scoring::Readings &readings)
{
    const QLocale &locale = source.texts.locale;
    return {score(locale, readings.floor),
        score(locale, readings.soFar),
        score(locale, readings.ceiling),
        coverage(locale, readings.coverage)};
}

Bars capabilityTable(const Source &source)
{
    const Words &words = source.words;
    Bars table = {.title = words.phrase(Phrase::CapabilityTable),
        .columns = {words.phrase(Phrase::ColumnFloor),
            words.phrase(Phrase::ColumnSoFar),
            words.phrase(Phrase::ColumnCeiling),
            words.phrase(Phrase::ColumnCoverage),
            words.phrase(Phrase::ColumnClosed)},
        .bars = {},
        .scale = scale(source)};
    for (const scoring::GroupScore &group : source.readiness.card.groups) {
        table.bars.append({.id = {},
            .label = source.texts.groups.value(group.id),
            .readings = group.readings,
            .cells = cells(source, group.readings)
                << closedOfAll(source, group.closed, group.questions),
            .isStrong = true});
        for (const scoring::CapabilityScore &capability : group.capabilities) {
            table.bars.append({.id = capability.id.text,
                .label = source.texts.capabilities.value(capability.id).name,
                .readings = capability.readings,
                .cells = cells(source, capability.readings)
                    << closedOfAll(source, capability.closed, capability.questions)});
        }
    }
    return table;
}

QString barsKey(const Source &source)
{
    QStringList ticks;
    for (const int tick : scale(source).ticks)
        ticks.append(source.texts.locale.toString(tick));
    return source.words.phrase(Phrase::BarsKey, {listed(source, ticks)});
}

QList<Block> otherWeights(const Source &source)
{
    const QStringList said = robustness(speechOf(source), source.readiness);
    if (said.isEmpty())
        return {};
    return {Heading{.level = 3, .text = source.words.phrase(Phrase::OtherWeights)},
        Paragraph{.text = said.join(u' ')}};
}

QString openState(const Source &source, const QuestionId &question)
{
    const bool isUnknown = std::holds_alternative<Unknown>(source.assessment.answer(question));
    return source.words.phrase(isUnknown ? Phrase::DecisiveDontKnow : Phrase::DecisiveNoAnswer);
}

QList<Block> decisive(const Source &source)
{
    constexpr size_t kMost = 5;
    const Words &words = source.words;
    const auto &open = source.readiness.decisive;
    if (open.empty())
        return {};
    Table table = {.title = words.phrase(Phrase::Decisive),
        .columns = {{words.phrase(Phrase::ColumnId), 3},
            {words.phrase(Phrase::ColumnQuestion), 20},
            {words.phrase(Phrase::ColumnState), 4},
            {words.phrase(Phrase::ColumnWorth), 3, /*isNumber=*/true}}};
    for (size_t i = 0; i < open.size() && i < kMost; ++i) {
        const QuestionId &id = open[i].question;
        table.rows.append({{id.text,
            source.texts.questions.value(id).text,
            openState(source, id),
            words.phrase(
                Phrase::Gain, {score(source.texts.locale, open[i].worth, /*decimals=*/2)})}});
    }
    return {Heading{.level = 3, .text = words.phrase(Phrase::Decisive)},
        table,
        Paragraph{.text = words.phrase(Phrase::DecisiveWorth), .style = Paragraph::Style::Small}};
}

} // namespace

QList<Block> loweringRules(const Source &source)
{
    QList<Block> blocks;
    for (const scoring::LoweringRule &one : source.readiness.verdict.rules)
        blocks.append(Paragraph{.text = rule(speechOf(source), source.readiness, one)});
    return blocks;
}

QList<Block> summary(const Source &source)
{
    const Words &words = source.words;
    QList<Block> blocks = {PageBreak{},
        Heading{.level = 1, .text = words.phrase(Phrase::Summary)},
        inOneSentence(source)};
    blocks += loweringRules(source);
    const QString open = openQuestions(speechOf(source), source.readiness);
    if (!open.isEmpty())
        blocks.append(Paragraph{.text = open});
    blocks << totalScore(source) << readings(source)
           << Heading{.level = 3, .text = words.phrase(Phrase::CapabilityTable)}
           << capabilityTable(source)
           << Paragraph{.text = barsKey(source), .style = Paragraph::Style::Small};
    return blocks + otherWeights(source) + decisive(source);
}

} // namespace core::report
