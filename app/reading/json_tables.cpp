#include "reading/json_tables.h"

#include "reading/cell_class.h"

#include <algorithm>
#include <map>

namespace aftershock {

using namespace Qt::StringLiterals;

std::size_t countItems(const JsonTape& tape, std::size_t array)
{
    std::size_t count = 0;
    for (std::size_t at = tape.first(array); at < tape.end(array); at = tape.end(at))
        ++count;
    return count;
}

namespace {

bool holdsRecords(const JsonTape& tape, std::size_t array)
{
    const std::size_t first = tape.first(array);
    return tape.kind(array) == JsonKind::Array && first < tape.end(array) &&
           tape.isContainer(first);
}

} // namespace

std::set<std::string_view> namesOf(const JsonTape& tape, std::size_t object)
{
    std::set<std::string_view> names;
    for (std::size_t key = tape.first(object); key < tape.end(object); key = tape.end(key + 1))
        names.insert(tape.text(key));
    return names;
}

bool holdsNamedRecords(const JsonTape& tape, std::size_t object)
{
    constexpr std::size_t fewest = 3;
    std::set<std::string_view> known;
    std::size_t count = 0;
    for (std::size_t key = tape.first(object); key < tape.end(object); key = tape.end(key + 1)) {
        const std::size_t record = key + 1;
        if (tape.kind(record) != JsonKind::Object || tape.first(record) == tape.end(record))
            return false;
        for (std::size_t at = tape.first(record); at < tape.end(record); at = tape.end(at + 1))
            if (holdsRecords(tape, at + 1))
                return false;
        std::set<std::string_view> names = namesOf(tape, record);
        if (count == 0)
            known = names;
        const auto shared = static_cast<std::size_t>(std::ranges::count_if(
            names, [&](std::string_view name) { return known.contains(name); }));
        if (2 * shared < std::max(names.size(), known.size()))
            return false;
        ++count;
    }
    return count >= fewest;
}

void collectTables(const JsonTape& tape, std::size_t object, const QString& prefix,
                   std::vector<JsonTable>& tables)
{
    std::optional<std::size_t> names;
    for (std::size_t key = tape.first(object); key < tape.end(object); key = tape.end(key + 1)) {
        const std::size_t value = key + 1;
        const std::string_view text = tape.text(key);
        const QString name =
            prefix + QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        const bool isArray = tape.kind(value) == JsonKind::Array;
        if (isArray &&
            (text == "columns" || text == "header" || text == "headers" || text == "fields"))
            names = value;
        if (holdsRecords(tape, value))
            tables.push_back({.name = name, .node = value, .rows = countItems(tape, value)});
        else if (tape.kind(value) == JsonKind::Object && holdsNamedRecords(tape, value))
            tables.push_back({.name = name,
                              .node = value,
                              .rows = countItems(tape, value) / 2, // names are items too
                              .around = object});
        else if (tape.kind(value) == JsonKind::Object)
            collectTables(tape, value, name + u'.', tables);
        else if (isArray && (text == "rows" || text == "data") && names)
            tables.push_back({.name = name, .node = value});
    }
    bool isNaming = false;
    for (JsonTable& table : tables) {
        if (!names || (table.name != prefix + u"rows"_s && table.name != prefix + u"data"_s))
            continue;
        table.names = names;
        isNaming = true;
    }
    if (isNaming) // what names the columns is no table itself
        std::erase_if(tables, [&](const JsonTable& table) { return table.node == *names; });
}

void collectInnerTables(const JsonTape& tape, const JsonTable& outer,
                        std::vector<JsonTable>& tables)
{
    constexpr std::size_t most = 20;
    std::set<std::string_view> seen;
    const std::size_t end = tape.kind(outer.node) == JsonKind::Array ? tape.end(outer.node) : 0;
    for (std::size_t at = tape.first(outer.node); at < end; at = tape.end(at)) {
        if (tape.kind(at) != JsonKind::Object)
            return;
        for (std::size_t key = tape.first(at); key < tape.end(at); key = tape.end(key + 1)) {
            const std::string_view text = tape.text(key);
            if (!holdsRecords(tape, key + 1) || seen.size() == most ||
                tape.kind(tape.first(key + 1)) != JsonKind::Object || !seen.insert(text).second)
                continue;
            const QString name =
                QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
            tables.push_back({.name = outer.name.isEmpty() ? name : outer.name + u'.' + name,
                              .node = outer.node,
                              .within = std::string(text)});
        }
    }
}

std::optional<JsonColumns> plainColumns(const JsonTape& tape)
{
    JsonColumns found;
    std::optional<std::size_t> length;
    for (std::size_t key = tape.first(0); key < tape.end(0); key = tape.end(key + 1)) {
        const std::size_t value = key + 1;
        if (tape.kind(value) != JsonKind::Array || holdsRecords(tape, value))
            return std::nullopt;
        const std::size_t count = countItems(tape, value);
        if (length && *length != count)
            return std::nullopt;
        length = count;
        found.columns.push_back({std::string(tape.text(key)), value});
    }
    return length ? std::optional(found) : std::nullopt;
}

std::optional<JsonColumns> columnsByRow(const JsonTape& tape)
{
    JsonColumns found{.areObjects = true};
    std::vector<std::string_view> rows;
    bool areNumbers = true;
    bool areDays = true;
    for (std::size_t key = tape.first(0); key < tape.end(0); key = tape.end(key + 1)) {
        const std::size_t object = key + 1;
        if (tape.kind(object) != JsonKind::Object)
            return std::nullopt;
        std::size_t row = 0;
        for (std::size_t at = tape.first(object); at < tape.end(object); at = tape.end(at + 1)) {
            const std::string_view name = tape.text(at);
            if (tape.isContainer(at + 1))
                return std::nullopt;
            if (found.columns.empty()) {
                areNumbers = areNumbers && name == std::to_string(row);
                areDays = areDays && classify(name) == CellClass::Date;
                rows.push_back(name);
            }
            if (row >= rows.size() || rows[row] != name || (!areNumbers && !areDays))
                return std::nullopt;
            ++row;
        }
        if (row != rows.size() || row == 0 || classify(tape.text(key)) == CellClass::Date)
            return std::nullopt;
        found.columns.push_back({std::string(tape.text(key)), object});
    }
    found.areDays = areDays;
    return found.columns.empty() ? std::nullopt : std::optional(found);
}

namespace {

/// All arrays of plain values and all single ones in an object and in what it holds alone.
void scatter(const JsonTape& tape, std::size_t object, const std::string& prefix,
             JsonColumns& found)
{
    for (std::size_t key = tape.first(object); key < tape.end(object); key = tape.end(key + 1)) {
        std::size_t value = key + 1;
        const std::string name = prefix + std::string(tape.text(key));
        const bool isAlone =
            holdsRecords(tape, value) && tape.end(tape.first(value)) == tape.end(value);
        if (isAlone)
            value = tape.first(value);
        if (tape.kind(value) == JsonKind::Object)
            scatter(tape, value, name + '.', found);
        else if (tape.kind(value) != JsonKind::Array)
            found.constants.push_back({name, value});
        else if (!holdsRecords(tape, value))
            found.columns.push_back({name, value});
    }
}

/// The last part of each name that has one of its own.
void shorten(const std::vector<JsonNamed*>& all)
{
    const auto lastPart = [](const std::string& name) {
        return name.substr(name.rfind('.') + 1); // npos + 1 is the beginning
    };
    std::map<std::string, int> counts;
    for (const JsonNamed* each : all)
        ++counts[lastPart(each->name)];
    for (JsonNamed* each : all)
        if (const std::string last = lastPart(each->name); !last.empty() && counts[last] == 1)
            each->name = last;
}

} // namespace

std::optional<JsonColumns> scatteredColumns(const JsonTape& tape)
{
    constexpr std::size_t fewestRows = 3;
    JsonColumns found;
    scatter(tape, 0, {}, found);
    std::map<std::size_t, std::size_t> lengths;
    for (const JsonNamed& column : found.columns)
        ++lengths[countItems(tape, column.node)];
    lengths.erase(lengths.begin(), lengths.lower_bound(fewestRows));
    const auto most = std::ranges::max_element(
        lengths, {}, [](const auto& each) { return std::pair(each.second, each.first); });
    if (most == lengths.end() || most->second < 2)
        return std::nullopt;
    std::erase_if(found.columns, [&](const JsonNamed& column) {
        return countItems(tape, column.node) != most->first;
    });
    const bool hasFigures = std::ranges::any_of(found.columns, [&tape](const JsonNamed& column) {
        return tape.kind(tape.first(column.node)) == JsonKind::Number;
    });
    if (!hasFigures)
        return std::nullopt;
    std::vector<JsonNamed*> all;
    for (JsonNamed& column : found.columns)
        all.push_back(&column);
    for (JsonNamed& constant : found.constants)
        all.push_back(&constant);
    shorten(all);
    return found;
}

} // namespace aftershock
