#include "reading/csv_reader.h"
#include "reading/encoding.h"
#include "reading/json_reader.h"
#include "reading/sqlite_reader.h"
#include "reading/table_reader.h"
#include "reading/text_stream.h"
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

/// A table that is shown on a web page is saved with the page.
bool beginsLikeWebPage(std::string_view text)
{
    text = afterBlanks(text);
    const QByteArray start =
        QByteArray(text.data(), static_cast<qsizetype>(std::min<std::size_t>(text.size(), 32)))
            .toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html");
}

bool isCalledJson(const SourcePtr& source)
{
    return endsWith(source, {".json"_L1, ".ndjson"_L1, ".jsonl"_L1, ".jsonlines"_L1});
}

/// The encoding of JSON that is not in UTF-8: the chosen one, or UTF-16 or 32, which shows in the
/// first character. RFC 8259 asks for UTF-8, but shells and editors of Windows write UTF-16.
std::optional<QByteArray> otherJsonEncoding(const SourcePtr& source, const QByteArray& head,
                                            const ReadOptions& options)
{
    const bool isWide =
        head.left(4).contains('\0') || head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF");
    const std::optional<QByteArray>& chosen = options.choice.encoding;
    if (!isWide && (!chosen || *chosen == "UTF-8"))
        return std::nullopt;
    const QByteArray encoding = chosen ? *chosen : detectEncoding(head, false).value;
    if (!chosen && !encoding.startsWith("UTF-16") && !encoding.startsWith("UTF-32"))
        return std::nullopt;
    constexpr qsizetype few = 1024;
    TextStream stream(openSource(head.left(few), source->name()), encoding);
    std::string start(few, '\0');
    const Result<std::size_t> count = stream.read(start.data(), start.size());
    const bool isJson = isCalledJson(source) ||
                        (count && beginsLikeJson(std::string_view(start).substr(0, *count)));
    return isJson ? std::optional(encoding) : std::nullopt;
}

Result<TableReaderPtr> openAnyJson(const SourcePtr& source, const ReadOptions& options)
{
    if (endsWith(source, {".ndjson"_L1, ".jsonl"_L1, ".jsonlines"_L1}))
        return openJsonLines(source, options);
    const Result<QByteArray> bytes = source->piece(0, headBytes);
    if (!bytes)
        return bytes.error();
    const std::string_view head(bytes->constData(), static_cast<std::size_t>(bytes->size()));
    return isJsonLines(head, source->size() <= headBytes) ? openJsonLines(source, options)
                                                          : openJson(source, options);
}

Result<TableReaderPtr> openOtherJson(const SourcePtr& source, const QByteArray& encoding,
                                     const ReadOptions& options)
{
    const Result<SourcePtr> text = sourceInUtf8(source, encoding, options.limits.heldBytes);
    if (!text)
        return text.error();
    ReadOptions decoded = options;
    decoded.choice.encoding = encoding;
    return openAnyJson(*text, decoded);
}

/// A CSV file, or JSON that was given its name: then all of it can be read as that.
Result<TableReaderPtr> openCalledCsv(const SourcePtr& source, std::string_view head,
                                     const ReadOptions& options)
{
    if (beginsLikeJson(head) && options.choice == DialectChoice{})
        if (Result<TableReaderPtr> json = openAnyJson(source, options))
            return json;
    return openCsv(source, options);
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
    if (beginsLikeWebPage(head))
        return Error{.code = ErrorCode::FormatUnsupported,
                     .subject = source->name(),
                     .detail = Texts::tr("it is a web page; save the table by itself as CSV")};
    if (endsWith(source, {".csv"_L1, ".tsv"_L1, ".tab"_L1}))
        return openCalledCsv(source, head, options);
    if (const auto encoding = otherJsonEncoding(source, *bytes, options))
        return openOtherJson(source, *encoding, options);
    if (isCalledJson(source) || beginsLikeJson(head))
        return openAnyJson(source, options);
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
