#pragma once

#include "ui/drawing/frame_layout.h"

namespace aftershock {

/// The legend's entries in lines, each with its category's shape.
struct LegendLayout
{
    std::vector<PlacedText> texts;
    std::vector<CategoryMark> symbols;
    double bottom{};
};

/// Entries between @p left and @p right from @p top down. Those that @p maximumLines have no room
/// for are counted at the end.
[[nodiscard]] LegendLayout layOutLegend(const Figure& figure, const ChartFonts& fonts, double left,
                                        double right, double top, int maximumLines);

} // namespace aftershock
