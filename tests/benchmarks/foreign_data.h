#pragma once

#include <cstdint>
#include <string>

/// How the benchmarks of foreign files are run.
struct ForeignDataOptions
{
    std::uint64_t rows{10'000'000};
    int runs{3};
    std::string duckdb; ///< folder in which npm has put @duckdb/node-api; may be missing
};

/// Prices from a CSV file into a new dataset, beside what the sqlite3 shell's .import takes for the
/// same file into the same table.
void compareImports(const ForeignDataOptions& options);

/// Reading the same file as a table, beside DuckDB's read_csv on one thread.
void compareReading(const ForeignDataOptions& options);

/// What a person waits for when a large file is opened: its dialect and its first rows.
void timePreviews(const ForeignDataOptions& options);
