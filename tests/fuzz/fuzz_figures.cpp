#include "core/figure_parser.h"
#include "core/formatter.h"
#include "fuzzing.h"

#include <cmath>

using namespace aftershock;
using namespace aftershock::fuzzing;

namespace {

void checkFigure(const ParsedFigure& figure)
{
    const Quantity& quantity = figure.quantity;
    require(std::isfinite(quantity.value), "a figure is finite");
    require(quantity.upper.has_value() == (quantity.qualifier == Qualifier::Between),
            "a range has two ends, and nothing else has");
    require(!quantity.upper || std::isfinite(*quantity.upper), "the second end is finite");
    for (const Language language : {Language::English, Language::German, Language::Chinese}) {
        const Formatter formatter(language);
        if (figure.isPercent)
            require(!formatter.change(quantity).isEmpty(), "a change is written");
        if (figure.currency)
            require(!formatter.money({quantity, *figure.currency}).isEmpty(), "money is written");
    }
}

} // namespace

// Any text is a figure with finite values that can be written again, nothing, or an error.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString text = QString::fromUtf8(bytesOf(data, size));
    for (const DecimalMark mark : {DecimalMark::Auto, DecimalMark::Point, DecimalMark::Comma}) {
        const auto figure = parseFigure(text, mark);
        if (figure && *figure)
            checkFigure(**figure);
    }
    if (const auto plain = parsePlainNumber(text))
        require(std::isfinite(*plain), "a plain number is finite");
    return 0;
}
