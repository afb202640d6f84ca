#include "reading/raw_table.h"

#include "core/enum_text.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace aftershock {

namespace {

constexpr EnumText<SourceFormat> sourceFormats[] = {{SourceFormat::Delimited, "csv"},
                                                    {SourceFormat::Json, "json"},
                                                    {SourceFormat::JsonLines, "ndjson"},
                                                    {SourceFormat::Excel, "xlsx"},
                                                    {SourceFormat::Sqlite, "sqlite"}};
constexpr EnumText<RecordEnd> recordEnds[] = {{RecordEnd::Lf, "LF"},
                                              {RecordEnd::CrLf, "CRLF"},
                                              {RecordEnd::Cr, "CR"},
                                              {RecordEnd::Mixed, "mixed"}};

constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();

} // namespace

QString toText(SourceFormat format)
{
    return enumToText(sourceFormats, format);
}

QString toText(RecordEnd end)
{
    return enumToText(recordEnds, end);
}

Cell RowBatch::cell(std::size_t row, std::size_t column) const
{
    const std::size_t at = rowStart(row) + column;
    Cell cell{.text = text(row, column), .kind = kind(row, column)};
    if (m_isTyped && !std::isnan(m_numbers[at]))
        cell.number = m_numbers[at];
    return cell;
}

std::string_view RowBatch::plainLine(std::size_t row) const
{
    const std::size_t first = rowStart(row);
    const std::size_t end = m_rowEnds[row];
    if (first == end)
        return {};
    for (std::size_t at = first; at < end; ++at) {
        const Place& place = m_places[at];
        const bool follows =
            at == first || (place.start == m_places[at - 1].start + m_places[at - 1].size + 1 &&
                            m_text[place.start - 1] == ',');
        if (!follows || place.quoted)
            return {};
    }
    const std::size_t start = m_places[first].start;
    const std::size_t size = m_places[end - 1].start + m_places[end - 1].size - start;
    const std::string_view line = std::string_view(m_text).substr(start, size);
    const auto commas = static_cast<std::size_t>(std::count(line.begin(), line.end(), ','));
    const bool isPlain = line.find('"') == std::string_view::npos && commas == end - first - 1 &&
                         line.find('\n') == std::string_view::npos;
    return isPlain ? line : std::string_view();
}

void RowBatch::clear()
{
    m_text.clear();
    clearRows();
}

void RowBatch::clearRows()
{
    m_places.clear();
    m_rowEnds.clear();
    m_lines.clear();
    m_keys.clear();
    m_kinds.clear();
    m_numbers.clear();
    m_isTyped = false;
}

void RowBatch::dropLastRow()
{
    m_rowEnds.pop_back();
    m_lines.pop_back();
    if (!m_keys.empty())
        m_keys.pop_back();
    const std::size_t cells = m_rowEnds.empty() ? 0 : m_rowEnds.back();
    m_places.resize(cells);
    if (m_isTyped) {
        m_kinds.resize(cells);
        m_numbers.resize(cells);
    }
}

void RowBatch::beTyped()
{
    m_isTyped = true;
    m_kinds.resize(m_places.size(), CellKind::Text);
    m_numbers.resize(m_places.size(), noNumber);
}

void RowBatch::addCell(std::string_view text, CellKind kind, std::optional<double> number,
                       bool quoted)
{
    if ((kind != CellKind::Text || number) && !m_isTyped)
        beTyped();
    m_places.push_back({.start = static_cast<quint32>(m_text.size()),
                        .size = static_cast<quint32>(text.size()) & 0x7fffffffU,
                        .quoted = quoted});
    m_text.append(text);
    if (m_isTyped) {
        m_kinds.push_back(kind);
        m_numbers.push_back(number.value_or(noNumber));
    }
}

void RowBatch::endRow(qint64 line)
{
    m_rowEnds.push_back(static_cast<quint32>(m_places.size()));
    m_lines.push_back(line);
}

void RowBatch::endRow(const RowBatch& other, std::size_t row)
{
    endRow(other.line(row));
    if (other.mayShareLines())
        m_keys.push_back(other.key(row));
}

void RowBatch::numberRows(qint64 first)
{
    m_keys.resize(m_lines.size());
    std::iota(m_keys.begin(), m_keys.end(), first);
}

void RowBatch::addRow(const RowBatch& other, std::size_t row, std::size_t width)
{
    const std::size_t there = std::min(width, other.cellCount(row));
    for (std::size_t column = 0; column < there; ++column) {
        const Cell cell = other.cell(row, column);
        addCell(cell.text, cell.kind, cell.number, other.isQuoted(row, column));
    }
    for (std::size_t column = there; column < width; ++column)
        addCell({});
    endRow(other, row);
}

std::size_t RowBatch::bytes() const
{
    return m_text.capacity() + m_places.capacity() * sizeof(Place) +
           (m_lines.capacity() + m_keys.capacity()) * sizeof(qint64) +
           m_rowEnds.capacity() * sizeof(quint32) + m_kinds.capacity() * sizeof(CellKind) +
           m_numbers.capacity() * sizeof(double);
}

void RowBatch::shape(const std::vector<char>& keep, std::size_t width)
{
    const auto fits = [&](std::size_t row) { return keep[row] && cellCount(row) == width; };
    std::size_t row = 0;
    while (row < rowCount() && fits(row))
        ++row;
    if (row == rowCount())
        return; // the usual case: nothing to do
    RowBatch shaped;
    shaped.m_text = std::move(m_text);
    shaped.m_isTyped = m_isTyped;
    for (std::size_t from = 0; from < rowCount(); ++from) {
        if (!keep[from])
            continue;
        const std::size_t start = rowStart(from);
        const std::size_t there = std::min(width, cellCount(from));
        const auto copy = [&](const auto& source, auto& target, auto filler) {
            const auto first = source.begin() + static_cast<std::ptrdiff_t>(start);
            target.insert(target.end(), first, first + static_cast<std::ptrdiff_t>(there));
            target.resize(target.size() + width - there, filler);
        };
        copy(m_places, shaped.m_places, Place{});
        if (m_isTyped) {
            copy(m_kinds, shaped.m_kinds, CellKind::Text);
            copy(m_numbers, shaped.m_numbers, noNumber);
        }
        shaped.endRow(*this, from);
    }
    *this = std::move(shaped);
}

QStringList TableInfo::columnNames() const
{
    QStringList names;
    names.reserve(static_cast<qsizetype>(columns.size()));
    for (const RawColumn& column : columns)
        names << column.name;
    return names;
}

std::size_t RawTable::rowCount() const
{
    std::size_t count = 0;
    for (const RowBatch& batch : batches)
        count += batch.rowCount();
    return count;
}

namespace {

std::pair<const RowBatch*, std::size_t> locate(const RawTable& table, std::size_t row)
{
    for (const RowBatch& batch : table.batches) {
        if (row < batch.rowCount())
            return {&batch, row};
        row -= batch.rowCount();
    }
    Q_UNREACHABLE();
}

} // namespace

Cell RawTable::cell(std::size_t row, std::size_t column) const
{
    const auto [batch, at] = locate(*this, row);
    return batch->cell(at, column);
}

qint64 RawTable::line(std::size_t row) const
{
    const auto [batch, at] = locate(*this, row);
    return batch->line(at);
}

qint64 RawTable::key(std::size_t row) const
{
    const auto [batch, at] = locate(*this, row);
    return batch->key(at);
}

} // namespace aftershock
