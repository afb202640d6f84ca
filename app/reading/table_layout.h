#pragma once

#include "core/result.h"
#include "reading/diagnostic_log.h"
#include "reading/raw_table.h"

#include <limits>
#include <span>

namespace aftershock {

/// One of the tables that stand in a sheet or text, by the lines it takes.
struct TableBlock
{
    QString name;           ///< the title above it, or “table 2”
    std::size_t firstRow{}; ///< in the sample
    std::size_t endRow{};
    std::size_t width{};
};

/// Where in a sheet or text the table stands.
struct TableLayout
{
    std::size_t width{1};
    std::vector<RawColumn> columns;
    Guess<int> headerRows{0};
    qint64 preambleLines{0};
    qint64 firstLine{1};                                ///< of the first row of data
    qint64 endLine{std::numeric_limits<qint64>::max()}; ///< where another table begins
    QString name;
    QStringList otherNames;
    QStringList linesAbove;
    bool hasUnnamedFirst{false}; ///< the header has a cell less: the first column has no name
    bool hasSparseRows{false};   ///< rows with nothing but a first cell are data too
};

/// The tables that stand in the sample, one below the other.
[[nodiscard]] std::vector<TableBlock> findTables(const RowBatch& sample);

/**
 * Tells title lines, header rows and data apart and names the columns. @p sample holds the first
 * rows as they stand, blank ones included; @p table names one of several tables. Headers of two or
 * three rows become “2025 / Q1”. What was left out above the table is noted in @p log.
 */
[[nodiscard]] Result<TableLayout> layOutTable(const RowBatch& sample, const QString& table,
                                              const DialectChoice& choice, DiagnosticLog& log);

/// Whether a row may be a line under the table, were it the last: “Total”, “Source: …”.
[[nodiscard]] bool isFooterLike(const RowBatch& batch, std::size_t row, const TableLayout& layout);
/// Whether a row is nothing but a line drawn under a header: “:-----|---:”, “-----+-----”.
[[nodiscard]] bool isRule(const RowBatch& batch, std::size_t row);
[[nodiscard]] std::size_t filledCells(const RowBatch& batch, std::size_t row);

/// Names made unique and never empty: “price”, “price 2”, “column 3”.
[[nodiscard]] std::vector<RawColumn> uniqueColumns(const QStringList& names, qint64 line,
                                                   DiagnosticLog& log);

} // namespace aftershock
