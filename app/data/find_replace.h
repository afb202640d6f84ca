#pragma once

#include "core/progress.h"
#include "data/edit_builder.h"

namespace aftershock {

/// What is looked for in the texts of cells, as they are shown or as they are edited.
struct FindPattern
{
    QString text;
    bool matchesCase{false};
    bool isWholeCell{false};
    bool isRegularExpression{false};
    bool operator==(const FindPattern&) const = default;
};

/// Where: the cells of these rows and columns of a table, in their order; all where none is named.
struct FindScope
{
    TableKind table{};
    std::vector<RowId> rows;
    QStringList columns;
};

/// The cells that match, row by row. Errors: BadOption for a regular expression that is none,
/// Cancelled. Of no text, none.
[[nodiscard]] Result<std::vector<CellRef>>
findCells(const WorkingDataset& dataset, const FindScope& scope, const FindPattern& pattern,
          const Formatter& formatter, const Progress& progress = {});

struct ReplaceOutcome
{
    Edit edit;
    int cellsReplaced{};
    int cellsUnread{}; ///< among them: what came of it is no value, and kept as a draft
};
/// Replaces what matches in each of @p cells; of a regular expression “\1” is the first group.
[[nodiscard]] Result<ReplaceOutcome>
replaceCells(const WorkingDataset& dataset, const std::vector<CellRef>& cells,
             const FindPattern& pattern, const QString& replacement, const Formatter& formatter);

/// The ids of a table's rows in their order; of prices none.
[[nodiscard]] std::vector<RowId> rowIds(const WorkingDataset& dataset, TableKind table);

} // namespace aftershock
