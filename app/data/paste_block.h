#pragma once

#include "core/progress.h"
#include "data/block_text.h"
#include "data/row_edits.h"

namespace aftershock {

/// Where a block goes: its first row to the first of these rows and so on, rows beyond the last one
/// are added; its first cell to the first of these columns, cells beyond the last are left out.
struct PasteTarget
{
    TableKind table{};
    std::vector<RowId> rows;
    QStringList columns;
};

struct PasteOutcome
{
    Edit edit;
    std::vector<RowId> rows; ///< that were written to or added, in the block's order
    int cellsWritten{};
    int cellsUnread{};          ///< among them: kept as drafts
    int cellsLeftOut{};         ///< beyond the last column
    int rowsContradicting{};    ///< “under 5 %” beside “over” as qualifier, which was kept
    std::vector<Error> missing; ///< names that no row has, each once (ReferenceDangling)
};

/**
 * Pastes a block as one act. A first row that names columns of the table is no row: its cells say
 * which columns the others go to. “1.234” and “1,234” are read as the block's other figures are
 * written, else by the rules. Errors: ValueMissing for amounts where there is no funding.
 */
[[nodiscard]] Result<PasteOutcome> pasteBlock(const WorkingDataset& dataset,
                                              const PasteTarget& target, const CellBlock& block,
                                              const SetRules& rules = {});

/// These cells as they are put on the clipboard, a line a row. Errors: Cancelled.
[[nodiscard]] Result<CellBlock> copyBlock(const WorkingDataset& dataset, TableKind table,
                                          const std::vector<RowId>& rows,
                                          const QStringList& columns, const Formatter& formatter,
                                          const Progress& progress = {});

/// Copies the first of the rows into the others, in these columns.
[[nodiscard]] Edit fillDown(const WorkingDataset& dataset, TableKind table,
                            const std::vector<RowId>& rows, const QStringList& columns,
                            const Formatter& formatter);

/// Empties cells.
[[nodiscard]] Edit clearCells(const WorkingDataset& dataset, const std::vector<CellRef>& cells);

} // namespace aftershock
