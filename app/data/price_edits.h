#pragma once

#include "data/block_text.h"
#include "data/set_cell.h"

/// Prices stay in the file, a page of them at a time in the window: what edits make of them.
namespace aftershock {

using PriceChanges = std::map<PriceKey, std::optional<Price>>;

/// A part of the prices in the order of their key, as the file has it.
struct PriceSlice
{
    std::vector<Price> prices;
    std::optional<RowId> organisation; ///< of this company alone
    bool isFirst{false};               ///< nothing stands before it
    bool isLast{false};                ///< nothing stands behind it
};

/// The slice as it is edited: without what was deleted, with what was added in its range.
[[nodiscard]] std::vector<Price> edited(const PriceSlice& slice, const PriceChanges& changes);

/// Takes @p removed away and puts @p written in, where @p standing is what the dataset has at their
/// keys now. What stays the same is no change.
[[nodiscard]] std::vector<Change> priceChanges(const std::map<PriceKey, Price>& standing,
                                               const std::vector<Price>& removed,
                                               const std::vector<Price>& written);

struct PricePaste
{
    std::vector<Price> removed; ///< as they stood, where their key is another one now
    std::vector<Price> written;
    std::vector<Error> refused; ///< with the row of the block, from 1; those rows are left out
};
/// A block over these prices and behind them; new ones are of @p organisation where the block does
/// not say of which company. Prices have no drafts: a row with a cell that is no value is refused.
[[nodiscard]] PricePaste pastePrices(const WorkingDataset& dataset, const std::vector<Price>& rows,
                                     const QStringList& columns, const CellBlock& block,
                                     std::optional<RowId> organisation,
                                     const ReadingRules& rules = {});

} // namespace aftershock
