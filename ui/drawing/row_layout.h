#pragma once

#include "figure/figure.h"
#include "ui/drawing/frame_layout.h"

#include <QLineF>
#include <QPolygonF>

#include <functional>
#include <vector>

namespace aftershock {

/// Where all parts of one row stand. Colours follow from the theme and the row's state later.
struct RowPieces
{
    int mark{};
    QRectF band;  ///< the row from edge to edge, for pointing at it
    QRectF shape; ///< bar or dot; empty where the stretch of the axis in sight has none of it
    double tip{}; ///< the value's end of the bar, or the dot's middle
    QPolygonF boundArrow;           ///< filled, pale: the bar's bound
    std::vector<QLineF> arrowLines; ///< stroked: the dot's bound
    QRectF range;                   ///< filled, pale: from value to upper end
    bool isShortRange{false};      ///< a dot's that hardly leaves it: a second dot behind the first
    bool blurred{false};           ///< the tip is drawn soft
    std::vector<double> cuts;      ///< places that show a bar whose end is out of sight as cut
    std::vector<QLineF> guides;    ///< dotted, across the row but for mark and label
    std::vector<QLineF> elbow;     ///< from the whole's name to this part's
    std::vector<PlacedText> texts; ///< name first
    QRectF plate;                  ///< ground under the label, so that no grid line crosses it
    QRectF namePlate;              ///< the same under a name that reaches into the plot
    QRectF symbol;                 ///< the category's shape; empty without a legend
};

/// What the rows are placed by; valid for one figure, size and stretch of the axis.
struct RowFrame
{
    const Figure& figure;
    const FrameLayout& frame;
    const ChartFonts& fonts;
    double width{}; ///< the picture's
    double rowHeight{};
    double barHeight{};
    std::function<double(double)> positionOf; ///< value → x, beyond the plot for values beyond
    std::function<double(int)> middleOf;      ///< mark → y
};

[[nodiscard]] RowPieces layOutRow(const RowFrame& frame, int mark);

} // namespace aftershock
