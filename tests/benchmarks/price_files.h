#pragma once

#include <cstdint>
#include <string>

/// Made-up files of any size, the same bytes each time.
enum class PriceOrder {
    ByKey,   ///< as downloads come: by company, and by day within it
    Shuffled ///< the same rows in no order at all
};

/// In every 100,000th row the price is a word, so that refusing is part of the work.
enum class BadPrices { None, Some };

/// “symbol,date,price”: 5,000 days a company.
void writePrices(const std::string& path, std::uint64_t rows, PriceOrder order, BadPrices bad);

/// Rows of about 100 bytes with numbers, days and quoted text until @p bytes are reached; as CSV,
/// or as a JSON object a line.
enum class WideForm { Csv, JsonLines };
void writeWideRows(const std::string& path, std::uint64_t bytes, WideForm form);

/// Takes a file out of the page cache, so that reading it means reading it.
void dropFromCache(const std::string& path);
