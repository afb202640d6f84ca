#include "reading/sqlite_reader.h"

#include "reading/diagnostic_log.h"
#include "reading/encoding.h"
#include "reading/sqlite_functions.h"
#include "reading/table_layout.h"
#include "store/dataset_file.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <new>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t batchRows = 2048;
constexpr std::size_t batchBytes = 1 << 20;
constexpr qint64 countedRows = 1'000'000; ///< beyond it one table is as large as another
constexpr int longestValue = 64 << 20;
/// Of what a view or a column computes: a few of them make a row.
constexpr int longestComputed = 16 << 20;
constexpr qint64 longestRow = 128ll << 20;
constexpr qint64 mostComputing = 256ll << 20; ///< memory
constexpr int opcodesBetweenLooks = 1000;
constexpr int opcodesBetweenComputedValues = 50;
constexpr std::chrono::hours noLimit{24};

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::SqliteReader)
};

struct Stored
{
    QString name;
    bool isView{};
};

QByteArray quoted(const QString& name)
{
    return '"' + name.toUtf8().replace('"', "\"\"") + '"';
}

/// A value with its kind; what SQLite prints of a number keeps fifteen digits, this all of them.
void addValue(const SQLite::Column& value, RowBatch& batch)
{
    const auto bytes = [&] {
        const auto* data = static_cast<const char*>(value.getBlob());
        const auto size = static_cast<std::size_t>(value.getBytes());
        return std::string_view(data ? data : "", data ? size : 0);
    };
    char digits[40];
    switch (value.getType()) {
    case SQLITE_NULL:
        batch.addCell({}, CellKind::Null);
        return;
    case SQLITE_INTEGER: {
        const std::int64_t number = value.getInt64();
        const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
        batch.addCell({digits, end}, CellKind::Number, static_cast<double>(number));
        return;
    }
    case SQLITE_FLOAT: {
        const double number = value.getDouble();
        const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
        if (std::isfinite(number))
            batch.addCell({digits, end}, CellKind::Number, number);
        else
            batch.addCell({digits, end});
        return;
    }
    case SQLITE_BLOB: {
        constexpr char signs[] = "0123456789abcdef";
        const std::string_view blob = bytes();
        std::string hex = "0x";
        hex.reserve(2 + 2 * blob.size());
        for (const char byte : blob) {
            hex += signs[static_cast<unsigned char>(byte) >> 4];
            hex += signs[static_cast<unsigned char>(byte) & 0xf];
        }
        batch.addCell(hex);
        return;
    }
    default: {
        const std::string_view text = bytes();
        if (validUtf8Length(text) == text.size())
            batch.addCell(text);
        else
            batch.addCell(
                QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toStdString());
    }
    }
}

/// The file need not be a dataset.
Error asForeign(Error error, const QString& subject)
{
    if (error.code == ErrorCode::SchemaInvalid)
        error.code = ErrorCode::DatabaseUnreadable;
    error.subject = subject;
    return error;
}

