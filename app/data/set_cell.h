#pragma once

#include "data/cell_text.h"

/// Changing single cells: from what a person typed to changes of the dataset.
namespace aftershock {

struct SetRules
{
    ReadingRules reading;
    /// A company, event or source that is not there is added by its name.
    bool addsMissing{false};
};

/**
 * What typing does. A text that is no value of its column is kept as a draft, with the reason in
 * @c error; a figure that a row needs and that was emptied is a draft of nothing (ValueMissing).
 */
struct CellEdit
{
    std::vector<Change> changes; ///< none where the cell is as it was
    std::optional<Error> error;
    std::optional<Record> added; ///< what the cell now points at, and was not there before
};

/// Types @p text into @p cell. Prices are no part of it: see setPriceCell().
[[nodiscard]] CellEdit setCell(const CellRef& cell, const QString& text, ReferenceBook& book,
                               const SetRules& rules = {});
[[nodiscard]] CellEdit setCell(const WorkingDataset& dataset, const CellRef& cell,
                               const QString& text, const SetRules& rules = {});

/// Types into a price, which stays in the file unless it is changed. Refused where it is no value:
/// prices have no drafts. Moved to another company or day it takes the place of what it was.
[[nodiscard]] Result<Price> setPriceCell(const Price& price, const DataColumn& column,
                                         const QString& text, ReferenceBook& book,
                                         const ReadingRules& rules = {});

/// Why the draft of a cell is no value.
[[nodiscard]] std::optional<Error> draftError(const CellRef& cell, ReferenceBook& book,
                                              const ReadingRules& rules = {});

} // namespace aftershock
