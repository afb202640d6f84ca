#pragma once

#include "data/edit_builder.h"

/// Adding, copying and deleting rows, as acts that can be undone.
namespace aftershock {

struct RowEdit
{
    Edit edit;
    std::vector<RowId> rows; ///< those that are new
};

/// A row that is empty but for what every row has. What it needs and has not is marked: a change
/// without a figure is a draft of nothing. An amount stands in @p funding, else in the last one;
/// ValueMissing where there is none. Prices are added by addPrice().
[[nodiscard]] Result<RowEdit> addRow(const WorkingDataset& dataset, TableKind table,
                                     RowId funding = 0);
/// Copies, after the last row, with drafts and amounts. Names that must be unique get a number.
[[nodiscard]] RowEdit duplicateRows(const WorkingDataset& dataset, TableKind table,
                                    const std::vector<RowId>& rows);

/// A row that points at one that is to be deleted.
struct Referrer
{
    TableKind table{};
    RowId row{};
    QString column;
    bool isRequired{false}; ///< it cannot do without
    bool operator==(const Referrer&) const = default;
};
/// But for rows that are to be deleted themselves; the prices of a company stay in the file and are
/// not seen here.
[[nodiscard]] std::vector<Referrer> referrersOf(const WorkingDataset& dataset, TableKind table,
                                                const std::vector<RowId>& rows);

/// What becomes of those who point at a deleted row: they lose what they point with (and are to be
/// mended where they cannot do without), or are deleted too, with those who point at them.
enum class ReferrerFate { Clear, Delete };

/// Amounts go with their funding.
[[nodiscard]] Edit deleteRows(const WorkingDataset& dataset, TableKind table,
                              const std::vector<RowId>& rows,
                              ReferrerFate fate = ReferrerFate::Clear);

} // namespace aftershock
