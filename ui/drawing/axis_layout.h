#pragma once

#include "ui/drawing/chart_painting.h"

namespace aftershock {

/// Ticks in sight at their places, and those of their labels that have room.
struct AxisLayout
{
    std::vector<PlacedTick> ticks;
    std::vector<PlacedText> labels;
};

/// @p baseline is that of the labels, below the plot.
[[nodiscard]] AxisLayout layOutAxis(const std::vector<Tick>& ticks, QRectF plot, double width,
                                    const ChartFonts& fonts,
                                    const std::function<double(double)>& positionOf);

} // namespace aftershock
