#pragma once

#include "core/assessment/assessment.h"
#include "core/report/plansheet.h"
#include "ui/support/services.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QPushButton;

namespace ui {

class WrapLabel;

// Carries the plan away: to a calendar, to a spreadsheet.
class PlanExports final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanExports)

public:
    // What is written is asked for when it is needed.
    using Source = std::function<core::report::PlanSheet()>;

    PlanExports(const core::Assessment &assessment,
        const Services &services,
        Source source,
        QWidget *parent = nullptr);

    void setPossible(bool possible); // something is there to be written
    void clear(); // what was said of the last file no longer is the whole truth
    void retranslate();

signals:
    void failed(const core::Error &error);

private:
    [[nodiscard]] QString suggestedName(const QString &suffix) const;
    void exportCalendar();
    void exportSpreadsheet();
    void write(const QString &path);

    const core::Assessment &m_assessment;
    Services m_services;
    Source m_source;
    QPushButton *m_calendar;
    QPushButton *m_spreadsheet;
    WrapLabel *m_status;
};

} // namespace ui
