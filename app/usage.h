#pragma once

#include <QString>

namespace app {

// What `--help` prints, in the language of the interface: every command and option, and the exit
// codes.
[[nodiscard]] QString usage();

} // namespace app
