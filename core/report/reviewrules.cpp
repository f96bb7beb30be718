#include "core/report/reviewparts.h"

using namespace Qt::Literals::StringLiterals;

namespace core::report {

namespace {

const QLocale &localeOf(const ReviewSource &source) { return source.languages.first()->locale; }

Table bandTable(const ReviewSource &source)
{
    Table table = {.title = source.words.phrase(Phrase::Bands),
        .columns = {{source.words.phrase(Phrase::ColumnBand), 5},
            {source.words.phrase(Phrase::ColumnFrom), 3, /*isNumber=*/true}},
        .emptyShare = 6};
    for (const Band band : kBands) {
        const int from = source.questionnaire.bandsFrom.at(static_cast<size_t>(band));
        table.rows.append(
            {{inEveryLanguage(source, [band](const Texts &texts) { return texts.band(band); }),
                localeOf(source).toString(from)}});
    }
    return table;
}

template <typename Key>
QStringList weightsOf(
    const ReviewSource &source, const std::map<Key, int> WeightProfile::*weights, const Key &key)
{
    QStringList cells;
    for (const WeightProfile &profile : source.questionnaire.profiles) {
        const auto found = (profile.*weights).find(key);
        cells.append(
            localeOf(source).toString(found == (profile.*weights).end() ? 1 : found->second));
    }
    return cells;
}

Table weightTable(const ReviewSource &source)
{
    Table table = {.title = source.words.phrase(Phrase::Weights),
        .columns = {{source.words.phrase(Phrase::ColumnGroup), 8}}};
    for (const WeightProfile &profile : source.questionnaire.profiles) {
        const QString name = inEveryLanguage(source,
            [&profile](const Texts &texts) { return texts.profiles.value(profile.id).name; });
        table.columns.append(
            {source.words.phrase(Phrase::ReviewWeightColumn, {name}), 4, /*isNumber=*/true});
    }
    for (const Group &group : source.questionnaire.groups) {
        const auto name = [&group](const Texts &texts) { return texts.groups.value(group.id); };
        table.rows.append({QStringList{inEveryLanguage(source, name)}
                + weightsOf(source, &WeightProfile::groups, group.id),
            /*isStrong=*/true});
        for (const Capability &capability : group.capabilities) {
            const auto capabilityName = [&capability](const Texts &texts) {
                return texts.capabilities.value(capability.id).name;
            };
            table.rows.append(
                {QStringList{capability.id.text + u' ' + inEveryLanguage(source, capabilityName)}
                    + weightsOf(source, &WeightProfile::capabilities, capability.id)});
        }
    }
    return table;
}

// The cells every dated fact ends with.
QStringList originCells(const ReviewSource &source, const Origin &origin)
{
    return {origin.sources.join(u", "_s), dateText(source, origin.asOf)};
}

Table factTable(const ReviewSource &source)
{
    const Words &words = source.words;
    const Rules &rules = source.questionnaire.rules;
    Table table = {.title = words.phrase(Phrase::ReviewFacts),
        .columns = {{words.phrase(Phrase::ColumnFact), 7},
            {words.phrase(Phrase::ColumnValue), 5},
            {words.phrase(Phrase::ColumnSource), 3},
            {words.phrase(Phrase::ColumnAsOf), 4}}};
    const auto add = [&](const QString &name, const QString &value, const Origin &origin) {
        table.rows.append({QStringList{name, value} + originCells(source, origin)});
    };
    for (const Threshold &threshold : rules.thresholds) {
        add(inEveryLanguage(
                source, [&](const Texts &texts) { return texts.thresholds.value(threshold.id); }),
            threshold.value.toUserText(localeOf(source)),
            threshold.origin);
    }
    for (const ClosedWindow &window : rules.closedWindows) {
        add(words.phrase(Phrase::ReviewClosedWindow),
            words.phrase(
                Phrase::ReviewPeriod, {dateText(source, window.from), dateText(source, window.to)}),
            window.origin);
    }
    for (const Retirement &retirement : rules.retirements) {
        const QString day = retirement.isDayKnown ? dateText(source, retirement.on)
                                                  : QString::number(retirement.on.year());
        add(words.phrase(Phrase::ReviewRetirement, {retirement.exam}),
            retirement.successor.isEmpty()
                ? day
                : words.phrase(Phrase::ReviewRetirementTo, {day, retirement.successor}),
            retirement.origin);
    }
    for (const SupportPlan &plan : rules.supportPlans) {
        const auto name = [&plan](const Texts &texts) {
            for (const EligibilityTexts &question : texts.eligibility) {
                if (question.options.contains(plan.id))
                    return question.options.value(plan.id);
            }
            return plan.id;
        };
        add(words.phrase(Phrase::ReviewSupportPlan), inEveryLanguage(source, name), plan.origin);
    }
    return table;
}

Table eligibilityTable(const ReviewSource &source, const EligibilityQuestion &question)
{
    const Words &words = source.words;
    SideBySide rows(source, question.id);
    const auto add = [&](const QString &label, auto textOf) {
        rows.add(label,
            [&](const Texts &texts) { return textOf(texts.eligibility.value(question.id)); });
    };
    using Of = const EligibilityTexts &;
    add(words.phrase(Phrase::ReviewName), [](Of texts) { return texts.name; });
    add(words.phrase(Phrase::ReviewQuestion), [](Of texts) { return texts.text; });
    for (const QString &option : question.options) {
        add(words.phrase(Phrase::ReviewOption, {option}),
            [&option](Of texts) { return texts.options.value(option); });
    }
    for (const QString &item : question.items) {
        add(words.phrase(Phrase::ReviewItem, {item}),
            [&item](Of texts) { return texts.items.value(item); });
    }
    for (const QString &field : question.fields) {
        add(words.phrase(Phrase::ReviewField, {field}),
            [&field](Of texts) { return texts.fields.value(field); });
    }
    add(words.phrase(Phrase::ReviewNeeds), [](Of texts) { return texts.needs; });
    add(words.phrase(Phrase::ReviewWhere), [](Of texts) { return texts.where; });
    add(words.phrase(Phrase::ReviewProof), [](Of texts) { return texts.evidence; });
    add(words.phrase(Phrase::ReviewIfNotMet), [](Of texts) { return texts.next; });
    return rows.table();
}

QString rulesOf(const ReviewSource &source, const EligibilityQuestion &question)
{
    QStringList said;
    if (!question.sameFactAs.isEmpty())
        said.append(source.words.phrase(Phrase::ReviewSameFact, {question.sameFactAs}));
    if (const Threshold *threshold = source.questionnaire.rules.threshold(question.threshold)) {
        said.append(source.words.phrase(
            Phrase::ReviewThreshold, {threshold->value.toUserText(localeOf(source))}));
    }
    said.append(sourcesText(source, question.sources));
    return said.join(u' ');
}

} // namespace

QList<Block> reviewWeights(const ReviewSource &source)
{
    const Words &words = source.words;
    return {PageBreak{},
        Heading{.level = 1, .text = words.phrase(Phrase::Weights)},
        weightTable(source),
        Heading{.level = 3, .text = words.phrase(Phrase::Bands)},
        bandTable(source),
        Paragraph{.text = words.phrase(Phrase::BandsOwn), .style = Paragraph::Style::Small}};
}

QList<Block> reviewFacts(const ReviewSource &source)
{
    if (source.questionnaire.rules.thresholds.empty())
        return {};
    return {Heading{.level = 1, .text = source.words.phrase(Phrase::ReviewFacts)},
        Paragraph{.text = source.words.phrase(Phrase::ReviewFactsText)},
        factTable(source)};
}

QList<Block> reviewEligibility(const ReviewSource &source)
{
    if (source.questionnaire.eligibility.empty())
        return {};
    QList<Block> blocks = {
        PageBreak{}, Heading{.level = 1, .text = source.words.phrase(Phrase::ReviewEligibility)}};
    for (const EligibilityQuestion &question : source.questionnaire.eligibility) {
        blocks += {Heading{.level = 3, .text = question.id},
            Paragraph{.text = rulesOf(source, question), .style = Paragraph::Style::Small},
            eligibilityTable(source, question)};
    }
    return blocks;
}

QList<Block> reviewGlossary(const ReviewSource &source)
{
    if (source.questionnaire.glossary.isEmpty())
        return {};
    SideBySide rows(source, source.words.phrase(Phrase::ReviewGlossary));
    for (qsizetype i = 0; i < source.questionnaire.glossary.size(); ++i) {
        rows.add(source.questionnaire.glossary.at(i), [&](const Texts &texts) {
            const Term &term = texts.glossary.at(i);
            QString text = term.term + u": "_s + term.meaning;
            if (!term.avoid.isEmpty()) {
                text += u' ' + source.words.phrase(Phrase::ReviewAvoid, {term.avoid.join(u", "_s)});
            }
            return text;
        });
    }
    return {PageBreak{},
        Heading{.level = 1, .text = source.words.phrase(Phrase::ReviewGlossary)},
        rows.table()};
}

QList<Block> reviewSources(const ReviewSource &source)
{
    const Words &words = source.words;
    if (source.questionnaire.rules.sources.empty())
        return {};
    Table table = {.title = words.phrase(Phrase::Sources),
        .columns = {{words.phrase(Phrase::ColumnCode), 2},
            {words.phrase(Phrase::ColumnTrust), 2},
            {words.phrase(Phrase::ColumnWhere), 12},
            {words.phrase(Phrase::ColumnAsOf), 4}}};
    for (const SourceEntry &entry : source.questionnaire.rules.sources) {
        table.rows.append({{entry.id,
            entry.trust,
            entry.trust.isEmpty() ? words.phrase(Phrase::ReviewOwnJudgement) : entry.where,
            dateText(source, entry.asOf)}});
    }
    return {PageBreak{},
        Heading{.level = 1, .text = words.phrase(Phrase::Sources)},
        Paragraph{.text = words.phrase(Phrase::ReviewSourcesText)},
        table};
}

} // namespace core::report
