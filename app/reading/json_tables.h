#pragma once

#include "reading/json_tape.h"

#include <set>
#include <string>

namespace aftershock {

/// A place in the text that can be taken as a table.
struct JsonTable
{
    QString name;
    std::size_t node{};
    std::size_t rows{};
    std::optional<std::size_t> names{}; ///< an array of the columns' names beside it
    /// The object around an object whose members are the rows: what else it holds is of all rows.
    std::optional<std::size_t> around{};
    /// Where the rows lie in the records of the array: the name that each has its own under.
    std::optional<std::string> within{};
};

[[nodiscard]] std::size_t countItems(const JsonTape& tape, std::size_t array);
/// Of the members of an object.
[[nodiscard]] std::set<std::string_view> namesOf(const JsonTape& tape, std::size_t object);

/// {"2025-01-27": {"close": 118.42}, "2025-01-28": {"close": 128.99}, …}: every member is a record
/// of its own, and its name belongs to it. Two such members may be anything; from three on whose
/// names are mostly the same they are rows.
[[nodiscard]] bool holdsNamedRecords(const JsonTape& tape, std::size_t object);

/// Arrays of records under the members of an object, and of the objects in it.
void collectTables(const JsonTape& tape, std::size_t object, const QString& prefix,
                   std::vector<JsonTable>& tables);

/// [{"name": "Mistral", "rounds": [{…}, {…}]}, …]: the records in the records of an array are a
/// table too, which is taken where it is asked for or where the outer one does not tell what it is.
void collectInnerTables(const JsonTape& tape, const JsonTable& outer,
                        std::vector<JsonTable>& tables);

/// {"a": [1, 2], "b": [3, 4]}: arrays of plain values, all of one length, are the columns of one
/// table; or {"a": {"0": 1, "1": 2}, "b": {"0": 3, "1": 4}}, objects with the same names in them.
struct JsonColumns
{
    std::vector<JsonNamed> columns;
    std::vector<JsonNamed> constants; ///< plain values around them, which hold for every row
    bool areObjects{false};
    bool areDays{false}; ///< what the objects call their values is a column too
};
/// As pandas writes a table without being told how: each column an object, whose names are the
/// rows' numbers or days.
[[nodiscard]] std::optional<JsonColumns> columnsByRow(const JsonTape& tape);
/// The columns that are all that the root object holds.
[[nodiscard]] std::optional<JsonColumns> plainColumns(const JsonTape& tape);
/// Those that lie apart in the root object, as in {"chart": {"result": [{"meta": {"symbol": "A"},
/// "timestamp": […], "indicators": {"quote": [{"close": […]}]}}]}}; none below three rows or
/// without a number, which may be lists of a single record.
[[nodiscard]] std::optional<JsonColumns> scatteredColumns(const JsonTape& tape);

} // namespace aftershock
