#pragma once

#include "core/session/session.h"
#include "ui/models/placesmodel.h"
#include "ui/models/tracesubject.h"
#include "ui/support/services.h"

#include <QWidget>

class QAction;

namespace ui {

class PlaceList;
class RadarChart;
class Segmented;
class WrapLabel;

// The capabilities as bars or, as a second view, as a radar. Of a row, Enter or a click opens the
// questions, Space or a click on its figures the calculation; both stand in its context menu.
class CapabilitiesCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CapabilitiesCard)

public:
    CapabilitiesCard(
        const core::Session &session, const Services &services, QWidget *parent = nullptr);

    void refresh();
    void retranslate();
    void takeFocus();

signals:
    void opened(const ui::Place &place);
    void traceWanted(const ui::TraceSubject &subject);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QLayout *head();
    [[nodiscard]] QString radarInWords() const;
    void makeActions();
    void refreshRadar();
    void choose(const QString &view);
    void follow(const QModelIndex &current);
    void openCurrent();
    void traceCurrent();
    void trace(const QModelIndex &index);

    const core::Session &m_session;
    Services m_services;
    WrapLabel *m_heading;
    Segmented *m_view;
    PlaceList *m_list;
    RadarChart *m_radar;
    WrapLabel *m_key; // what the radar's lines are
    QAction *m_open;
    QAction *m_trace;
};

} // namespace ui
