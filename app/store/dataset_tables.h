#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "store/row_values.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <span>

namespace aftershock {

/// A column of the dataset's tables, with the type that its values have.
struct SchemaColumn
{
    const char* name{};
    enum class Type { Integer, Real, Text } type{};
    bool isRequired{false}; ///< NOT NULL
};

struct DatasetTable
{
    const char* name{};
    std::vector<SchemaColumn> columns;
};

/// The tables of schema 1 with all their columns, as resources/schema.sql declares them.
[[nodiscard]] Result<std::vector<DatasetTable>> datasetTables();

/// Visits every row of every table of a dataset (empty path: the built-in one) as it is stored, in
/// the order of the keys; for the program's own exchange format. @p begin comes before the rows of
/// a table. Either may end the visit by returning an error.
[[nodiscard]] Result<void>
visitTables(const QString& path, const std::function<Result<void>(const DatasetTable&)>& begin,
            const std::function<Result<void>(std::span<const SqlValue>)>& row);

} // namespace aftershock
