#include "app/commands/readinessjson.h"
#include "app/commands/shared.h"

#include "app/exports/planexport.h"
#include "core/report/figures.h"
#include "core/report/plansheet.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace app {

using core::report::PlanRow;
using core::report::PlanSheet;
using core::report::Speech;
using core::scoring::Millipoints;
using core::scoring::Route;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Plan)

public:
    static QString alreadyThere(const QString &target, const QString &floor)
    {
        //: %1 and %2 are scores; the floor is the score that is certain already
        return tr("The target of %1 is reached already: the floor is %2, and no critical question "
                  "is below its level.")
            .arg(target, floor);
    }
    static QString unreachable(const QString &target, const QString &best)
    {
        //: %1 and %2 are scores
        return tr("The target of %1 cannot be reached: with every question at level 4 the score "
                  "is %2.")
            .arg(target, best);
    }
    static QString nothingToScore()
    {
        return tr("There is no way to a target: every question is not applicable, so there is "
                  "nothing to score.");
    }
    static QString tooLarge()
    {
        return tr("The questionnaire is too large to find the way of least effort exactly.");
    }
    static QString found(const QString &target, int steps)
    {
        //: %1 is a score, %n the number of questions to be raised
        return tr("The way of least effort to %1 raises %n question(s).", nullptr, steps)
            .arg(target);
    }
    static QString floors(const QString &now, const QString &then)
    {
        //: %1 and %2 are scores; the floor is the score that is certain already
        return tr("The floor rises from %1 to %2.").arg(now, then);
    }
    static QString effort(const QString &effort)
    {
        //: %1 is a number: a small step counts 1, medium 2, large 4, very large 8
        return tr("Total effort: %1.").arg(effort);
    }
    static QString leadTime(int weeks)
    {
        return tr("Lead time of the longest step: %n week(s).", nullptr, weeks);
    }
    static QString hinder(const QString &ids)
    {
        //: %1 is a list of requirements such as R6a and R8
        return tr("Whatever the score, these requirements stand in the way: %1.").arg(ids);
    }
    static QString levels(const QString &from, const QString &to)
    {
        //: From one level, 0 to 4, to another
        return tr("level %1 → %2").arg(from, to);
    }
    static QString toLevel(const QString &to)
    {
        //: Where it is not known from which. %1 is a level, 1 to 4
        return tr("open → level %1").arg(to);
    }
    static QString gain(const QString &points)
    {
        //: %1 is a number of points that a step adds to the floor
        return tr("%1 points").arg(u'+' + points);
    }
    static QString stepEffort(const QString &effort)
    {
        //: %1 is a number: a small step counts 1, medium 2, large 4, very large 8
        return tr("effort %1").arg(effort);
    }
    static QString weeks(int weeks)
    {
        //: The lead time of a step
        return tr("%n week(s)", nullptr, weeks);
    }
    static QString dueOn(const QString &date)
    {
        //: The day by which a step is to be done. %1 is a date
        return tr("due %1").arg(date);
    }
    static QString wasDueOn(const QString &date)
    {
        //: The day by which a step was to be done has gone by. %1 is a date
        return tr("late: was due %1").arg(date);
    }
    static QString done()
    {
        //: State of a step
        return tr("done");
    }
    static QString startBy(const QString &date)
    {
        //: The last day to begin on. %1 is a date
        return tr("start by %1").arg(date);
    }
    static QString startedBy(const QString &date)
    {
        //: The last day to begin on has gone by. %1 is a date
        return tr("late: to start by %1").arg(date);
    }
    static QString findOutFirst()
    {
        //: Before anything else: where the question stands
        return tr("find out first");
    }
    static QString notWritten() { return tr("No file was written."); }
};

QString points(const core::Texts &texts, std::optional<Millipoints> score)
{
    return core::report::score(texts.locale, score);
}

// One sentence, whatever came of the search.
QString outcomeSentence(const core::Texts &texts, const Route &route, Millipoints target)
{
    const QString wanted = core::report::targetText(texts.locale, target);
    switch (route.outcome) {
    case Route::Outcome::AlreadyThere:
        return Words::alreadyThere(wanted, points(texts, route.total));
    case Route::Outcome::Found:
        return Words::found(wanted, static_cast<int>(route.steps.size()));
    case Route::Outcome::Unreachable:
        return route.total ? Words::unreachable(wanted, points(texts, route.total))
                           : Words::nothingToScore();
    case Route::Outcome::TooLarge:
    case Route::Outcome::Stopped: // nobody stops it here
        return Words::tooLarge();
    }
    Q_UNREACHABLE();
}

// What is to happen when; empty where nobody knows a day.
QString dayText(const Speech &speech, const PlanRow &row)
{
    if (row.state == core::PlanStep::State::Done)
        return Words::done();
    if (!row.day())
        return {};
    const QString day = core::report::longDate(speech, *row.day());
    if (row.isDayToBeDone())
        return row.isLate ? Words::wasDueOn(day) : Words::dueOn(day);
    return row.isLate ? Words::startedBy(day) : Words::startBy(day);
}

void printStep(QTextStream &out, const Speech &speech, const PlanRow &row)
{
    const QLocale &locale = speech.texts.locale;
    const core::scoring::RouteStep &step = row.step;
    const QString to = locale.toString(step.to);
    QStringList facts{
        step.findOutFirst ? Words::toLevel(to) : Words::levels(locale.toString(step.from), to),
        Words::gain(core::report::score(locale, row.gain, /*decimals=*/2)),
        Words::stepEffort(locale.toString(step.effort)),
        Words::weeks(step.weeks)};
    if (const QString day = dayText(speech, row); !day.isEmpty())
        facts.append(day);
    if (step.findOutFirst)
        facts.append(Words::findOutFirst());
    out << '\n' << step.question.text.leftJustified(7) << row.text << '\n';
    out << QString(7, u' ') << facts.join(u", "_s) << '\n';
    out << QString(7, u' ') << row.toText << '\n';
}

