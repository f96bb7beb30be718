#include "app/commands/commands.h"

namespace app {

int show(const Context &) { return WrongUsage; }

} // namespace app
