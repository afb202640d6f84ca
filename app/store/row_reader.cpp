#include "store/row_reader.h"

#include "store/schema.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <algorithm>
#include <cmath>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 rowsBetweenLooks = 256;
constexpr std::size_t mostWarnings = 20;
constexpr qint64 bytesOfARow = 256; // a record with its strings' headers, roughly

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Store)
};

std::string selection(const schema::TableRule& rule, const QSet<QByteArray>& present)
{
    std::string sql = "SELECT ";
    for (const schema::ColumnRule& column : rule.columns) {
        if (&column != rule.columns.data())
            sql += ", ";
        sql += present.contains(column.name) ? '"' + std::string(column.name) + '"' : "NULL";
    }
    return sql + " FROM main.\"" + rule.name + '"';
}

bool isPlainAscii(char c)
{
    return c >= 0x20 && c < 0x7f;
}

/// Line breaks and tabs are text; so are the joiners that several scripts spell with.
bool actsOnDisplay(QChar c)
{
    if (c == u'\n' || c == u'\t' || c == u'\r' || c == QChar(0x200c) || c == QChar(0x200d))
        return false;
    const QChar::Category category = c.category();
    return category == QChar::Other_Control || category == QChar::Other_Format ||
           category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
}

} // namespace

RowReader::RowReader(GuardedDatabase& database, const PresentColumns& present, const char* table)
    : m_database(database), m_table(table), m_query(nullptr, sqlite3_finalize)
{
    const schema::TableRule& rule = schema::table(table);
    for (const schema::ColumnRule& column : rule.columns)
        m_columns.push_back(column.name);
    const std::string sql = selection(rule, present.value(table));
    sqlite3_stmt* query = nullptr;
    const int code =
        sqlite3_prepare_v2(database.connection().getHandle(), sql.c_str(), -1, &query, nullptr);
    m_query.reset(query);
    if (code != SQLITE_OK)
        m_error = database.errorFor(code);
}

RowReader::Column RowReader::column(const char* name) const
{
    const auto found = std::ranges::find_if(
        m_columns, [name](const char* each) { return std::string_view(each) == name; });
    Q_ASSERT(found != m_columns.end());
    return {.index = static_cast<int>(found - m_columns.begin()), .name = *found};
}

bool RowReader::next()
{
    if (m_error)
        return false;
    if (m_rowsRead++ % rowsBetweenLooks == 0 && m_database.guard().mustStop()) {
        m_error = m_database.guard().reason(m_database.subject());
        return false;
    }
    const int code = sqlite3_step(m_query.get());
    if (code == SQLITE_ROW) {
        m_database.guard().addBytes(bytesOfARow);
        return true;
    }
    if (code != SQLITE_DONE)
        m_error = m_database.errorFor(code);
    return false;
}

RowId RowReader::id()
{
    return requiredReference(column("id"));
}

bool RowReader::isNull(Column column)
{
    return m_error || type(column) == SQLITE_NULL;
}

QString RowReader::text(Column column)
{
    if (isNull(column))
        return {};
    const bool isBlob = type(column) == SQLITE_BLOB; // to be asked before SQLite makes text of it
    const QByteArrayView bytes = bytesOf(column);
    m_database.guard().addBytes(2 * bytes.size());
    if (!isBlob && std::ranges::all_of(bytes, isPlainAscii))
        return QString::fromLatin1(bytes);
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString decoded = decode(bytes);
    if (isBlob || decode.hasError()) {
        fail(ErrorCode::TextUnreadable, column, {}, u"UTF-8"_s);
        return {};
    }
    if (m_warnings.size() < mostWarnings && std::ranges::any_of(decoded, actsOnDisplay))
        warn(ErrorCode::TextActsOnDisplay, column, decoded);
    return decoded;
}

QString RowReader::requiredText(Column column)
{
    QString found = text(column);
    if (found.isEmpty())
        failMissing(column);
    return found;
}

QString RowReader::asFound(Column column) const
{
    return QString::fromUtf8(bytesOf(column));
}

int RowReader::type(Column column) const
{
    return sqlite3_column_type(m_query.get(), column.index);
}

QByteArrayView RowReader::bytesOf(Column column) const
{
    // In this order: the first call makes text, and the second counts the bytes of it.
    const unsigned char* const text = sqlite3_column_text(m_query.get(), column.index);
    return {text, sqlite3_column_bytes(m_query.get(), column.index)};
}

