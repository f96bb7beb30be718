#pragma once

#include "core/session/session.h"
#include "ui/support/services.h"

#include <QWidget>

namespace ui {

class FlowLabel;
class LinkButton;

// What stands otherwise on the planned date than today, and why, with a link that judges on that
// date, or on today again. Hidden where nothing does.
class TurnBanner final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TurnBanner)

public:
    TurnBanner(core::Session &session, const Services &services, QWidget *parent);

    void refresh(); // also the words

private:
    void judge();

    core::Session &m_session;
    Services m_services;
    FlowLabel *m_text;
    LinkButton *m_link;
    QDate m_other; // the day the link judges on
};

} // namespace ui
