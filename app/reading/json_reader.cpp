#include "reading/json_reader.h"

#include "reading/cell_class.h"
#include "reading/header_finder.h"
#include "reading/held_reader.h"
#include "reading/json_rows.h"
#include "reading/json_tables.h"
#include "reading/table_layout.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::JsonReader)
};

constexpr std::size_t batchRows = 4096;
constexpr std::size_t batchCells = 1'000'000;

bool isFull(const RowBatch& batch)
{
    return batch.rowCount() >= batchRows || batch.places().size() >= batchCells;
}

/// Gathers rows in batches, none of which grows beyond what 32 bits can number.
class Gathered
{
public:
    RowBatch& batch()
    {
        if (m_batches.empty() || isFull(m_batches.back()))
            m_batches.emplace_back();
        ++m_rows;
        return m_batches.back();
    }
    /// A new name in every record makes each row as wide as all records are many: cells in which
    /// nothing stands, and which the file does not pay for.
    [[nodiscard]] bool isTooWide(std::size_t width) const
    {
        constexpr std::size_t wideColumns = 1000;
        constexpr std::size_t mostCells = 30'000'000;
        return width > wideColumns && m_rows * width > mostCells;
    }
    [[nodiscard]] qint64 lastLine() const
    {
        return m_batches.back().line(m_batches.back().rowCount() - 1);
    }
    /// The rows, each brought to @p width with nulls.
    std::vector<RowBatch> take(std::size_t width)
    {
        std::vector<RowBatch> wide;
        for (RowBatch& batch : m_batches) {
            for (std::size_t row = 0; row < batch.rowCount(); ++row) {
                if (row == 0 || isFull(wide.back()))
                    wide.emplace_back();
                for (std::size_t column = 0; column < width; ++column) {
                    if (column >= batch.cellCount(row)) {
                        wide.back().addCell({}, CellKind::Null);
                        continue;
                    }
                    const Cell cell = batch.cell(row, column);
                    wide.back().addCell(cell.text, cell.kind, cell.number);
                }
                wide.back().endRow(batch.line(row));
            }
            batch = RowBatch();
        }
        return wide;
    }
    [[nodiscard]] std::vector<RowBatch>& batches() { return m_batches; }

private:
    std::vector<RowBatch> m_batches;
    std::size_t m_rows{0};
};

class JsonTableMaker
{
public:
    JsonTableMaker(const JsonTape& tape, const QString& source, const ReadOptions& options)
        : m_tape(tape), m_options(options), m_log(source, options.limits.diagnostics)
    {
        m_info.format = SourceFormat::Json;
        m_info.source = source;
        m_info.dialect.encoding.value = options.choice.encoding.value_or("UTF-8");
    }

    Result<TableReaderPtr> make()
    {
        if (m_tape.kind(0) == JsonKind::Array)
            return chosen({JsonTable{.rows = countItems(m_tape, 0)}});
        if (m_tape.kind(0) != JsonKind::Object)
            return Error{.code = ErrorCode::NoTable,
                         .subject = m_info.source,
                         .row = m_tape.node(0).line,
                         .column = u"1"_s,
                         .detail = Texts::tr("a single value")};
        if (const auto columns = plainColumns(m_tape); columns && m_options.table.isEmpty())
            return ofColumns(*columns);
        if (const auto columns = columnsByRow(m_tape); columns && m_options.table.isEmpty())
            return ofColumns(*columns);
        if (holdsNamedRecords(m_tape, 0) && m_options.table.isEmpty())
            return ofNamedRecords({});
        std::vector<JsonTable> tables;
        collectTables(m_tape, 0, {}, tables);
        const bool isOneRecord =
            std::ranges::all_of(tables, [](const JsonTable& table) { return table.rows <= 1; });
        if (isOneRecord && m_options.table.isEmpty())
            if (const auto columns = scatteredColumns(m_tape))
                return ofColumns(*columns);
        if (tables.empty())
            return ofObject();
        return chosen(tables);
    }

private:
    Result<TableReaderPtr> chosen(std::vector<JsonTable> tables)
    {
        const std::size_t outer = tables.size();
        for (std::size_t i = 0; i < outer; ++i)
            collectInnerTables(m_tape, JsonTable(tables[i]), tables);
        if (tables.size() > outer && tables.front().name.isEmpty())
            tables.front().name = u"records"_s; // to be chosen by
        std::size_t taken = tables.size();
        QStringList names;
        for (std::size_t i = 0; i < tables.size(); ++i) {
            names << tables[i].name;
            if (m_options.table.isEmpty()
                    ? taken == tables.size() || tables[i].rows > tables[taken].rows
                    : taken == tables.size() && tables[i].name == m_options.table)
                taken = i;
        }
        if (taken == tables.size())
            return Error{.code = ErrorCode::UnknownTable,
                         .subject = m_info.source,
                         .value = m_options.table,
                         .detail = names.join(u", "_s)};
        m_info.name = tables[taken].name;
        names.removeAt(static_cast<qsizetype>(taken));
        m_info.otherNames = names;
        // What lies in the records of the table taken is in its cells.
        const QStringList leftOut =
            tables[taken].within ? names : names.first(static_cast<qsizetype>(outer) - 1);
        if (m_options.table.isEmpty() && !leftOut.isEmpty())
            m_log.add(Severity::Warning, {.code = ErrorCode::TablesLeftOut,
                                          .value = m_info.name,
                                          .detail = leftOut.join(u", "_s)});
        if (tables[taken].within)
            return ofInnerRecords(tables[taken]);
        return m_tape.kind(tables[taken].node) == JsonKind::Object ? ofNamedRecords(tables[taken])
                                                                   : ofArray(tables[taken]);
    }

