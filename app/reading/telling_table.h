#pragma once

#include "reading/mapping.h"
#include "reading/table_reader.h"

#include <functional>

namespace aftershock {

/// A table that is open, at its beginning, with a note where it is not the one that openTable()
/// takes of the file.
struct TellingTable
{
    TableReaderPtr reader;
    std::optional<Diagnostic> note;
};

/**
 * Of a file of several tables, the one that openTable() takes, or where its columns do not tell
 * what the rows are, the first of the others whose columns do. A table that @p options name is
 * taken whatever it holds. Errors: those of opening and reading the first one.
 */
[[nodiscard]] Result<TellingTable>
openTellingTable(const std::function<Result<TableReaderPtr>(const ReadOptions&)>& open,
                 const ReadOptions& options, const MappingChoice& choice,
                 const Progress& progress = {});

} // namespace aftershock
