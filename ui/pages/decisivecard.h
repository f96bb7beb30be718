#pragma once

#include "core/session/session.h"
#include "ui/models/placesmodel.h"
#include "ui/support/services.h"

#include <QWidget>

namespace ui {

class DecisiveModel;
class LinkButton;
class WholeList;
class WrapLabel;

// The open questions that count most, each with the way to it; a link shows all of them.
class DecisiveCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DecisiveCard)

public:
    DecisiveCard(const core::Session &session, const Services &services, QWidget *parent = nullptr);

    void refresh();

signals:
    void opened(const ui::Place &place);

private:
    void choose(const QModelIndex &index);
    void toggleAll(bool all);

    const core::Session &m_session;
    Services m_services;
    bool m_isAll = false;
    WrapLabel *m_heading;
    LinkButton *m_all;
    WrapLabel *m_nothing;
    DecisiveModel *m_model;
    WholeList *m_list;
};

} // namespace ui