    /// Each record's own records, with the plain values of the outer one beside them.
    Result<TableReaderPtr> ofInnerRecords(const JsonTable& table)
    {
        const std::vector<Inner> inner = innerRecords(table);
        std::set<std::string_view> names;
        for (const Inner& each : inner)
            names.merge(namesOf(m_tape, each.record));
        JsonRows rows(m_log, m_options.limits.columns);
        Gathered gathered;
        std::size_t holder = 0;
        std::vector<JsonNamed> beside;
        for (const Inner& each : inner) {
            if (holder != each.holder) {
                holder = each.holder;
                beside = singleValues(holder, holder);
                for (JsonNamed& value : beside)
                    if (names.contains(value.name))
                        value.name = "outer." + value.name;
            }
            rows.add(m_tape, each.record, gathered.batch(), false, beside);
            if (gathered.isTooWide(static_cast<std::size_t>(rows.names().size())))
                break;
        }
        return finish(rows, gathered);
    }

    struct Inner
    {
        std::size_t holder{};
        std::size_t record{};
    };
    [[nodiscard]] std::vector<Inner> innerRecords(const JsonTable& table) const
    {
        std::vector<Inner> found;
        for (std::size_t holder = m_tape.first(table.node); holder < m_tape.end(table.node);
             holder = m_tape.end(holder)) {
            if (m_tape.kind(holder) != JsonKind::Object)
                continue;
            for (std::size_t key = m_tape.first(holder); key < m_tape.end(holder);
                 key = m_tape.end(key + 1))
                if (m_tape.text(key) == *table.within && m_tape.kind(key + 1) == JsonKind::Array)
                    for (std::size_t record = m_tape.first(key + 1); record < m_tape.end(key + 1);
                         record = m_tape.end(record))
                        if (m_tape.kind(record) == JsonKind::Object)
                            found.push_back({holder, record});
        }
        return found;
    }

    Result<TableReaderPtr> ofNamedRecords(const JsonTable& table)
    {
        const std::size_t end = m_tape.end(table.node);
        const std::vector<JsonNamed> others =
            table.around ? singleValues(*table.around, table.node) : std::vector<JsonNamed>();
        bool areDays = true;
        for (std::size_t key = m_tape.first(table.node); key < end; key = m_tape.end(key + 1))
            areDays = areDays && classify(m_tape.text(key)) == CellClass::Date;
        JsonRows rows(m_log, m_options.limits.columns);
        Gathered gathered;
        for (std::size_t key = m_tape.first(table.node); key < end; key = m_tape.end(key + 1)) {
            std::vector<JsonNamed> beside{{areDays ? "date" : "", key}};
            beside.insert(beside.end(), others.begin(), others.end());
            rows.add(m_tape, key + 1, gathered.batch(), false, beside);
            if (gathered.isTooWide(static_cast<std::size_t>(rows.names().size())))
                break;
        }
        return finish(rows, gathered);
    }

