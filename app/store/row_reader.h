#pragma once

#include "core/day.h"
#include "core/money.h"
#include "data/records.h"
#include "data/value_ranges.h"
#include "store/inspect_schema.h"

#include <memory>
#include <vector>

struct sqlite3_stmt;

namespace aftershock {

/**
 * Walks over the rows of one table and hands out their values, each checked.
 *
 * The first value that does not fit is kept as error(), with table, row and column; from then on
 * the getters return empty values and next() is false, so that a loop need not ask after each.
 * Errors: ValueMissing, ValueNotANumber, ValueOutOfRange, ValueUnknown, TextUnreadable, and what
 * GuardedDatabase says of the file.
 */
class RowReader
{
public:
    /// A column that was looked up once, before the rows.
    struct Column
    {
        int index{};
        const char* name{};
    };
    using Range = ValueRange;

    RowReader(GuardedDatabase& database, const PresentColumns& present, const char* table);

    [[nodiscard]] Column column(const char* name) const;

    bool next();
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    /// Texts with control or direction characters, which are kept but never shown as they are.
    [[nodiscard]] const Diagnostics& warnings() const { return m_warnings; }

    [[nodiscard]] RowId id();
    [[nodiscard]] bool isNull(Column column);
    [[nodiscard]] QString text(Column column); ///< empty for NULL
    [[nodiscard]] QString requiredText(Column column);
    [[nodiscard]] std::optional<double> number(Column column, Range range);
    [[nodiscard]] double requiredNumber(Column column, Range range);
    [[nodiscard]] std::optional<int> integer(Column column, int lowest, int highest);
    [[nodiscard]] std::optional<RowId> reference(Column column);
    [[nodiscard]] RowId requiredReference(Column column);
    [[nodiscard]] Currency currency(Column column);
    [[nodiscard]] std::optional<QDate> date(Column column, DatePrecision precision);

    /// A word of an enumeration; @p words names them all for the message.
    template <typename Enum>
    [[nodiscard]] std::optional<Enum>
    word(Column column, std::optional<Enum> (*fromText)(const QString&), const char* words)
    {
        const QString found = text(column);
        if (isNull(column))
            return std::nullopt;
        const std::optional<Enum> value = fromText(found);
        if (!value)
            fail(ErrorCode::ValueUnknown, column, found, QString::fromLatin1(words));
        return value;
    }

    void fail(ErrorCode code, Column column, const QString& value = {}, const QString& detail = {});
    void failMissing(Column column) { fail(ErrorCode::ValueMissing, column); }
    void warn(ErrorCode code, Column column, const QString& value = {}, const QString& detail = {});

private:
    [[nodiscard]] Error errorAt(ErrorCode code, Column column, const QString& value,
                                const QString& detail);
    [[nodiscard]] int type(Column column) const; ///< SQLITE_INTEGER, SQLITE_TEXT, …
    [[nodiscard]] QByteArrayView bytesOf(Column column) const;
    /// Whatever stands in a cell, for a message only.
    [[nodiscard]] QString asFound(Column column) const;
    [[nodiscard]] std::optional<qint64> wholeNumber(Column column);
    void failOutOfRange(Column column, const QString& value, Range range);

    GuardedDatabase& m_database;
    const char* m_table;
    std::vector<const char*> m_columns;
    // SQLite's own handle: SQLiteCpp counts references for every cell, and this reads millions.
    std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> m_query;
    qint64 m_rowsRead{};
    std::optional<Error> m_error;
    Diagnostics m_warnings;
};

} // namespace aftershock
