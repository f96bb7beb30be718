#include "core/report/sections.h"
#include "core/scoring/weighing.h"

using namespace Qt::Literals::StringLiterals;

namespace core::report {

namespace {

Table bands(const Source &source)
{
    const Words &words = source.words;
    Table table = {.title = words.phrase(Phrase::Bands),
        .columns = {{words.phrase(Phrase::ColumnBand), 5},
            {words.phrase(Phrase::ColumnFrom), 3, /*isNumber=*/true}},
        .emptyShare = 10};
    for (const Band band : kBands) {
        const int from = source.questionnaire.bandsFrom.at(static_cast<size_t>(band));
        table.rows.append({{source.texts.band(band), source.texts.locale.toString(from)}});
    }
    return table;
}

Table weights(const Source &source)
{
    const Words &words = source.words;
    const QLocale &locale = source.texts.locale;
    const WeightProfile &weights = profile(source);
    Table table = {.title = words.phrase(Phrase::Weights),
        .columns = {{words.phrase(Phrase::ColumnGroup), 3},
            {words.phrase(Phrase::ColumnWeight), 2, /*isNumber=*/true},
            {words.phrase(Phrase::ColumnCapabilityWeights), 12}}};
    for (const Group &group : source.questionnaire.groups) {
        QStringList capabilities;
        for (const Capability &capability : group.capabilities) {
            const QString name = source.texts.capabilities.value(capability.id).name;
            const QString weight = locale.toString(scoring::weightOf(weights, capability.id));
            capabilities.append(
                words.phrase(Phrase::CapabilityWeight, {capability.id.text + u' ' + name, weight}));
        }
        table.rows.append({{source.texts.groups.value(group.id),
            locale.toString(scoring::weightOf(weights, group.id)),
            capabilities.join(u"; "_s)}});
    }
    return table;
}

} // namespace

QList<Block> method(const Source &source)
{
    const Words &words = source.words;
    const ProfileTexts texts = profileTexts(source);
    QList<Block> blocks = {
        PageBreak{},
        Heading{.level = 1, .text = words.phrase(Phrase::Method)},
        Paragraph{.text = words.phrase(Phrase::MethodLevels)},
        Paragraph{.text = words.phrase(Phrase::MethodMeans)},
        Paragraph{.text = words.phrase(Phrase::MethodOpen)},
        Paragraph{.text = words.phrase(Phrase::MethodCut)},
        Paragraph{.text = words.phrase(Phrase::MethodWorth)},
        Paragraph{.text = words.phrase(Phrase::MethodVerdict)},
        Heading{.level = 3, .text = words.phrase(Phrase::Bands)},
        bands(source),
        Paragraph{.text = words.phrase(Phrase::BandsOwn), .style = Paragraph::Style::Small},
        Heading{.level = 3, .text = words.phrase(Phrase::Weights)},
        Paragraph{.text = words.phrase(Phrase::WeightsProfile, {texts.name, texts.description})},
        weights(source),
        Heading{.level = 3, .text = words.phrase(Phrase::Sources)},
        Paragraph{.text
            = words.phrase(Phrase::SourcesText, {longDate(source, source.questionnaire.asOf)})},
    };
    // Held against the day of the last change, which is what paper shows, never the clock.
    if (areRulesOld(source.questionnaire.asOf, source.assessment.lastChange.date()))
        blocks.append(Paragraph{.text = words.phrase(Phrase::RulesOld),
            .style = Paragraph::Style::Boxed,
            .boldStart = words.phrase(Phrase::RulesOldStart)});
    return blocks;
}

} // namespace core::report
