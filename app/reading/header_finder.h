#pragma once

#include "reading/dialect.h"
#include "reading/raw_table.h"

namespace aftershock {

/// Rows of a sample by their numbers: @c first to @c end hold the header, data follows.
struct HeaderPlace
{
    std::size_t first{};
    std::size_t end{}; ///< equal to first where there is no header
    double sure{};
};

/**
 * Finds the header rows among the rows @p from to @p to of a sample, by what the cells of a column
 * look like: a word above numbers, a year above amounts. Rows before the header are titles.
 */
[[nodiscard]] HeaderPlace findHeader(const RowBatch& sample, std::size_t from, std::size_t to,
                                     std::size_t width);

/// Whether @p row reads like a header over the rows behind it; for where a second table begins.
[[nodiscard]] bool isHeaderOver(const RowBatch& sample, std::size_t row, std::size_t to);

} // namespace aftershock
