#include "core/report/figures.h"
#include "core/report/sections.h"
#include "core/scoring/weighing.h"

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace core::report {

namespace {

QString subtitle(const Source &source)
{
    const auto say = [&source](Phrase anywhere, Phrase inRegion) {
        const QString &region = source.assessment.header.region;
        return region.isEmpty() ? source.words.phrase(anywhere, {companyName(source)})
                                : source.words.phrase(inRegion, {companyName(source), region});
    };
    switch (source.assessment.header.purpose) {
    case Purpose::Application:
        return say(Phrase::ForApplication, Phrase::ForApplicationIn);
    case Purpose::Renewal:
        return say(Phrase::ForRenewal, Phrase::ForRenewalIn);
    case Purpose::NewRegion:
        return say(Phrase::ForNewRegion, Phrase::ForNewRegionIn);
    }
    Q_UNREACHABLE();
}

// What stands behind the verdict, short: the summary says more.
QString verdictDetail(const Source &source)
{
    const scoring::Judgement &verdict = source.readiness.verdict;
    QStringList said;
    const auto add = [&](Phrase phrase, const QStringList &ids) {
        if (!ids.isEmpty())
            said.append(source.words.phrase(phrase, {listed(source, ids)}));
    };
    QStringList notMet;
    QStringList unknown;
    for (const eligibility::Judgement &judgement : source.readiness.eligibility) {
        if (judgement.status == eligibility::Status::NotMet)
            notMet.append(judgement.id);
        else if (judgement.status == eligibility::Status::Unknown)
            unknown.append(judgement.id);
    }
    add(Phrase::CoverNotMet, notMet);
    add(Phrase::CoverUnknown, unknown);
    if (!said.isEmpty())
        return said.join(u' ');
    QStringList critical;
    for (const scoring::LoweringRule &rule : verdict.rules) {
        if (const auto *below = std::get_if<scoring::CriticalBelow>(&rule))
            critical.append(below->question.text);
    }
    add(Phrase::CoverCritical, critical);
    // Complete and not lowered, the verdict is as certain as the score: there is nothing to add.
    const scoring::Readings &total = source.readiness.card.total;
    if (!total.floor || !total.isComplete())
        said.append(certainty(speechOf(source), verdict));
    return said.join(u' ');
}

Verdict verdict(const Source &source)
{
    const Words &words = source.words;
    const scoring::Readings &total = source.readiness.card.total;
    const bool isOneNumber = total.isComplete() || !total.floor;
    return {.label = words.phrase(Phrase::VerdictLabel),
        .band = verdictNames(speechOf(source), source.readiness.verdict),
        .detail = verdictDetail(source),
        .scoreLabel = words.phrase(isOneNumber ? Phrase::ScoreLabel : Phrase::IntervalLabel),
        .score = interval(source.texts.locale, total),
        .coverage = words.phrase(Phrase::Coverage, {coverage(source.texts.locale, total.coverage)}),
        .readings = total,
        .scale = scale(source)};
}

// The bar's figures in words.
QString glance(const Source &source)
{
    const QLocale &locale = source.texts.locale;
    const scoring::Readings &total = source.readiness.card.total;
    const int open = source.readiness.card.questions - source.readiness.card.closed;
    const QString floor = score(locale, total.floor);
    const QString ceiling = score(locale, total.ceiling);
    if (!total.floor)
        return source.words.phrase(Phrase::GlanceNothing);
    if (total.isComplete())
        return source.words.phrase(Phrase::GlanceComplete);
    if (!total.soFar)
        return source.words.phrase(Phrase::GlanceEmpty, {floor, ceiling}, open);
    return source.words.phrase(
        Phrase::GlanceOpen, {floor, score(locale, total.soFar), ceiling}, open);
}

// The weight every capability has; none where they differ.
std::optional<int> evenWeight(const Source &source)
{
    std::optional<int> even;
    for (const Group &group : source.questionnaire.groups) {
        for (const Capability &capability : group.capabilities) {
            const int weight = scoring::weightOf(profile(source), capability.id);
            if (even.value_or(weight) != weight)
                return std::nullopt;
            even = weight;
        }
    }
    return even;
}

QString weightsInWords(const Source &source)
{
    const WeightProfile &weights = profile(source);
    const QLocale &locale = source.texts.locale;
    QStringList groups;
    for (const Group &group : source.questionnaire.groups) {
        groups.append(source.words.phrase(Phrase::NameAndNumber,
            {source.texts.groups.value(group.id),
                locale.toString(scoring::weightOf(weights, group.id))}));
    }
    const QString name = profileTexts(source).name;
    if (const auto even = evenWeight(source)) {
        return source.words.phrase(
            Phrase::WeightsEven, {name, locale.toString(*even), listed(source, groups)});
    }
    return source.words.phrase(Phrase::WeightsUneven, {name, listed(source, groups)});
}

QString questionnaireInWords(const Source &source)
{
    const Questionnaire &questionnaire = source.questionnaire;
    size_t capabilities = 0;
    for (const Group &group : questionnaire.groups)
        capabilities += group.capabilities.size();
    const auto questions = static_cast<int>(questionnaire.questionsInOrder().size());
    return source.words.phrase(Phrase::QuestionnaireFacts,
        {source.words.phrase(Phrase::Capabilities, {}, static_cast<int>(capabilities)),
            source.words.phrase(Phrase::Questions, {}, questions),
            questionnaire.version,
            longDate(source, questionnaire.asOf)});
}

// Whose and what for. What the assessment does not say is left out.
QList<KeyValues::Row> identity(const Source &source)
{
    const Words &words = source.words;
    const Header &header = source.assessment.header;
    const Company &company = header.company;
    QList<KeyValues::Row> rows;
    const auto add = [&rows, &words](Phrase key, const QString &value) {
        if (!value.isEmpty())
            rows.append({words.phrase(key), value});
    };
    add(Phrase::KeyAssessment, header.title);
    add(Phrase::KeyCompany,
        company.fictitious ? words.phrase(Phrase::CompanySample, {companyName(source)})
                           : companyName(source));
    add(Phrase::KeyPga, company.pgaId);
    add(Phrase::KeyPla, company.plaId);
    if (header.region.isEmpty())
        add(Phrase::KeyPurpose, purposeName(source));
    else
        add(Phrase::KeyPurposeAndRegion, purposeName(source) + u", "_s + header.region);
    return rows;
}

KeyValues facts(const Source &source)
{
    const Words &words = source.words;
    const QDateTime &lastChange = source.assessment.lastChange;
    KeyValues facts = {identity(source)};
    const auto add = [&facts, &words](Phrase key, const QString &value) {
        facts.rows.append({words.phrase(key), value});
    };
    add(Phrase::KeyJudgedOn, longDate(source, source.readiness.terms.on));
    add(Phrase::KeyLastChange,
        lastChange.isValid() ? longDate(source, lastChange.date())
                             : words.phrase(Phrase::DateNotRecorded));
    if (source.assessment.header.plannedDate)
        add(Phrase::KeyPlannedDate, longDate(source, *source.assessment.header.plannedDate));
    add(Phrase::KeyLanguage, words.phrase(Phrase::LanguageName));
    add(Phrase::KeyQuestionnaire, questionnaireInWords(source));
    add(Phrase::KeyWeights, weightsInWords(source));
    add(Phrase::KeyProgram, u"CSP Readiness "_s + source.programVersion);
    return facts;
}

} // namespace

QList<Block> cover(const Source &source)
{
    const Words &words = source.words;
    return {
        Brand{u"CSP Readiness"_s},
        Space{4},
        Heading{.level = 1, .text = source.texts.title},
        Paragraph{.text = subtitle(source), .style = Paragraph::Style::Lead},
        Space{2},
        verdict(source),
        Paragraph{.text = glance(source), .style = Paragraph::Style::Small},
        Space{1},
        facts(source),
        Space{2},
        Paragraph{.text = words.phrase(Phrase::IndicativeText),
            .style = Paragraph::Style::Boxed,
            .boldStart = words.phrase(Phrase::IndicativeStart)},
    };
}

} // namespace core::report
