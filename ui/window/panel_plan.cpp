#include "ui/window/panel_plan.h"

#include <algorithm>

namespace aftershock {

namespace {

constexpr int readableChart = 500;
constexpr int filtersWide = 218;
constexpr int filtersNarrow = 176;
constexpr int inspectorWide = 290;
constexpr int inspectorNarrow = 232;
constexpr int roomyWindow = 1240;

} // namespace

PanelPlan planPanels(int windowWidth, const PanelWish& wish)
{
    const bool roomy = windowWidth >= roomyWindow;
    const int usualFilters = roomy ? filtersWide : filtersNarrow;
    const int usualInspector = roomy ? inspectorWide : inspectorNarrow;
    PanelPlan plan{wish.filters, wish.inspector, wish.filtersWidth.value_or(usualFilters),
                   wish.inspectorWidth.value_or(usualInspector)};
    const auto chartWidth = [&plan, windowWidth] {
        return windowWidth - (plan.filters ? plan.filtersWidth : 0) -
               (plan.inspector ? plan.inspectorWidth : 0);
    };
    if (chartWidth() < readableChart) {
        plan.filtersWidth = std::min(plan.filtersWidth, usualFilters);
        plan.inspectorWidth = std::min(plan.inspectorWidth, usualInspector);
    }
    if (plan.filters && plan.inspector && chartWidth() < readableChart) {
        plan.filters = wish.askedForLast == SidePanel::Filters;
        plan.inspector = !plan.filters;
    }
    return plan;
}

} // namespace aftershock
