#pragma once

#include "reading/diagnostic_log.h"
#include "reading/json_tape.h"
#include "reading/raw_table.h"

#include <QHash>

#include <span>
#include <string>

namespace aftershock {

/**
 * Makes rows of JSON objects. The columns are the names in the order of their first appearance;
 * an object in an object becomes “outer.inner”, an array in one stays as JSON text.
 */
class JsonRows
{
public:
    JsonRows(DiagnosticLog& log, std::size_t columnLimit) : m_log(log), m_columnLimit(columnLimit)
    {
    }

    /// Adds one row. What is no object goes into a column called “value”. Columns that are new are
    /// added unless @p isFixed. Of @p beside, which stands outside the object, the first one comes
    /// before what the object holds, the others behind it and only where the object has no value of
    /// that name itself.
    void add(const JsonTape& tape, std::size_t index, RowBatch& batch, bool isFixed = false,
             std::span<const JsonNamed> beside = {});
    void addColumn(const QString& name, qint64 line);

    [[nodiscard]] const QStringList& names() const { return m_names; }
    /// The line where there was one column more than wanted.
    [[nodiscard]] std::optional<qint64> tooManyAt() const { return m_tooManyAt; }

private:
    void flatten(const JsonTape& tape, std::size_t object, const std::string& prefix, bool isFixed);
    [[nodiscard]] bool isSet(const std::string& name) const;
    void set(const JsonTape& tape, std::string_view name, std::size_t value, bool isFixed);

    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    DiagnosticLog& m_log;
    std::size_t m_columnLimit;
    QStringList m_names;
    QHash<QByteArray, std::size_t> m_columns;
    std::vector<std::size_t> m_values; ///< node of each column's value in the row at hand
    std::optional<qint64> m_tooManyAt;
};

/// Puts a JSON value into the row at hand, with the kind that the text gives it.
void addJsonCell(const JsonTape& tape, std::size_t index, RowBatch& batch);

} // namespace aftershock
