#include "ui/window/panel_plan.h"

namespace aftershock {

namespace {

constexpr int readableChart = 500;
constexpr int filtersWide = 210;
constexpr int filtersNarrow = 176;
constexpr int inspectorWide = 290;
constexpr int inspectorNarrow = 232;
constexpr int roomyWindow = 1240;

} // namespace

PanelPlan planPanels(int windowWidth, bool filtersWanted, bool inspectorWanted,
                     SidePanel askedForLast)
{
    const bool roomy = windowWidth >= roomyWindow;
    PanelPlan plan{filtersWanted, inspectorWanted, roomy ? filtersWide : filtersNarrow,
                   roomy ? inspectorWide : inspectorNarrow};
    const bool bothFit = windowWidth - plan.filtersWidth - plan.inspectorWidth >= readableChart;
    if (filtersWanted && inspectorWanted && !bothFit) {
        plan.filters = askedForLast == SidePanel::Filters;
        plan.inspector = !plan.filters;
    }
    return plan;
}

} // namespace aftershock
