#include "core/report/figures.h"
#include "core/report/saying.h"

using namespace Qt::Literals::StringLiterals;

namespace core::report {

namespace {

constexpr scoring::Millipoints kShown = 100; // scores are shown to a tenth of a point

// What the score alone says, before any rule lowers it.
scoring::Judgement ofScoreAlone(const scoring::Scorecard &card)
{
    const auto verdict = [](std::optional<Band> band) {
        return band ? scoring::verdictOf(*band) : scoring::Verdict::NothingToScore;
    };
    return {.floor = verdict(card.floorBand), .ceiling = verdict(card.ceilingBand)};
}

// "gaps or nearly ready"
QString bandsWithin(const Speech &speech, const scoring::Scorecard &card)
{
    QStringList bands = {bandWithin(speech, *card.floorBand)};
    if (card.floorBand != card.ceilingBand)
        bands.append(bandWithin(speech, *card.ceilingBand));
    return listedAsChoice(speech.words, bands);
}

// The second half of the verdict's sentence.
QString scoreSentence(const Speech &speech, const readiness::Readiness &readiness)
{
    const scoring::Scorecard &card = readiness.card;
    const scoring::Judgement &verdict = readiness.verdict;
    if (!card.floorBand || !card.ceilingBand)
        return speech.words.phrase(Phrase::SummaryNothing);
    const QString floor = score(speech.texts.locale, card.total.floor);
    const QString ceiling = score(speech.texts.locale, card.total.ceiling);
    const auto say = [&](Phrase one, Phrase between, const QStringList &more) {
        return card.total.isComplete()
            ? speech.words.phrase(one, QStringList{floor} + more)
            : speech.words.phrase(between, QStringList{floor, ceiling} + more);
    };
    const scoring::Judgement alone = ofScoreAlone(card);
    const QString bands = bandsWithin(speech, card);
    if (verdict.floor == scoring::Verdict::NotEligibleYet)
        return say(Phrase::SayScoreBand, Phrase::SayScoreBetweenBand, {bands});
    if (verdict.floor != alone.floor || verdict.ceiling != alone.ceiling)
        return say(Phrase::SayScoreLowered, Phrase::SayScoreBetweenLowered, {bands});
    return say(Phrase::SayScore, Phrase::SayScoreBetween, {});
}

// One overload a rule: the compiler names a rule that has no sentence.
struct RuleWriter
{
    const Speech &speech;
    const readiness::Readiness &readiness;

    QString operator()(const scoring::UnmetRequirement &rule) const
    {
        const eligibility::Judgement *found = readiness.find(rule.requirement);
        const eligibility::Judgement judgement
            = found ? *found : eligibility::Judgement{.id = rule.requirement};
        const Phrase phrase = judgement.status == eligibility::Status::NotMet ? Phrase::RuleNotMet
                                                                              : Phrase::RuleUnknown;
        return speech.words.phrase(phrase, {rule.requirement, reasonAfterColon(speech, judgement)});
    }

    QString operator()(const scoring::CriticalBelow &rule) const
    {
        const QLocale &locale = speech.texts.locale;
        const QString required = locale.toString(rule.required);
        const QString most = bandWithin(speech, Band::Gaps);
        if (!rule.level)
            return speech.words.phrase(
                Phrase::RuleCriticalOpen, {rule.question.text, required, most});
        return speech.words.phrase(Phrase::RuleCritical,
            {rule.question.text, locale.toString(*rule.level), required, most});
    }
};

// What other weights could do to one reading.
class RobustReading
{
public:
    struct Phrases
    {
        Phrase lies;
        Phrase changes;
        Phrase stays;
    };

    RobustReading(const Speech &speech, const scoring::TotalRange &range, const Phrases &phrases)
        : m_speech(speech)
        , m_range(range)
        , m_phrases(phrases)
    {
    }

    // With the factor, or after a sentence that has said it.
    [[nodiscard]] QString lies(const QStringList &factor = {}) const
    {
        const QLocale &locale = m_speech.texts.locale;
        return m_speech.words.phrase(m_phrases.lies,
            factor + QStringList{score(locale, m_range.least), score(locale, m_range.most)});
    }
    [[nodiscard]] QString bands() const
    {
        return m_range.bandCanChange
            ? m_speech.words.phrase(m_phrases.changes, {band(m_range.least), band(m_range.most)})
            : m_speech.words.phrase(m_phrases.stays, {band(m_range.least)});
    }
    [[nodiscard]] bool canChange() const { return m_range.bandCanChange; }
    [[nodiscard]] QString lowestBand() const { return band(m_range.least); }

private:
    [[nodiscard]] QString band(scoring::Millipoints points) const
    {
        return bandWithin(m_speech, scoring::bandOf(m_speech.questionnaire, points));
    }