QStringList hindrances(const core::readiness::Readiness &readiness)
{
    return core::eligibility::hindrances(readiness.eligibility);
}

void printText(const Context &context,
    const core::Assessment &assessment,
    const Route &route,
    const PlanSheet &sheet,
    const core::readiness::Readiness &readiness)
{
    const Speaker speaker(context);
    const Speech speech = speaker.speech();
    const core::Texts &texts = speech.texts;
    QTextStream &out = context.out;
    printHead(context, assessment);
    out << '\n' << outcomeSentence(texts, route, sheet.target.value_or(0)) << '\n';
    if (route.outcome == Route::Outcome::Found)
        out << Words::floors(points(texts, sheet.floorNow), points(texts, sheet.floorThen)) << ' '
            << Words::effort(texts.locale.toString(sheet.effort)) << ' '
            << Words::leadTime(sheet.weeks) << '\n';
    const QStringList hindering = hindrances(readiness);
    if (!hindering.isEmpty())
        out << Words::hinder(core::report::listed(speech.words, hindering)) << '\n';
    for (const PlanRow &row : sheet.rows)
        printStep(out, speech, row);
}

QString outcomeId(Route::Outcome outcome)
{
    switch (outcome) {
    case Route::Outcome::AlreadyThere:
        return u"already-there"_s;
    case Route::Outcome::Found:
        return u"found"_s;
    case Route::Outcome::Unreachable:
        return u"unreachable"_s;
    case Route::Outcome::TooLarge:
    case Route::Outcome::Stopped:
        return u"too-large"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject stepToJson(const PlanRow &row)
{
    return {{u"question"_s, row.step.question.text},
        {u"from"_s, row.step.from},
        {u"to"_s, row.step.to},
        {u"findOutFirst"_s, row.step.findOutFirst},
        {u"gain"_s, row.gain},
        {u"effort"_s, row.step.effort},
        {u"weeks"_s, row.step.weeks},
        {u"startBy"_s, dayToJson(row.startBy)}};
}

QJsonObject toJson(const core::Assessment &assessment,
    const Route &route,
    const PlanSheet &sheet,
    const core::readiness::Readiness &readiness)
{
    QJsonArray steps;
    for (const PlanRow &row : sheet.rows)
        steps.append(stepToJson(row));
    return {{u"on"_s, dayToJson(readiness.terms.on)},
        {u"weights"_s, readiness.card.profile.text},
        {u"plannedDate"_s, dayToJson(assessment.header.plannedDate)},
        {u"target"_s, millipointsToJson(sheet.target)},
        {u"outcome"_s, outcomeId(route.outcome)},
        {u"floor"_s, millipointsToJson(sheet.floorNow)},
        {u"total"_s, millipointsToJson(route.total)},
        {u"effort"_s, route.effort},
        {u"weeks"_s, route.weeks},
        {u"hindrances"_s, QJsonArray::fromStringList(hindrances(readiness))},
        {u"steps"_s, steps}};
}

// Writes the way, an empty one where nothing is left to do; says why there is none, and no file,
// otherwise.
int writeWay(const Context &context,
    const core::Assessment &assessment,
    const Route &route,
    const PlanSheet &sheet)
{
    const QString outcome
        = outcomeSentence(context.content.in(context.language), route, sheet.target.value_or(0));
    const bool isThere = route.outcome == Route::Outcome::AlreadyThere;
    if (!isThere && route.outcome != Route::Outcome::Found) {
        context.err << u"csp-readiness: "_s << outcome << ' ' << Words::notWritten() << '\n';
        return NotInOrder;
    }
    const auto written = exports::writePlan(assessment, sheet, context.invocation.output);
    if (!written)
        return failWith(context, written.error());
    if (isThere)
        context.out << outcome << '\n';
    return Done;
}

} // namespace

int plan(const Context &context)
{
    const Invocation &asked = context.invocation;
    // Asked first, so that a wrong name is told before anything is read.
    if (!asked.output.isEmpty() && !exports::isPlanFile(asked.output))
        return failWith(context,
            core::Error{
                core::ErrorCode::FileKindUnknown, {exports::planSuffixes()}, asked.output, {}});
    const auto assessment = weighedAssessmentOf(context);
    if (!assessment)
        return failWith(context, assessment.error());
    const core::Questionnaire &questionnaire = context.content.questionnaire;
    const QDate on = judgedDay(context);
    const Millipoints target
        = millipointsOf(asked.target.value_or(Target(core::Band::Ready)), questionnaire);
    const Route route = core::scoring::cheapestRoute(questionnaire, *assessment, target);
    const PlanSheet sheet = core::report::planSheet(questionnaire,
        context.content.in(context.language),
        *assessment,
        core::report::planOf(route, target, assessment->plan),
        on);
    if (!asked.output.isEmpty())
        return writeWay(context, *assessment, route, sheet);
    const auto readiness = core::readiness::assess(questionnaire, *assessment, {.on = on});
    if (asked.json)
        printJson(context.out, toJson(*assessment, route, sheet, readiness));
    else
        printText(context, *assessment, route, sheet, readiness);
    return Done;
}

} // namespace app