/// The names that a statement is made of, and words and texts that are none.
QStringList namesIn(const QString& sql)
{
    static const QRegularExpression name(
        u"\"([^\"]*)\"|`([^`]*)`|\\[([^\\]]*)\\]|'([^']*)'|([\\w$]+)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QStringList names;
    for (auto matches = name.globalMatch(sql); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        names += match.captured(match.lastCapturedIndex()).toLower();
    }
    return names;
}

/// How much SQLite makes of a view: it puts in the place of each view's name what that stands for,
/// again and again, and cannot be stopped meanwhile.
class ViewSizes
{
public:
    struct Size
    {
        qint64 selects{}; ///< in all, each as often as it is put in
        int depth{};
    };
    static constexpr qint64 mostSelects = 2000;
    static constexpr int mostDepth = 100;

    void add(const QString& view, const QString& sql) { m_names[view.toLower()] = namesIn(sql); }

    Size of(const QString& view, int depth = 0)
    {
        if (const auto known = m_sizes.constFind(view); known != m_sizes.cend())
            return *known;
        m_sizes[view] = {}; // a word in its own text is no view that it is made of
        Size size{.selects = 1, .depth = 1};
        if (depth > mostDepth)
            return {.selects = 1, .depth = mostDepth + 1};
        for (const QString& name : m_names.value(view)) {
            if (!m_names.contains(name))
                continue;
            const Size inner = of(name, depth + 1);
            size.selects = std::min(size.selects + inner.selects, mostSelects + 1);
            size.depth = std::max(size.depth, inner.depth + 1);
        }
        m_sizes[view] = size;
        return size;
    }

private:
    QHash<QString, QStringList> m_names; ///< by view
    QHash<QString, Size> m_sizes;
};

class SqliteReader : public TableReader
{
public:
    SqliteReader(DatasetFile file, const SourcePtr& source, const ReadOptions& options)
        : m_source(source), m_file(std::move(file)), m_options(options),
          m_log(source->name(), options.limits.diagnostics)
    {
        m_info.format = SourceFormat::Sqlite;
        m_info.source = source->name();
    }

    const TableInfo& info() const override { return m_info; }
    const Diagnostics& diagnostics() const override { return m_log.list(); }
    qint64 done() const override { return m_row; }

    Result<void> open()
    {
        sqlite3* const db = handle();
        sqlite3_limit(db, SQLITE_LIMIT_LENGTH, longestValue);
        sqlite3_limit(db, SQLITE_LIMIT_COMPOUND_SELECT, 100);
        sqlite3_limit(db, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000);
        sqlite3_progress_handler(db, opcodesBetweenLooks, &SqliteReader::look, this);
        m_timer.start();
        try {
            const Result<Stored> stored = choose();
            if (!stored)
                return stored.error();
            m_isView = stored->isView;
            m_info.name = stored->name;
            if (m_isView || hasComputedColumns(*stored))
                if (const Result<void> allowed = allowComputing(); !allowed)
                    return allowed;
            m_statement.emplace(m_file.database->connection(),
                                ("SELECT * FROM " + quoted(stored->name)).toStdString());
            QStringList names;
            for (int i = 0; i < m_statement->getColumnCount(); ++i)
                names << QString::fromUtf8(m_statement->getColumnName(i));
            m_info.columns = uniqueColumns(names, 0, m_log);
            if (m_isComputed)
                limitComputed(names.size());
            m_timer.restart();
            return {};
        } catch (const SQLite::Exception& exception) {
            return errorOf(exception);
        } catch (const std::bad_alloc&) {
            return tooLarge();
        }
    }

    Result<bool> next(RowBatch& batch) override
    {
        batch.clear();
        // A view may compute rows for ever; a table's rows come to an end, if slowly.
        if (!m_isView)
            m_timer.restart();
        std::size_t bytes = 0;
        try {
            while (batch.rowCount() < batchRows && bytes < batchBytes && !m_isAtEnd) {
                if (m_isView && m_timer.hasExpired(m_options.limits.sqliteMilliseconds))
                    return tooSlow();
                if (!m_statement->executeStep()) {
                    m_isAtEnd = true;
                    break;
                }
                if (rowBytes() > longestRow)
                    return tooLarge();
                for (int i = 0; i < static_cast<int>(m_info.columns.size()); ++i)
                    addValue(m_statement->getColumn(i), batch);
                batch.endRow(++m_row);
                bytes = batch.buffer().size();
            }
        } catch (const SQLite::Exception& exception) {
            return errorOf(exception);
        } catch (const std::bad_alloc&) {
            return tooLarge();
        }
        return !batch.isEmpty();
    }

    Result<void> rewind() override
    {
        m_statement->tryReset();
        m_isAtEnd = false;
        m_row = 0;
        m_timer.restart();
        return {};
    }

private:
    [[nodiscard]] sqlite3* handle() const { return m_file.database->connection().getHandle(); }

    static int look(void* reader)
    {
        auto* const self = static_cast<SqliteReader*>(reader);
        self->m_isTooLarge = self->m_isComputed && sqlite3_memory_used() > self->m_mostMemory;
        return self->m_isTooLarge ||
                       self->m_timer.hasExpired(self->m_options.limits.sqliteMilliseconds)
                   ? 1
                   : 0;
    }

    /// Views and computed columns are the file's own code, and each step of it must be short.
    Result<void> allowComputing()
    {
        sqlite3* const db = handle();
        m_isComputed = true;
        m_mostMemory = sqlite3_memory_used() + mostComputing;
        sqlite3_progress_handler(db, opcodesBetweenComputedValues, &SqliteReader::look, this);
        sqlite3_limit(db, SQLITE_LIMIT_LENGTH, longestComputed);
        useQuickFunctions(db);
        if (!m_isView)
            return {};
        sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_VIEW, 1, nullptr);
        return checkViewSize();
    }

    /// SQLite looks at nobody's clock or memory within a row, and holds each value more than once.
    void limitComputed(qsizetype columns)
    {
        constexpr qint64 least = 1'000'000;
        const qint64 share = mostComputing / (2 * std::max<qsizetype>(columns, 1));
        sqlite3_limit(handle(), SQLITE_LIMIT_LENGTH,
                      static_cast<int>(std::clamp<qint64>(share, least, longestComputed)));
    }

    Result<void> checkViewSize()
    {
        ViewSizes sizes;
        SQLite::Statement views(m_file.database->connection(),
                                "SELECT name, sql FROM sqlite_schema WHERE type = 'view'");
        while (views.executeStep())
            sizes.add(QString::fromUtf8(views.getColumn(0).getText()),
                      QString::fromUtf8(views.getColumn(1).getText()));
        const ViewSizes::Size size = sizes.of(m_info.name.toLower());
        if (size.depth <= ViewSizes::mostDepth && size.selects <= ViewSizes::mostSelects)
            return {};
        return Error{.code = ErrorCode::TooLarge,
                     .subject = m_info.source,
                     .detail = Texts::tr("“%1” is made of too many views").arg(m_info.name)};
    }

    bool hasComputedColumns(const Stored& stored)
    {
        SQLite::Statement query(m_file.database->connection(),
                                "SELECT 1 FROM pragma_table_xinfo(?, 'main') WHERE hidden > 1");
        query.bind(1, stored.name.toStdString());
        return query.executeStep();
    }

    Result<Stored> choose()
    {
        std::vector<Stored> all;
        SQLite::Statement list(m_file.database->connection(),
                               "SELECT name, type = 'view' FROM sqlite_schema "
                               "WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%' "
                               "ESCAPE '\\' AND coalesce(sql, '') NOT LIKE 'CREATE VIRTUAL%' "
                               "ORDER BY rowid");
        while (list.executeStep())
            all.push_back(
                {QString::fromUtf8(list.getColumn(0).getText()), list.getColumn(1).getInt() != 0});
        if (all.empty())
            return Error{.code = ErrorCode::NoTable,
                         .subject = m_info.source,
                         .detail = Texts::tr("no table and no view")};
        QStringList names;
        for (const Stored& stored : all)
            names << stored.name;
        const std::optional<std::size_t> taken =
            m_options.table.isEmpty() ? largest(all) : named(all);
        if (!taken)
            return Error{.code = ErrorCode::UnknownTable,
                         .subject = m_info.source,
                         .value = m_options.table,
                         .detail = names.join(u", "_s)};
        names.removeAt(static_cast<qsizetype>(*taken));
        m_info.otherNames = names;
        if (m_options.table.isEmpty() && !names.isEmpty())
            m_log.add(Severity::Warning, {.code = ErrorCode::TablesLeftOut,
                                          .value = all[*taken].name,
                                          .detail = names.join(u", "_s)});
        return all[*taken];
    }

    /// SQLite's names are the same in capitals and in small letters.
    [[nodiscard]] std::optional<std::size_t> named(const std::vector<Stored>& all) const
    {
        for (const Qt::CaseSensitivity match : {Qt::CaseSensitive, Qt::CaseInsensitive})
            for (std::size_t i = 0; i < all.size(); ++i)
                if (all[i].name.compare(m_options.table, match) == 0)
                    return i;
        return std::nullopt;
    }

    std::size_t largest(const std::vector<Stored>& all)
    {
        std::size_t best = 0;
        qint64 most = -1;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all[i].isView || all.size() == 1)
                continue;
            const QByteArray sql = "SELECT count(*) FROM (SELECT 1 FROM " + quoted(all[i].name) +
                                   " LIMIT " + QByteArray::number(countedRows) + ')';
            const qint64 rows =
                m_file.database->connection().execAndGet(sql.constData()).getInt64();
            if (rows > most) {
                most = rows;
                best = i;
            }
        }
        return best;
    }

    /// As it will be in the batch.
    [[nodiscard]] qint64 rowBytes()
    {
        qint64 bytes = 0;
        for (int i = 0; i < static_cast<int>(m_info.columns.size()); ++i) {
            const SQLite::Column value = m_statement->getColumn(i);
            if (value.isText() || value.isBlob())
                bytes += qint64(value.getBytes()) * (value.isBlob() ? 2 : 1);
        }
        return bytes;
    }

    [[nodiscard]] Error tooLarge() const
    {
        return {.code = ErrorCode::TooLarge,
                .subject = m_info.source,
                .row = m_row + 1,
                .detail = Texts::tr("a row of more than %1 MB").arg(longestRow >> 20)};
    }
    [[nodiscard]] Error tooSlow() const
    {
        return {.code = ErrorCode::TooSlow,
                .subject = m_info.source,
                .detail = Texts::tr("“%1” took more than %2 s, as a view does that never ends")
                              .arg(m_info.name)
                              .arg(m_options.limits.sqliteMilliseconds / 1000.0)};
    }
    [[nodiscard]] Error errorOf(const SQLite::Exception& exception) const
    {
        if ((exception.getErrorCode() & 0xff) == SQLITE_INTERRUPT)
            return m_isTooLarge ? tooLarge() : tooSlow();
        return asForeign(
            m_file.database->errorFor(m_file.database->connection().getExtendedErrorCode()),
            m_info.source);
    }

    SourcePtr m_source; ///< keeps a temporary file
    DatasetFile m_file;
    ReadOptions m_options;
    TableInfo m_info;
    DiagnosticLog m_log;
    std::optional<SQLite::Statement> m_statement;
    QElapsedTimer m_timer;
    qint64 m_row{0};
    qint64 m_mostMemory{};
    bool m_isView{false};
    bool m_isComputed{false}; ///< by the file's own expressions
    bool m_isTooLarge{false};
    bool m_isAtEnd{false};
};

} // namespace

Result<TableReaderPtr> openSqlite(const SourcePtr& source, const ReadOptions& options)
{
    if (source->path().isEmpty())
        return Error{.code = ErrorCode::FormatUnsupported,
                     .subject = source->name(),
                     .detail = Texts::tr("a SQLite database must be a file")};
    Result<DatasetFile> file = openDatasetFile(
        source->path(),
        {.time = noLimit, .memoryBytes = options.limits.heldBytes, .runsJson = true}, {});
    if (!file)
        return asForeign(file.error(), source->name());
    auto reader = std::make_unique<SqliteReader>(std::move(*file), source, options);
    if (const Result<void> opened = reader->open(); !opened)
        return opened.error();
    return TableReaderPtr(std::move(reader));
}

} // namespace aftershock
