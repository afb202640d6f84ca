#pragma once

#include "reading/table_reader.h"

#include <map>

namespace aftershock {

/// What a person mended in one row of a table.
struct MendedRow
{
    bool isLeftOut{false};                ///< the row is not there
    std::map<std::size_t, QString> cells; ///< by column, from 0: the text in place of the file's
    qint64 line{}; ///< where it stands, for whoever shows it; 0: its key is its line
    [[nodiscard]] bool isUntouched() const { return !isLeftOut && cells.empty(); }
    bool operator==(const MendedRow&) const = default;
};

/// By RowBatch::key().
using MendedRows = std::map<qint64, MendedRow>;

/// The table as it reads with @p edits in it; the file stays as it is. What is mended counts like
/// what was read: it also proves how a column writes numbers and days. Columns beyond the table's
/// width are passed over.
[[nodiscard]] TableReaderPtr withEdits(TableReaderPtr reader, MendedRows edits);

} // namespace aftershock
