#pragma once

#include "core/formatter.h"
#include "figure/figure.h"

namespace aftershock {

/// What hovering over a mark says: figure, qualifier, event, day and source, as rich text in which
/// nothing from the dataset is markup.
[[nodiscard]] QString markToolTip(const Mark& mark, const Formatter& formatter);

} // namespace aftershock
