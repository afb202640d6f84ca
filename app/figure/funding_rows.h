#pragma once

#include "figure/views.h"

namespace aftershock {

/// Why a row of funding that passes the filters is not in the chart.
struct LeftOut
{
    QStringList noAmount;
    QStringList noRate;
    QStringList noSpan;      ///< nothing to divide by in a view per year
    QStringList notPositive; ///< on a log axis
    QStringList otherUnit;   ///< no multiple can be said
    QStringList unfinished;  ///< in editing: a cell waits to be mended
};

/// The rows of a funding view with what all of them share.
struct FundingRows
{
    std::vector<PlottedRow> rows;
    std::optional<Currency> currency; ///< of the axis; none where rows differ
    const PlottedRow* reference{};    ///< what amounts are multiples of
    std::shared_ptr<PlottedRow> ownedReference;
    LeftOut leftOut;
    std::optional<Error> rateError; ///< the first amount that no rate converts
};

[[nodiscard]] bool isLog(const ViewSpec& spec);

/// The currency that a view of funding speaks of: the chosen one, else the one most rows are stated
/// in; none in a dataset without amounts.
[[nodiscard]] std::optional<Currency> viewCurrency(const Dataset& dataset, const ViewSpec& spec);

/// Every funding row that passes the filters, in the view's currency, per year or as a multiple as
/// the spec asks. Errors: UnknownRow for a reference that does not exist.
[[nodiscard]] Result<FundingRows> fundingRows(const ViewInput& input, const Converter& converter);

/// All funding rows with their size in the view's currency; for the filters' own counts and ends.
[[nodiscard]] std::vector<PlottedRow> allFundingRows(const Dataset& dataset, const ViewSpec& spec,
                                                     const Converter& converter);

/// Divided by the years: the digits that it needs, and no more than three or the source's.
[[nodiscard]] Quantity perYear(const Quantity& amount, double years);

/// Puts parts under their wholes: the order among wholes, and among the parts of one, stays. A part
/// whose whole is not there stands under the nearest whole that is, or for itself.
struct Nesting
{
    std::vector<PlottedRow> rows;
    std::vector<int> levels;
    std::vector<std::optional<int>> parents; ///< index of the row that it stands under
};
[[nodiscard]] Nesting nested(const Dataset& dataset, std::vector<PlottedRow> rows);

} // namespace aftershock
