#include "reading/table_layout.h"

#include "reading/cell_class.h"
#include "reading/header_finder.h"
#include "reading/heading_words.h"
#include "reading/row_names.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::TableLayout)
};

QString cellText(const RowBatch& sample, std::size_t row, std::size_t column)
{
    if (column >= sample.cellCount(row))
        return {};
    const std::string_view text = trimmed(sample.text(row, column));
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).simplified();
}

QString rowText(const RowBatch& sample, std::size_t row)
{
    QStringList texts;
    for (std::size_t column = 0; column < std::min<std::size_t>(sample.cellCount(row), 8); ++column)
        if (const QString text = cellText(sample, row, column); !text.isEmpty())
            texts << text;
    return texts.join(u' ').left(80);
}

/// The most frequent number of cells in the rows; of equally frequent ones the larger.
std::size_t commonWidth(const RowBatch& sample, std::size_t from, std::size_t to)
{
    std::map<std::size_t, std::size_t> counts;
    for (std::size_t row = from; row < to; ++row)
        if (filledCells(sample, row) > 0)
            ++counts[sample.cellCount(row)];
    std::size_t width = 1;
    std::size_t most = 0;
    for (const auto& [cells, count] : counts) {
        if (count >= most) {
            most = count;
            width = cells;
        }
    }
    return width;
}

/// Rows from one blank line to the next.
std::vector<TableBlock> splitAtBlankRows(const RowBatch& sample)
{
    std::vector<TableBlock> blocks;
    std::size_t row = 0;
    while (row < sample.rowCount()) {
        while (row < sample.rowCount() && filledCells(sample, row) == 0)
            ++row;
        const std::size_t first = row;
        while (row < sample.rowCount() && filledCells(sample, row) > 0)
            ++row;
        if (row > first)
            blocks.push_back(
                {.firstRow = first, .endRow = row, .width = commonWidth(sample, first, row)});
    }
    return blocks;
}

/// How many rows from @p row on have the same number of cells.
std::size_t runLength(const RowBatch& sample, std::size_t row, std::size_t to)
{
    std::size_t end = row;
    while (end < to && sample.cellCount(end) == sample.cellCount(row))
        ++end;
    return end - row;
}

/// Cuts a block where, without a blank line, rows of another width begin under a header of theirs.
void splitAtHeaders(const RowBatch& sample, const TableBlock& block, std::vector<TableBlock>& out)
{
    std::size_t first = block.firstRow;
    std::size_t row = first;
    while (row < block.endRow) {
        const std::size_t run = runLength(sample, row, block.endRow);
        const bool isOther =
            row > first && sample.cellCount(row) != commonWidth(sample, first, row);
        if (run >= 3 && isOther && row - first >= 3 && sample.cellCount(row) > 1 &&
            commonWidth(sample, first, row) > 1 && isHeaderOver(sample, row, row + run)) {
            out.push_back(
                {.firstRow = first, .endRow = row, .width = commonWidth(sample, first, row)});
            first = row;
        }
        row += run;
    }
    out.push_back({.firstRow = first,
                   .endRow = block.endRow,
                   .width = commonWidth(sample, first, block.endRow)});
}

/// A title that its commas took apart: “AI spending, £m” over a wider table.
bool isTitleInCells(const RowBatch& sample, const TableBlock& block, std::size_t widest)
{
    if (block.endRow - block.firstRow > 1 || block.width >= widest)
        return false;
    for (std::size_t column = 0; column < sample.cellCount(block.firstRow); ++column) {
        const CellClass looks = classify(sample.text(block.firstRow, column));
        if (looks != CellClass::Text && looks != CellClass::Odd && looks != CellClass::Empty)
            return false;
    }
    return true;
}

bool isProse(const RowBatch& sample, const TableBlock& block, std::size_t widest)
{
    if (widest < 2 || block.width == 1)
        return widest > 1;
    if (isTitleInCells(sample, block, widest))
        return true;
    for (std::size_t row = block.firstRow; row < block.endRow; ++row)
        if (filledCells(sample, row) > 1)
            return false;
    return widest > 2; // lines filled up with empty cells
}

