#pragma once

namespace aftershock {

/// Changes rows of a large dataset in a shown window, and prints how long the window was busy.
void timeEditing();

} // namespace aftershock
