#include "app/exports/plantable.h"

#include "core/report/figures.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace app::exports {

using core::PlanStep;
using core::report::PlanRow;
using core::report::PlanSheet;
using core::scoring::Standing;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanExport)

public:
    static QString title(const QString &company)
    {
        //: Title of a spreadsheet. %1 is a company
        return tr("Readiness plan: %1").arg(company);
    }
    static QString unnamed() { return tr("a company without a name"); }
    static QString sample(const QString &company)
    {
        //: %1 is a company that does not exist
        return tr("%1 (sample data)").arg(company);
    }
    static QString indicative()
    {
        return tr("Indicative, not Microsoft’s: questions, weights, bands and efforts are this "
                  "program’s own.");
    }
    static QString floors(const QString &now, const QString &then)
    {
        //: %1 and %2 are scores; the floor is the score that is certain already
        return tr("With all steps done the floor rises from %1 to %2.").arg(now, then);
    }
    static QString fallingFloors(const QString &now, const QString &then)
    {
        //: Of a what-if. %1 and %2 are scores; the floor is the score that is certain already
        return tr("At the levels of this what-if the floor falls from %1 to %2.").arg(now, then);
    }
    static QString target(const QString &points)
    {
        //: %1 is a score
        return tr("Target: %1.").arg(points);
    }
    static QString planned(const QString &date)
    {
        //: The day on which the assessment is to be submitted. %1 is a date
        return tr("Planned for %1.").arg(date);
    }
    static QString effort(const QString &effort)
    {
        //: Effort is counted in units of this program: a small step is 1, a very large one 8
        return tr("Total effort: %1.").arg(effort);
    }
    static QString leadTime(int weeks)
    {
        //: The time the longest step takes
        return tr("Lead time: %n week(s).", nullptr, weeks);
    }
    static QStringList columns()
    {
        return {//: Head of a column: the id of a question
            tr("Id"),
            //: Head of a column
            tr("Question"),
            //: Head of a column: the level 0 to 4 a question stands at
            tr("From level"),
            //: Head of a column: what that level says
            tr("Now"),
            //: Head of a column: the level 1 to 4 to reach
            tr("To level"),
            //: Head of a column: what that level says
            tr("To reach"),
            //: Head of a column: what to do before anything else, where the answer is open
            tr("First"),
            //: Head of a column: points added to the certain score
            tr("Points gained (indicative)"),
            //: Head of a column: effort, counted 1, 2, 4 or 8 for each step
            tr("Effort"),
            //: Head of a column: lead time
            tr("Weeks"),
            //: Head of a column: who sees to it, a role or a name
            tr("Owner"),
            //: Head of a column: the last day to begin on
            tr("Start by"),
            //: Head of a column: the day a step is to be done
            tr("Due"),
            //: Head of a column: open, in progress, done
            tr("State")};
    }
    static QString findOutFirst() { return tr("Find out first"); }
    static QString open()
    {
        //: State of a step of a plan
        return tr("To do");
    }
    static QString inProgress()
    {
        //: State of a step of a plan
        return tr("In progress");
    }
    static QString done()
    {
        //: State of a step of a plan
        return tr("Done");
    }
    static QString noAnswer() { return tr("No answer"); }
    static QString dontKnow() { return tr("Don’t know"); }
    static QString notApplicable() { return tr("Not applicable"); }
};

Cell text(const QString &words) { return words.isEmpty() ? Cell() : Cell(printable(words)); }

Cell day(std::optional<QDate> date) { return date ? Cell(*date) : Cell(); }

QList<Cell> cellsOf(const PlanRow &row)
{
    return {text(row.step.question.text),
        text(row.text),
        row.standing.state == Standing::State::Answered ? Cell(row.step.from) : Cell(),
        text(standingText(row)),
        row.step.to,
        text(row.toText),
        row.step.findOutFirst ? text(Words::findOutFirst()) : Cell(),
        Points{row.gain},
        row.step.effort,
        row.step.weeks,
        text(row.owner),
        day(row.startBy),
        day(row.due),
        text(stateName(row.state))};
}

QString summaryOf(const PlanSheet &sheet)
{
    const auto points = [&](auto score) { return core::report::score(sheet.locale, score); };
    QStringList sentences;
    if (sheet.target)
        sentences.append(Words::target(core::report::targetText(sheet.locale, *sheet.target)));
    if (sheet.floorNow) {
        const auto say = sheet.floorThen < sheet.floorNow ? Words::fallingFloors : Words::floors;
        sentences.append(say(points(sheet.floorNow), points(sheet.floorThen)));
    }
    sentences.append(Words::effort(sheet.locale.toString(sheet.effort)));
    sentences.append(Words::leadTime(sheet.weeks));
    if (sheet.plannedDate)
        sentences.append(
            Words::planned(sheet.locale.toString(*sheet.plannedDate, QLocale::LongFormat)));
    return sentences.join(u' ');
}

} // namespace

QString indicative() { return Words::indicative(); }

QString companyName(const core::Assessment &assessment)
{
    const core::Company &company = assessment.header.company;
    const QString name = company.name.isEmpty() ? Words::unnamed() : printable(company.name);
    return company.fictitious ? Words::sample(name) : name;
}

QString stateName(PlanStep::State state)
{
    switch (state) {
    case PlanStep::State::Open:
        return Words::open();
    case PlanStep::State::InProgress:
        return Words::inProgress();
    case PlanStep::State::Done:
        return Words::done();
    }
    Q_UNREACHABLE();
}

QString standingText(const PlanRow &row)
{
    switch (row.standing.state) {
    case Standing::State::Unanswered:
        return Words::noAnswer();
    case Standing::State::Unknown:
        return Words::dontKnow();
    case Standing::State::NotApplicable:
        return Words::notApplicable();
    case Standing::State::Answered:
        return row.fromText;
    }
    Q_UNREACHABLE();
}

QString printable(QString text)
{
    text.removeIf([](QChar character) {
        const bool isControl
            = character < u' ' && character != u'\t' && character != u'\n' && character != u'\r';
        return isControl || character >= u'\uFFFE';
    });
    return text;
}

PlanTable planTable(const core::Assessment &assessment, const PlanSheet &sheet)
{
    PlanTable table{.title = Words::title(companyName(assessment)),
        .indicative = Words::indicative(),
        .summary = summaryOf(sheet),
        .columns = Words::columns(),
        .rows = {}};
    for (const PlanRow &row : sheet.rows)
        table.rows.append(cellsOf(row));
    return table;
}

} // namespace app::exports
