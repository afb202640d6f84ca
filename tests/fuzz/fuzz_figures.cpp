#include "core/figure_parser.h"

#include <cmath>
#include <cstdint>

using namespace aftershock;

// Any text is a figure or a day with finite values, nothing, or an error.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    for (const DecimalMark mark : {DecimalMark::Auto, DecimalMark::Point, DecimalMark::Comma}) {
        const auto figure = parseFigure(text, mark);
        if (figure && *figure && !std::isfinite((*figure)->quantity.value))
            __builtin_trap();
    }
    for (const DateOrder order : {DateOrder::Auto, DateOrder::DayFirst, DateOrder::MonthFirst}) {
        const auto day = parseDay(text, order);
        if (day && *day && !(*day)->day.date.isValid())
            __builtin_trap();
    }
    if (const auto plain = parsePlainNumber(text); plain && !std::isfinite(*plain))
        __builtin_trap();
    return 0;
}
