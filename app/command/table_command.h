#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "reading/table_reader.h"

#include <QByteArrayView>

#include <functional>

namespace aftershock {

enum class TableFormat { Csv, Json };
[[nodiscard]] std::optional<TableFormat> tableFormatFromText(const QString& text);
[[nodiscard]] QStringList tableFormats();

/// Takes the next piece of the output.
using WriteBytes = std::function<Result<void>(QByteArrayView)>;

/// What `aftershock table` has to say beside the table.
struct TableWritten
{
    TableInfo info;
    qint64 rows{};
    Diagnostics diagnostics; ///< for standard error; the table is written all the same
};

/**
 * Writes a foreign file's table as it was read through @p write, row by row, in constant memory.
 *
 * csv is RFC 4180 in UTF-8 with a header row and the cells' own text. json is
 * {"columns": […], "rows": [[…]]}: what each column of a text file holds is decided over the whole
 * file, which is therefore read twice; numbers are JSON numbers, dates ISO 8601, an empty cell
 * null; a column with a code such as 00501 in it stays text, and so do percentages, amounts of
 * money, and dates whose order nothing proves.
 */
[[nodiscard]] Result<TableWritten> writeTable(const QString& source, const QString& table,
                                              TableFormat format, const WriteBytes& write,
                                              const Progress& progress = {});

} // namespace aftershock
