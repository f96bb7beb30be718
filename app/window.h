#pragma once

#include "app/commands/commands.h"
#include "ui/support/language.h"

namespace app {

// Opens the window on the store and runs until it is closed; a store that cannot be used is said in
// a window of its own and on standard error. Needs a QApplication.
[[nodiscard]] int runWindow(const Context &context, ui::Language &language);

} // namespace app
