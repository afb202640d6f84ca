#pragma once

#include "reading/raw_table.h"

namespace aftershock {

/// Whether the first column has names of rows, as R writes them: nothing stands above it, so that
/// the header is one cell short. Perhaps: only the widths say so.
enum class RowNames { No, Perhaps, Yes };

/**
 * Tells row names from rows that merely have a cell too many at their end. @p names are those of
 * the header, one fewer than the table has columns; rows @p from to @p to of the sample are data.
 */
[[nodiscard]] RowNames rowNamesIn(const RowBatch& sample, std::size_t from, std::size_t to,
                                  const QStringList& names);

} // namespace aftershock
