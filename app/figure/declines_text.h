#pragma once

#include "figure/views.h"

namespace aftershock {

/// Title, subtitle, notes, source line and alt text of share moves, from the rows that are shown.
void writeDeclinesTexts(Figure& figure, const std::vector<PlottedRow>& rows,
                        const ViewInput& input);

/// “Nvidia, down 16.9 percent, 27 January 2025”: a mark as a screen reader says it.
[[nodiscard]] QString spokenMove(const QString& name, const Quantity& change, const QString& day,
                                 const Formatter& formatter);

} // namespace aftershock