/// The line right above a table's header, where no blank line parts them.
QString titleInside(const RowBatch& sample, const TableBlock& block)
{
    const bool hasTitle = block.width > 1 && filledCells(sample, block.firstRow) == 1 &&
                          !trimmed(sample.text(block.firstRow, 0)).empty();
    return hasTitle ? rowText(sample, block.firstRow) : QString();
}

/// Whether the block goes on with the table before it: as wide, and without a header of its own.
bool goesOn(const RowBatch& sample, const TableBlock& table, const TableBlock& block)
{
    if (block.endRow - block.firstRow < 2)
        return true; // one stray row makes no table
    if (block.width != table.width)
        return block.endRow - block.firstRow < 3 && block.width < table.width;
    if (!isHeaderOver(sample, block.firstRow, block.endRow))
        return true;
    for (std::size_t column = 0; column < block.width; ++column)
        if (cellText(sample, block.firstRow, column) != cellText(sample, table.firstRow, column))
            return false;
    return true; // the same header again, as on a new page
}

} // namespace

std::size_t filledCells(const RowBatch& batch, std::size_t row)
{
    std::size_t filled = 0;
    for (std::size_t column = 0; column < batch.cellCount(row); ++column)
        filled += trimmed(batch.text(row, column)).empty() ? 0U : 1U;
    return filled;
}

bool isFooterLike(const RowBatch& batch, std::size_t row, const TableLayout& layout)
{
    const std::size_t width = layout.width;
    const std::size_t filled = filledCells(batch, row);
    if (filled == 0)
        return true;
    if (width < 2)
        return false;
    std::size_t column = 0;
    while (trimmed(batch.text(row, column)).empty())
        ++column;
    const std::string_view first = batch.text(row, column);
    if (isTotalWord(first))
        return true;
    const bool isSparseRow = layout.hasSparseRows && batch.cellCount(row) == width;
    if (column == 0 && filled == 1 && !isSparseRow && (width > 2 || batch.cellCount(row) == 1))
        return batch.cellCount(row) == 1 || classify(first) == CellClass::Text ||
               classify(first) == CellClass::Odd;
    // “Source: Reuters, 2024” is as wide as a table of two columns, but stands apart from it.
    const bool isRemark = row > 0 && filledCells(batch, row - 1) == 0 &&
                          (first.find(':') != std::string_view::npos ||
                           first.find("\uFF1A") != std::string_view::npos);
    return (batch.cellCount(row) != width || isRemark) && startsLikeFooter(first);
}

std::vector<TableBlock> findTables(const RowBatch& sample)
{
    std::vector<TableBlock> blocks;
    std::size_t widest = 1;
    for (const TableBlock& block : splitAtBlankRows(sample))
        splitAtHeaders(sample, block, blocks);
    for (const TableBlock& block : blocks)
        widest = std::max(widest, block.width);
    std::vector<TableBlock> tables;
    QString title;
    for (const TableBlock& block : blocks) {
        if (isProse(sample, block, widest)) {
            title = rowText(sample, block.endRow - 1);
            continue;
        }
        if (!tables.empty() && goesOn(sample, tables.back(), block)) {
            tables.back().endRow = block.endRow;
        } else {
            tables.push_back(block);
            tables.back().name = title.isEmpty() ? titleInside(sample, block) : title;
        }
        title.clear();
    }
    for (std::size_t i = 0; i < tables.size(); ++i)
        if (tables[i].name.isEmpty())
            tables[i].name = Texts::tr("table %1").arg(i + 1);
    return tables;
}

std::vector<RawColumn> uniqueColumns(const QStringList& names, qint64 line, DiagnosticLog& log)
{
    std::vector<RawColumn> columns;
    QSet<QString> taken;
    for (const QString& name : names)
        taken.insert(name);
    QSet<QString> used;
    QHash<QString, int> lastNumber; // of names that are there several times
    for (qsizetype i = 0; i < names.size(); ++i) {
        QString name = names[i].isEmpty() ? Texts::tr("column %1").arg(i + 1) : names[i];
        if (used.contains(name) || (names[i].isEmpty() && taken.contains(name))) {
            const QString wanted = name;
            int& number = lastNumber.insert(wanted, lastNumber.value(wanted, 1)).value();
            while (used.contains(name) || taken.contains(name))
                name = wanted + u' ' + QString::number(++number);
            if (!names[i].isEmpty())
                log.add(Severity::Warning, {.code = ErrorCode::ColumnRenamed,
                                            .row = line,
                                            .column = QString::number(i + 1),
                                            .value = wanted,
                                            .detail = name});
        }
        used.insert(name);
        columns.push_back(
            {.name = name, .sourceName = names[i], .line = names[i].isEmpty() ? 0 : line});
    }
    return columns;
}

