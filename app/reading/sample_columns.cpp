#include "reading/sample_columns.h"

#include "reading/heading_units.h"
#include "reading/row_periods.h"
#include "reading/stacked_headings.h"

#include <QFileInfo>

#include <algorithm>
#include <optional>
#include <set>

namespace aftershock {

namespace {

/// Where the headings of rows and columns meet: over the names of the rows, or over their years.
const Column* cornerOf(const std::vector<Column>& columns)
{
    const Column* const words = firstOfWords(columns);
    const Column* const years = columnOfYears(columns);
    return years != nullptr && (words == nullptr || years->index < words->index) ? years : words;
}

/// Whether a note names another unit than what stands above the figures does: one of them is off
/// by a factor of a thousand, or in another money.
bool contradicts(const HeadingUnit& note, const HeadingUnit& unit)
{
    if (note.title.isEmpty() || note.isPercent || unit.isPercent)
        return false;
    return (note.factor != 1 && note.factor != unit.factor) ||
           (note.currency && unit.currency && note.currency != unit.currency);
}

/// From the corner where the headings of rows and columns meet, or the lines above the table, the
/// nearest first; or else from the notes below it.
HeadingUnit tableUnit(const RawTable& sample, const std::vector<Column>& columns)
{
    const TableInfo& info = sample.info;
    QStringList texts = info.linesAbove; // no line is longer than a heading
    if (texts.isEmpty() && !info.name.isEmpty())
        texts += info.name;
    if (const Column* const corner = cornerOf(columns))
        texts += corner->heading;
    const qint64 lastRow = sample.rowCount() == 0 ? 0 : sample.line(sample.rowCount() - 1);
    const HeadingUnit below = unitBelow(sample.diagnostics, lastRow);
    for (qsizetype i = texts.size(); i > 0; --i)
        if (std::optional<HeadingUnit> unit = unitOfTitle(texts[i - 1])) {
            if (contradicts(below, *unit))
                return {.unknown = below.title};
            unit->title = texts[i - 1].trimmed();
            return *unit;
        }
    if (!below.title.isEmpty())
        return below;
    for (const QString& text : texts)
        if (mayNameUnit(text))
            return {.unknown = text.trimmed()};
    return below;
}

} // namespace

const Column* firstOfWords(const std::vector<Column>& columns)
{
    const auto found = std::ranges::find_if(columns, [](const Column& column) {
        return column.evidence.share(column.evidence.texts + column.evidence.tickers) > 0.5;
    });
    return found == columns.end() ? nullptr : &*found;
}

const Column* columnOfParts(const std::vector<Column>& columns, bool& isMonth)
{
    constexpr std::size_t mostColumns = 4;
    for (std::size_t i = 0; i < std::min(mostColumns, columns.size()); ++i) {
        const RawTable& sample = *columns[i].sample;
        if (!saysPartsOfYears(sample, columns[i].index, isMonth))
            continue;
        std::size_t row = 0; // of the first cell that is not empty
        while (row < sample.rowCount() && sample.cell(row, columns[i].index).isEmpty())
            ++row;
        // “Q1 2024” needs no year beside it.
        if (!yearOfHeading(sample.cell(row, columns[i].index).string().trimmed()))
            return &columns[i];
    }
    return nullptr;
}

const Column* columnOfYears(const std::vector<Column>& columns)
{
    constexpr std::size_t mostColumns = 3;
    constexpr std::size_t mostRows = 200;
    RowPeriods beside;
    if (const Column* const parts = columnOfParts(columns, beside.isPartMonth))
        beside.part = parts->index;
    for (const Column& column : columns) {
        if (column.index >= mostColumns)
            return nullptr;
        if (column.index == beside.part)
            continue;
        std::size_t filled = 0;
        std::set<std::pair<int, int>> years; // or parts of them
        std::vector<YearHeading> periods;
        bool isRepeated = false;
        for (std::size_t row = 0; row < std::min(mostRows, column.sample->rowCount()); ++row) {
            QString text = column.sample->cell(row, column.index).string().trimmed();
            if (text.isEmpty())
                continue;
            if (beside.part)
                text = joinedPeriod(column.sample->cell(row, *beside.part).string().trimmed(), text,
                                    beside);
            const auto year = yearOfHeading(text);
            if (year && year->isFiscal && year->months < 12)
                continue; // refused row by row
            ++filled;
            if (year && year->what.isEmpty()) {
                isRepeated = !years.insert({year->first(), year->months}).second || isRepeated;
                periods.push_back(*year);
            } else if (filled == 1) {
                break;
            }
        }
        // Below the years may stand their sum and what they grew by.
        if (!isRepeated && years.size() > 1 && 10 * years.size() >= 6 * filled &&
            areSingleYears(periods))
            return &column;
    }
    return nullptr;
}

std::vector<Column> columnsOf(const RawTable& sample)
{
    std::vector<Column> columns;
    constexpr qsizetype longestHeading = 300; // what is longer is no heading
    QStringList headings;
    for (const RawColumn& column : sample.info.columns)
        headings += column.sourceName.left(longestHeading);
    if (const auto stacked = stackedHeadings(headings))
        headings = stacked->headings;
    for (std::size_t i = 0; i < sample.info.columns.size(); ++i) {
        const QString& heading = headings[static_cast<qsizetype>(i)];
        columns.push_back({.heading = heading,
                           .unit = unitOfHeading(heading),
                           .unitOfTable = {},
                           .evidence = evidenceOf(sample, i),
                           .sample = &sample,
                           .index = i});
    }
    const HeadingUnit unitOfTable = tableUnit(sample, columns);
    for (Column& column : columns) {
        column.unitOfTable = unitOfTable;
        const bool isSaidBelow = !sample.info.linesAbove.contains(unitOfTable.title) &&
                                 !sample.info.columnNames().contains(unitOfTable.title) &&
                                 unitOfTable.title != sample.info.name;
        if (isSaidBelow && column.unit != HeadingUnit{} && contradicts(unitOfTable, column.unit))
            column.unit.unknown = unitOfTable.title;
    }
    // “US$ bn” over the companies says nothing of them.
    for (Column& column : columns)
        if (!unitOfTable.title.isEmpty() && column.heading == unitOfTable.title &&
            column.evidence.numbers == 0 && isNothingButUnit(unitOfTable.title))
            column.heading.clear();
    return columns;
}

HeadingUnit unitBelow(const Diagnostics& diagnostics, qint64 lastRow)
{
    HeadingUnit found;
    for (const Diagnostic& each : diagnostics) {
        if (each.error.code != ErrorCode::LinesLeftOut || each.error.row.value_or(0) <= lastRow)
            continue;
        HeadingUnit unit = unitOfNote(each.error.value);
        if (unit == HeadingUnit{})
            continue;
        if (unit.unknown.isEmpty())
            unit.title = each.error.value.trimmed();
        if (found != HeadingUnit{})
            return {.unknown = each.error.value.trimmed()};
        found = unit;
    }
    return found;
}

Spending spendingOfTable(const std::vector<Column>& columns)
{
    const TableInfo& info = columns.front().sample->info;
    QStringList titles = info.linesAbove + QStringList{info.name};
    if (const Column* const corner = cornerOf(columns))
        titles += info.columns[corner->index].sourceName;
    Spending told = Spending::Unsaid;
    for (const QString& title : titles)
        if (const Spending each = speaksOfSpending(title); each != Spending::Unsaid)
            told = told == Spending::No ? told : each;
    return told != Spending::Unsaid ? told
                                    : speaksOfSpending(QFileInfo(info.source).completeBaseName());
}

} // namespace aftershock
