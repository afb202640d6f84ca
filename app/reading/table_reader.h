#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "reading/raw_table.h"
#include "reading/source.h"

#include <QByteArray>

#include <memory>

namespace aftershock {

/// How much of a hostile file is taken before it is refused. Small ones make tests quick.
struct SourceLimits
{
    qint64 recordBytes{16 << 20};       ///< one row of a text file
    std::size_t columns{16'384};        ///< what a spreadsheet has
    int depth{256};                     ///< of nested JSON
    qint64 heldBytes{512ll << 20};      ///< what a format that must be held whole may take
    qint64 inflatedBytes{2048ll << 20}; ///< of all parts of an Excel file
    int sqliteMilliseconds{5'000};      ///< without a row from a table or view
    std::size_t diagnostics{200};       ///< of one kind; the others are counted
};

struct ReadOptions
{
    QString table; ///< sheet, table, view or block to take; empty: the first or largest
    DialectChoice choice;
    /// Only the first rows are wanted: columns that turn up late may be missed.
    bool isPreview{false};
    SourceLimits limits;
};

/**
 * Reads the rows of one table, batch by batch, from the first to the last; rewind() starts again.
 * The columns are known before the first row. A reader is used from one thread.
 */
class TableReader
{
public:
    TableReader() = default;
    TableReader(const TableReader&) = delete;
    TableReader& operator=(const TableReader&) = delete;
    virtual ~TableReader() = default;

    [[nodiscard]] virtual const TableInfo& info() const = 0;
    /// Fills @p batch, whose room is used again, with the next rows, each as wide as the table;
    /// false when there are no more.
    [[nodiscard]] virtual Result<bool> next(RowBatch& batch) = 0;
    /// Goes back to before the first row and forgets what was remarked on rows.
    [[nodiscard]] virtual Result<void> rewind() = 0;
    /// What was odd so far.
    [[nodiscard]] virtual const Diagnostics& diagnostics() const = 0;
    /// How far it has come, in bytes or rows, for a progress bar; total 0 is “not known”.
    [[nodiscard]] virtual qint64 done() const { return 0; }
    [[nodiscard]] virtual qint64 total() const { return 0; }
};

using TableReaderPtr = std::unique_ptr<TableReader>;

/**
 * Opens a file of any kind that can be read: delimited text, JSON, NDJSON, Excel (.xlsx), SQLite.
 * The kind is told from the contents, the name helps only where these leave it open. “-” is
 * standard input. Errors name @p path as given, with row and column where they are known.
 */
[[nodiscard]] Result<TableReaderPtr> openTable(const QString& path,
                                               const ReadOptions& options = {});

/// The same for a source that is opened more than once.
[[nodiscard]] Result<TableReaderPtr> openTable(const SourcePtr& source,
                                               const ReadOptions& options = {});

/// The same for text or bytes at hand, such as the clipboard's; @p name stands in errors.
[[nodiscard]] Result<TableReaderPtr> openTable(const QByteArray& bytes, const QString& name,
                                               const ReadOptions& options = {});

/// Reads at most @p rows rows; for a preview, or for a small table as a whole.
[[nodiscard]] Result<RawTable> readRows(TableReader& reader, std::size_t rows,
                                        const Progress& progress = {});

} // namespace aftershock
