#pragma once

#include "reading/diagnostic_log.h"
#include "reading/raw_table.h"
#include "reading/table_reader.h"
#include "reading/xlsx_formats.h"
#include "reading/zip_archive.h"

#include <string>
#include <vector>

namespace aftershock {

/// What the cells of a workbook's sheets refer to.
struct XlsxWorkbook
{
    std::string texts; ///< the shared strings, one behind the other
    std::vector<std::size_t> textEnds;
    std::vector<NumberMeaning> styles; ///< by the number that cells give
    std::vector<std::string> units;    ///< of the same; empty where they show none
    bool from1904{false};

    [[nodiscard]] std::optional<std::string_view> text(std::size_t index) const;
};

[[nodiscard]] Result<void> readSharedStrings(ZipPart& part, const SourceLimits& limits,
                                             XlsxWorkbook& workbook);
[[nodiscard]] Result<void> readStyles(ZipPart& part, XlsxWorkbook& workbook);

/// The rows of a sheet, each as wide as the widest, from the first column that is used on; a blank
/// row stands where the sheet leaves rows out. Cells merged downwards all have the value. The first
/// formula without a result is noted in @p log.
[[nodiscard]] Result<std::vector<RowBatch>> readSheet(ZipPart& part, const XlsxWorkbook& workbook,
                                                      const SourceLimits& limits,
                                                      DiagnosticLog& log);

} // namespace aftershock
