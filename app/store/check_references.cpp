#include "store/check_references.h"

#include "data/problems.h"
#include "data/references.h"

#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

/// True where the table's key leads with the organisation, so that its ids can be hopped through.
bool isKeyedByOrganisation(SQLite::Database& connection)
{
    return connection
               .execAndGet("SELECT count(*) FROM pragma_table_xinfo('price', 'main') "
                           "WHERE lower(name) = 'organisation_id' AND pk = 1")
               .getInt() == 1;
}

Result<void> checkPriceOwners(GuardedDatabase& database, const DatasetContents& contents)
{
    SQLite::Statement next(database.connection(),
                           "SELECT organisation_id FROM main.price WHERE organisation_id > ? "
                           "ORDER BY organisation_id LIMIT 1");
    SQLite::Statement first(database.connection(), "SELECT organisation_id FROM main.price "
                                                   "ORDER BY organisation_id LIMIT 1");
    for (SQLite::Statement* query = &first; query->executeStep(); query = &next) {
        const RowId owner = query->getColumn(0).getInt64();
        if (!query->getColumn(0).isInteger() || !containsRow(contents.organisations, owner))
            return Error{.code = ErrorCode::ReferenceDangling,
                         .subject = database.subject(),
                         .column = u"price.organisation_id"_s,
                         .value = QString::fromUtf8(query->getColumn(0).getText()),
                         .detail = u"organisation"_s};
        next.reset();
        next.bind(1, static_cast<int64_t>(owner));
    }
    return {};
}

} // namespace

Result<void> checkReferences(const DatasetContents& contents, const QString& subject)
{
    const std::vector<CellProblem> problems = referenceProblems(contents, 2);
    if (problems.empty())
        return {};
    // Of names that stand twice the second row is the one that should not be there.
    const bool isName = problems.front().error.code == ErrorCode::ValueRepeated;
    Error error = isName ? problems.back().error : problems.front().error;
    error.subject = subject;
    return error;
}

Result<qint64> countPrices(GuardedDatabase& database, const DatasetContents& contents)
{
    try {
        if (isKeyedByOrganisation(database.connection()))
            if (const auto owned = checkPriceOwners(database, contents); !owned)
                return owned.error();
    } catch (const SQLite::Exception& exception) {
        return database.errorFor(exception.getExtendedErrorCode());
    }
    // count(*) is three times as fast as a sum, but one step, in which nothing but a watchdog stops
    // SQLite on a page that leads back to itself; for a few prices that is not worth a thread.
    constexpr qint64 fewPages = 1000;
    const Result<qint64> pages = database.number("PRAGMA page_count");
    if (!pages)
        return pages;
    return *pages <= fewPages ? database.number("SELECT coalesce(sum(1), 0) FROM main.price")
                              : database.numberInOneStep("SELECT count(*) FROM main.price");
}

} // namespace aftershock
