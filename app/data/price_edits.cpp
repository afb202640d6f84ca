#include "data/price_edits.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

PriceKey keyOf(const Price& price)
{
    return {price.organisation, price.at};
}

/// A row of the block put into a price; nothing of the key or the close may be missing.
Result<Price> pasteRow(Price price, bool isNew, const QStringList& columns,
                       const QStringList& cells, ReferenceBook& book, const ReadingRules& rules)
{
    bool hasMoment = !isNew;
    bool hasClose = !isNew;
    for (qsizetype i = 0; i < std::min(columns.size(), cells.size()); ++i) {
        const std::optional<int> place = columnAt(TableKind::Price, columns[i]);
        if (!place)
            continue;
        const DataColumn& column = columnsOf(TableKind::Price)[static_cast<std::size_t>(*place)];
        const Result<Price> set = setPriceCell(price, column, cells[i], book, rules);
        if (!set)
            return set.error();
        price = *set;
        hasMoment = hasMoment || column.kind == FieldKind::Moment;
        hasClose = hasClose || columns[i] == u"close"_s;
    }
    const auto missing = [](const QString& column) {
        return Error{.code = ErrorCode::ValueMissing, .column = column};
    };
    if (price.organisation == 0)
        return missing(u"organisation_id"_s);
    if (!hasMoment)
        return missing(u"at"_s);
    if (!hasClose)
        return missing(u"close"_s);
    return price;
}

} // namespace

std::vector<Price> edited(const PriceSlice& slice, const PriceChanges& changes)
{
    if (changes.empty())
        return slice.prices;
    constexpr qint64 lowest = std::numeric_limits<qint64>::min();
    constexpr qint64 highest = std::numeric_limits<qint64>::max();
    PriceKey from{slice.organisation.value_or(lowest), lowest};
    PriceKey to{slice.organisation.value_or(highest), highest};
    if (!slice.isFirst && !slice.prices.empty())
        from = keyOf(slice.prices.front());
    if (!slice.isLast && !slice.prices.empty())
        to = keyOf(slice.prices.back());
    std::vector<Price> all;
    std::ranges::copy_if(slice.prices, std::back_inserter(all),
                         [&](const Price& price) { return !changes.contains(keyOf(price)); });
    for (auto change = changes.lower_bound(from); change != changes.end() && change->first <= to;
         ++change)
        if (change->second)
            all.push_back(*change->second);
    std::ranges::sort(all, {}, keyOf);
    return all;
}

std::vector<Change> priceChanges(const std::map<PriceKey, Price>& standing,
                                 const std::vector<Price>& removed,
                                 const std::vector<Price>& written)
{
    std::map<PriceKey, std::optional<Price>> after;
    for (const Price& price : removed)
        after[keyOf(price)] = std::nullopt;
    for (const Price& price : written)
        after[keyOf(price)] = price;
    std::vector<Change> changes;
    for (const auto& [key, price] : after) {
        const auto held = standing.find(key);
        const std::optional<Price> before =
            held == standing.end() ? std::nullopt : std::optional(held->second);
        if (before != price)
            changes.emplace_back(PriceChange{before, price});
    }
    return changes;
}

PricePaste pastePrices(const WorkingDataset& dataset, const std::vector<Price>& rows,
                       const QStringList& columns, const CellBlock& block,
                       std::optional<RowId> organisation, const ReadingRules& rules)
{
    PricePaste pasted;
    ReferenceBook book(dataset);
    for (std::size_t i = 0; i < block.size(); ++i) {
        const bool isNew = i >= rows.size();
        const Price start = isNew ? Price{.organisation = organisation.value_or(0)} : rows[i];
        Result<Price> price = pasteRow(start, isNew, columns, block[i], book, rules);
        if (!price) {
            Error error = price.error();
            error.row = static_cast<qint64>(i) + 1;
            pasted.refused.push_back(error);
            continue;
        }
        if (!isNew && keyOf(*price) != keyOf(start))
            pasted.removed.push_back(start);
        pasted.written.push_back(*price);
    }
    return pasted;
}

} // namespace aftershock
