#pragma once

#include "core/decimal.h"

#include <QString>

#include <optional>

namespace aftershock {

/// The characters that a language writes numbers with.
struct NumberMarks
{
    QChar decimal;
    QChar group;
};

/// The decimal in full, thousands separated, with a true minus; padded with zeros to @p digits
/// significant digits. From 10²¹ on, and below 10⁻⁹, as a power of ten, so that it stays readable.
[[nodiscard]] QString numberText(const Decimal& decimal, std::optional<int> digits,
                                 const NumberMarks& marks);

} // namespace aftershock
