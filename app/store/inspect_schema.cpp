#include "store/inspect_schema.h"

#include "store/schema.h"

#include <QCoreApplication>

#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Store)
};

Error schemaError(const GuardedDatabase& database, const QString& place, const QString& detail)
{
    return {.code = ErrorCode::SchemaInvalid,
            .subject = database.subject(),
            .column = place,
            .detail = detail};
}

Result<void> checkVersion(GuardedDatabase& database)
{
    const Result<qint64> applicationId = database.number("PRAGMA application_id");
    if (!applicationId)
        return applicationId.error();
    if (*applicationId != schema::applicationId)
        return Error{.code = ErrorCode::NotADataset, .subject = database.subject()};
    const Result<qint64> version = database.number("PRAGMA user_version");
    if (!version)
        return version.error();
    if (*version > schema::version)
        return Error{.code = ErrorCode::SchemaTooNew,
                     .subject = database.subject(),
                     .value = QString::number(*version),
                     .detail = QString::number(schema::version)};
    if (*version < schema::version)
        return schemaError(database, {}, Texts::tr("the schema's version is %1").arg(*version));
    return {};
}

/// A plain table has pages of its own; a view and a virtual table have none.
Result<void> checkIsPlainTable(GuardedDatabase& database, const schema::TableRule& rule)
{
    SQLite::Statement query(database.connection(),
                            "SELECT type = 'table' AND rootpage > 0 FROM main.sqlite_schema "
                            "WHERE name = ? COLLATE NOCASE AND type IN ('table', 'view')");
    query.bindNoCopy(1, rule.name);
    if (!query.executeStep())
        return schemaError(database, QString::fromLatin1(rule.name),
                           Texts::tr("this table is missing"));
    if (query.getColumn(0).getInt() == 0)
        return schemaError(database, QString::fromLatin1(rule.name),
                           Texts::tr("this must be a table and not a view or a virtual table"));
    return {};
}

Result<QSet<QByteArray>> presentColumns(GuardedDatabase& database, const schema::TableRule& rule)
{
    SQLite::Statement query(database.connection(),
                            "SELECT lower(name), hidden FROM pragma_table_xinfo(?, 'main')");
    query.bindNoCopy(1, rule.name);
    QSet<QByteArray> present;
    while (query.executeStep()) {
        const QByteArray name(query.getColumn(0).getText());
        const auto isThis = [&](const schema::ColumnRule& column) { return name == column.name; };
        if (!std::ranges::any_of(rule.columns, isThis))
            continue;
        if (query.getColumn(1).getInt() != 0)
            return schemaError(database,
                               QString::fromLatin1(rule.name) + u'.' + QString::fromLatin1(name),
                               Texts::tr("this column must be stored and not computed"));
        present.insert(name);
    }
    return present;
}

Result<QSet<QByteArray>> inspectTable(GuardedDatabase& database, const schema::TableRule& rule)
{
    if (const auto plain = checkIsPlainTable(database, rule); !plain)
        return plain.error();
    Result<QSet<QByteArray>> present = presentColumns(database, rule);
    if (!present)
        return present;
    for (const schema::ColumnRule& column : rule.columns)
        if (column.required && !present->contains(column.name))
            return schemaError(
                database, QString::fromLatin1(rule.name) + u'.' + QString::fromLatin1(column.name),
                Texts::tr("this column is missing"));
    return present;
}

/// Checking pages also computes generated columns, and those of a stranger's table may never end.
bool hasComputedColumns(GuardedDatabase& database)
{
    SQLite::Statement query(database.connection(),
                            "SELECT 1 FROM main.sqlite_schema AS s, "
                            "pragma_table_xinfo(s.name, 'main') AS c "
                            "WHERE s.type = 'table' AND s.rootpage > 0 AND c.hidden > 1 LIMIT 1");
    return query.executeStep();
}

/// SQLite reports values that break NOT NULL or STRICT in the same list as damaged pages.
bool isAboutAValue(const QString& finding)
{
    return finding.startsWith("NULL value in "_L1) || finding.left(40).contains(" value in "_L1);
}

Result<void> runCheck(GuardedDatabase& database, const std::string& pragma)
{
    SQLite::Statement query(database.connection(), pragma);
    while (query.executeStep()) {
        const QString finding = QString::fromUtf8(query.getColumn(0).getText());
        if (finding != "ok"_L1 && !isAboutAValue(finding))
            return Error{.code = ErrorCode::DatasetDamaged,
                         .subject = database.subject(),
                         .detail = finding.simplified()};
    }
    return {};
}

Result<void> checkTables(GuardedDatabase& database)
{
    for (const schema::TableRule& rule : schema::tables()) {
        if (std::string_view(rule.name) == "price")
            continue;
        if (auto checked =
                runCheck(database, "PRAGMA main.quick_check(" + std::string(rule.name) + ")");
            !checked)
            return checked;
    }
    return {};
}

} // namespace

Result<PresentColumns> inspectSchema(GuardedDatabase& database)
{
    if (const auto version = checkVersion(database); !version)
        return version.error();
    try {
        PresentColumns present;
        for (const schema::TableRule& rule : schema::tables()) {
            Result<QSet<QByteArray>> columns = inspectTable(database, rule);
            if (!columns)
                return columns.error();
            present.insert(rule.name, *std::move(columns));
        }
        return present;
    } catch (const SQLite::Exception& exception) {
        return database.errorFor(exception.getExtendedErrorCode());
    }
}

Result<void> checkPages(GuardedDatabase& database, qint64 fileBytes)
{
    try {
        if (fileBytes > database.guard().limits().wholeCheckBytes || hasComputedColumns(database))
            return checkTables(database);
        return runCheck(database, "PRAGMA main.quick_check");
    } catch (const SQLite::Exception& exception) {
        return database.errorFor(exception.getExtendedErrorCode());
    }
}

} // namespace aftershock
