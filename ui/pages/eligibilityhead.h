#pragma once

#include "core/session/session.h"
#include "ui/support/services.h"

#include <QWidget>

#include <array>

class QDateEdit;
class QLabel;

namespace ui {

class Segmented;
class StateLabel;
class WrapLabel;

// The top of the eligibility page: the day it is judged on, how many requirements stand how, what
// they are for, and whether applications are taken on that day.
class EligibilityHead final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EligibilityHead)

public:
    EligibilityHead(core::Session &session, const Services &services, QWidget *parent);

    void refresh();
    void retranslate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void choose(const QString &day);
    void judgeOn(QDate day);
    void showDay();
    void showCounts();

    core::Session &m_session;
    Services m_services;
    WrapLabel *m_title;
    QLabel *m_dayLabel;
    Segmented *m_days;
    QDateEdit *m_day;
    std::array<StateLabel *, 4> m_counts;
    WrapLabel *m_purpose;
    WrapLabel *m_window;
};

} // namespace ui
