#include "ui/pages/planexports.h"

#include "ui/pages/pieces.h"
#include "ui/support/theme.h"
#include "ui/widgets/wraplabel.h"

#include <QAccessible>
#include <QDir>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

PlanExports::PlanExports(
    const core::Assessment &assessment, const Services &services, Source source, QWidget *parent)
    : QWidget(parent)
    , m_assessment(assessment)
    , m_services(services)
    , m_source(std::move(source))
    , m_calendar(iconButton(u"calendar"_s, this))
    , m_spreadsheet(iconButton(u"layout-grid"_s, this))
    , m_status(new WrapLabel({}, WrapLabel::Role::Secondary, this))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(1));
    row->addStretch(1);
    row->addWidget(m_calendar);
    row->addWidget(m_spreadsheet);
    auto *column = new QVBoxLayout(this);
    constexpr int kRing = 4;
    column->setContentsMargins(kRing, kRing, kRing, kRing);
    column->setSpacing(Theme::space(0.5));
    column->addLayout(row);
    column->addWidget(m_status);
    m_status->hide();
    connect(m_calendar, &QPushButton::clicked, this, &PlanExports::exportCalendar);
    connect(m_spreadsheet, &QPushButton::clicked, this, &PlanExports::exportSpreadsheet);
}

void PlanExports::setPossible(bool possible)
{
    m_calendar->setEnabled(possible);
    m_spreadsheet->setEnabled(possible);
}

void PlanExports::clear()
{
    m_status->clear();
    m_status->hide();
}

QString PlanExports::suggestedName(const QString &suffix) const
{
    //: Beginning of a file name.
    QStringList parts{tr("CSP-Readiness plan"), m_assessment.header.company.name};
    if (m_assessment.lastChange.isValid())
        parts.append(m_assessment.lastChange.date().toString(Qt::ISODate));
    return portableFileName(parts.join(u' ')) + suffix;
}

void PlanExports::exportCalendar()
{
    const QString suffix = u".ics"_s;
    const QString path = m_services.dialogs.saveFileName(this,
        {.title = tr("Export the plan to a calendar"),
            //: Kind of file in a file dialog.
            .filter = tr("Calendar files (*.ics)"),
            .suggestedName = suggestedName(suffix)});
    if (!path.isEmpty())
        write(path.endsWith(suffix, Qt::CaseInsensitive) ? path : path + suffix);
}

void PlanExports::exportSpreadsheet()
{
    const QString suffix = u".xlsx"_s;
    const QString path = m_services.dialogs.saveFileName(this,
        {.title = tr("Export the plan as a spreadsheet"),
            //: Kinds of file in a file dialog.
            .filter = tr("Spreadsheets (*.xlsx);;Comma-separated values (*.csv)"),
            .suggestedName = suggestedName(suffix)});
    if (path.isEmpty())
        return;
    const bool isKnown = path.endsWith(suffix, Qt::CaseInsensitive)
        || path.endsWith(".csv"_L1, Qt::CaseInsensitive);
    write(isKnown ? path : path + suffix);
}

void PlanExports::write(const QString &path)
{
    const auto written = m_services.library.exportPlan(m_assessment, m_source(), path);
    if (!written) {
        emit failed(written.error());
        return;
    }
    //: %1 is a file with its folder.
    const QString sentence = tr("The plan was written to %1.").arg(QDir::toNativeSeparators(path));
    m_status->setText(sentence);
    m_status->setAccessibleName(sentence);
    m_status->show();
    QAccessibleEvent event(m_status, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void PlanExports::retranslate()
{
    clear();
    //: Button: the plan as a file for a calendar.
    m_calendar->setText(tr("Calendar…"));
    m_calendar->setAccessibleDescription(tr("Exports the steps that are counted"));
    //: Button: the plan as a file for a spreadsheet.
    m_spreadsheet->setText(tr("Spreadsheet…"));
    m_spreadsheet->setAccessibleDescription(m_calendar->accessibleDescription());
}

} // namespace ui
