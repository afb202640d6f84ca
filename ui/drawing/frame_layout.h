#pragma once

#include "figure/figure.h"
#include "ui/drawing/chart_fonts.h"
#include "ui/drawing/row_slots.h"

namespace aftershock {

/// The small shape that stands for a category beside its colour, in the legend and at the names.
struct CategoryMark
{
    QRectF rect;
    int category{};
    bool operator==(const CategoryMark&) const = default;
};

/// A finished picture, or a view that can be scrolled.
enum class RowOverflow { Scroll, SayHowMany };

/// Everything but the rows: captions, legend, the plot's rectangle, the height of a unit of rows.
struct FrameLayout
{
    std::vector<PlacedText> texts;     ///< above the plot, or in place of it
    std::vector<PlacedText> footTexts; ///< below
    std::vector<CategoryMark> legend;
    QRectF plot;                     ///< between the axis's ends and the rows' first and last edge
    TypeSize type{TypeSize::Normal}; ///< smaller where that keeps the captions whole
    double unitHeight{};             ///< of RowSlots
    double padding{};                ///< nothing is drawn nearer to the picture's edge
    bool namesInColumn{false};
    double nameColumnRight{}; ///< where names and details end, with namesInColumn
    int omittedMarks{0};      ///< rows below the picture's end, said so in footTexts
};

[[nodiscard]] FrameLayout layOutFrame(const Figure& figure, const RowSlots& rows, QSizeF size,
                                      bool caption, RowOverflow overflow, Language language);

/// The height that shows every row at a comfortable size, for the width.
[[nodiscard]] double naturalFrameHeight(const Figure& figure, const RowSlots& rows, double width,
                                        bool caption);

/// Where on the axis a value lies, 0 at its start and 1 at its end; beyond for values beyond.
[[nodiscard]] double axisFraction(const Axis& axis, double value);

/// Lengths beyond a mark's tip, shared by margins and rows.
struct TipMeasures
{
    static constexpr double Gap = 8;       ///< tip to label
    static constexpr double ArrowGap = 10; ///< arrow's point to label
    static constexpr double BarArrow = 23; ///< length of the pale arrow of a bar
    static constexpr double DotRadius = 9;
    static constexpr double DotGap = 16;    ///< dot's middle to label
    static constexpr double DotArrow = 29;  ///< dot's middle to arrow's point
    static constexpr double BlurReach = 9;  ///< of a blurred end beyond the tip
    static constexpr double NameGap = 10;   ///< zero line to name
    static constexpr double Indent = 30;    ///< for each level of parts
    static constexpr double SymbolSize = 9; ///< of a category's shape
    static constexpr double SymbolGap = 7;
};

/// From the tip (a dot's middle) of the mark's far end to the label's near edge.
[[nodiscard]] double tipReach(const Mark& mark, MarkForm form);
/// The value of the mark's far end: with a range its upper end.
[[nodiscard]] double farValue(const Mark& mark);

} // namespace aftershock
