#pragma once

#include "core/session/session.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace ui {

class LinkButton;
class WrapLabel;

// Asks why something was changed after a milestone. What was changed is saved in any case, and who
// does not want to say is not asked again until the next milestone or the next start.
class ReasonBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReasonBar)

public:
    explicit ReasonBar(core::Session &session, QWidget *parent = nullptr);

    void refresh(); // after something was recorded

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void keep();
    void decline();

    core::Session &m_session;
    bool m_isDeclined = false;
    QString m_milestone; // the newest one's name
    WrapLabel *m_question;
    QLineEdit *m_reason;
    QPushButton *m_keep;
    LinkButton *m_notNow;
};

} // namespace ui
