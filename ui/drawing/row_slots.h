#pragma once

#include "figure/figure.h"

#include <vector>

namespace aftershock {

/// A group's heading in the category axis.
struct SlotHeading
{
    QString text;
    int firstUnit{};
    int endUnit{}; ///< where its first row begins
    bool operator==(const SlotHeading&) const = default;
};

/**
 * Where each mark stands on the category axis, in units of equal height counted from the top. A
 * row is one unit, or with headings three, as is a heading that has a row above it: Qt Charts
 * centres bars on whole numbers, so the middle of every row has to be one.
 */
struct RowSlots
{
    int units{};
    int unitsPerRow{1};
    std::vector<int> centres; ///< a mark's middle unit, ascending
    std::vector<SlotHeading> headings;
    bool operator==(const RowSlots&) const = default;

    /// Marks that touch the units [first, last], as [begin, end).
    [[nodiscard]] std::pair<int, int> marksBetween(double first, double last) const;
    /// Marks that end before or at @p unit, counted from the first.
    [[nodiscard]] int wholeMarksAbove(double unit) const;
};

[[nodiscard]] RowSlots makeSlots(const Figure& figure);

} // namespace aftershock
