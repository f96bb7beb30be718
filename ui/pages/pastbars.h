#pragma once

#include "core/session/session.h"
#include "ui/models/placesmodel.h"

#include <QWidget>

namespace ui {

class DoneBar;
class ReasonBar;

// What stands above the pages about what was changed: that something was taken back, and the
// question why something was changed after a milestone. Undo and redo go through here.
class PastBars final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PastBars)

public:
    explicit PastBars(core::Session &session, QWidget *parent = nullptr);

    // Takes back, goes to where it can be seen, and says so; that there is nothing is said, too.
    void undo();
    void redo();

signals:
    void opened(const ui::Place &place);

private:
    enum class Way { Back, Forth };

    void take(Way way);
    void turn();
    void followPast();

    core::Session &m_session;
    Way m_last = Way::Back;
    bool m_isTaking = false;
    DoneBar *m_done;
    ReasonBar *m_reason;
};

} // namespace ui
