#pragma once

#include "reading/source.h"
#include "reading/table_reader.h"

namespace aftershock {

/**
 * Reads a table or view of any SQLite file, read-only and without trusting it (store/). Without a
 * name the largest table is taken; a view only where there is nothing else, or by its name. A view
 * that yields nothing more for too long, or that never ends, is stopped.
 */
[[nodiscard]] Result<TableReaderPtr> openSqlite(const SourcePtr& source,
                                                const ReadOptions& options);

} // namespace aftershock
