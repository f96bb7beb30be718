#include "app/exports/planexport.h"

#include "app/files.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cerrno>

#include <xlsxwriter.h>

using namespace Qt::Literals::StringLiterals;

namespace app::exports {

using core::ErrorCode;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanExport)

public:
    static QString sheetName()
    {
        //: Name of the one sheet of a spreadsheet: what to do, by when
        return tr("Plan");
    }
};

constexpr lxw_row_t kHeadRow = 4; // title, indicative, summary and an empty line above it
constexpr lxw_col_t kWidestColumn = 50; // characters; longer texts wrap
constexpr int kNarrowestColumn = 8;
constexpr uint8_t kShortDate = 14; // the built-in format that follows the reader's own locale
constexpr qsizetype kMostBytes = qsizetype(64) * 1024 * 1024;

struct Formats
{
    lxw_format *title;
    lxw_format *head;
    lxw_format *text;
    lxw_format *number;
    lxw_format *points;
    lxw_format *day;
};

Formats formatsOf(lxw_workbook *book)
{
    const Formats formats{workbook_add_format(book),
        workbook_add_format(book),
        workbook_add_format(book),
        workbook_add_format(book),
        workbook_add_format(book),
        workbook_add_format(book)};
    format_set_bold(formats.title);
    format_set_font_size(formats.title, 14);
    format_set_bold(formats.head);
    format_set_bottom(formats.head, LXW_BORDER_THIN);
    for (lxw_format *format : {formats.head, formats.text})
        format_set_text_wrap(format);
    for (lxw_format *format :
        {formats.head, formats.text, formats.number, formats.points, formats.day})
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    format_set_num_format(formats.points, "0.000");
    format_set_num_format_index(formats.day, kShortDate);
    return formats;
}

// Writes one cell, always as what it is: a text that begins with "=" stays a text.
class CellWriter
{
public:
    CellWriter(lxw_worksheet *sheet, const Formats &formats, lxw_row_t row, lxw_col_t column)
        : m_sheet(sheet)
        , m_formats(formats)
        , m_row(row)
        , m_column(column)
    {
    }

    lxw_error operator()(std::monostate) const { return LXW_NO_ERROR; }
    lxw_error operator()(const QString &text) const
    {
        return worksheet_write_string(
            m_sheet, m_row, m_column, text.toUtf8().constData(), m_formats.text);
    }
    lxw_error operator()(int number) const
    {
        return worksheet_write_number(m_sheet, m_row, m_column, number, m_formats.number);
    }
    lxw_error operator()(Points points) const
    {
        return worksheet_write_number(m_sheet,
            m_row,
            m_column,
            double(points.value) / core::scoring::kPerPoint,
            m_formats.points);
    }
    lxw_error operator()(QDate date) const
    {
        lxw_datetime day{date.year(), date.month(), date.day(), 0, 0, 0};
        return worksheet_write_datetime(m_sheet, m_row, m_column, &day, m_formats.day);
    }

private:
    lxw_worksheet *m_sheet;
    const Formats &m_formats;
    lxw_row_t m_row;
    lxw_col_t m_column;
};

// As wide as what stands in it, within bounds.
double widthOf(const PlanTable &table, qsizetype column)
{
    qsizetype widest = kNarrowestColumn;
    for (const QString &word : table.columns.at(column).split(u' '))
        widest = std::max(widest, word.size());
    for (const QList<Cell> &row : table.rows) {
        if (const auto *text = std::get_if<QString>(&row.at(column)))
            widest = std::max(widest, text->size());
        else if (std::holds_alternative<QDate>(row.at(column)))
            widest = std::max<qsizetype>(widest, u"31/12/2027"_s.size());
    }
    return double(std::min<qsizetype>(widest, kWidestColumn) + 1);
}

