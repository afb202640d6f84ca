#pragma once

#include "data/edit.h"

/// One row of any table, and one value in it, for those who treat all tables alike.
namespace aftershock {

/// An amount, with the funding that it belongs to and stands in.
struct AmountRow
{
    RowId funding{};
    FundingAmount amount;
    bool operator==(const AmountRow&) const = default;
};

/// A property of the dataset; its id is its place in propertyKeys().
struct PropertyRow
{
    RowId id{};
    QString key;
    QString value;
    bool operator==(const PropertyRow&) const = default;
};

using DataRow = std::variant<Source, Organisation, Event, ShareMove, Funding, AmountRow,
                             ExchangeRate, Statement, SavedView, PropertyRow, Price>;

struct Reference
{
    RowId id{};
    bool operator==(const Reference&) const = default;
};

/// A moment in Unix seconds, UTC.
struct Moment
{
    qint64 seconds{};
    bool operator==(const Moment&) const = default;
};

/// What stands in one cell; nothing for an empty one. A choice is its word in the file.
using CellValue = std::variant<std::monostate, QString, double, Reference, Quantity, Money,
                               Currency, Day, Moment>;

/// A row by its table and id; nothing where there is none, and for prices, which stay in the file.
/// @p funding may say which funding an amount stands in, so that it need not be looked for.
[[nodiscard]] std::optional<DataRow> dataRow(const WorkingDataset& dataset, TableKind table,
                                             RowId id, RowId funding = 0);
/// Where an amount stands; 0 where there is none of that id.
[[nodiscard]] RowId fundingOf(const WorkingDataset& dataset, RowId amount);

/// What makes @p after of @p before, which is a row of the dataset; of one table and id both. An
/// amount may have moved to another funding. Errors: UnknownRow for a funding that is not there.
[[nodiscard]] Result<std::vector<Change>> changesBetween(const WorkingDataset& dataset,
                                                         const std::optional<DataRow>& before,
                                                         const std::optional<DataRow>& after);

} // namespace aftershock
