#pragma once

#include "core/progress.h"
#include "data/cell_text.h"

namespace aftershock {

struct Arrangement
{
    QString filter;     ///< words that all stand somewhere in the row, as it is shown or was typed
    QString sortColumn; ///< none: in the order of the ids
    bool descending{false};
    bool operator==(const Arrangement&) const = default;
};

/// The rows of a table that pass the filter, in order; equal ones stay as they were. Empty cells
/// come last in either order. Errors: Cancelled.
[[nodiscard]] Result<std::vector<RowId>>
arrangedRows(const WorkingDataset& dataset, TableKind table, const Arrangement& arrangement,
             const Formatter& formatter, const Progress& progress = {});

} // namespace aftershock
