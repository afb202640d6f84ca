#pragma once

#include "core/formatter.h"
#include "data/dataset.h"

namespace aftershock {

/**
 * One thing that does not fit, found by arithmetic; nothing is mended. The ids, which scripts go
 * by, and their severities:
 *
 *     change-beyond-100      error    a share cannot lose more than all of its price
 *     parts-exceed-whole     error    known parts add up to more than their whole
 *     parts-raise-whole      info     parts show a lower bound to be larger than stated
 *     implied-rate           warning  two rows imply different rates between the same currencies;
 *                            info     rounding to the printed digits explains it
 *     rate-differs           warning  a row's conversion and the dataset's exchange rate disagree
 *     duplicate-move         warning  one company, event and day, reported twice
 *     duplicate-funding      warning  one funder, purpose and span, reported twice
 *     duplicate-organisation warning  names that differ only in case, spaces or legal form
 *     not-a-trading-day      warning  the exchange is closed on the trading day
 *     day-before-event       warning  the move comes before the event that it is reported for
 *     missing-source         warning  rows that name no source
 *     missing-place          info     rows that name a source, but no place in it
 *     inferred-date          info     days that no source states
 */
struct Finding
{
    QString id;
    Severity severity{Severity::Warning};
    QString message;    ///< one sentence
    QString brief;      ///< the same without rows' names, for where they are seen; may be empty
    QString arithmetic; ///< how it was worked out, to check by hand; may be empty
    std::vector<RowRef> rows;
    bool operator==(const Finding&) const = default;
};

/// All findings, errors first, then by the order above, then by row.
[[nodiscard]] std::vector<Finding> checkDataset(const Dataset& dataset, const Formatter& formatter);

} // namespace aftershock
