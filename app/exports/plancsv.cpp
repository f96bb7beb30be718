#include "app/exports/planexport.h"

#include "core/base/csvtext.h"
#include "core/report/figures.h"

using namespace Qt::Literals::StringLiterals;

namespace app::exports {

namespace {

// A number is written as the spreadsheet of the same language reads it.
class Writer
{
public:
    explicit Writer(const QLocale &locale)
        : m_locale(locale)
    {
    }

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return core::csvText(text); }
    QString operator()(int number) const { return QString::number(number); }
    QString operator()(Points points) const
    {
        return core::report::score(m_locale, points.value, /*decimals=*/3);
    }
    QString operator()(QDate date) const { return date.toString(Qt::ISODate); }

private:
    const QLocale &m_locale;
};

} // namespace

QByteArray planToCsv(const core::Assessment &assessment, const core::report::PlanSheet &sheet)
{
    const PlanTable table = planTable(assessment, sheet);
    QList<QStringList> rows{table.columns};
    for (const QList<Cell> &cells : table.rows) {
        QStringList row;
        for (const Cell &cell : cells)
            row.append(std::visit(Writer(sheet.locale), cell));
        rows.append(row);
    }
    // Where the comma is the decimal point, spreadsheets expect the semicolon between cells.
    const bool hasDecimalComma = sheet.locale.decimalPoint() == u","_s;
    return core::toCsv(
        rows, hasDecimalComma ? core::CsvSeparator::Semicolon : core::CsvSeparator::Comma);
}

} // namespace app::exports
