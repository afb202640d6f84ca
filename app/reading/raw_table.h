#pragma once

#include "core/error.h"
#include "reading/dialect.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aftershock {

/// What the file's format itself says of a cell. A text file says nothing: every cell is Text, and
/// what it means is told later, by the whole column (column_profile.h).
enum class CellKind : quint8 { Text, Null, Number, Percent, Boolean, Date, Problem };

/// One cell: its UTF-8 text, valid as long as the batch that it stands in.
struct Cell
{
    std::string_view text;
    CellKind kind{CellKind::Text};
    /// Where the format has numbers: the value, exactly as stored (0.169 for a cell “16.9%”).
    std::optional<double> number;

    [[nodiscard]] bool isEmpty() const { return text.empty(); }
    [[nodiscard]] QString string() const
    {
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }
};

/**
 * Some rows of a table: one block of text, and where each cell lies in it. Eight bytes a cell and
 * no allocation per cell, so that ten million rows pass through in batches of constant size.
 * Rows may be ragged until a reader has brought them to the table's width.
 */
class RowBatch
{
public:
    struct Place
    {
        quint32 start{};
        quint32 size : 31 {};
        quint32 quoted : 1 {}; ///< stood in quotation marks
    };

    [[nodiscard]] std::size_t rowCount() const { return m_lines.size(); }
    [[nodiscard]] bool isEmpty() const { return m_lines.empty(); }
    [[nodiscard]] std::size_t cellCount(std::size_t row) const
    {
        return m_rowEnds[row] - rowStart(row);
    }
    [[nodiscard]] std::string_view text(std::size_t row, std::size_t column) const
    {
        const Place& place = m_places[rowStart(row) + column];
        return {m_text.data() + place.start, place.size};
    }
    [[nodiscard]] bool isQuoted(std::size_t row, std::size_t column) const
    {
        return m_places[rowStart(row) + column].quoted;
    }
    [[nodiscard]] CellKind kind(std::size_t row, std::size_t column) const
    {
        return m_isTyped ? m_kinds[rowStart(row) + column] : CellKind::Text;
    }
    [[nodiscard]] Cell cell(std::size_t row, std::size_t column) const;
    /// The line of the file (a record's number where the format has no lines), counted from 1.
    [[nodiscard]] qint64 line(std::size_t row) const { return m_lines[row]; }
    /// What tells the row from all others of its table, rising from row to row: its line, or its
    /// number where rows may share a line.
    [[nodiscard]] qint64 key(std::size_t row) const
    {
        return m_keys.empty() ? m_lines[row] : m_keys[row];
    }
    [[nodiscard]] bool mayShareLines() const { return !m_keys.empty(); }

    /// The row's text as RFC 4180 writes it, where it stands so in the block already: cells with
    /// nothing but a comma between them and nothing to be quoted. Empty where it does not.
    [[nodiscard]] std::string_view plainLine(std::size_t row) const;

    // For readers.
    void clear();
    void clearRows(); ///< leaves the buffer as it is, for the next block of text
    void dropLastRow();
    void addCell(std::string_view text, CellKind kind = CellKind::Text,
                 std::optional<double> number = {}, bool quoted = false);
    void endRow(qint64 line);
    void endRow(const RowBatch& other, std::size_t row); ///< at the place of another batch's row
    void numberRows(qint64 first);                       ///< their lines do not tell them apart
    /// Copies a row of another batch, cut or filled up with empty cells to @p width.
    void addRow(const RowBatch& other, std::size_t row, std::size_t width);
    [[nodiscard]] std::size_t bytes() const;

    // For the CSV scanner, which lays cells out in the text itself.
    [[nodiscard]] std::string& buffer() { return m_text; }
    [[nodiscard]] std::vector<Place>& places() { return m_places; }
    [[nodiscard]] const std::vector<Place>& places() const { return m_places; }
    [[nodiscard]] std::size_t rowStart(std::size_t row) const
    {
        return row == 0 ? 0 : m_rowEnds[row - 1];
    }
    /// Keeps only the rows for which @p keep is set, each cut or filled up to @p width cells.
    void shape(const std::vector<char>& keep, std::size_t width);

private:
    void beTyped();

    std::string m_text;
    std::vector<Place> m_places;
    std::vector<quint32> m_rowEnds; ///< one past each row's last cell
    std::vector<qint64> m_lines;
    std::vector<qint64> m_keys; ///< empty: the lines
    bool m_isTyped{false};
    std::vector<CellKind> m_kinds; ///< empty, or one a cell
    std::vector<double> m_numbers; ///< empty, or one a cell; NaN where there is none
};

struct RawColumn
{
    QString name;       ///< never empty, never twice
    QString sourceName; ///< as it stood in the file; empty where it had none
    qint64 line{};      ///< where the name stood; 0 where the program made it
    bool operator==(const RawColumn&) const = default;
};

enum class SourceFormat { Delimited, Json, JsonLines, Excel, Sqlite };
[[nodiscard]] QString toText(SourceFormat format);

/// What is known of a table before its first row is read.
struct TableInfo
{
    SourceFormat format{SourceFormat::Delimited};
    QString source; ///< as the user named it
    QString name;   ///< of the table, sheet or view; empty where the format has none
    QStringList otherNames;
    QStringList linesAbove; ///< what stands above the table's heading, the last of it
    std::vector<RawColumn> columns;
    Dialect dialect; ///< of a delimited file

    [[nodiscard]] QStringList columnNames() const;
};

/// A table held whole: a small file, or the first rows of a large one.
struct RawTable
{
    TableInfo info;
    std::vector<RowBatch> batches;
    Diagnostics diagnostics;
    bool isWhole{true}; ///< false: there are rows that were not read

    [[nodiscard]] std::size_t rowCount() const;
    [[nodiscard]] Cell cell(std::size_t row, std::size_t column) const;
    [[nodiscard]] qint64 line(std::size_t row) const;
    [[nodiscard]] qint64 key(std::size_t row) const; ///< as RowBatch::key()
};

} // namespace aftershock
