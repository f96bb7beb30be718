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

Paragraph inOneSentence(const Source &source)
{
    const QLocale &locale = source.texts.locale;
    const scoring::Readings &total = source.readiness.card.total;
    const QString floor = score(locale, total.floor);
    const QString ceiling = score(locale, total.ceiling);
    Paragraph paragraph;
    paragraph.boldStart = bandNames(source) + u'.';
    if (!total.floor)
        paragraph.text = source.words.phrase(Phrase::SummaryNothing);
    else if (total.isComplete())
        paragraph.text = source.words.phrase(Phrase::SummaryComplete, {floor});
    else if (isBandCertain(source))
        paragraph.text = source.words.phrase(Phrase::SummaryCertain, {floor, ceiling});
    else
        paragraph.text = source.words.phrase(Phrase::SummaryOpen, {floor, ceiling});
    return paragraph;
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

} // namespace

QList<Block> summary(const Source &source)
{
    const Words &words = source.words;
    return {
        PageBreak{},
        Heading{.level = 1, .text = words.phrase(Phrase::Summary)},
        inOneSentence(source),
        Paragraph{.text = words.phrase(Phrase::NotJudged)},
        totalScore(source),
        readings(source),
        Heading{.level = 3, .text = words.phrase(Phrase::CapabilityTable)},
        capabilityTable(source),
        Paragraph{.text = barsKey(source), .style = Paragraph::Style::Small},
    };
}

} // namespace core::report
