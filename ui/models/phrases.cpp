#include "ui/models/phrases.h"

#include "core/report/figures.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace ui {

QString Phrases::purpose(core::Purpose purpose)
{
    switch (purpose) {
    case core::Purpose::Application:
        //: Purpose of an assessment: a first application for direct bill.
        return tr("Application");
    case core::Purpose::Renewal:
        //: Purpose of an assessment: the yearly renewal of the authorisation.
        return tr("Renewal");
    case core::Purpose::NewRegion:
        //: Purpose of an assessment: direct bill in a further CSP region.
        return tr("New region");
    }
    Q_UNREACHABLE();
}

QString Phrases::about(const core::Header &header)
{
    QStringList parts{purpose(header.purpose)};
    for (const QString &part : {header.region, header.title}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u" · "_s);
}

QString Phrases::sample()
{
    //: Mark beside a company that does not exist.
    return tr("Sample");
}

QString Phrases::profile(
    const core::Texts &texts, const core::Header &header, const core::ProfileId &used)
{
    const bool isOwn = used == core::kOwnProfile && header.ownWeights;
    return isOwn ? header.ownWeights->name : texts.profiles.value(used).name;
}

QString Phrases::certainty(const core::scoring::Judgement &verdict)
{
    using enum core::scoring::Verdict;
    if (verdict.floor == NotEligibleYet || verdict.floor == NothingToScore)
        return {};
    //: The verdict cannot change any more, whatever the open questions bring.
    return verdict.isCertain() ? tr("Certain")
                               //: The verdict still depends on open questions.
                               : tr("Open");
}

QString Phrases::narrowInterval(const core::scoring::Readings &readings)
{
    return core::report::interval(QLocale(), readings).remove(QChar::Nbsp);
}

QString Phrases::fraction(int part, int all)
{
    const QLocale locale;
    return locale.toString(part) + u'/' + locale.toString(all);
}

QString Phrases::questionsOf(int closed, int all)
{
    //: How many questions are answered: “81 of 93”.
    return tr("%1 of %2").arg(QLocale().toString(closed), QLocale().toString(all));
}

QString Phrases::readings(const core::scoring::Readings &readings)
{
    const QLocale locale;
    if (!readings.floor)
        return tr("Nothing to score: no question applies.");
    if (readings.isComplete())
        //: %1 is a number of points.
        return tr("Readiness score %1.").arg(core::report::score(locale, readings.floor));
    const QString coverage = core::report::coverage(locale, readings.coverage);
    if (!readings.soFar)
        //: %1 and %2 are numbers of points, %3 a percentage.
        return tr("Floor %1, ceiling %2, coverage %3.")
            .arg(core::report::score(locale, readings.floor),
                core::report::score(locale, readings.ceiling),
                coverage);
    //: %1, %2 and %3 are numbers of points, %4 a percentage.
    return tr("Floor %1, so far %2, ceiling %3, coverage %4.")
        .arg(core::report::score(locale, readings.floor),
            core::report::score(locale, readings.soFar),
            core::report::score(locale, readings.ceiling),
            coverage);
}

} // namespace ui
