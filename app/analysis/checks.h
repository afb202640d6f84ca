#pragma once

#include "core/formatter.h"
#include "data/dataset.h"

namespace aftershock {

/// One thing that does not fit, found by arithmetic; nothing is mended.
struct Finding
{
    QString id; ///< "implied-rate", "parts-exceed-whole", "duplicate", …; scripts go by it
    Severity severity{Severity::Warning};
    QString message;    ///< one sentence
    QString arithmetic; ///< “1 tn yuan ÷ £110 bn = 9.09 yuan to the pound; …”
    std::vector<RowRef> rows;
    bool operator==(const Finding&) const = default;
};

/// All findings, errors first, then in a fixed order.
[[nodiscard]] std::vector<Finding> checkDataset(const Dataset& dataset, const Formatter& formatter);

} // namespace aftershock
