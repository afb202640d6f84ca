#pragma once

#include "command/command_line.h"

namespace aftershock {

/// `aftershock render`: the chart as a picture file. Needs a QApplication, and no display.
/// Returns the process's exit status.
int run(const RenderCommand& command);

} // namespace aftershock
