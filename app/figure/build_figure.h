#pragma once

#include "core/formatter.h"
#include "data/dataset.h"
#include "figure/figure.h"

namespace aftershock {

/// The view of the dataset as a figure. Errors: UnknownRow, UnknownCurrency, NoRate (with the two
/// currencies in detail), UnknownEvent. A filter that leaves nothing is an empty figure, no error.
[[nodiscard]] Result<Figure> buildFigure(const Dataset& dataset, const ViewSpec& spec,
                                         const Formatter& formatter);

} // namespace aftershock
