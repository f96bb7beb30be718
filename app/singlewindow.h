#pragma once

#include "app/windowbus.h"
#include "core/base/result.h"

#include <QObject>
#include <QString>

namespace app {

// One window a data folder. The second one raises the first over the session's bus; where that is
// not to be reached (another session, no bus), a lock in the folder tells that there is one. The
// lock is the system's own (flock) and ends with its process, however that ends: none is ever left
// behind, whatever the file says. The command line is none of its business: SQLite lets programs
// write in turn.
class SingleWindow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleWindow)

public:
    // The bus must outlive this. Makes the folder where there is none.
    SingleWindow(const QString &folder, WindowBus &bus, QObject *parent = nullptr);
    ~SingleWindow() override;

    // Whether another window of this folder came to the front. Else this one is now the one to be
    // raised, if there is a bus.
    [[nodiscard]] bool raiseOther();
    // Takes the lock and keeps it: StoreOpenElsewhere where another process has it. A folder that
    // cannot be written, or a file system without locks, refuses nothing here.
    [[nodiscard]] core::Result<void> admit();

    // The name on the bus of a data folder, the same by whatever path one gets there.
    [[nodiscard]] static QString busName(const QString &folder);

signals:
    void raiseRequested();

private:
    [[nodiscard]] core::Error holder(int descriptor) const;

    QString m_folder;
    WindowBus &m_bus;
    int m_descriptor = -1;
};

} // namespace app
