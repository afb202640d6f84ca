#pragma once

#include "reading/source.h"
#include "reading/table_reader.h"

namespace aftershock {

/**
 * Reads a sheet of an Excel workbook (.xlsx, ECMA-376): by its name, or the first that has
 * anything in it. Numbers are typed, dates become ISO 8601, a cell 0.169 formatted as a percentage
 * has the text “16.9%”, formulas the value that was stored with them. Old and protected workbooks
 * are refused with advice. The sheet is held whole.
 */
[[nodiscard]] Result<TableReaderPtr> openXlsx(const SourcePtr& source, const ReadOptions& options);

} // namespace aftershock