    /// The plain values of an object and of the objects in it but @p table, as “outer.inner”.
    [[nodiscard]] std::vector<JsonNamed> singleValues(std::size_t object, std::size_t table) const
    {
        std::vector<JsonNamed> found;
        const auto take = [&](std::size_t holder, const std::string& prefix) {
            for (std::size_t key = m_tape.first(holder); key < m_tape.end(holder);
                 key = m_tape.end(key + 1))
                if (!m_tape.isContainer(key + 1))
                    found.push_back({prefix + std::string(m_tape.text(key)), key + 1});
        };
        take(object, {});
        for (std::size_t key = m_tape.first(object); key < m_tape.end(object);
             key = m_tape.end(key + 1))
            if (m_tape.kind(key + 1) == JsonKind::Object && key + 1 != table)
                take(key + 1, std::string(m_tape.text(key)) + '.');
        return found;
    }

    Result<TableReaderPtr> ofArray(const JsonTable& table)
    {
        const std::size_t first = m_tape.first(table.node);
        const std::size_t end = m_tape.end(table.node);
        bool allArrays = first < end;
        for (std::size_t at = first; at < end; at = m_tape.end(at))
            allArrays = allArrays && m_tape.kind(at) == JsonKind::Array;
        if (allArrays || table.names)
            return ofArrays(table);
        JsonRows rows(m_log, m_options.limits.columns);
        Gathered gathered;
        for (std::size_t at = first; at < end; at = m_tape.end(at)) {
            rows.add(m_tape, at, gathered.batch());
            if (gathered.isTooWide(static_cast<std::size_t>(rows.names().size())))
                break;
        }
        return finish(rows, gathered);
    }

    Result<TableReaderPtr> ofObject()
    {
        JsonRows rows(m_log, m_options.limits.columns);
        Gathered gathered;
        rows.add(m_tape, 0, gathered.batch());
        return finish(rows, gathered);
    }

    Result<TableReaderPtr> finish(const JsonRows& rows, Gathered& gathered)
    {
        if (rows.tooManyAt())
            return tooManyColumns(*rows.tooManyAt());
        const auto width = static_cast<std::size_t>(rows.names().size());
        if (gathered.isTooWide(width))
            return tooManyCells(gathered.lastLine(), width);
        m_info.columns = uniqueColumns(rows.names(), 0, m_log);
        if (m_info.columns.empty())
            return noTable();
        return made(gathered.take(m_info.columns.size()));
    }

    /// Rows without names; those stand beside them, or in the first row.
    Result<TableReaderPtr> ofArrays(const JsonTable& table)
    {
        Gathered gathered;
        std::size_t width = 0;
        const std::size_t end = m_tape.end(table.node);
        for (std::size_t row = m_tape.first(table.node); row < end; row = m_tape.end(row)) {
            RowBatch& batch = gathered.batch();
            const bool isRow = m_tape.kind(row) == JsonKind::Array;
            std::size_t count = 0;
            for (std::size_t at = isRow ? m_tape.first(row) : row; at < m_tape.end(row);
                 at = m_tape.end(at), ++count)
                addJsonCell(m_tape, at, batch);
            batch.endRow(m_tape.node(row).line);
            width = std::max(width, count);
            if (width > m_options.limits.columns)
                return tooManyColumns(m_tape.node(row).line);
            if (gathered.isTooWide(width))
                return tooManyCells(gathered.lastLine(), width);
        }
        QStringList names;
        if (table.names)
            names = namesIn(*table.names);
        width = std::max(width, static_cast<std::size_t>(names.size()));
        if (width > m_options.limits.columns)
            return tooManyColumns(m_tape.node(*table.names).line);
        if (gathered.isTooWide(width))
            return tooManyCells(gathered.lastLine(), width);
        if (width == 0)
            return noTable();
        std::vector<RowBatch> batches = gathered.take(width);
        if (names.isEmpty() && hasHeaderRow(batches.front(), width)) {
            for (std::size_t column = 0; column < width; ++column)
                names << batches.front().cell(0, column).string();
            std::vector<char> keep(batches.front().rowCount(), 1);
            keep[0] = 0;
            batches.front().shape(keep, width);
            m_info.dialect.headerRows = {1, 0.9};
        }
        names.resize(static_cast<qsizetype>(width));
        m_info.columns = uniqueColumns(names, 0, m_log);
        return made(std::move(batches));
    }

