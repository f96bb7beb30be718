#pragma once

#include "app/library.h"
#include "app/singlewindow.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "ui/mainwindow.h"
#include "ui/support/dialogs.h"
#include "ui/support/language.h"
#include "ui/support/services.h"
#include "ui/support/settings.h"

#include <memory>

namespace app {

// The window with everything it stands on, in the order in which it must come and go. Needs a
// QApplication.
class Wiring final
{
    Q_DISABLE_COPY_MOVE(Wiring)

public:
    // Opens the store of `folder`: for reading alone where another window has it or it cannot be
    // written, and where `single` then admits this one, for writing after all. All must outlive the
    // wiring.
    [[nodiscard]] static core::Result<std::unique_ptr<Wiring>> make(const ui::Content &content,
        const core::Clock &clock,
        ui::Language &language,
        const QString &folder,
        SingleWindow &single);

    void show();
    [[nodiscard]] ui::MainWindow &window() { return *m_window; }

private:
    Wiring(std::unique_ptr<core::storage::Store> store,
        const ui::Content &content,
        const core::Clock &clock,
        ui::Language &language,
        const QString &folder);

    std::unique_ptr<core::storage::Store> m_store;
    ui::Settings m_settings;
    StoreLibrary m_library;
    ui::FileDialogs m_dialogs;
    ui::Services m_services;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace app