namespace {

/// “Date,,,” below the headings proper: pandas names its index, which is the first column, in a row
/// of its own.
bool isNameOfIndex(const RowBatch& sample, std::size_t row, std::size_t width)
{
    constexpr double sureOfOwnWord = 0.95;
    if (width < 2 || row >= sample.rowCount() || sample.cellCount(row) != width ||
        filledCells(sample, row) != 1)
        return false;
    const auto known = fieldsOfHeading(cellText(sample, row, 0), ImportKind::Prices);
    return !known.empty() && known.front().field == ImportField::Day &&
           known.front().sure >= sureOfOwnWord;
}

/// The names in the header rows, put together: “2025 / Q1”. A name over several columns stands in
/// the first of them, so it goes on to the right where nothing else begins.
QStringList headerNames(const RowBatch& sample, HeaderPlace place, std::size_t width)
{
    QStringList names(static_cast<qsizetype>(width));
    const bool hasIndex =
        place.end - place.first > 1 && isNameOfIndex(sample, place.end - 1, width);
    if (hasIndex)
        --place.end;
    for (std::size_t row = place.first; row < place.end; ++row) {
        QString over;
        for (std::size_t column = 0; column < width; ++column) {
            QString text = cellText(sample, row, column);
            const bool isLast = row + 1 == place.end;
            if (!text.isEmpty())
                over = text;
            else if (!isLast && !cellText(sample, place.end - 1, column).isEmpty())
                text = over;
            QString& name = names[static_cast<qsizetype>(column)];
            if (!text.isEmpty() && text != name)
                name += name.isEmpty() ? text : u" / "_s + text;
        }
    }
    if (hasIndex)
        names.front() = cellText(sample, place.end, 0);
    return names;
}

/// How wide the table is: as its header, unless many rows are wider. One row alone is wider by a
/// comma that nobody quoted, however few there are.
std::size_t tableWidth(const RowBatch& sample, const HeaderPlace& place, std::size_t end)
{
    const std::size_t common = commonWidth(sample, place.end, end);
    if (place.first == place.end)
        return common;
    std::size_t header = 1;
    for (std::size_t row = place.first; row < place.end; ++row)
        header = std::max(header, sample.cellCount(row));
    if (place.end == end)
        return header;
    std::map<std::size_t, std::size_t> wider;
    std::size_t rows = 0;
    std::size_t more = 0;
    for (std::size_t row = place.end; row < end; ++row) {
        if (filledCells(sample, row) == 0)
            continue;
        ++rows;
        if (sample.cellCount(row) > header) {
            ++more;
            ++wider[sample.cellCount(row)];
        }
    }
    if (more * 10 <= rows * 3 || (more == 1 && rows > 1 && header > 1))
        return header;
    const auto most =
        std::max_element(wider.begin(), wider.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    return most->first;
}

/// Lines that end with a delimiter have a last cell that is always empty: it is no column. One that
/// is written as "" is.
bool isEmptyColumn(const RowBatch& sample, std::size_t from, std::size_t to, std::size_t column)
{
    for (std::size_t row = from; row < to; ++row)
        if (column < sample.cellCount(row) &&
            (sample.isQuoted(row, column) || !trimmed(sample.text(row, column)).empty()))
            return false;
    return true;
}

/// Whether rows with nothing but their first cell stand above other rows, or there are no other
/// ones: then they are no sign of the table's end.
bool hasSparseRows(const RowBatch& sample, std::size_t from, std::size_t to,
                   const TableLayout& layout)
{
    bool isSparse = false;
    bool hasOthers = false;
    for (std::size_t row = from; row < to; ++row) {
        if (!isFooterLike(sample, row, layout)) {
            if (isSparse)
                return true;
            hasOthers = true;
        } else if (sample.cellCount(row) == layout.width && filledCells(sample, row) == 1 &&
                   !isTotalWord(sample.text(row, 0))) {
            isSparse = true;
        }
    }
    return isSparse && !hasOthers;
}

std::size_t chooseTable(const std::vector<TableBlock>& tables, const QString& wanted)
{
    std::size_t chosen = tables.size();
    std::size_t most = 0;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const std::size_t cells = (tables[i].endRow - tables[i].firstRow) * tables[i].width;
        if (!wanted.isEmpty() ? tables[i].name == wanted || QString::number(i + 1) == wanted
                              : cells > most) {
            most = cells;
            chosen = i;
            if (!wanted.isEmpty())
                break;
        }
    }
    return chosen;
}

QStringList namesOf(const std::vector<TableBlock>& tables)
{
    QStringList names;
    for (const TableBlock& table : tables)
        names << table.name;
    return names;
}

void notePreamble(const RowBatch& sample, std::size_t from, std::size_t to, DiagnosticLog& log)
{
    for (std::size_t row = from; row < to; ++row)
        if (filledCells(sample, row) > 0)
            log.add(Severity::Info, {.code = ErrorCode::LinesLeftOut,
                                     .row = sample.line(row),
                                     .value = rowText(sample, row),
                                     .detail = Texts::tr("it stands above the table")});
}

/// A line of words as it was written, where it was taken apart at its commas: “Capex, in US$
/// 1,000”.
QString lineOfWords(const RowBatch& sample, std::size_t row)
{
    QString line;
    for (std::size_t column = 0; column < sample.cellCount(row); ++column) {
        const QString text = cellText(sample, row, column);
        if (text.isEmpty())
            continue;
        const bool isNumber = !line.isEmpty() && line.back().isDigit() && text.front().isDigit();
        if (!line.isEmpty())
            line += isNumber ? u","_s : u", "_s;
        line += text;
    }
    return line;
}

QStringList linesAbove(const RowBatch& sample, std::size_t from, std::size_t to)
{
    constexpr std::size_t most = 20;
    constexpr qsizetype longest = 300;
    QStringList lines;
    for (std::size_t row = std::max(from, to < most ? 0 : to - most); row < to; ++row)
        if (filledCells(sample, row) > 0)
            lines += lineOfWords(sample, row).left(longest);
    return lines;
}

HeaderPlace chosenHeader(const RowBatch& sample, const TableBlock& block, std::size_t width,
                         const DialectChoice& choice)
{
    std::size_t first = block.firstRow;
    if (choice.preambleLines) {
        first = 0;
        while (first < sample.rowCount() && sample.line(first) <= *choice.preambleLines)
            ++first;
    }
    if (choice.headerRows) {
        const auto rows = static_cast<std::size_t>(std::max(0, *choice.headerRows));
        if (!choice.preambleLines)
            first = findHeader(sample, first, block.endRow, width).first;
        return {first, std::min(first + rows, sample.rowCount()), 1};
    }
    if (first >= block.endRow)
        return {first, first, 1};
    HeaderPlace place = findHeader(sample, first, block.endRow, width);
    const bool hasHeader = place.end > place.first;
    if (hasHeader && place.end + 1 < block.endRow && isNameOfIndex(sample, place.end, width))
        ++place.end;
    return place;
}

} // namespace

