#include "ui/drawing/axis_layout.h"

#include <algorithm>

namespace aftershock {

namespace {

constexpr double LabelGap = 7; ///< plot to labels
constexpr double CompactLabelGap = 4;
constexpr double BetweenLabels = 10;
constexpr double EdgeMargin = 4;

/// Every n-th label from the first; n as small as keeps them apart.
std::size_t labelStride(const std::vector<PlacedText>& labels)
{
    for (std::size_t stride = 1; stride < labels.size(); ++stride) {
        bool apart = true;
        for (std::size_t i = stride; i < labels.size() && apart; i += stride) {
            const PlacedText& before = labels[i - stride];
            apart = before.baseline.x() + before.width + BetweenLabels <= labels[i].baseline.x();
        }
        if (apart)
            return stride;
    }
    return std::max<std::size_t>(labels.size(), 1);
}

} // namespace

AxisLayout layOutAxis(const std::vector<Tick>& ticks, QRectF plot, double width,
                      const ChartFonts& fonts, const std::function<double(double)>& positionOf)
{
    AxisLayout axis;
    std::vector<PlacedText> labels;
    const Typeface& face = fonts[FontRole::Axis];
    const bool compact = fonts[FontRole::Title].font().pixelSize() < 20;
    const double baseline = plot.bottom() + (compact ? CompactLabelGap : LabelGap) + face.ascent();
    for (const Tick& tick : ticks) {
        const double x = positionOf(tick.value);
        if (x < plot.left() - 0.5 || x > plot.right() + 0.5)
            continue;
        axis.ticks.push_back({.x = x, .isZero = tick.value == 0});
        const double advance = face.width(tick.label);
        const double left = std::clamp(x - advance / 2, EdgeMargin,
                                       std::max(EdgeMargin, width - EdgeMargin - advance));
        labels.push_back({.text = tick.label,
                          .baseline = {left, baseline},
                          .width = advance,
                          .font = FontRole::Axis,
                          .ink = InkRole::Muted,
                          .anchor = TextAnchor::Middle});
    }
    const std::size_t stride = labelStride(labels);
    for (std::size_t i = 0; i < labels.size(); i += stride)
        axis.labels.push_back(std::move(labels[i]));
    return axis;
}

} // namespace aftershock
