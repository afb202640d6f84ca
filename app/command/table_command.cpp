#include "command/table_command.h"

#include "command/output.h"
#include "command/run_command.h"
#include "core/enum_text.h"
#include "reading/column_profile.h"

#include <algorithm>
#include <array>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumText<TableFormat> formats[] = {{TableFormat::Csv, "csv"},
                                             {TableFormat::Json, "json"}};
constexpr std::size_t blockBytes = 1 << 18;

/// Gathers text and hands it on in large pieces.
class Output
{
public:
    explicit Output(const WriteBytes& write) : m_write(write) { m_text.reserve(blockBytes + 4096); }

    std::string& text() { return m_text; }
    Result<void> passOn(bool isEnd = false)
    {
        if (m_text.size() < blockBytes && !isEnd)
            return {};
        const Result<void> written =
            m_write(QByteArrayView(m_text.data(), static_cast<qsizetype>(m_text.size())));
        if (!written)
            return written.error();
        m_text.clear();
        return {};
    }

private:
    const WriteBytes& m_write;
    std::string m_text;
};

/// 1 for the bytes that make a CSV cell need quotation marks.
constexpr std::array<bool, 256> needsQuotes = [] {
    std::array<bool, 256> table{};
    for (const char c : {',', '"', '\n', '\r'})
        table[static_cast<unsigned char>(c)] = true;
    return table;
}();

void putCsv(std::string& out, std::string_view text)
{
    const bool isPlain = std::none_of(text.begin(), text.end(), [](char c) {
        return needsQuotes[static_cast<unsigned char>(c)];
    });
    if (isPlain) {
        out.append(text);
        return;
    }
    out += '"';
    for (const char c : text)
        out.append(c == '"' ? 2 : 1, c);
    out += '"';
}

