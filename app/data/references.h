#pragma once

#include "data/edit.h"

#include <algorithm>
#include <concepts>

/// Which rows point at which: the one list of a dataset's foreign keys.
namespace aftershock {

template <typename Row>
[[nodiscard]] bool containsRow(const std::vector<Row>& rows, RowId id)
{
    return std::ranges::binary_search(rows, id, {}, &Row::id);
}

/// @p target must be a table that is pointed at.
[[nodiscard]] bool containsRow(const DatasetContents& contents, TableKind target, RowId id);

template <typename Row, typename Plain>
concept RowLike = std::same_as<std::remove_const_t<Row>, Plain>;

// Calls visit(column, pointer, target) with each optional pointer of the row. The one pointer that
// a row cannot do without is the organisation of a share move, which is not among them.

template <typename Row, typename Visit>
void visitPointers(Row& row, Visit visit)
{
    if constexpr (RowLike<Row, Event>) {
        visit("source_id", row.citation.source, TableKind::Source);
    } else if constexpr (RowLike<Row, ShareMove>) {
        visit("event_id", row.event, TableKind::Event);
        visit("source_id", row.citation.source, TableKind::Source);
    } else if constexpr (RowLike<Row, Funding>) {
        visit("event_id", row.event, TableKind::Event);
        visit("organisation_id", row.organisation, TableKind::Organisation);
        visit("part_of", row.partOf, TableKind::Funding);
        visit("source_id", row.citation.source, TableKind::Source);
    } else if constexpr (RowLike<Row, ExchangeRate>) {
        visit("source_id", row.source, TableKind::Source);
    } else if constexpr (RowLike<Row, Statement>) {
        visit("event_id", row.event, TableKind::Event);
        visit("organisation_id", row.organisation, TableKind::Organisation);
        visit("source_id", row.citation.source, TableKind::Source);
    }
}

/// Calls visit(row) with every row that may point at another.
template <typename Contents, typename Visit>
void visitPointingRows(Contents& contents, Visit visit)
{
    std::ranges::for_each(contents.events, visit);
    std::ranges::for_each(contents.shareMoves, visit);
    std::ranges::for_each(contents.fundings, visit);
    std::ranges::for_each(contents.exchangeRates, visit);
    std::ranges::for_each(contents.statements, visit);
}

} // namespace aftershock
