#include "app/looking.h"

#include "core/session/caretaker.h"
#include "core/storage/store.h"
#include "ui/mainwindow.h"

#include <QEvent>
#include <QTimer>

namespace app {

namespace {

// Calls the caretaker after the first paint, and goes with it.
class FirstPaint final : public QObject
{
    Q_DISABLE_COPY_MOVE(FirstPaint)

public:
    FirstPaint(QObject &painted, core::Caretaker &caretaker)
        : QObject(&caretaker)
        , m_caretaker(caretaker)
    {
        painted.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // The paint is about to happen; what is queued comes after it.
            QTimer::singleShot(0, &m_caretaker, &core::Caretaker::lookAfter);
        }
        return false;
    }

private:
    core::Caretaker &m_caretaker;
};

} // namespace

std::unique_ptr<core::Caretaker> lookAfterOnceShown(
    ui::MainWindow &window, const QString &folder, const core::Clock &clock)
{
    auto caretaker = std::make_unique<core::Caretaker>(folder, clock);
    const QString file = core::storage::storeFile(folder);
    QObject::connect(caretaker.get(), &core::Caretaker::failed, &window, &ui::MainWindow::tell);
    QObject::connect(caretaker.get(),
        &core::Caretaker::checked,
        &window,
        [&window, file](const core::storage::Findings &findings) {
            if (!findings.isEmpty())
                window.tell(
                    core::Error{core::ErrorCode::StoreFlawed, {findings.first().detail}, file});
        });
    new FirstPaint(window, *caretaker); // goes with the caretaker
    return caretaker;
}

} // namespace app
