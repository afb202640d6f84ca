#pragma once

#include "figure/figure.h"
#include "ui/drawing/chart_fonts.h"

namespace aftershock {

/// What stands left and right of the plot.
struct SideMargins
{
    double left{};
    double right{};
    bool namesInColumn{false}; ///< else at the zero line, on the bar's far side
    double nameColumnRight{};
};

/**
 * Margins wide enough for names and tip labels of all rows, so that scrolling does not move the
 * axis. Widths are estimated, since thousands of rows are not worth shaping; rows place themselves
 * by exact ones later.
 */
[[nodiscard]] SideMargins sideMargins(const Figure& figure, const ChartFonts& fonts, double width,
                                      double padding);

} // namespace aftershock
