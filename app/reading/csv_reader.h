#pragma once

#include "reading/source.h"
#include "reading/table_reader.h"

namespace aftershock {

/// Reads delimited text of any dialect. Uses as much memory as one block of text, or as the
/// longest record; opening reads the first quarter of a megabyte and no more.
[[nodiscard]] Result<TableReaderPtr> openCsv(const SourcePtr& source, const ReadOptions& options);

} // namespace aftershock
