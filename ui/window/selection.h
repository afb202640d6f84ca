#pragma once

#include "data/records.h"

#include <Qt>

#include <span>
#include <unordered_map>
#include <vector>

namespace aftershock {

struct RowRefHash
{
    std::size_t operator()(const RowRef& row) const noexcept
    {
        return std::hash<qint64>()(row.id * 8 + static_cast<qint64>(row.kind));
    }
};

/// Where each row stands among those shown.
using RowPositions = std::unordered_map<RowRef, int, RowRefHash>;
[[nodiscard]] RowPositions positionsOf(std::span<const RowRef> shown);

/// The rows selected, in the order they were chosen, and the one that Shift extends from.
struct Selection
{
    std::vector<RowRef> rows;
    std::optional<RowRef> anchor;

    [[nodiscard]] bool contains(RowRef row) const;
    bool operator==(const Selection&) const = default;
};

/// What a click or key on @p row makes of the selection: alone it replaces, Ctrl adds or takes
/// away, Shift extends from the anchor over the rows as shown, both together add that stretch.
[[nodiscard]] Selection extended(const Selection& selection, RowRef row,
                                 Qt::KeyboardModifiers modifiers, std::span<const RowRef> shown);

/// The selection without rows that are not shown any more.
[[nodiscard]] Selection restricted(const Selection& selection, const RowPositions& shown);

} // namespace aftershock
