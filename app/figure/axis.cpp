#include "figure/axis.h"

#include <algorithm>
#include <cmath>

namespace aftershock {

namespace {

constexpr double mostSteps = 6;
constexpr int mostLogTicks = 8;
/// A bound this near to the axis's end, as a share of its length, would have no room for its arrow.
constexpr double roomForArrow = 0.04;

/// Figures beyond these are absurd; ticks made of them would leave the numbers that a double has.
constexpr double largest = 1e300;
constexpr double smallest = 1e-300;

double niceStep(double length)
{
    const double least = length / mostSteps;
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0})
        // The tolerance keeps 0.3 / 6 at 0.05 although it is stored a little above that.
        if (factor * power >= least * (1 - 1e-9))
            return factor * power;
    return 10 * power;
}

/// Multiples of the step, computed from their index so that errors do not add up.
double multiple(double index, double step)
{
    return index == 0 ? 0 : index * step;
}

double stepsBelow(double value, double step)
{
    return std::floor(value / step + 1e-9);
}

double stepsAbove(double value, double step)
{
    return std::ceil(value / step - 1e-9);
}

} // namespace

AxisDemand axisDemand(std::span<const Quantity> values)
{
    AxisDemand demand;
    bool first = true;
    const auto take = [&](double end, const Quantity& quantity) {
        const bool open = quantity.isLowerBound();
        if (first || end < demand.minimum || (end == demand.minimum && open && end < 0))
            demand.openBelow = open && end < 0, demand.minimum = end;
        if (first || end > demand.maximum || (end == demand.maximum && open && end > 0))
            demand.openAbove = open && end > 0, demand.maximum = end;
        first = false;
    };
    for (const Quantity& quantity : values) {
        take(quantity.value, quantity);
        if (quantity.upper)
            take(*quantity.upper, quantity);
    }
    return demand;
}

Axis linearAxis(const AxisDemand& demand, const TickLabel& label)
{
    double low = std::clamp(demand.minimum, -largest, 0.0);
    double high = std::clamp(demand.maximum, 0.0, largest);
    if (high - low < smallest) {
        low = 0;
        high = 1;
    }
    const double step = niceStep(high - low);
    double first = stepsBelow(low, step);
    double last = stepsAbove(high, step);
    const double room = roomForArrow * (last - first) * step;
    if (demand.openBelow && low - multiple(first, step) < room)
        --first;
    if (demand.openAbove && multiple(last, step) - high < room)
        ++last;

    Axis axis{.minimum = multiple(first, step), .maximum = multiple(last, step)};
    const double unitAt = -first >= last ? first : last;
    for (double index = first; index <= last; ++index)
        axis.ticks.push_back({.value = multiple(index, step),
                              .label = label(multiple(index, step), index == unitAt)});
    return axis;
}

Axis logAxis(const AxisDemand& demand, const TickLabel& label)
{
    const double low = std::log10(std::clamp(demand.minimum, smallest, largest));
    const double high = std::log10(std::clamp(demand.maximum, smallest, largest));
    const int first = static_cast<int>(std::floor(low));
    int last = static_cast<int>(std::ceil(high));
    last = std::max(last, first + 1);
    if (demand.openAbove && last - high < roomForArrow * (last - first))
        ++last;
    const int every = (last - first + mostLogTicks - 1) / (mostLogTicks - 1);

    Axis axis{.scale = AxisScale::Log10,
              .minimum = std::pow(10.0, first),
              .maximum = std::pow(10.0, last)};
    for (int decade = first; decade <= last; decade += every)
        axis.ticks.push_back(
            {.value = std::pow(10.0, decade), .label = label(std::pow(10.0, decade), true)});
    return axis;
}

namespace {

QString unitText(const Axis& axis, double value, bool withUnit, const Formatter& formatter)
{
    if (axis.unit == u"%")
        return withUnit ? formatter.percent(value) : formatter.number(value);
    if (axis.unit == u"×")
        return formatter.multiple({.value = value});
    if (const std::optional<Currency> currency = Currency::fromCode(axis.unit))
        return formatter.money(value, *currency);
    return formatter.amount(value);
}

/// Parts of a decade that are ticks: all of 1, 2 and 5, or the decades alone.
std::vector<double> logValues(double minimum, double maximum)
{
    const int first = static_cast<int>(std::floor(std::log10(minimum)));
    const int last = static_cast<int>(std::ceil(std::log10(maximum)));
    const bool inParts = std::log10(maximum) - std::log10(minimum) < 2.5;
    std::vector<double> values;
    for (int decade = first; decade <= last; ++decade)
        for (const double part : {1.0, 2.0, 5.0}) {
            const double value = part * std::pow(10.0, decade);
            if ((inParts || part == 1) && value >= minimum * (1 - 1e-9) &&
                value <= maximum * (1 + 1e-9))
                values.push_back(value);
        }
    return values;
}

std::vector<double> linearValues(double minimum, double maximum)
{
    const double step = niceStep(maximum - minimum);
    std::vector<double> values;
    for (double index = stepsAbove(minimum, step); index <= stepsBelow(maximum, step); ++index)
        values.push_back(multiple(index, step));
    return values;
}

} // namespace

std::vector<Tick> ticksBetween(const Axis& axis, double minimum, double maximum,
                               const Formatter& formatter)
{
    std::vector<double> values;
    if (axis.scale == AxisScale::Log10)
        values = logValues(minimum, maximum);
    // Less than a third of a decade is as good as linear.
    if (values.size() < 2)
        values = linearValues(minimum, maximum);
    std::vector<Tick> ticks;
    ticks.reserve(values.size());
    for (const double value : values)
        ticks.push_back({.value = value, .label = unitText(axis, value, ticks.empty(), formatter)});
    return ticks;
}

} // namespace aftershock
