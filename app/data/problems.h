#pragma once

#include "data/edit.h"

#include <limits>

namespace aftershock {

/// What keeps a cell, or the row it stands in, out of the dataset.
struct CellProblem
{
    CellRef cell;
    Error error; ///< with row and column (“share_move.organisation_id”), without a subject
    bool operator==(const CellProblem&) const = default;
};

/**
 * All that has to be mended before the dataset can be saved, in the order of the tables and rows:
 * what the file would refuse (ValueMissing, ReferenceDangling, ReferenceCycle, ValueRepeated,
 * ValueOutOfRange, ValueUnknown, SyntaxInvalid), and the drafts, which are ValueUnknown here: what
 * is wrong with one is found anew by whoever shows it. A cell with a draft has that problem alone.
 * An amount's cells are of the table FundingAmount, and of a price the row is its organisation.
 */
[[nodiscard]] std::vector<CellProblem> problems(const WorkingDataset& dataset);

/// What only shows when rows are looked at together: pointers that lead nowhere, then funding that
/// is a part of itself, then names that stand twice (all of their rows). Not more than @p most.
[[nodiscard]] std::vector<CellProblem>
referenceProblems(const DatasetContents& contents,
                  std::size_t most = std::numeric_limits<std::size_t>::max());

/**
 * What can be shown already. Left out are rows and amounts with a value that no file could hold or
 * with a draft where a value is required, share moves and fundings with any draft, and share moves
 * whose company is left out; those that would be plotted stand among the unfinished rows instead.
 * Pointers at what is not there are empty. @p problems are those of the dataset; any other draft
 * leaves its row as it was before.
 */
[[nodiscard]] DatasetContents finishedRows(const WorkingDataset& dataset,
                                           const std::vector<CellProblem>& problems);

} // namespace aftershock
