#pragma once

#include "data/edit.h"

namespace aftershock {

/// What keeps a cell, or the row it stands in, out of the dataset.
struct CellProblem
{
    CellRef cell;
    Error error;
    bool operator==(const CellProblem&) const = default;
};

/**
 * All that has to be mended before the dataset can be saved, in the order of the tables and rows:
 * what the file would refuse (ValueMissing, ReferenceDangling, ReferenceCycle, ValueRepeated,
 * ValueOutOfRange), and the drafts (their error as @p DraftChange's column has it is found anew by
 * whoever shows them; here they are ValueUnknown).
 */
[[nodiscard]] std::vector<CellProblem> problems(const WorkingDataset& dataset);

/// The rows that can be shown already: without those that have a problem of their own, and without
/// pointers at rows left out (a row that needs what is left out is left out too).
[[nodiscard]] DatasetContents finishedRows(const WorkingDataset& dataset,
                                           const std::vector<CellProblem>& problems);

} // namespace aftershock
