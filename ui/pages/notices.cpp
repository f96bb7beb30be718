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

void Notices::setRefusal(const std::optional<core::Error> &refusal)
{
    m_refusal = refusal;
    retranslate();
}

std::optional<core::Error> Notices::problem() const
{
    return m_session ? m_session->problem() : std::nullopt;
}

void Notices::retranslate()
{
    switch (m_about) {
    case About::Nothing:
        if (m_refusal)
            showRefusal();
        else
            m_bar->hide();
        break;
    case About::NotSaved:
    case About::Leaving:
        showNotSaved();
        break;
    case About::Failure:
        //: Button: takes the message away.
        m_bar->show(QString(), ErrorWords::withPlace(m_failure), tr("Close"));
        break;
    }
}

void Notices::showRefusal()
{
    //: Before the reason why nothing can be saved for now.
    m_bar->show(tr("For reading only."),
        //: %1 is one or more sentences: why, and what to do.
        tr("%1 Everything can be read, exported and printed meanwhile.")
            .arg(ErrorWords::sentence(*m_refusal)),
        //: Button: tries to open the assessments for writing.
        tr("Try again"));
}

void Notices::showNotSaved()
{
    const QString cause = problem() ? ErrorWords::sentence(*problem()) : QString();
    const QString text = m_about == About::Leaving
        //: %1 is one or more sentences: why, and what to do.
        ? tr("%1 Close the window again to leave without the latest changes.").arg(cause)
        //: %1 is one or more sentences: why, and what to do.
        : tr("%1 What you wrote is still here, and is saved once it works again.").arg(cause);
    //: Button: tries to save again.
    QString button = tr("Retry");
    if (problem() && problem()->code == core::ErrorCode::StoreMissing)
        //: Button: writes the file with all assessments again, which was removed.
        button = tr("Write it again");
    else if (problem() && problem()->code == core::ErrorCode::StoreReplaced)
        //: Button: saves to the file another program put in the place of ours.
        button = tr("Write to that file");
    m_bar->show(tr("Not saved."), text, button);
}

void Notices::press()
{
    const bool isLost = problem()
        && (problem()->code == core::ErrorCode::StoreMissing
            || problem()->code == core::ErrorCode::StoreReplaced);
    if (m_about == About::Failure)
        clearFailure();
    else if (isLost || m_refusal)
        emit openAgainRequested();
    else if (m_session)
        m_session->retry();
}

} // namespace ui
