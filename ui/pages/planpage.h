#pragma once

#include "core/session/session.h"
#include "ui/models/placesmodel.h"
#include "ui/support/services.h"

#include <QWidget>

namespace ui {

class PlanPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanPage)

public:
    PlanPage(core::Session &session, const Services &services, QWidget *parent = nullptr);

    void refresh(); // of everything, also the words
    void commit(); // everything half-typed goes to the session now
    void takeFocus();
    void reveal(const QString &item); // brings it into view, opened and with the keyboard's focus

signals:
    void opened(const ui::Place &place); // a jump to another page
    void failed(const core::Error &error);

private:
    core::Session &m_session;
    Services m_services;
};

} // namespace ui
