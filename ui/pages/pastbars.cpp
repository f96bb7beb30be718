#include "ui/pages/pastbars.h"

#include "ui/models/changewords.h"
#include "ui/pages/donebar.h"
#include "ui/pages/reasonbar.h"

#include <QVBoxLayout>

namespace ui {

PastBars::PastBars(core::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_done(new DoneBar(this))
    , m_reason(new ReasonBar(session, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_done);
    column->addWidget(m_reason);
    connect(m_done, &DoneBar::turned, this, &PastBars::turn);
    connect(&session, &core::Session::pastChanged, this, &PastBars::followPast);
}

void PastBars::undo() { take(Way::Back); }

void PastBars::redo() { take(Way::Forth); }

void PastBars::take(Way way)
{
    m_isTaking = true; // what is recorded now is what is told below
    const auto taken = way == Way::Back ? m_session.undo() : m_session.redo();
    m_isTaking = false;
    if (!taken) {
        m_done->show(
            way == Way::Back ? tr("There is nothing to undo.") : tr("There is nothing to redo."),
            QString());
        return;
    }
    m_last = way;
    emit opened(ChangeWords::place(m_session.questionnaire(), *taken));
    const QString subject = ChangeWords::subject(*taken);
    if (way == Way::Back)
        //: Said after an undo: %1 is such as “answer to C1.2”. Button: makes it again.
        m_done->show(tr("Undone: %1").arg(subject), tr("Redo"));
    else
        //: Said after a redo: %1 is such as “answer to C1.2”. Button: takes it back again.
        m_done->show(tr("Redone: %1").arg(subject), tr("Undo"));
}

void PastBars::turn() { take(m_last == Way::Back ? Way::Forth : Way::Back); }

void PastBars::followPast()
{
    if (!m_isTaking)
        m_done->hide();
    m_reason->refresh();
}

} // namespace ui
