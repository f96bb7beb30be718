#include "app/commands/scoretext.h"

#include "core/report/figures.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace app {

using core::report::Speech;
using core::scoring::Reading;

namespace {

constexpr size_t kDecisiveShown = 5;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Scorecard)

public:
    static QString floor() { return tr("floor, certain already"); }
    static QString soFar() { return tr("so far"); }
    static QString ceiling() { return tr("ceiling, still possible"); }
    static QString coverage() { return tr("coverage"); }
    static QString band() { return tr("band, from floor to ceiling"); }
    static QString weights() { return tr("weights"); }
    static QString nothing() { return tr("nothing to score"); }
    static QString judgedOn()
    {
        //: Label of a date: the day that requirements were judged on
        return tr("requirements judged on");
    }
    static QString rules()
    {
        //: Before a list of rules
        return tr("What lowers the verdict:");
    }
    static QString decisive()
    {
        //: Before a list of questions, each with the points it can add
        return tr("Open questions that decide most, with the points they are worth:");
    }
};

QString bandNames(const core::Texts &texts, const core::scoring::Scorecard &card)
{
    if (!card.floorBand || !card.ceilingBand)
        return Words::nothing();
    const QString floor = texts.band(*card.floorBand);
    return card.floorBand == card.ceilingBand ? floor
                                              : floor + u" – "_s + texts.band(*card.ceilingBand);
}

// The weights' own name where they are the assessment's own.
QString weightsName(const core::Texts &texts,
    const core::Assessment &assessment,
    const core::scoring::Scorecard &card)
{
    const auto &own = assessment.header.ownWeights;
    return card.profile == core::kOwnProfile && own ? own->name
                                                    : texts.profiles.value(card.profile).name;
}

void printVerdict(
    QTextStream &out, const Speech &speech, const core::readiness::Readiness &readiness)
{
    out << '\n' << core::report::verdictSentence(speech, readiness) << '\n';
    out << core::report::certainty(speech, readiness.verdict) << '\n';
    if (!readiness.verdict.rules.empty())
        out << Words::rules() << '\n';
    for (const core::scoring::LoweringRule &rule : readiness.verdict.rules)
        out << u"  "_s << core::report::rule(speech, readiness, rule) << '\n';
}

void printDecisive(
    QTextStream &out, const Speech &speech, const core::readiness::Readiness &readiness)
{
    const QString open = core::report::openQuestions(speech, readiness);
    if (!open.isEmpty())
        out << '\n' << open << '\n';
    const size_t shown = std::min(kDecisiveShown, readiness.decisive.size());
    if (shown > 0)
        out << (open.isEmpty() ? u"\n"_s : QString()) << Words::decisive() << '\n';
    for (size_t i = 0; i < shown; ++i) {
        const core::scoring::OpenQuestion &question = readiness.decisive[i];
        const QString worth
            = core::report::score(speech.texts.locale, question.worth, /*decimals=*/2);
        out << u"  "_s << question.question.text.leftJustified(6) << worth.rightJustified(6)
            << u"  "_s << speech.texts.questions.value(question.question).text << '\n';
    }
}

void printParts(QTextStream &out, const core::Texts &texts, const core::scoring::Scorecard &card)
{
    for (const auto &group : card.groups) {
        out << '\n';
        printLine(out,
            texts.groups.value(group.id),
            core::report::interval(texts.locale, group.readings));
        for (const auto &capability : group.capabilities)
            printLine(out,
                u"  "_s + capability.id.text + u"  "_s
                    + texts.capabilities.value(capability.id).name,
                core::report::interval(texts.locale, capability.readings));
    }
}

} // namespace

void printScorecard(const Context &context,
    const core::Assessment &assessment,
    const core::readiness::Readiness &readiness)
{
    const Speaker speaker(context);
    const Speech speech = speaker.speech();
    const core::Texts &texts = speech.texts;
    const core::scoring::Scorecard &card = readiness.card;
    const auto figure = [&](auto value) { return core::report::score(texts.locale, value); };
    QTextStream &out = context.out;
    printHead(context, assessment);
    out << '\n';
    printLine(out, Words::floor(), figure(card.total.floor));
    printLine(out, Words::soFar(), figure(card.total.soFar));
    printLine(out, Words::ceiling(), figure(card.total.ceiling));
    printLine(out, Words::coverage(), core::report::coverage(texts.locale, card.total.coverage));
    printLine(out, Words::band(), bandNames(texts, card));
    printLine(out, Words::weights(), weightsName(texts, assessment, card));
    printLine(out, Words::judgedOn(), core::report::longDate(speech, readiness.terms.on));
    printVerdict(out, speech, readiness);
    const QStringList robust = core::report::robustness(speech, readiness);
    if (!robust.isEmpty())
        out << '\n' << robust.join(u'\n') << '\n';
    printDecisive(out, speech, readiness);
    printParts(out, texts, card);
}

QList<Reading> readingsShown(const core::scoring::Scorecard &card)
{
    if (card.total.isComplete())
        return {Reading::Floor};
    return {Reading::Floor, Reading::Ceiling, Reading::SoFar, Reading::Coverage};
}

} // namespace app
