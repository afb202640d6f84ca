#pragma once

#include "figure/funding_rows.h"

namespace aftershock {

/// Title, subtitle, notes, source line and alt text of funding, from the rows that are shown.
void writeFundingTexts(Figure& figure, const std::vector<PlottedRow>& rows,
                       const FundingRows& funding, const ViewInput& input,
                       const Converter& converter);

} // namespace aftershock
