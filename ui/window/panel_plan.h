#pragma once

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

/// The chart comes first: narrow windows get narrower panels, and where two do not fit beside a
/// chart that can be read, only the one asked for last stays. In CSS pixels.
[[nodiscard]] PanelPlan planPanels(int windowWidth, bool filtersWanted, bool inspectorWanted,
                                   SidePanel askedForLast);

} // namespace aftershock
