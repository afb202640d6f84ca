#pragma once

#include "core/formatter.h"
#include "data/dataset.h"
#include "figure/view_spec.h"

namespace aftershock {

/// One value that a field takes in the view, and how many of its rows have it.
struct FacetValue
{
    QString code;  ///< what Filter::values holds
    QString label; ///< for people: “United States”
    int count{};
    bool operator==(const FacetValue&) const = default;
};

/// One filter that the view's data offers.
struct Facet
{
    Field field{};
    QString title;                  ///< “Funder’s country”
    std::vector<FacetValue> values; ///< most frequent first; empty for Size
    std::optional<double> minimum;  ///< for Size: the ends of the data
    std::optional<double> maximum;
    QString rangeText; ///< for Size: “−20 % … 0 %”
    bool operator==(const Facet&) const = default;
};

/// The filters that make sense for the view, from all of its rows (not only those now shown).
[[nodiscard]] std::vector<Facet> facets(const Dataset& dataset, const ViewSpec& spec,
                                        const Formatter& formatter);

/// The text of a size range as the filter panel shows it.
[[nodiscard]] QString sizeRangeText(double minimum, double maximum, const Dataset& dataset,
                                    const ViewSpec& spec, const Formatter& formatter);

} // namespace aftershock