    const Speech &m_speech;
    const scoring::TotalRange &m_range;
    const Phrases m_phrases;
};

} // namespace

QString bandWithin(const Speech &speech, Band band)
{
    return withoutCapital(speech.texts.band(band));
}

QString verdictName(const Speech &speech, scoring::Verdict verdict)
{
    switch (verdict) {
    case scoring::Verdict::NotEligibleYet:
        return speech.words.phrase(Phrase::NotEligibleYet);
    case scoring::Verdict::NothingToScore:
        return speech.words.phrase(Phrase::BandNone);
    case scoring::Verdict::NotReady:
        return speech.texts.band(Band::NotReady);
    case scoring::Verdict::Gaps:
        return speech.texts.band(Band::Gaps);
    case scoring::Verdict::NearlyReady:
        return speech.texts.band(Band::NearlyReady);
    case scoring::Verdict::Ready:
        return speech.texts.band(Band::Ready);
    }
    Q_UNREACHABLE();
}

QString verdictNames(const Speech &speech, const scoring::Judgement &verdict)
{
    const auto name = [&speech](scoring::Verdict one) {
        return verdictName(speech, one).replace(u' ', u'\u00a0'); // breaks at the dash alone
    };
    return verdict.isCertain() ? verdictName(speech, verdict.floor)
                               : name(verdict.floor) + u"\u00a0– "_s + name(verdict.ceiling);
}

QString verdictSentence(const Speech &speech, const readiness::Readiness &readiness)
{
    const scoring::Judgement &verdict = readiness.verdict;
    QStringList names = {verdictName(speech, verdict.floor)};
    if (!verdict.isCertain())
        names.append(withoutCapital(verdictName(speech, verdict.ceiling)));
    return speech.words.phrase(Phrase::SayVerdict,
        {listedAsChoice(speech.words, names), scoreSentence(speech, readiness)});
}

QString certainty(const Speech &speech, const scoring::Judgement &verdict)
{
    if (verdict.floor == scoring::Verdict::NotEligibleYet)
        return speech.words.phrase(Phrase::CertaintyNotEligible);
    if (verdict.floor == scoring::Verdict::NothingToScore)
        return speech.words.phrase(Phrase::BandNoneDetail);
    return speech.words.phrase(
        verdict.isCertain() ? Phrase::CertaintyCertain : Phrase::CertaintyOpen);
}

QString rule(
    const Speech &speech, const readiness::Readiness &readiness, const scoring::LoweringRule &rule)
{
    return std::visit(RuleWriter{speech, readiness}, rule);
}

QString openQuestions(const Speech &speech, const readiness::Readiness &readiness)
{
    const scoring::Scorecard &card = readiness.card;
    const int open = card.questions - card.closed;
    if (open == 0 || !card.floorBand || !card.ceilingBand)
        return {};
    // Of the figures as they are shown, so that who subtracts them gets the same.
    const auto shown = [](scoring::Millipoints points) { return points / kShown * kShown; };
    const QString worth
        = score(speech.texts.locale, shown(*card.total.ceiling) - shown(*card.total.floor));
    const QString floor = bandWithin(speech, *card.floorBand);
    const QString ceiling = bandWithin(speech, *card.ceilingBand);
    return floor == ceiling ? speech.words.phrase(Phrase::OpenWorthSame, {worth, floor}, open)
                            : speech.words.phrase(Phrase::OpenWorth, {worth, floor, ceiling}, open);
}

QStringList robustness(const Speech &speech, const readiness::Readiness &readiness)
{
    const scoring::Robustness &ranges = readiness.robustness;
    if (!readiness.card.total.floor)
        return {};
    if (!ranges.floor || !ranges.ceiling)
        return {speech.words.phrase(Phrase::RobustTooManyWeights)};
    const QStringList factor
        = {speech.texts.locale.toString(ranges.tenths / 10.0, 'f', ranges.tenths % 10 ? 1 : 0)};
    if (readiness.card.total.isComplete()) {
        const RobustReading only(speech,
            *ranges.floor,
            {Phrase::RobustScore, Phrase::RobustScoreChanges, Phrase::RobustStays});
        return {only.lies(factor), only.bands()};
    }
    const RobustReading floor(speech,
        *ranges.floor,
        {Phrase::RobustFloor, Phrase::RobustFloorChanges, Phrase::RobustFloorStays});
    const RobustReading ceiling(speech,
        *ranges.ceiling,
        {Phrase::RobustCeiling, Phrase::RobustCeilingChanges, Phrase::RobustCeilingStays});
    QStringList said = {floor.lies(factor), ceiling.lies()};
    if (floor.canChange() || ceiling.canChange())
        return said << floor.bands() << ceiling.bands();
    const QString lower = floor.lowestBand();
    const QString upper = ceiling.lowestBand();
    return said << (lower == upper ? speech.words.phrase(Phrase::RobustStays, {lower})
                                   : speech.words.phrase(Phrase::RobustStayBoth, {lower, upper}));
}

} // namespace core::report
