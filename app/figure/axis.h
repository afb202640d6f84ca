#pragma once

#include "core/formatter.h"
#include "figure/figure.h"

#include <functional>
#include <span>

namespace aftershock {

/// The figures that an axis has to hold, and which of them are open at the outer end.
struct AxisDemand
{
    double minimum{};
    double maximum{};
    bool openBelow{false}; ///< the lowest figure is a bound whose true value may be lower
    bool openAbove{false};
};

/// The least and greatest of the quantities, second ends of ranges included.
[[nodiscard]] AxisDemand axisDemand(std::span<const Quantity> values);

/// How a tick is written; the index of the tick that carries the unit is chosen by the axis.
using TickLabel = std::function<QString(double value, bool withUnit)>;

/// From zero outwards in steps of 1, 2, 2.5 or 5 times a power of ten, at most nine ticks; the tick
/// furthest from zero carries the unit.
[[nodiscard]] Axis linearAxis(const AxisDemand& demand, const TickLabel& label);
/// Whole decades, at most eight ticks; every figure must be positive.
[[nodiscard]] Axis logAxis(const AxisDemand& demand, const TickLabel& label);

/// Ticks for a stretch of an axis that is looked at more closely, within its ends; labelled as the
/// axis's own are, by its unit. On a log axis decades, and parts of decades where there are few.
[[nodiscard]] std::vector<Tick> ticksBetween(const Axis& axis, double minimum, double maximum,
                                             const Formatter& formatter);

} // namespace aftershock
