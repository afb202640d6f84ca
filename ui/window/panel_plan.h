#pragma once

#include <optional>

namespace aftershock {

enum class SidePanel { Filters, Inspector };

/// Which side panels a window of some width shows.
struct PanelPlan
{
    bool filters{true};
    bool inspector{true};
    int filtersWidth{};
    int inspectorWidth{};
    bool operator==(const PanelPlan&) const = default;
};

/// What a person asked for; a width is there once it was set by hand.
struct PanelWish
{
    bool filters{true};
    bool inspector{true};
    std::optional<int> filtersWidth;
    std::optional<int> inspectorWidth;
    SidePanel askedForLast{SidePanel::Inspector};
};

/// The chart comes first: narrow windows get narrower panels, widths set by hand give way to the
/// usual ones, and where two panels do not fit beside a chart that can be read, only the one asked
/// for last stays. In CSS pixels.
[[nodiscard]] PanelPlan planPanels(int windowWidth, const PanelWish& wish);

} // namespace aftershock