bool isRule(const RowBatch& batch, std::size_t row)
{
    std::size_t signs = 0;
    for (std::size_t column = 0; column < batch.cellCount(row); ++column) {
        const std::string_view text = trimmed(batch.text(row, column));
        if (text.find_first_not_of("-:+=| ") != std::string_view::npos)
            return false;
        const auto isLine = [](char c) { return c == '-' || c == '='; };
        const auto drawn =
            static_cast<std::size_t>(std::count_if(text.begin(), text.end(), isLine));
        const auto colons = static_cast<std::size_t>(std::count(text.begin(), text.end(), ':'));
        // “--” in one of the cells says that there is nothing, and so does “:”; “:--” is a line.
        if (!text.empty() && drawn < (colons > 0 ? 1U : 3U))
            return false;
        signs += drawn + colons;
    }
    return signs > 3;
}

Result<TableLayout> layOutTable(const RowBatch& sample, const QString& table,
                                const DialectChoice& choice, DiagnosticLog& log)
{
    const std::vector<TableBlock> tables = findTables(sample);
    TableLayout layout;
    if (tables.empty()) {
        bool isBlank = true;
        for (std::size_t row = 0; row < sample.rowCount() && isBlank; ++row)
            isBlank = filledCells(sample, row) == 0;
        return Error{.code = ErrorCode::NoTable,
                     .subject = log.subject(),
                     .row = 1,
                     .column = u"1"_s,
                     .detail = isBlank
                                   ? Texts::tr("there is nothing but blank lines")
                                   : Texts::tr("its first %1 rows hold nothing but lines of text")
                                         .arg(sample.rowCount())};
    }
    const std::size_t chosen = chooseTable(tables, table);
    if (chosen == tables.size())
        return Error{.code = ErrorCode::UnknownTable,
                     .subject = log.subject(),
                     .value = table,
                     .detail = namesOf(tables).join(u", "_s)};
    const TableBlock& block = tables[chosen];
    const HeaderPlace place = chosenHeader(sample, block, block.width, choice);
    const std::size_t end = std::max(block.endRow, place.end);
    layout.width = tableWidth(sample, place, end);
    QStringList names = headerNames(sample, place, layout.width);
    const bool hasHeader = place.end > place.first;
    const std::size_t named = hasHeader ? sample.cellCount(place.end - 1) : 0;
    bool isCut = false;
    while (layout.width > 1 && isEmptyColumn(sample, place.first, end, layout.width - 1)) {
        --layout.width;
        names.removeLast();
        isCut = true;
    }
    RowNames rowNames = RowNames::No;
    const bool isShort = !isCut && hasHeader && named + 1 == layout.width &&
                         names.last().isEmpty() &&
                         !isEmptyColumn(sample, place.end, end, layout.width - 1);
    if (isShort)
        rowNames = rowNamesIn(sample, place.end, end, names.first(names.size() - 1));
    if (rowNames != RowNames::No) {
        layout.hasUnnamedFirst = true;
        names.move(names.size() - 1, 0);
    }
    const qint64 headerLine = hasHeader ? sample.line(place.end - 1) : 0;
    layout.columns = uniqueColumns(names, headerLine, log);
    if (isShort && rowNames != RowNames::Yes)
        log.add(Severity::Warning,
                {.code = ErrorCode::RowTooShort,
                 .row = headerLine,
                 .column =
                     (layout.hasUnnamedFirst ? layout.columns.front() : layout.columns.back()).name,
                 .detail = Texts::tr("%1 instead of %2").arg(named).arg(layout.width)});
    layout.headerRows = {static_cast<int>(place.end - place.first), place.sure,
                         choice.headerRows.has_value()};
    if (place.end < sample.rowCount())
        layout.firstLine = sample.line(place.end);
    else
        layout.firstLine = sample.line(sample.rowCount() - 1) + 1;
    layout.preambleLines = place.first < sample.rowCount() ? sample.line(place.first) - 1 : 0;
    layout.hasSparseRows = hasSparseRows(sample, place.end, end, layout);
    if (chosen + 1 < tables.size())
        layout.endLine = sample.line(tables[chosen + 1].firstRow);
    notePreamble(sample, chosen == 0 ? 0 : block.firstRow, place.first, log);
    layout.linesAbove =
        linesAbove(sample, chosen == 0 ? 0 : tables[chosen - 1].endRow, place.first);
    if (tables.size() > 1) {
        layout.name = block.name;
        layout.otherNames = namesOf(tables);
        layout.otherNames.removeAt(static_cast<qsizetype>(chosen));
        log.add(Severity::Warning, {.code = ErrorCode::TablesLeftOut,
                                    .value = layout.name,
                                    .detail = layout.otherNames.join(u", "_s)});
    }
    return layout;
}

} // namespace aftershock
