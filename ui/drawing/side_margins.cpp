#include "ui/drawing/side_margins.h"

#include "ui/drawing/frame_layout.h"

#include <algorithm>
#include <cmath>

namespace aftershock {

namespace {

// The target pictures' margins, and how far they may grow on the plot's account.
constexpr double TipMargin = 0.155;
constexpr double TipMarginMost = 186;
constexpr double ColumnMargin = 0.24;
constexpr double ColumnMarginMost = 290;
constexpr double NamesMost = 0.3;
constexpr double ColumnMost = 0.39;
constexpr double ColumnLeast = 0.25;
constexpr double PlotLeast = 0.25;
constexpr double ColumnGap = 16;
/// Estimated widths leave out kerning and are off by a little.
constexpr double Slack = 3;

struct RowWidths
{
    double name;
    double tip; ///< from the tip to the label's far edge
    double fraction;
    bool leftwards;
};

double symbolWidth(const Figure& figure)
{
    return figure.legend.empty() ? 0 : TipMeasures::SymbolSize + TipMeasures::SymbolGap;
}

RowWidths measure(const Figure& figure, const Mark& mark, const ChartFonts& fonts)
{
    const double indent = mark.level * TipMeasures::Indent;
    const double name = std::max(fonts[FontRole::Name].roughWidth(mark.label),
                                 fonts[FontRole::Detail].roughWidth(mark.detail));
    const double label = std::max(fonts[FontRole::Value].roughWidth(mark.valueText),
                                  fonts[FontRole::Detail].roughWidth(mark.secondText));
    return {.name = name + indent + symbolWidth(figure) + Slack,
            .tip = label + tipReach(mark, figure.form) + Slack,
            .fraction = std::clamp(axisFraction(figure.axis, farValue(mark)), 0.0, 1.0),
            .leftwards = mark.value.value < 0};
}

/// All marks, or of very many those that reach furthest: with the longest texts and the largest
/// values. Measuring the texts of all takes longer than a frame.
std::vector<const Mark*> marksToMeasure(const Figure& figure)
{
    constexpr std::size_t enough = 1500;
    std::vector<const Mark*> all;
    all.reserve(figure.marks.size());
    for (const Mark& mark : figure.marks)
        all.push_back(&mark);
    if (all.size() <= 3 * enough)
        return all;
    std::vector<const Mark*> chosen;
    const auto addMost = [&](const auto& measureOf) {
        std::vector<std::pair<double, const Mark*>> by;
        by.reserve(all.size());
        for (const Mark* mark : all)
            by.emplace_back(-static_cast<double>(measureOf(*mark)), mark);
        std::nth_element(by.begin(), by.begin() + enough, by.end());
        for (std::size_t i = 0; i < enough; ++i)
            chosen.push_back(by[i].second);
    };
    addMost([](const Mark& mark) { return std::max(mark.label.size(), mark.detail.size()); });
    addMost(
        [](const Mark& mark) { return std::max(mark.valueText.size(), mark.secondText.size()); });
    addMost([](const Mark& mark) { return std::abs(farValue(mark)); });
    return chosen;
}

/// Widens the margins until the row's texts lie inside the picture.
class Widening
{
public:
    Widening(SideMargins& sides, double width, double padding)
        : m_sides(sides), m_width(width), m_padding(padding)
    {
    }

    void keepInside(double fraction, double reachLeft, double reachRight)
    {
        const double overLeft = m_padding - (x(fraction) - reachLeft);
        if (overLeft > 0 && fraction < 0.95)
            m_sides.left += std::min(overLeft / (1 - fraction), spare());
        const double overRight = x(fraction) + reachRight - (m_width - m_padding);
        if (overRight > 0 && fraction > 0.05)
            m_sides.right += std::min(overRight / fraction, spare());
    }
    /// By how much a label at @p fraction still leaves the picture at the right.
    [[nodiscard]] double overRight(double fraction, double reach) const
    {
        return x(fraction) + reach - (m_width - m_padding);
    }

private:
    [[nodiscard]] double plotWidth() const { return m_width - m_sides.left - m_sides.right; }
    [[nodiscard]] double x(double fraction) const { return m_sides.left + fraction * plotWidth(); }
    [[nodiscard]] double spare() const { return std::max(0.0, plotWidth() - PlotLeast * m_width); }

    SideMargins& m_sides;
    double m_width;
    double m_padding;
};

SideMargins columnMargins(const std::vector<RowWidths>& rows, double width, double padding)
{
    double names = 0;
    for (const RowWidths& row : rows)
        names = std::max(names, row.name);
    SideMargins sides{.namesInColumn = true};
    const double preferred = std::min(ColumnMargin * width, ColumnMarginMost) - ColumnGap;
    const double least = std::min(padding + names, ColumnMost * width);
    sides.nameColumnRight = std::max(preferred, least);
    sides.left = sides.nameColumnRight + ColumnGap + TipMeasures::DotRadius;
    sides.right = std::max(padding, std::min(TipMargin * width, TipMarginMost));
    return sides;
}

} // namespace

SideMargins sideMargins(const Figure& figure, const ChartFonts& fonts, double width, double padding)
{
    std::vector<RowWidths> rows;
    for (const Mark* mark : marksToMeasure(figure))
        rows.push_back(measure(figure, *mark, fonts));

    const bool column = figure.view == ViewKind::Funding;
    const double preferred = std::max(padding, std::min(TipMargin * width, TipMarginMost));
    SideMargins sides = column ? columnMargins(rows, width, padding)
                               : SideMargins{.left = preferred, .right = preferred};
    Widening widening(sides, width, padding);
    // The first and last tick's labels are centred on the plot's edges.
    if (!figure.axis.ticks.empty()) {
        const Typeface& face = fonts[FontRole::Axis];
        const double first = face.roughWidth(figure.axis.ticks.front().label) / 2;
        const double last = face.roughWidth(figure.axis.ticks.back().label) / 2;
        widening.keepInside(0, column ? 0 : first, 0);
        widening.keepInside(1, 0, last);
    }
    const double zero = std::clamp(axisFraction(figure.axis, 0), 0.0, 1.0);
    for (const RowWidths& row : rows) {
        widening.keepInside(row.fraction, row.leftwards ? row.tip : 0, row.leftwards ? 0 : row.tip);
        if (column)
            continue;
        const double name = TipMeasures::NameGap + std::min(row.name, NamesMost * width);
        widening.keepInside(zero, row.leftwards ? 0 : name, row.leftwards ? name : 0);
    }
    // A figure that is cut is another figure; a name can break over two lines.
    double over = 0;
    for (const RowWidths& row : rows)
        if (column && !row.leftwards)
            over = std::max(over, widening.overRight(row.fraction, row.tip));
    const double spared = std::clamp(over, 0.0, sides.nameColumnRight - ColumnLeast * width);
    if (column && spared > 0) {
        sides.nameColumnRight -= spared;
        sides.left -= spared;
        sides.right += spared;
    }
    return sides;
}

} // namespace aftershock
