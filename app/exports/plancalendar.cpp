#include "app/exports/planexport.h"

#include "core/exchange/exchange.h"
#include "core/questionnaire/wording.h"

#include <QCoreApplication>

#include <memory>

#include <libical/ical.h>

using namespace Qt::Literals::StringLiterals;

namespace app::exports {

using core::report::PlanRow;
using core::report::PlanSheet;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanExport)

public:
    static QString startBy(const QString &id, const QString &question)
    {
        //: Title of a day in a calendar: the last day to begin on. %1 is the id of a question, %2
        //: the question
        return tr("Start %1 today at the latest: %2").arg(id, question);
    }
    static QString due(const QString &id, const QString &question)
    {
        //: Title of a day in a calendar. %1 is the id of a question, %2 the question
        return tr("%1 is due: %2").arg(id, question);
    }
    static QString from(const QString &now)
    {
        //: %1 is the answer given, or why there is none
        return tr("Now: %1").arg(now);
    }
    static QString to(int level, const QString &text)
    {
        //: %1 is a level, 1 to 4, %2 what it says
        return tr("To reach, level %1: %2").arg(QString::number(level), text);
    }
    static QString findOutFirst()
    {
        return tr("Find out first where you stand: the answer is open.");
    }
    static QString leadTime(int weeks) { return tr("Lead time: %n week(s).", nullptr, weeks); }
    static QString owner(const QString &owner)
    {
        //: Who sees to it. %1 is a role or a name
        return tr("Owner: %1").arg(owner);
    }
    static QString state(const QString &state)
    {
        //: %1 is open, in progress or done
        return tr("State: %1").arg(state);
    }
};

struct ComponentFree
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, ComponentFree>;

icaltimetype timeOf(QDate day)
{
    icaltimetype time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

icaltimetype timeOf(const QDateTime &instant)
{
    return icaltime_from_timet_with_zone(
        instant.toSecsSinceEpoch(), /*is_date=*/0, icaltimezone_get_utc_timezone());
}

// The same for every export of an assessment. A file may bear no id: then what it is about tells
// its events from those of others.
QString uidOf(const core::Assessment &assessment, const core::QuestionId &question)
{
    const core::Header &header = assessment.header;
    const QStringList about{header.company.name,
        core::exchange::purposeId(header.purpose),
        header.region,
        header.title};
    const QString whose
        = header.id.isEmpty() ? core::textDigest(about.join(QChar(0x1f))) : header.id.text;
    return whose + u'-' + question.text + u"@csp-readiness"_s;
}

QString descriptionOf(const PlanRow &row)
{
    QStringList lines{Words::from(standingText(row)), Words::to(row.step.to, row.toText)};
    if (row.step.findOutFirst)
        lines.append(Words::findOutFirst());
    lines.append(Words::leadTime(row.step.weeks));
    if (!row.owner.isEmpty())
        lines.append(Words::owner(row.owner));
    lines.append(Words::state(stateName(row.state)));
    lines.append(indicative());
    return printable(lines.join(u'\n'));
}

// The calendar owns what is added to it; the library folds lines and escapes texts.
void addEvent(
    icalcomponent *calendar, const core::Assessment &assessment, const PlanRow &row, QDate day)
{
    const QString question = printable(row.text);
    const QString &id = row.step.question.text;
    const QString summary
        = row.isDayToBeDone() ? Words::due(id, question) : Words::startBy(id, question);
    const QDateTime epoch(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime changed = assessment.lastChange.isValid() ? assessment.lastChange : epoch;
    icalcomponent *event = icalcomponent_new_vevent();
    for (icalproperty *property :
        {icalproperty_new_uid(uidOf(assessment, row.step.question).toUtf8().constData()),
            icalproperty_new_dtstamp(timeOf(changed)),
            icalproperty_new_dtstart(timeOf(day)),
            icalproperty_new_dtend(timeOf(day.addDays(1))),
            icalproperty_new_summary(summary.toUtf8().constData()),
            icalproperty_new_description(descriptionOf(row).toUtf8().constData()),
            icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT)})
        icalcomponent_add_property(event, property);
    icalcomponent_add_component(calendar, event);
}

QByteArray bytesOf(icalcomponent *calendar)
{
    char *text = icalcomponent_as_ical_string_r(calendar);
    const QByteArray bytes(text);
    icalmemory_free_buffer(text);
    return bytes;
}

} // namespace

core::Result<QByteArray> planToCalendar(const core::Assessment &assessment, const PlanSheet &sheet)
{
    const Component calendar(icalcomponent_new_vcalendar());
    for (icalproperty *property :
        {icalproperty_new_version("2.0"), icalproperty_new_prodid("-//CSP Readiness//Plan//EN")})
        icalcomponent_add_property(calendar.get(), property);
    for (const PlanRow &row : sheet.rows) {
        const auto day = row.day();
        if (day && row.state != core::PlanStep::State::Done)
            addEvent(calendar.get(), assessment, row, *day);
    }
    // A calendar without an event is none.
    if (!icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT))
        return core::fail(core::ErrorCode::PlanWithoutDays);
    return bytesOf(calendar.get());
}

} // namespace app::exports
