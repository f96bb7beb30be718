#include "ui/pages/notices.h"

#include "ui/support/errorwords.h"
#include "ui/widgets/messagebar.h"

namespace ui {

Notices::Notices(MessageBar *bar, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
{
    connect(m_bar, &MessageBar::triggered, this, &Notices::press);
}

void Notices::watch(core::Session *session)
{
    m_session = session;
    m_about = About::Nothing;
    connect(session, &core::Session::saved, this, &Notices::takeSaved);
    connect(session, &core::Session::saveFailed, this, &Notices::takeSaveFailed);
    retranslate();
}

void Notices::fail(const core::Error &error)
{
    m_failure = error;
    m_about = About::Failure;
    retranslate();
}

void Notices::clearFailure()
{
    if (m_about == About::Failure)
        m_about = m_session && m_session->hasUnsaved() ? About::NotSaved : About::Nothing;
    retranslate();
}

void Notices::askBeforeLeaving()
{
    m_about = About::Leaving;
    retranslate();
}

void Notices::takeSaved()
{
    if (m_about != About::Failure)
        m_about = About::Nothing;
    retranslate();
}

void Notices::takeSaveFailed()
{
    if (m_about != About::Failure)
        m_about = About::NotSaved;
    retranslate();
}

void Notices::retranslate()
{
    const auto problem = m_session ? m_session->problem() : std::nullopt;
    const QString cause = problem ? ErrorWords::sentence(*problem) : QString();
    switch (m_about) {
    case About::Nothing:
        m_bar->hide();
        break;
    case About::NotSaved:
        m_bar->show(tr("Not saved."),
            //: %1 is one or more sentences: why, and what to do.
            tr("%1 What you wrote is still here, and is saved once it works again.").arg(cause),
            //: Button: tries to save again.
            tr("Retry"));
        break;
    case About::Leaving:
        m_bar->show(tr("Not saved."),
            //: %1 is one or more sentences: why, and what to do.
            tr("%1 Close the window again to leave without the latest changes.").arg(cause),
            //: Button: tries to save again.
            tr("Retry"));
        break;
    case About::Failure:
        //: Button: takes the message away.
        m_bar->show(QString(), ErrorWords::withPlace(m_failure), tr("Close"));
        break;
    }
}

void Notices::press()
{
    if (m_about == About::Failure)
        clearFailure();
    else if (m_session)
        m_session->retry();
}

} // namespace ui
