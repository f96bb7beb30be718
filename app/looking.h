#pragma once

#include "core/base/clock.h"

#include <QString>

#include <memory>

namespace core {
class Caretaker;
}
namespace ui {
class MainWindow;
}

namespace app {

// Looks after the store of `folder` once `window` has been painted for the first time; what is
// wrong is said in its bar. Window and clock must outlive what is returned.
[[nodiscard]] std::unique_ptr<core::Caretaker> lookAfterOnceShown(
    ui::MainWindow &window, const QString &folder, const core::Clock &clock);

} // namespace app
