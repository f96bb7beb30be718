#pragma once

namespace app {

// Runs what the command line asks for, with a window or without, and returns the exit code.
[[nodiscard]] int run(int &argc, char **argv);

} // namespace app
