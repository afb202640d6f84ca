#pragma once

#include "reading/source.h"
#include "reading/table_reader.h"

namespace aftershock {

/**
 * Reads JSON: an array of objects, of arrays or of values; an object of arrays, one a column; an
 * object that holds such a table under some name ({"data": […]}); a single object. A table's
 * records may be nested. The whole text is read and checked before the first row.
 */
[[nodiscard]] Result<TableReaderPtr> openJson(const SourcePtr& source, const ReadOptions& options);

/// Reads one JSON value a line, in constant memory: once for the names of the columns and once for
/// the rows. A line that is no JSON is left out with a remark.
[[nodiscard]] Result<TableReaderPtr> openJsonLines(const SourcePtr& source,
                                                   const ReadOptions& options);

/// Whether each of the first lines of @p head is a JSON text of its own.
[[nodiscard]] bool isJsonLines(std::string_view head, bool isWhole);

} // namespace aftershock
