#pragma once

#include "core/session/session.h"
#include "ui/models/tracesubject.h"
#include "ui/support/services.h"

#include <QWidget>

class QDoubleSpinBox;
class QGridLayout;
class QLabel;

namespace ui {

class FigureButton;
class RangeBar;
class Sign;
class WrapLabel;

// What other weights could change: by how much they may be wrong (kept by the session, looked at
// and not stored), between what floor and ceiling then lie, and the score by the other profiles.
class RobustnessCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RobustnessCard)

public:
    RobustnessCard(core::Session &session, const Services &services, QWidget *parent = nullptr);

    void refresh();

signals:
    void traceWanted(const ui::TraceSubject &subject);

private:
    struct Range
    {
        WrapLabel *name = nullptr;
        RangeBar *bar = nullptr;
        WrapLabel *value = nullptr;
    };
    struct Other
    {
        core::ProfileId profile;
        WrapLabel *name = nullptr;
        FigureButton *value = nullptr;
    };

    [[nodiscard]] QLayout *head();
    [[nodiscard]] QLayout *ranges();
    [[nodiscard]] QLayout *conclusion();
    [[nodiscard]] QLayout *others();
    void showRange(const Range &row,
        const QString &name,
        const std::optional<core::scoring::TotalRange> &range,
        std::optional<core::scoring::Millipoints> total);
    void showFactor();
    void showSentences();
    void showOthers();
    void setTenths(double factor);

    core::Session &m_session;
    Services m_services;
    WrapLabel *m_heading;
    QLabel *m_factorLabel;
    QDoubleSpinBox *m_factor;
    Range m_floor;
    Range m_ceiling;
    Sign *m_sign;
    WrapLabel *m_conclusion;
    WrapLabel *m_details;
    QList<Other> m_others;
};

} // namespace ui
