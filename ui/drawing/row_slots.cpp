#include "ui/drawing/row_slots.h"

#include <algorithm>

namespace aftershock {

namespace {

constexpr int UnitsPerGroupedRow = 3;
constexpr int UnitsPerHeading = 3;
constexpr int UnitsPerFirstHeading = 2; // with no row above to keep off

bool isGrouped(const Figure& figure)
{
    return std::any_of(figure.marks.begin(), figure.marks.end(),
                       [](const Mark& mark) { return !mark.group.isEmpty(); });
}

} // namespace

RowSlots makeSlots(const Figure& figure)
{
    RowSlots result;
    const bool grouped = isGrouped(figure);
    result.unitsPerRow = grouped ? UnitsPerGroupedRow : 1;
    result.centres.reserve(figure.marks.size());
    const QString* group = nullptr;
    for (const Mark& mark : figure.marks) {
        if (grouped && (!group || *group != mark.group)) {
            const int first = result.units;
            result.units += first == 0 ? UnitsPerFirstHeading : UnitsPerHeading;
            result.headings.push_back({mark.group, first, result.units});
            group = &mark.group;
        }
        result.centres.push_back(result.units + result.unitsPerRow / 2);
        result.units += result.unitsPerRow;
    }
    return result;
}

std::pair<int, int> RowSlots::marksBetween(double first, double last) const
{
    const double half = unitsPerRow / 2.0;
    // Unit n covers [n, n + 1): a row's middle lies half a unit below its centre's number.
    const auto begin = std::partition_point(
        centres.begin(), centres.end(), [&](int centre) { return centre + 0.5 + half <= first; });
    const auto end = std::partition_point(begin, centres.end(),
                                          [&](int centre) { return centre + 0.5 - half < last; });
    return {static_cast<int>(begin - centres.begin()), static_cast<int>(end - centres.begin())};
}

int RowSlots::wholeMarksAbove(double unit) const
{
    const double half = unitsPerRow / 2.0;
    const auto end = std::partition_point(centres.begin(), centres.end(), [&](int centre) {
        return centre + 0.5 + half <= unit + 1e-6;
    });
    return static_cast<int>(end - centres.begin());
}

} // namespace aftershock