    static bool hasHeaderRow(const RowBatch& batch, std::size_t width)
    {
        for (std::size_t column = 0; column < width; ++column)
            if (batch.kind(0, column) != CellKind::Text)
                return false;
        const HeaderPlace place = findHeader(batch, 0, batch.rowCount(), width);
        return place.first == 0 && place.end == 1;
    }

    QStringList namesIn(std::size_t array) const
    {
        QStringList names;
        for (std::size_t at = m_tape.first(array); at < m_tape.end(array); at = m_tape.end(at)) {
            std::string text(m_tape.isContainer(at) ? m_tape.json(at) : m_tape.text(at));
            // {"name": "price", "type": "number"}, as in Frictionless table schemas
            if (m_tape.kind(at) == JsonKind::Object)
                for (std::size_t key = m_tape.first(at); key < m_tape.end(at);
                     key = m_tape.end(key + 1))
                    if (m_tape.text(key) == "name")
                        text = m_tape.text(key + 1);
            names << QString::fromStdString(text);
        }
        return names;
    }

    Result<TableReaderPtr> ofColumns(const JsonColumns& table)
    {
        QStringList names;
        std::vector<std::size_t> next;
        const std::size_t toValue = table.areObjects ? 1 : 0; // behind its name
        if (table.areDays)
            names << u"date"_s;
        for (const JsonNamed& column : table.columns) {
            names << QString::fromStdString(column.name);
            next.push_back(m_tape.first(column.node) + toValue);
        }
        for (const JsonNamed& constant : table.constants)
            names << QString::fromStdString(constant.name);
        if (static_cast<std::size_t>(names.size()) > m_options.limits.columns)
            return tooManyColumns(m_tape.node(0).line);
        Gathered gathered;
        while (next.front() < m_tape.end(table.columns.front().node)) {
            RowBatch& batch = gathered.batch();
            const qint64 line = m_tape.node(next.front()).line;
            if (table.areDays)
                batch.addCell(m_tape.text(next.front() - 1));
            for (std::size_t& at : next) {
                addJsonCell(m_tape, at, batch);
                at = m_tape.end(at) + toValue;
            }
            for (const JsonNamed& constant : table.constants)
                addJsonCell(m_tape, constant.node, batch);
            batch.endRow(line);
            if (gathered.isTooWide(static_cast<std::size_t>(names.size())))
                return tooManyCells(line, static_cast<std::size_t>(names.size()));
        }
        m_info.columns = uniqueColumns(names, 0, m_log);
        return made(std::move(gathered.batches()));
    }

    Result<TableReaderPtr> made(std::vector<RowBatch> batches)
    {
        m_log.close();
        std::erase_if(batches, [](const RowBatch& batch) { return batch.isEmpty(); });
        qint64 number = 1;
        for (RowBatch& batch : batches) {
            batch.numberRows(number);
            number += static_cast<qint64>(batch.rowCount());
        }
        return TableReaderPtr(
            std::make_unique<HeldReader>(m_info, std::move(batches), m_log.list()));
    }
    [[nodiscard]] Error tooManyColumns(qint64 line) const
    {
        return {.code = ErrorCode::TooLarge,
                .subject = m_info.source,
                .row = line,
                .column = QString::number(m_options.limits.columns + 1),
                .detail = Texts::tr("more than %1 columns").arg(m_options.limits.columns)};
    }
    [[nodiscard]] Error tooManyCells(qint64 line, std::size_t width) const
    {
        return {.code = ErrorCode::TooLarge,
                .subject = m_info.source,
                .row = line,
                .column = QString::number(width),
                .detail = Texts::tr("%1 columns in so many rows").arg(width)};
    }
    [[nodiscard]] Error noTable() const
    {
        return {.code = ErrorCode::NoTable,
                .subject = m_info.source,
                .row = m_tape.node(0).line,
                .column = u"1"_s,
                .detail = Texts::tr("there are no values")};
    }

    const JsonTape& m_tape;
    const ReadOptions& m_options;
    DiagnosticLog m_log;
    TableInfo m_info;
};

} // namespace

Result<TableReaderPtr> openJson(const SourcePtr& source, const ReadOptions& options)
{
    const Result<JsonTape> tape = readJson(*source, options.limits);
    if (!tape)
        return tape.error();
    return JsonTableMaker(*tape, source->name(), options).make();
}

} // namespace aftershock
