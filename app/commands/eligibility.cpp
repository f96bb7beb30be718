#include "app/commands/readinessjson.h"
#include "app/commands/shared.h"

#include "core/exchange/exchange.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace app {

using core::report::Phrase;
using core::report::Speech;

namespace {

constexpr int kIdWidth = 6;
constexpr int kStatusWidth = 22;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Eligibility)

public:
    static QString judgedOn(const QString &purpose, const QString &date)
    {
        //: %1 is what the assessment is for, such as “New application”, %2 a date
        return tr("%1. Requirements judged on %2.").arg(purpose, date);
    }
    static QString nothingHinders() { return tr("No requirement that is due stands in the way."); }
    static QString hinder(int count)
    {
        return tr("%n requirement(s) that are due stand in the way.", nullptr, count);
    }
};

QString purposeName(const Speech &speech, const core::Header &header)
{
    const auto name = [&] {
        switch (header.purpose) {
        case core::Purpose::Application:
            return speech.words.phrase(Phrase::PurposeApplication);
        case core::Purpose::Renewal:
            return speech.words.phrase(Phrase::PurposeRenewal);
        case core::Purpose::NewRegion:
            return speech.words.phrase(Phrase::PurposeNewRegion);
        }
        Q_UNREACHABLE();
    }();
    return header.region.isEmpty()
        ? name
        : speech.words.phrase(Phrase::PurposeInRegion, {name, header.region});
}

void printRequirement(
    QTextStream &out, const Speech &speech, const core::eligibility::Judgement &judgement)
{
    const QString indent(kIdWidth, u' ');
    out << judgement.id.leftJustified(kIdWidth)
        << core::report::statusName(speech.words, judgement.status).leftJustified(kStatusWidth)
        << speech.texts.eligibility.value(judgement.id).name << '\n';
    out << indent << core::report::reason(speech, judgement) << '\n';
    for (const QString &remark : core::report::remarks(speech, judgement))
        out << indent << remark << '\n';
}

void printText(const Context &context,
    const core::Assessment &assessment,
    const core::readiness::Readiness &readiness)
{
    const Speaker speaker(context);
    const Speech speech = speaker.speech();
    const QDate on = readiness.terms.on;
    QTextStream &out = context.out;
    printHead(context, assessment);
    out << '\n'
        << Words::judgedOn(
               purposeName(speech, assessment.header), core::report::longDate(speech, on))
        << '\n';
    const int hindrances = readiness.hindrances();
    out << (hindrances == 0 ? Words::nothingHinders() : Words::hinder(hindrances)) << '\n';
    const QString window = core::report::applicationWindow(speech, readiness.window, on);
    if (!window.isEmpty())
        out << window << '\n';
    for (const core::eligibility::Judgement &judgement : readiness.eligibility) {
        out << '\n';
        printRequirement(out, speech, judgement);
    }
}

QJsonObject toJson(const core::Assessment &assessment, const core::readiness::Readiness &readiness)
{
    QJsonArray requirements;
    for (const core::eligibility::Judgement &judgement : readiness.eligibility)
        requirements.append(requirementToJson(judgement));
    return {{u"on"_s, dayToJson(readiness.terms.on)},
        {u"purpose"_s, core::exchange::purposeId(assessment.header.purpose)},
        {u"region"_s, assessment.header.region},
        {u"hindrances"_s, readiness.hindrances()},
        {u"window"_s, windowToJson(readiness.window)},
        {u"requirements"_s, requirements}};
}

} // namespace

int eligibility(const Context &context)
{
    const auto assessment = assessmentOf(context);
    if (!assessment)
        return failWith(context, assessment.error());
    const auto readiness = core::readiness::assess(
        context.content.questionnaire, *assessment, {.on = judgedDay(context)});
    if (context.invocation.json)
        printJson(context.out, toJson(*assessment, readiness));
    else
        printText(context, *assessment, readiness);
    return Done;
}

} // namespace app
