#pragma once

#include "core/progress.h"
#include "store/price.h"

#include <map>

/// Prices a page at a time: there can be tens of millions, and people look at a few dozen.
namespace aftershock {

struct PricePageRequest
{
    std::optional<RowId> organisation; ///< of one company, else of all
    std::optional<qint64> from;        ///< begins at this moment of a company, or behind it
    qint64 skip{};                     ///< prices before the page, where there is no moment
    int count{1000};
    bool operator==(const PricePageRequest&) const = default;
};

struct PricePage
{
    std::vector<Price> prices; ///< in the order of (organisation, at)
    qint64 first{};            ///< how many of those asked for stand before the page
    qint64 total{};            ///< how many there are of those asked for
    bool operator==(const PricePage&) const = default;
};

/// Reads a page from a dataset file (empty path: the built-in one). A company's page is found by
/// the key; one in the middle of all prices is counted up to. Errors: those of openDataset(), and
/// Cancelled.
[[nodiscard]] Result<PricePage> readPricePage(const QString& path, const PricePageRequest& request,
                                              const Progress& progress = {});

/// Those of the keys (organisation, at) that the file has.
[[nodiscard]] Result<std::map<std::pair<RowId, qint64>, Price>>
findPrices(const QString& path, const std::vector<std::pair<RowId, qint64>>& keys,
           const Progress& progress = {});

} // namespace aftershock