lxw_error fill(lxw_worksheet *sheet, const Formats &formats, const PlanTable &table)
{
    const auto write
        = [&](lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format) {
              return worksheet_write_string(sheet, row, column, text.toUtf8().constData(), format);
          };
    lxw_error worst = std::max({write(0, 0, table.title, formats.title),
        write(1, 0, table.indicative, nullptr),
        write(2, 0, table.summary, nullptr)});
    for (qsizetype at = 0; at < table.columns.size(); ++at) {
        const auto column = static_cast<lxw_col_t>(at);
        worksheet_set_column(sheet, column, column, widthOf(table, at), nullptr);
        worst = std::max(worst, write(kHeadRow, column, table.columns.at(at), formats.head));
    }
    lxw_row_t row = kHeadRow;
    for (const QList<Cell> &cells : table.rows) {
        ++row;
        for (qsizetype at = 0; at < cells.size(); ++at)
            worst = std::max(worst,
                std::visit(
                    CellWriter(sheet, formats, row, static_cast<lxw_col_t>(at)), cells.at(at)));
    }
    worksheet_freeze_panes(sheet, kHeadRow + 1, 0);
    worksheet_autofilter(sheet, kHeadRow, 0, row, static_cast<lxw_col_t>(table.columns.size() - 1));
    worksheet_repeat_rows(sheet, kHeadRow, kHeadRow);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    return worst;
}

// A moment that does not depend on when the file is made.
time_t createdOf(const core::Assessment &assessment)
{
    const QDateTime &changed = assessment.lastChange;
    const QDateTime epoch(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC);
    return (changed.isValid() ? changed : epoch).toSecsSinceEpoch();
}

// More than all files of the library take together: what a cell costs, and each text at the most
// that XML's escapes make of it.
qint64 roomFor(const PlanTable &table)
{
    constexpr qint64 kFixedParts = 64 * 1024;
    constexpr qint64 kCell = 256;
    constexpr qint64 kLongestEscape = 8;
    qint64 bytes = kFixedParts;
    for (const QList<Cell> &row : table.rows) {
        for (const Cell &cell : row) {
            const auto *text = std::get_if<QString>(&cell);
            bytes += kCell + (text ? text->toUtf8().size() * kLongestEscape : 0);
        }
    }
    return bytes;
}

// The library does not notice when a full disk cuts its temporary files short, and packs them as
// they are. So there has to be room for all of them first.
core::Result<void> checkRoom(const QString &folder, qint64 bytes)
{
    QFile file(folder + u"/room"_s);
    const bool hasRoom = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        && writeWhole(file, QByteArray(bytes, ' '));
    const QString reason = file.errorString();
    file.remove();
    return hasRoom ? core::Result<void>() : core::fail(ErrorCode::FileNotWritable, {reason});
}

// Without the full stop, as part of a sentence.
QString reasonOf(lxw_error error)
{
    QString reason = QString::fromUtf8(lxw_strerror(error));
    while (reason.endsWith(u'.'))
        reason.chop(1);
    return reason;
}

} // namespace

core::Result<QByteArray> planToXlsx(
    const core::Assessment &assessment, const core::report::PlanSheet &sheet)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return core::fail(ErrorCode::FileNotWritable, {folder.errorString()});
    const PlanTable table = planTable(assessment, sheet);
    if (const auto room = checkRoom(folder.path(), roomFor(table)); !room)
        return core::fail(room.error());
    const QString path = folder.filePath(u"plan.xlsx"_s);
    QByteArray temporary = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = temporary.data();
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!book)
        return core::fail(ErrorCode::ExportFailed, {u"workbook_new"_s});
    QByteArray title = table.title.toUtf8();
    QByteArray subject = table.indicative.toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.subject = subject.data();
    properties.created = createdOf(assessment);
    workbook_set_properties(book, &properties);
    lxw_worksheet *page = workbook_add_worksheet(book, Words::sheetName().toUtf8().constData());
    const lxw_error filled
        = page ? fill(page, formatsOf(book), table) : LXW_ERROR_SHEETNAME_ALREADY_USED;
    errno = 0;
    const lxw_error closed = workbook_close(book);
    if (filled != LXW_NO_ERROR)
        return core::fail(ErrorCode::ExportFailed, {reasonOf(filled)});
    if (closed != LXW_NO_ERROR)
        return core::fail(
            ErrorCode::FileNotWritable, {errno != 0 ? qt_error_string(errno) : reasonOf(closed)});
    return readFile(path, kMostBytes);
}

} // namespace app::exports
