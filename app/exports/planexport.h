#pragma once

#include "app/exports/plantable.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace app::exports {

// A plan in the files of other programs, in the language of the interface. The same assessment and
// plan give the same bytes in every process and on every day.

// One line a step, numbers and separator by the sheet's locale, days as 2027-03-14.
[[nodiscard]] QByteArray planToCsv(
    const core::Assessment &assessment, const core::report::PlanSheet &sheet);

// One sheet; texts are texts and days are days, whatever they look like. Fails where no temporary
// file can be written.
[[nodiscard]] core::Result<QByteArray> planToXlsx(
    const core::Assessment &assessment, const core::report::PlanSheet &sheet);

// RFC 5545, one whole-day event a step that is not done and has a day: PlanRow::day(). A later
// export of the same assessment replaces the events of an earlier one. Fails where there is none.
[[nodiscard]] core::Result<QByteArray> planToCalendar(
    const core::Assessment &assessment, const core::report::PlanSheet &sheet);

// Writes the kind that the path's suffix names: .csv, .xlsx or .ics.
[[nodiscard]] core::Result<void> writePlan(
    const core::Assessment &assessment, const core::report::PlanSheet &sheet, const QString &path);
// The suffixes, for a sentence: ".csv, .xlsx, .ics".
[[nodiscard]] QString planSuffixes();
[[nodiscard]] bool isPlanFile(const QString &path);

} // namespace app::exports
