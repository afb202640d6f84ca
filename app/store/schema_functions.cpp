#include "store/schema_functions.h"

#include "store/schema.h"

#include <QByteArray>
#include <QCoreApplication>

#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <algorithm>
#include <string_view>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Store)
};

/// Their results are no longer than what they are given, and take no longer to make. SQLite's names
/// for them.
constexpr std::string_view harmlessFunctions[] = {"abs",
                                                  "ceil",
                                                  "ceiling",
                                                  "coalesce",
                                                  "current_date",
                                                  "current_time",
                                                  "current_timestamp",
                                                  "date",
                                                  "datetime",
                                                  "floor",
                                                  "glob",
                                                  "ifnull",
                                                  "iif",
                                                  "json",
                                                  "json_array_length",
                                                  "json_extract",
                                                  "json_type",
                                                  "json_valid",
                                                  "julianday",
                                                  "length",
                                                  "like",
                                                  "lower",
                                                  "ltrim",
                                                  "max",
                                                  "min",
                                                  "nullif",
                                                  "round",
                                                  "rtrim",
                                                  "sign",
                                                  "substr",
                                                  "substring",
                                                  "time",
                                                  "trim",
                                                  "typeof",
                                                  "unicode",
                                                  "unixepoch",
                                                  "upper",
                                                  "->",
                                                  "->>"};

/// Watches the statements of a schema being prepared in an empty database.
class Examiner
{
public:
    Examiner() : m_empty(":memory:", SQLITE_OPEN_READWRITE)
    {
        sqlite3_set_authorizer(m_empty.getHandle(), &Examiner::authorize, this);
    }
    Examiner(const Examiner&) = delete;
    Examiner& operator=(const Examiner&) = delete;

    /// Makes a table or an index as the file has it; nothing is computed while it has no rows.
    void make(const char* sql)
    {
        m_isMaking = true;
        SQLite::Statement(m_empty, sql).exec();
    }
    /// A default is resolved where it is used.
    void prepare(const std::string& expression)
    {
        m_isMaking = false;
        SQLite::Statement(m_empty, "SELECT (" + expression + ')');
    }
    /// The first one that was called and is not harmless.
    [[nodiscard]] const QByteArray& refused() const { return m_refused; }

private:
    static int authorize(void* examiner, int action, const char* /*first*/, const char* second,
                         const char* /*database*/, const char* /*inner*/)
    {
        auto* const self = static_cast<Examiner*>(examiner);
        switch (action) {
        case SQLITE_FUNCTION:
            if (std::ranges::find(harmlessFunctions, std::string_view(second)) !=
                std::end(harmlessFunctions))
                return SQLITE_OK;
            if (self->m_refused.isEmpty())
                self->m_refused = second;
            return SQLITE_DENY;
        case SQLITE_CREATE_TABLE:
        case SQLITE_CREATE_INDEX:
        case SQLITE_INSERT: // into the schema
        case SQLITE_UPDATE:
        case SQLITE_READ:
        case SQLITE_REINDEX:
            return self->m_isMaking ? SQLITE_OK : SQLITE_DENY;
        case SQLITE_SELECT:
            return self->m_isMaking ? SQLITE_DENY : SQLITE_OK;
        default:
            return SQLITE_DENY;
        }
    }

    SQLite::Database m_empty;
    bool m_isMaking{true};
    QByteArray m_refused;
};

void examine(SQLite::Database& connection, const char* table, Examiner& examiner)
{
    SQLite::Statement made(connection,
                           "SELECT sql FROM main.sqlite_schema WHERE tbl_name = ? COLLATE NOCASE "
                           "AND type IN ('table', 'index') AND sql IS NOT NULL "
                           "ORDER BY type = 'index'");
    made.bind(1, table);
    while (made.executeStep())
        examiner.make(made.getColumn(0).getText());
    SQLite::Statement defaults(connection,
                               "SELECT dflt_value FROM pragma_table_xinfo(?, 'main') "
                               "WHERE instr(dflt_value, '(') > 0"); // else it calls nothing
    defaults.bind(1, table);
    while (defaults.executeStep())
        examiner.prepare(defaults.getColumn(0).getString());
}

} // namespace

Result<void> checkSchemaFunctions(SQLite::Database& connection, const QString& subject)
{
    for (const schema::TableRule& rule : schema::tables()) {
        Examiner examiner;
        try {
            examine(connection, rule.name, examiner);
        } catch (const SQLite::Exception& exception) {
            const QByteArray& function = examiner.refused();
            return Error{.code = ErrorCode::SchemaInvalid,
                         .subject = subject,
                         .column = QString::fromLatin1(rule.name),
                         .detail = function.isEmpty()
                                       ? QString::fromUtf8(exception.what())
                                       : Texts::tr("an expression of its own calls %1(), which "
                                                   "is not run when a row is written")
                                             .arg(QString::fromUtf8(function))};
        }
    }
    return {};
}

} // namespace aftershock
