#include "ui/window/selection.h"

#include <algorithm>

namespace aftershock {

namespace {

std::vector<RowRef> stretch(RowRef from, RowRef to, std::span<const RowRef> shown)
{
    auto first = std::find(shown.begin(), shown.end(), from);
    auto last = std::find(shown.begin(), shown.end(), to);
    if (first == shown.end() || last == shown.end())
        return {to};
    if (last < first)
        std::swap(first, last);
    return {first, last + 1};
}

Selection toggled(Selection selection, RowRef row)
{
    if (std::erase(selection.rows, row) == 0)
        selection.rows.push_back(row);
    selection.anchor = row;
    return selection;
}

} // namespace

RowPositions positionsOf(std::span<const RowRef> shown)
{
    RowPositions positions;
    positions.reserve(shown.size());
    for (std::size_t i = 0; i < shown.size(); ++i)
        positions.emplace(shown[i], static_cast<int>(i));
    return positions;
}

bool Selection::contains(RowRef row) const
{
    return std::find(rows.begin(), rows.end(), row) != rows.end();
}

Selection extended(const Selection& selection, RowRef row, Qt::KeyboardModifiers modifiers,
                   std::span<const RowRef> shown)
{
    const bool adds = modifiers.testFlag(Qt::ControlModifier);
    if (!modifiers.testFlag(Qt::ShiftModifier))
        return adds ? toggled(selection, row) : Selection{{row}, row};

    const RowRef from = selection.anchor.value_or(row);
    std::vector<RowRef> rows = stretch(from, row, shown);
    if (!adds)
        return {std::move(rows), from};
    Selection result{selection.rows, from};
    const RowPositions already = positionsOf(selection.rows);
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(result.rows),
                 [&already](RowRef candidate) { return !already.contains(candidate); });
    return result;
}

Selection restricted(const Selection& selection, const RowPositions& shown)
{
    Selection result = selection;
    std::erase_if(result.rows, [&shown](RowRef row) { return !shown.contains(row); });
    if (result.anchor && !shown.contains(*result.anchor))
        result.anchor.reset();
    return result;
}

} // namespace aftershock
