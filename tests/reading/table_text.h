#pragma once

#include "reading/table_reader.h"

namespace aftershock {

/// A table as a test writes it down: names and cells with “|” between them, a line each; a failure
/// as its diagnostic.
inline QString tableText(const Result<TableReaderPtr>& reader)
{
    if (!reader)
        return diagnosticLine(reader.error());
    const Result<RawTable> table = readRows(**reader, 1000);
    if (!table)
        return diagnosticLine(table.error());
    QStringList lines{table->info.columnNames().join(u'|')};
    for (std::size_t row = 0; row < table->rowCount(); ++row) {
        QStringList cells;
        for (std::size_t column = 0; column < table->info.columns.size(); ++column)
            cells << table->cell(row, column).string();
        lines << cells.join(u'|');
    }
    return lines.join(u'\n');
}

inline QString tableText(const QByteArray& bytes, const ReadOptions& options = {})
{
    return tableText(openTable(bytes, QStringLiteral("test"), options));
}

/// What was remarked, as “code line”, in the order it was met.
inline std::vector<std::pair<ErrorCode, qint64>> remarks(const QByteArray& bytes)
{
    std::vector<std::pair<ErrorCode, qint64>> found;
    const Result<TableReaderPtr> reader = openTable(bytes, QStringLiteral("test"));
    if (!reader)
        return {{reader.error().code, reader.error().row.value_or(0)}};
    const Result<RawTable> table = readRows(**reader, 1000);
    if (!table)
        return {{table.error().code, table.error().row.value_or(0)}};
    for (const Diagnostic& diagnostic : table->diagnostics)
        found.emplace_back(diagnostic.error.code, diagnostic.error.row.value_or(0));
    return found;
}

} // namespace aftershock
