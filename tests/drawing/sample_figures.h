#pragma once

#include "figure/figure.h"

#include <memory>

/// Figures put together by hand, so that drawing is tested apart from the builders.
namespace aftershock::samples {

/// The article's eight share moves, as dataset.md tells them.
[[nodiscard]] Figure declines();
/// The article's four amounts in pounds on a log axis, or on a linear one.
[[nodiscard]] Figure funding(MarkForm form = MarkForm::Dots);
/// Falls and rises, every qualifier, long and foreign names.
[[nodiscard]] Figure mixedMoves();
/// The declines grouped and coloured by country.
[[nodiscard]] Figure grouped();
[[nodiscard]] Figure empty();
/// As many falls as wanted.
[[nodiscard]] Figure manyMoves(int count);

[[nodiscard]] inline std::shared_ptr<const Figure> shared(Figure figure)
{
    return std::make_shared<const Figure>(std::move(figure));
}

} // namespace aftershock::samples
