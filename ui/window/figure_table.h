#pragma once

#include "core/formatter.h"
#include "data/dataset.h"
#include "figure/figure.h"
#include "ui/window/row_table_model.h"

namespace aftershock {

/// The table of just what a figure plots, row for row in its order.
[[nodiscard]] TableContents figureTable(const std::shared_ptr<const Figure>& figure,
                                        const DatasetPtr& dataset, const Formatter& formatter);

} // namespace aftershock
