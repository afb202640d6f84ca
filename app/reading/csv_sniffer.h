#pragma once

#include "reading/csv_scanner.h"
#include "reading/dialect.h"

#include <string_view>

namespace aftershock {

/**
 * Finds out how a text writes its table, from its beginning: delimiter, quotation marks, escapes,
 * comment sign, record ends. Every likely dialect cuts the sample into cells; the one is taken
 * whose rows have the same number of cells and whose cells look like cells. The measure is that of
 * van den Burg, Nazábal and Sutton, “Wrangling messy CSV files by detecting row and type patterns”
 * (2019): pattern score times type score; with two changes: the number of row patterns is counted
 * by its entropy, so that a title line does not halve the score, and unusual delimiters must be
 * better than the usual ones, not as good.
 */
[[nodiscard]] Dialect sniffDialect(std::string_view sample, bool isWhole,
                                   const DialectChoice& choice = {});

[[nodiscard]] ScanRules scanRules(const Dialect& dialect, std::size_t width = 0);

/// Sees whether “|” frame the lines, as in Markdown and in what databases print, and whether blanks
/// set the cells apart from them: then they are none of the table's.
void findFrame(std::string_view sample, bool isWhole, ScanRules& rules);

/// Excel's own hint: a first line “sep=;”.
[[nodiscard]] std::optional<QByteArray> statedDelimiter(std::string_view sample);

} // namespace aftershock
