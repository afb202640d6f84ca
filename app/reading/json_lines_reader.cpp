#include "reading/json_reader.h"
#include "reading/json_rows.h"
#include "reading/table_layout.h"

#include <QCoreApplication>

#include <algorithm>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::JsonReader)
};

constexpr std::size_t batchRows = 4096;
constexpr qint64 blockBytes = 1 << 18;
constexpr qint64 previewBytes = 1 << 20;

/// The lines of a source, one after the other.
class Lines
{
public:
    Lines(SourcePtr source, qint64 limit) : m_source(std::move(source)), m_limit(limit) {}

    /// nullopt at the end.
    Result<std::optional<std::string_view>> next()
    {
        for (;;) {
            const std::size_t end = m_text.find('\n', m_searched);
            if (end != std::string::npos)
                return cut(end, 1);
            m_searched = m_text.size();
            if (m_isAtEnd) {
                if (m_start == m_text.size())
                    return std::optional<std::string_view>();
                return cut(m_text.size(), 0);
            }
            if (const Result<void> filled = fill(); !filled)
                return filled.error();
        }
    }
    [[nodiscard]] qint64 line() const { return m_line; } ///< of the text last given
    [[nodiscard]] qint64 offset() const { return m_offset; }
    void rewind()
    {
        m_text.clear();
        m_start = m_searched = 0;
        m_offset = m_line = 0;
        m_isAtEnd = false;
    }

private:
    std::optional<std::string_view> cut(std::size_t end, std::size_t mark)
    {
        std::string_view text = std::string_view(m_text).substr(m_start, end - m_start);
        if (m_line == 0 && text.starts_with("\xEF\xBB\xBF"))
            text.remove_prefix(3);
        m_start = m_searched = end + mark;
        ++m_line;
        return text;
    }
    Result<void> fill()
    {
        m_text.erase(0, m_start);
        m_searched -= m_start;
        m_start = 0;
        if (static_cast<qint64>(m_text.size()) > m_limit)
            return Error{.code = ErrorCode::TooLarge,
                         .subject = m_source->name(),
                         .row = m_line + 1,
                         .column = u"1"_s,
                         .detail = Texts::tr("a line of more than %1 MB").arg(m_limit >> 20)};
        const Result<QByteArray> piece = m_source->piece(m_offset, blockBytes);
        if (!piece)
            return piece.error();
        m_text.append(piece->constData(), static_cast<std::size_t>(piece->size()));
        m_offset += piece->size();
        m_isAtEnd = piece->size() < blockBytes;
        return {};
    }

    SourcePtr m_source;
    qint64 m_limit;
    std::string m_text;
    std::size_t m_start{0};
    std::size_t m_searched{0};
    qint64 m_offset{0};
    qint64 m_line{0};
    bool m_isAtEnd{false};
};

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r") == std::string_view::npos;
}

class JsonLinesReader : public TableReader
{
public:
    JsonLinesReader(const SourcePtr& source, const ReadOptions& options)
        : m_size(source->size()), m_options(options),
          m_log(source->name(), options.limits.diagnostics),
          m_lines(source, options.limits.recordBytes), m_rows(m_log, options.limits.columns)
    {
        m_info.format = SourceFormat::JsonLines;
        m_info.source = source->name();
        m_info.dialect.encoding.value = options.choice.encoding.value_or("UTF-8");
    }

    const TableInfo& info() const override { return m_info; }
    const Diagnostics& diagnostics() const override { return m_log.list(); }
    qint64 done() const override { return m_lines.offset(); }
    qint64 total() const override { return m_size; }

    /// Reads all records once, for the names of the columns.
    Result<void> findColumns()
    {
        RowBatch batch;
        for (;;) {
            const Result<bool> more = addRow(batch, false);
            if (!more)
                return more.error();
            if (!*more || (m_options.isPreview && m_lines.offset() > previewBytes))
                break;
            batch.clear();
        }
        if (m_rows.tooManyAt())
            return Error{.code = ErrorCode::TooLarge,
                         .subject = m_info.source,
                         .row = m_rows.tooManyAt(),
                         .column = QString::number(m_options.limits.columns + 1),
                         .detail = Texts::tr("more than %1 columns").arg(m_options.limits.columns)};
        if (m_rows.names().isEmpty())
            return m_log.list().empty() ? Error{.code = ErrorCode::NoTable,
                                                .subject = m_info.source,
                                                .row = 1,
                                                .column = u"1"_s}
                                        : m_log.list().front().error;
        m_log.reset(0);
        m_info.columns = uniqueColumns(m_rows.names(), 0, m_log);
        m_remarks = m_log.list().size();
        return rewind();
    }

    Result<bool> next(RowBatch& batch) override
    {
        batch.clear();
        while (batch.rowCount() < batchRows) {
            const Result<bool> more = addRow(batch, true);
            if (!more)
                return more.error();
            if (!*more)
                break;
        }
        if (batch.isEmpty())
            m_log.close();
        return !batch.isEmpty();
    }

    Result<void> rewind() override
    {
        m_lines.rewind();
        m_wideCells = 0;
        m_log.reset(m_remarks);
        return {};
    }

private:
    /// Adds the next record that can be read; false at the end.
    Result<bool> addRow(RowBatch& batch, bool isFixed)
    {
        for (;;) {
            const Result<std::optional<std::string_view>> text = m_lines.next();
            if (!text)
                return text.error();
            if (!*text)
                return false;
            if (isBlank(**text))
                continue;
            const Result<void> read =
                readJson(**text, m_lines.line(), m_info.source, m_options.limits, m_tape);
            if (!read) {
                m_log.add(Severity::Error, read.error());
                continue;
            }
            m_rows.add(m_tape, 0, batch, isFixed);
            // A new name in every line makes each row as wide as all lines are many.
            constexpr qsizetype wideColumns = 1000;
            constexpr qint64 mostCells = 50'000'000;
            const qsizetype width = m_rows.names().size();
            m_wideCells += width > wideColumns ? width : 0;
            if (m_wideCells > mostCells)
                return Error{.code = ErrorCode::TooLarge,
                             .subject = m_info.source,
                             .row = m_lines.line(),
                             .column = QString::number(width),
                             .detail = Texts::tr("%1 columns in so many rows").arg(width)};
            return true;
        }
    }

    qint64 m_size;
    ReadOptions m_options;
    TableInfo m_info;
    DiagnosticLog m_log;
    Lines m_lines;
    JsonRows m_rows;
    JsonTape m_tape;
    std::size_t m_remarks{0};
    qint64 m_wideCells{0}; ///< in rows that are very wide
};

} // namespace

bool isJsonLines(std::string_view head, bool isWhole)
{
    JsonTape tape;
    int records = 0;
    while (!head.empty() && records < 2) {
        const std::size_t end = head.find('\n');
        if (end == std::string_view::npos && !isWhole)
            break;
        const std::string_view line = head.substr(0, end);
        head.remove_prefix(end == std::string_view::npos ? head.size() : end + 1);
        if (isBlank(line))
            continue;
        if (!readJson(line, 1, {}, {}, tape) || !tape.isContainer(0))
            return false;
        ++records;
    }
    return records == 2;
}

Result<TableReaderPtr> openJsonLines(const SourcePtr& source, const ReadOptions& options)
{
    auto reader = std::make_unique<JsonLinesReader>(source, options);
    if (const Result<void> found = reader->findColumns(); !found)
        return found.error();
    return TableReaderPtr(std::move(reader));
}

} // namespace aftershock
