#include "app/exports/planexport.h"

#include "app/files.h"

using namespace Qt::Literals::StringLiterals;

namespace app::exports {

using core::report::PlanSheet;

namespace {

using Bytes = core::Result<QByteArray>;

struct Kind
{
    QLatin1StringView suffix;
    Bytes (*toBytes)(const core::Assessment &, const PlanSheet &);
};

Bytes csv(const core::Assessment &assessment, const PlanSheet &sheet)
{
    return planToCsv(assessment, sheet);
}

constexpr std::array kKinds
    = {Kind{".csv"_L1, csv}, Kind{".xlsx"_L1, planToXlsx}, Kind{".ics"_L1, planToCalendar}};

const Kind *kindOf(const QString &path)
{
    for (const Kind &kind : kKinds) {
        if (path.endsWith(kind.suffix, Qt::CaseInsensitive))
            return &kind;
    }
    return nullptr;
}

} // namespace

QString planSuffixes()
{
    QStringList suffixes;
    for (const Kind &kind : kKinds)
        suffixes.append(kind.suffix);
    return suffixes.join(u", "_s);
}

bool isPlanFile(const QString &path) { return kindOf(path) != nullptr; }

core::Result<void> writePlan(
    const core::Assessment &assessment, const PlanSheet &sheet, const QString &path)
{
    const Kind *kind = kindOf(path);
    if (!kind)
        return core::fail(
            core::Error{core::ErrorCode::FileKindUnknown, {planSuffixes()}, path, {}});
    return kind->toBytes(assessment, sheet).and_then([&path](const QByteArray &bytes) {
        return writeFile(path, bytes);
    });
}

} // namespace app::exports
