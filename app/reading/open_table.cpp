#include "reading/csv_reader.h"
#include "reading/json_reader.h"
#include "reading/sqlite_reader.h"
#include "reading/table_reader.h"
#include "reading/xlsx_reader.h"

#include <QCoreApplication>

#include <algorithm>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::OpenTable)
};

constexpr qint64 headBytes = 64 * 1024;

/// What a file begins with when it is nothing that can be read, and what to do then.
struct Foreign
{
    QByteArrayView start;
    const char* advice;
};
constexpr Foreign foreign[] = {
    {"\x1f\x8b", QT_TRANSLATE_NOOP("aftershock::OpenTable", "it is compressed; unpack it first")},
    {"\x28\xb5\x2f\xfd",
     QT_TRANSLATE_NOOP("aftershock::OpenTable", "it is compressed; unpack it first")},
    {"BZh", QT_TRANSLATE_NOOP("aftershock::OpenTable", "it is compressed; unpack it first")},
    {"%PDF-", QT_TRANSLATE_NOOP("aftershock::OpenTable", "it is a PDF; copy the table out of it")},
    {"PAR1", QT_TRANSLATE_NOOP("aftershock::OpenTable", "it is a Parquet file; save it as CSV")},
    {"\x89PNG", QT_TRANSLATE_NOOP("aftershock::OpenTable", "it is a picture")},
    {"\xff\xd8\xff", QT_TRANSLATE_NOOP("aftershock::OpenTable", "it is a picture")},
};

bool endsWith(const SourcePtr& source, std::initializer_list<QLatin1StringView> endings)
{
    return std::any_of(endings.begin(), endings.end(), [&](QLatin1StringView ending) {
        return source->name().endsWith(ending, Qt::CaseInsensitive);
    });
}

std::string_view afterBlanks(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    const std::size_t at = text.find_first_not_of(" \t\r\n");
    return at == std::string_view::npos ? std::string_view() : text.substr(at);
}

/// Whether a text without a telling name begins as JSON does: a container, and in it something
/// that JSON allows there.
bool beginsLikeJson(std::string_view text)
{
    text = afterBlanks(text);
    if (!text.starts_with('{') && !text.starts_with('['))
        return false;
    const bool isObject = text[0] == '{';
    text = afterBlanks(text.substr(1));
    const std::string_view allowed = isObject ? "\"}" : "\"{[]-0123456789tfn";
    return text.empty() || allowed.find(text[0]) != std::string_view::npos;
}

Result<TableReaderPtr> openAny(const SourcePtr& source, const ReadOptions& options)
{
    const Result<QByteArray> bytes = source->piece(0, headBytes);
    if (!bytes)
        return bytes.error();
    if (bytes->isEmpty())
        return Error{
            .code = ErrorCode::FileEmpty, .subject = source->name(), .row = 1, .column = u"1"_s};
    for (const Foreign& kind : foreign)
        if (bytes->startsWith(kind.start))
            return Error{.code = ErrorCode::FormatUnsupported,
                         .subject = source->name(),
                         .detail = Texts::tr(kind.advice)};
    if (bytes->startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return openSqlite(source, options);
    if (bytes->startsWith("PK\x03\x04") || bytes->startsWith("PK\x05\x06") ||
        bytes->startsWith("\xd0\xcf\x11\xe0"))
        return openXlsx(source, options);
    const std::string_view head(bytes->constData(), static_cast<std::size_t>(bytes->size()));
    const bool isWhole = source->size() <= headBytes;
    if (endsWith(source, {".ndjson"_L1, ".jsonl"_L1, ".jsonlines"_L1}))
        return openJsonLines(source, options);
    const bool isText = endsWith(source, {".csv"_L1, ".tsv"_L1, ".tab"_L1});
    if (endsWith(source, {".json"_L1}) || (!isText && beginsLikeJson(head)))
        return isJsonLines(head, isWhole) ? openJsonLines(source, options)
                                          : openJson(source, options);
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

Result<TableReaderPtr> openTable(const SourcePtr& source, const ReadOptions& options)
{
    return openAny(source, options);
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
