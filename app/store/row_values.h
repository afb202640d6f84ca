#pragma once

#include "data/records.h"

#include <utility>
#include <variant>
#include <vector>

/// Records as the columns of their tables; what row_reader.h reads, the other way.
namespace aftershock {

/// NULL, INTEGER, REAL or TEXT.
using SqlValue = std::variant<std::monostate, qint64, double, QString>;

struct RowValues
{
    const char* table{};
    std::vector<std::pair<const char*, SqlValue>> columns; ///< the id first

    RowValues&& with(const char* column, SqlValue value) &&
    {
        columns.emplace_back(column, std::move(value));
        return std::move(*this);
    }
};

// An id of 0 is NULL: SQLite then chooses the next one. Empty texts are NULL.
[[nodiscard]] RowValues rowValues(const Source& source);
[[nodiscard]] RowValues rowValues(const Organisation& organisation);
[[nodiscard]] RowValues rowValues(const Event& event);
[[nodiscard]] RowValues rowValues(const ShareMove& move);
/// Without its amounts, which are rows of their own.
[[nodiscard]] RowValues rowValues(const Funding& funding);
[[nodiscard]] RowValues rowValues(const FundingAmount& amount, RowId funding);
[[nodiscard]] RowValues rowValues(const ExchangeRate& rate);
[[nodiscard]] RowValues rowValues(const Statement& statement);
[[nodiscard]] RowValues rowValues(const SavedView& view);

} // namespace aftershock