void putJsonText(std::string& out, std::string_view text)
{
    static constexpr char digits[] = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\t') {
            out += "\\t";
        } else if (byte < 0x20 || byte == 0x7f) {
            out += "\\u00";
            out += digits[byte >> 4];
            out += digits[byte & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

std::string utf8(const QString& text)
{
    return text.toStdString();
}

/// A cell of a text file, by what its column turned out to be.
void putByColumn(std::string& out, std::string_view text, const ColumnReading& reading)
{
    std::optional<std::string> value;
    if (reading.form == ColumnProfile::Form::Number) {
        value = plainNumber(text, reading.decimal);
        if (value) {
            out += *value;
            return;
        }
    } else if (reading.form == ColumnProfile::Form::Date) {
        value = isoDate(text, reading.order);
    }
    putJsonText(out, value ? std::string_view(*value) : text);
}

/// Scripts take a number for one, without the currency that a spreadsheet shows beside it.
std::string_view bareText(const Cell& cell)
{
    return cell.kind == CellKind::Number ? cell.text.substr(0, cell.text.find(' ')) : cell.text;
}

void putJson(std::string& out, const Cell& cell, const ColumnReading& reading, bool isFromText)
{
    switch (cell.kind) {
    case CellKind::Null:
        out += "null";
        return;
    case CellKind::Number:
        out.append(bareText(cell));
        return;
    case CellKind::Boolean:
        out.append(cell.text);
        return;
    default:
        if (cell.text.empty() && isFromText)
            out += "null";
        else
            putByColumn(out, cell.text, reading);
    }
}

Result<std::vector<ColumnReading>> readColumns(TableReader& reader, const Progress& progress)
{
    const TableInfo& info = reader.info();
    // Other formats say themselves what is a number; their texts are texts.
    if (info.format != SourceFormat::Delimited)
        return std::vector<ColumnReading>(info.columns.size());
    std::vector<ColumnProfile> profiles(info.columns.size());
    RowBatch batch;
    for (;;) {
        const Result<bool> more = reader.next(batch);
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (progress.isCancelled())
            return Error{.code = ErrorCode::Cancelled, .subject = info.source};
        for (std::size_t row = 0; row < batch.rowCount(); ++row)
            for (std::size_t column = 0; column < profiles.size(); ++column)
                profiles[column].add(trimmed(batch.text(row, column)));
    }
    Dialect dialect = info.dialect;
    guessForms(profiles, {}, dialect);
    std::vector<ColumnReading> columns = readings(profiles, dialect);
    if (const Result<void> rewound = reader.rewind(); !rewound)
        return rewound.error();
    return columns;
}

void putHeader(std::string& out, const TableInfo& info, TableFormat format)
{
    const bool isJson = format == TableFormat::Json;
    out += isJson ? "{\"columns\":[" : "";
    for (std::size_t column = 0; column < info.columns.size(); ++column) {
        out += column > 0 ? "," : "";
        const std::string name = utf8(info.columns[column].name);
        isJson ? putJsonText(out, name) : putCsv(out, name);
    }
    out += isJson ? "],\"rows\":[" : "\r\n";
}

void putCsvRow(std::string& out, const RowBatch& batch, std::size_t row)
{
    const std::size_t width = batch.cellCount(row);
    if (const std::string_view line = batch.plainLine(row); !line.empty()) {
        out.append(line).append("\r\n");
        return;
    }
    const std::size_t before = out.size();
    for (std::size_t column = 0; column < width; ++column) {
        if (column > 0)
            out += ',';
        putCsv(out, bareText(batch.cell(row, column)));
    }
    // A line of nothing would not be a row to whoever reads it.
    out += out.size() == before ? "\"\"\r\n" : "\r\n";
}

void putJsonRow(std::string& out, const RowBatch& batch, std::size_t row,
                const std::vector<ColumnReading>& columns, bool isFromText, bool isFirst)
{
    out += isFirst ? "\n[" : ",\n[";
    for (std::size_t column = 0; column < columns.size(); ++column) {
        if (column > 0)
            out += ',';
        putJson(out, batch.cell(row, column), columns[column], isFromText);
    }
    out += ']';
}

Diagnostics unknownOrders(const TableInfo& info, const std::vector<ColumnReading>& columns)
{
    Diagnostics found;
    for (std::size_t column = 0; column < columns.size(); ++column)
        if (columns[column].isOrderUnknown)
            found.push_back({Severity::Warning,
                             {.code = ErrorCode::DateOrderUnknown,
                              .subject = info.source,
                              .column = info.columns[column].name,
                              .value = QString::fromStdString(columns[column].example)}});
    return found;
}

} // namespace

std::optional<TableFormat> tableFormatFromText(const QString& text)
{
    return enumFromText(formats, text);
}

QStringList tableFormats()
{
    QStringList names;
    for (const auto& format : formats)
        names << QString::fromLatin1(format.text);
    return names;
}

Result<TableWritten> writeTable(const QString& source, const QString& table, TableFormat format,
                                const WriteBytes& write, const Progress& progress)
{
    Result<TableReaderPtr> opened = openTable(source, {.table = table});
    if (!opened)
        return opened.error();
    TableReader& reader = **opened;
    TableWritten written;
    std::vector<ColumnReading> columns(reader.info().columns.size());
    if (format == TableFormat::Json) {
        Result<std::vector<ColumnReading>> read = readColumns(reader, progress);
        if (!read)
            return read.error();
        columns = std::move(*read);
    }
    const bool isFromText = reader.info().format == SourceFormat::Delimited;
    Output out(write);
    putHeader(out.text(), reader.info(), format);
    RowBatch batch;
    for (;;) {
        const Result<bool> more = reader.next(batch);
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (progress.isCancelled())
            return Error{.code = ErrorCode::Cancelled, .subject = source};
        for (std::size_t row = 0; row < batch.rowCount(); ++row) {
            if (format == TableFormat::Json)
                putJsonRow(out.text(), batch, row, columns, isFromText, written.rows == 0);
            else
                putCsvRow(out.text(), batch, row);
            ++written.rows;
            if (const Result<void> passed = out.passOn(); !passed)
                return passed.error();
        }
        progress.report(reader.done(), reader.total());
    }
    if (format == TableFormat::Json)
        out.text() += "\n]}\n";
    if (const Result<void> passed = out.passOn(true); !passed)
        return passed.error();
    written.info = reader.info();
    written.diagnostics = reader.diagnostics();
    for (Diagnostic& found : unknownOrders(written.info, columns))
        written.diagnostics.push_back(std::move(found));
    return written;
}

int run(const TableCommand& command)
{
    const Result<TableWritten> written =
        writeTable(command.source, command.table,
                   command.json ? TableFormat::Json : TableFormat::Csv, writeStandardOutput);
    if (!written)
        return sayError(written.error());
    for (const Diagnostic& diagnostic : written->diagnostics)
        say(diagnosticLine(diagnostic.error));
    return 0;
}

} // namespace aftershock
