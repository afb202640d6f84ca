#include "reading/csv_reader.h"
#include "reading/table_reader.h"

#include <algorithm>

namespace aftershock {

namespace {

Result<TableReaderPtr> openAny(const SourcePtr& source, const ReadOptions& options)
{
    if (source->size() == 0)
        return Error{.code = ErrorCode::FileEmpty, .subject = source->name()};
    return openCsv(source, options);
}

} // namespace

Result<TableReaderPtr> openTable(const QString& path, const ReadOptions& options)
{
    const Result<SourcePtr> source = openSource(path);
    if (!source)
        return source.error();
    return openAny(*source, options);
}

Result<TableReaderPtr> openTable(const QByteArray& bytes, const QString& name,
                                 const ReadOptions& options)
{
    return openAny(openSource(bytes, name), options);
}

Result<RawTable> readRows(TableReader& reader, std::size_t rows, const Progress& progress)
{
    RawTable table{.info = reader.info()};
    std::size_t count = 0;
    for (;;) {
        if (progress.isCancelled())
            return Error{.code = ErrorCode::Cancelled, .subject = reader.info().source};
        RowBatch batch;
        const Result<bool> more = reader.next(batch);
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (count + batch.rowCount() > rows) {
            RowBatch part;
            for (std::size_t row = 0; row < rows - count; ++row)
                part.addRow(batch, row, reader.info().columns.size());
            batch = std::move(part);
            table.isWhole = false;
        }
        count += batch.rowCount();
        table.batches.push_back(std::move(batch));
        if (!table.isWhole)
            break;
        progress.report(reader.done(), reader.total());
    }
    table.diagnostics = reader.diagnostics();
    return table;
}

} // namespace aftershock