std::optional<double> RowReader::number(Column column, Range range)
{
    if (isNull(column))
        return std::nullopt;
    if (type(column) != SQLITE_FLOAT && type(column) != SQLITE_INTEGER) {
        fail(ErrorCode::ValueNotANumber, column, asFound(column));
        return std::nullopt;
    }
    const double value = sqlite3_column_double(m_query.get(), column.index);
    if (!std::isfinite(value) || value < range.lowest || value > range.highest) {
        failOutOfRange(column, QString::number(value), range);
        return std::nullopt;
    }
    return value;
}

double RowReader::requiredNumber(Column column, Range range)
{
    if (isNull(column))
        failMissing(column);
    return number(column, range).value_or(0.0);
}

std::optional<qint64> RowReader::wholeNumber(Column column)
{
    if (isNull(column))
        return std::nullopt;
    if (type(column) != SQLITE_INTEGER) {
        fail(ErrorCode::ValueNotANumber, column, asFound(column),
             Texts::tr("a whole number is needed"));
        return std::nullopt;
    }
    return sqlite3_column_int64(m_query.get(), column.index);
}

std::optional<int> RowReader::integer(Column column, int lowest, int highest)
{
    const std::optional<qint64> value = wholeNumber(column);
    if (!value)
        return std::nullopt;
    if (*value < lowest || *value > highest) {
        failOutOfRange(column, QString::number(*value),
                       {static_cast<double>(lowest), static_cast<double>(highest)});
        return std::nullopt;
    }
    return static_cast<int>(*value);
}

std::optional<RowId> RowReader::reference(Column column)
{
    return wholeNumber(column);
}

RowId RowReader::requiredReference(Column column)
{
    if (isNull(column))
        failMissing(column);
    return reference(column).value_or(0);
}

Currency RowReader::currency(Column column)
{
    const QString code = requiredText(column);
    const std::optional<Currency> known =
        code == code.toUpper() ? Currency::fromCode(code) : std::nullopt;
    if (!known)
        fail(ErrorCode::ValueUnknown, column, code,
             Texts::tr("ISO 4217 codes such as GBP, USD, CNY"));
    return known.value_or(Currency{});
}

std::optional<QDate> RowReader::date(Column column, DatePrecision precision)
{
    const QString iso = text(column);
    if (isNull(column))
        return std::nullopt;
    const std::optional<Day> day = dayFromIso(iso);
    // A shorter form says less than the column's precision claims.
    if (!day || day->precision > precision) {
        fail(ErrorCode::ValueUnknown, column, iso, Texts::tr("days as 2025-01-27"));
        return std::nullopt;
    }
    const QDate date = day->date;
    if (precision == DatePrecision::Year)
        return QDate(date.year(), 1, 1);
    return precision == DatePrecision::Month ? QDate(date.year(), date.month(), 1) : date;
}

Error RowReader::errorAt(ErrorCode code, Column column, const QString& value, const QString& detail)
{
    Error error{.code = code,
                .subject = m_database.subject(),
                .column = QString::fromLatin1(m_table) + u'.' + QString::fromLatin1(column.name),
                .value = value,
                .detail = detail};
    // Rows are known by their id; the one row whose id is no number by its place.
    const bool hasId = std::string_view(m_columns.front()) == "id" &&
                       sqlite3_column_type(m_query.get(), 0) == SQLITE_INTEGER;
    error.row = hasId ? sqlite3_column_int64(m_query.get(), 0) : m_rowsRead;
    return error;
}

void RowReader::fail(ErrorCode code, Column column, const QString& value, const QString& detail)
{
    if (!m_error)
        m_error = errorAt(code, column, value, detail);
}

void RowReader::failOutOfRange(Column column, const QString& value, Range range)
{
    fail(ErrorCode::ValueOutOfRange, column, value,
         Texts::tr("from %1 to %2").arg(range.lowest).arg(range.highest));
}

void RowReader::warn(ErrorCode code, Column column, const QString& value, const QString& detail)
{
    if (!m_error && m_warnings.size() < mostWarnings)
        m_warnings.push_back({Severity::Warning, errorAt(code, column, value, detail)});
}

} // namespace aftershock
